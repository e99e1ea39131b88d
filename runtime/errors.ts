import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * Every error code a client of this API can read. docs/errors.md is generated from this
 * object and REASONS, and compared in the checks, so no code exists undocumented.
 */
export const ERROR_CODES = {
  ACCESS_DENIED: {
    retry: false,
    en: 'The policy does not permit this field to this caller; `reason` says why and `opens` what would open it.',
    fr: "La politique n'ouvre pas ce champ à cet appelant ; `reason` dit pourquoi et `opens` ce qui l'ouvrirait.",
  },
  UNAUTHENTICATED: {
    retry: false,
    en: 'The access token is missing, expired or not accepted here.',
    fr: "Le jeton d'accès manque, a expiré ou n'est pas accepté ici.",
  },
  IDENTITY_UNAVAILABLE: {
    retry: true,
    en: 'The issuer of access tokens did not answer, so nobody can be told apart; nothing is disclosed.',
    fr: "L'émetteur des jetons d'accès n'a pas répondu : l'appelant reste inconnu et rien n'est communiqué.",
  },
  BAD_USER_INPUT: {
    retry: false,
    en: 'An argument is not of the form the schema describes.',
    fr: "Un argument n'a pas la forme décrite par le schéma.",
  },
  NOT_FOUND: {
    retry: false,
    en: 'Nothing of the caller has this identifier.',
    fr: "Rien de ce que possède l'appelant ne porte cet identifiant.",
  },
  CONFLICT: {
    retry: false,
    en: 'The record changed in between, or its state does not allow this move.',
    fr: "L'enregistrement a changé entre-temps, ou son état n'autorise pas ce passage.",
  },
  ILLEGAL_MOVE: {
    retry: false,
    en: 'The state of the negotiation, agreement or mapping, or the role of the caller, does not allow this; `allowed` names what is.',
    fr: "L'état de la négociation, de l'accord ou de l'alignement, ou le rôle de l'appelant, ne le permet pas ; `allowed` nomme ce qui l'est.",
  },
  SIGNATURE_REFUSED: {
    retry: false,
    en: 'The signature does not stand for this party and this text; `reason` says why.',
    fr: 'La signature ne vaut pas pour cette partie et ce texte ; `reason` dit pourquoi.',
  },
  LIMIT_EXCEEDED: {
    retry: false,
    en: 'The operation is larger than this gateway allows.',
    fr: "L'opération dépasse ce que cette passerelle autorise.",
  },
  POLICY_UNAVAILABLE: {
    retry: true,
    en: 'Agreements and consents could not be read, or the disclosure could not be logged, so nothing is disclosed.',
    fr: "Accords et consentements illisibles, ou communication impossible à consigner : rien n'est communiqué.",
  },
  GRAPH_UNAVAILABLE: { retry: true, en: 'Neo4j did not answer in time.', fr: "Neo4j n'a pas répondu à temps." },
  SUBGRAPH_UNAVAILABLE: {
    retry: true,
    en: 'A part of the graph did not answer in time; the rest of the answer stands.',
    fr: "Une partie du graphe n'a pas répondu à temps ; le reste de la réponse tient.",
  },
  INTERNAL_SERVER_ERROR: {
    retry: true,
    en: 'A fault of ours; the request id finds it in our log.',
    fr: "Une faute de notre côté ; l'identifiant de requête la retrouve dans notre journal.",
  },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** What an error may tell a client besides code and message; nothing else passes. */
export interface ErrorDetails {
  readonly reason?: string | undefined;
  /** Schema coordinate the error is about, e.g. `Learner.givenName`. */
  readonly coordinate?: string | undefined;
  /** What would open the field. */
  readonly opens?: string | undefined;
  /** Moves or values that would be right. */
  readonly allowed?: readonly string[] | undefined;
}

/**
 * An error meant for the client. Carries no HTTP status: @apollo/gateway drops the
 * data and the codes of a subgraph answer that is not 2xx.
 */
export class ApiError extends GraphQLError {
  constructor(code: ErrorCode, message: string, details: ErrorDetails & { cause?: unknown } = {}) {
    const { cause, ...told } = details;
    const extensions = Object.fromEntries(Object.entries({ code, ...told }).filter(([, value]) => value !== undefined));
    super(message, { extensions, ...(cause instanceof Error && { originalError: cause }) });
    this.name = 'ApiError';
  }
}

/** What was asked cannot be. @param message  what is wrong, and what would be right */
export const badInput = (message: string): ApiError => new ApiError('BAD_USER_INPUT', message);

const ANSWERED_BY_THE_SERVER = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);
const TOLD = ['code', 'reason', 'coordinate', 'opens', 'allowed', 'requestId'] as const;

/**
 * `formatError` of every server here: lets pass what is meant for the client, by an allow-list
 * of extensions. Anything else reads as INTERNAL_SERVER_ERROR; its own text stays in the log.
 */
export function maskError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = formatted.extensions ?? {};
  const code = String(extensions['code']);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (code in ERROR_CODES && code !== 'INTERNAL_SERVER_ERROR') {
    const told = Object.fromEntries(
      TOLD.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
    );
    return { message: formatted.message, ...place, extensions: told };
  }
  if (ANSWERED_BY_THE_SERVER.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  const requestId = extensions['requestId'];
  return {
    message: 'Internal server error',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) },
  };
}
