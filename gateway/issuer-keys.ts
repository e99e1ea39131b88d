import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Config } from '../runtime/config.js';

/** Longest wait for the issuer's discovery document or key set, in ms. */
const TIMEOUT_MS = 3_000;
/** Shortest time between two looks for a key that the set did not hold, in ms: forged `kid`s must not become load on the issuer. */
const UNKNOWN_KEY_COOLDOWN_MS = 30_000;
/** Longest a key set is used without asking again, in ms; a key the issuer withdrew dies with it. */
const KEYS_MAX_AGE_MS = 600_000;
/** After a failed discovery, how long the failure stands for everybody who asks, in ms. */
const DISCOVERY_COOLDOWN_MS = 1_000;
/** Largest discovery document that is read, in characters. */
const MAX_DISCOVERY_LENGTH = 262_144;

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * Where the issuer publishes its keys, by OpenID Connect Discovery 1.0.
 *
 * @throws Error when the document cannot be had, or speaks for another issuer
 */
async function discover(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`The discovery document of ${issuer} answered ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_DISCOVERY_LENGTH) throw new Error(`The discovery document of ${issuer} is too long`);
  const found = Discovery.parse(JSON.parse(text));
  if (found.issuer !== issuer) throw new Error(`The discovery document of ${issuer} speaks for ${found.issuer}`);
  return new URL(found.jwks_uri);
}

/**
 * The issuer's keys, looked up when the first token comes: the issuer may start after the gateway.
 * A look-up that fails is tried again, one at a time, and rejects until then.
 */
export function issuerKeys(config: Pick<Config, 'OIDC_ISSUER' | 'OIDC_JWKS_URI'>): JWTVerifyGetKey {
  const remote = (uri: URL): JWTVerifyGetKey =>
    createRemoteJWKSet(uri, {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: UNKNOWN_KEY_COOLDOWN_MS,
      cacheMaxAge: KEYS_MAX_AGE_MS,
    });
  let keys: Promise<JWTVerifyGetKey> | undefined;

  const find = async (): Promise<JWTVerifyGetKey> => {
    if (config.OIDC_JWKS_URI) return remote(new URL(config.OIDC_JWKS_URI));
    if (!config.OIDC_ISSUER) throw new Error('OIDC_ISSUER is not set');
    return remote(await discover(config.OIDC_ISSUER));
  };

  return async (header, token) => {
    keys ??= find().catch((cause: unknown) => {
      setTimeout(() => (keys = undefined), DISCOVERY_COOLDOWN_MS).unref();
      throw cause;
    });
    return (await keys)(header, token);
  };
}
