import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../runtime/config.js';
import { ApiError } from '../runtime/errors.js';
import { ANONYMOUS, type Principal } from '../runtime/principal.js';
import { normalisePurpose } from '../policy/purposes.js';
import { readPurposes } from './purpose.js';

/** What a request says about who asks. */
export interface Credentials {
  /** Header `Authorization`. */
  readonly authorization: string | undefined;
  /** Header `Passerelle-Purpose`. */
  readonly purpose: string | undefined;
}

/**
 * The principal of a request. No credentials: anonymous, who reads open data. Wrong credentials are never
 * anonymous: who sent a token meant to be somebody.
 *
 * @throws ApiError UNAUTHENTICATED, ACCESS_DENIED (purpose) or IDENTITY_UNAVAILABLE; none holds any part of the token
 */
export type Authenticate = (credentials: Credentials) => Promise<Principal>;

type OidcConfig = Pick<Config, 'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_ALGORITHMS' | 'OIDC_CLOCK_TOLERANCE_S'>;

/** Longest access token that is looked at, in characters: well over what issuers make, well under a header's limit. */
const MAX_TOKEN_LENGTH = 8_192;

/** Types of JWT that can be an access token (RFC 9068, and issuers from before it). */
const ACCESS_TOKEN_TYPES = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

const refuse = (message: string, cause?: unknown): ApiError => new ApiError('UNAUTHENTICATED', message, { cause });

function whyRefused(cause: unknown, config: OidcConfig): ApiError {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof errors.JWTExpired) return refuse('The access token has expired.', cause);
  if (cause instanceof errors.JWTClaimValidationFailed) {
    if (cause.reason === 'missing') return refuse(`The access token has no \`${cause.claim}\`.`, cause);
    if (cause.claim === 'nbf') return refuse('The access token is not valid yet.', cause);
    const wanted = { iss: config.OIDC_ISSUER, aud: config.OIDC_AUDIENCE }[cause.claim];
    return refuse(
      `The \`${cause.claim}\` of the access token is not accepted here${wanted ? `; it must be ${wanted}` : ''}.`,
      cause,
    );
  }
  if (cause instanceof errors.JOSEAlgNotAllowed) {
    return refuse(
      `The signature algorithm of the access token is not accepted here; accepted: ${config.OIDC_ALGORITHMS.join(', ')}.`,
      cause,
    );
  }
  if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) {
    return refuse('The access token is signed with a key that its issuer does not publish.', cause);
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed)
    return refuse('The signature of the access token is wrong.', cause);
  if (cause instanceof errors.JWTInvalid || cause instanceof errors.JWSInvalid)
    return refuse('The access token is not a signed JWT.', cause);
  if (cause instanceof errors.JOSENotSupported)
    return refuse('The access token asks for something that is not supported here.', cause);
  // What is left did not come from the token: its issuer's keys could not be had.
  return new ApiError(
    'IDENTITY_UNAVAILABLE',
    'The issuer of access tokens did not answer, so this token cannot be verified now.',
    { cause },
  );
}

function tokenOf(authorization: string): string {
  const token = /^Bearer +([\w~+/.=-]+) *$/i.exec(authorization)?.[1];
  if (!token) throw refuse('The Authorization header must be `Bearer` and an access token.');
  if (token.length > MAX_TOKEN_LENGTH) throw refuse(`The access token is longer than ${MAX_TOKEN_LENGTH} characters.`);
  return token;
}

/** The one purpose of this request: the one the header names, else the token's only one, else none. */
function purposeOf(named: string | undefined, purposes: readonly string[]): string | null {
  if (named === undefined || named.trim() === '') return purposes.length === 1 ? purposes[0]! : null;
  const purpose = normalisePurpose(named.trim());
  if (purpose && purposes.includes(purpose)) return purpose;
  const says = purpose
    ? `The purpose ${purpose} is not one of the access token's`
    : 'Passerelle-Purpose is not a DPV purpose such as dpv:ServiceProvision';
  const allowed = purposes.length > 0 ? `allowed: ${purposes.join(', ')}` : 'the token allows none';
  throw new ApiError('ACCESS_DENIED', `${says}; ${allowed}.`, { reason: 'PURPOSE_NOT_COVERED', allowed: purposes });
}

/** A claim that is there must be a text: an organisation that cannot be read must not become no organisation. */
function optionalText(payload: JWTPayload, claim: 'org' | 'person', form: RegExp): string | null {
  const value = payload[claim];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || !form.test(value))
    throw refuse(`The \`${claim}\` of the access token is not of a form accepted here.`);
  return value;
}

export function createAuthenticator(config: OidcConfig, keys: JWTVerifyGetKey): Authenticate {
  const options = {
    algorithms: [...config.OIDC_ALGORITHMS],
    audience: config.OIDC_AUDIENCE,
    clockTolerance: config.OIDC_CLOCK_TOLERANCE_S,
    requiredClaims: ['sub', 'exp', 'iss', 'aud'],
    ...(config.OIDC_ISSUER && { issuer: config.OIDC_ISSUER }),
  };

  return async ({ authorization, purpose }) => {
    if (authorization === undefined || authorization.trim() === '') return ANONYMOUS;
    const token = tokenOf(authorization);
    if (!config.OIDC_ISSUER) throw refuse('This gateway accepts no access token: its OIDC_ISSUER is not set.');
    const { payload, protectedHeader } = await jwtVerify(token, keys, options).catch((cause: unknown) => {
      throw whyRefused(cause, config);
    });
    if (!ACCESS_TOKEN_TYPES.has(protectedHeader.typ?.toLowerCase())) throw refuse('The token is not an access token.');
    if (typeof payload.sub !== 'string' || payload.sub === '') throw refuse('The access token has no `sub`.');
    return {
      sub: payload.sub,
      org: optionalText(payload, 'org', /^did:[a-z0-9]+:\S+$/),
      person: optionalText(payload, 'person', /^\S+$/),
      purpose: purposeOf(purpose, readPurposes(payload['purposes'])),
    };
  };
}
