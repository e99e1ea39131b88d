import { createHmac } from 'node:crypto';
import { getNullableType, isLeafType, isListType, type GraphQLOutputType } from 'graphql';
import type { Counting, Opening, Pseudonyms } from './model.js';

/** Makes of a value what may leave. What it cannot read becomes null. */
export type Transform = (value: unknown) => unknown;

/** What a value is, as far as effects go. */
type ValueKind = 'TEXT' | 'NUMBER' | 'OTHER';

export function valueKind(type: GraphQLOutputType): ValueKind {
  const nullable = getNullableType(type);
  if (isListType(nullable) || !isLeafType(nullable)) return 'OTHER';
  if (nullable.name === 'String' || nullable.name === 'ID') return 'TEXT';
  return nullable.name === 'Int' || nullable.name === 'Float' ? 'NUMBER' : 'OTHER';
}

const matching =
  (form: RegExp): Transform =>
  (value) =>
    (typeof value === 'string' ? form.exec(value)?.[1] : undefined) ?? null;

const lowestOf =
  (bands: (value: number) => number): Transform =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? bands(value) : null;

/** The words of `access__Generalisation` in access.graphql: on which kind of value, and what is made of it. */
export const GENERALISATIONS = {
  MONTH: { of: 'TEXT', make: matching(/^(\d{4}-(?:0[1-9]|1[0-2]))(?:$|-)/) },
  YEAR: { of: 'TEXT', make: matching(/^(\d{4})(?:$|-)/) },
  NUTS_2: { of: 'TEXT', make: matching(/^([A-Z]{2}[0-9A-Z]{2})[0-9A-Z]?$/) },
  COUNTRY: { of: 'TEXT', make: matching(/^([A-Z]{2})[0-9A-Z]{0,3}$/) },
  BAND_2: { of: 'NUMBER', make: lowestOf((value) => value - ((((value - 1) % 2) + 2) % 2)) },
  ISCED_GROUP: { of: 'NUMBER', make: lowestOf((value) => (value < 3 ? 0 : value < 5 ? 3 : 5)) },
} as const satisfies Record<string, { readonly of: ValueKind; readonly make: Transform }>;
export type Generalisation = keyof typeof GENERALISATIONS;

/** What stands where a text was. */
export const REDACTED = '[REDACTED]';

/**
 * A pseudonym: 128 bits of HMAC-SHA-256 under the agreement's key of this epoch, base64url.
 *
 * @param about  what it is of; texts of different kinds never get the same pseudonym
 */
export const pseudonymOf = ({ key }: Pseudonyms, about: string, value: string): string =>
  createHmac('sha256', key).update(about).update('\n').update(value).digest().subarray(0, 16).toString('base64url');

interface Declared {
  readonly coordinate: string;
  readonly kind: ValueKind;
  readonly generalise: Generalisation | null;
  /** The field is the handle the row was found under. */
  readonly isHandle: boolean;
}

/** Ways the schema lets a field leave: a handle whole or as a pseudonym, since it has to find the row again. */
export const openingsOf = ({ kind, generalise, isHandle }: Omit<Declared, 'coordinate'>): readonly Opening[] => {
  if (isHandle) return ['PERMIT', 'PSEUDONYMISE'];
  return [
    'PERMIT',
    ...(generalise ? (['GENERALISE'] as const) : []),
    ...(kind === 'TEXT' ? (['PSEUDONYMISE'] as const) : []),
    'REDACT',
  ];
};

/**
 * What a permitted value goes through before it leaves.
 *
 * @param pseudonyms  of the agreement that opened the field
 * @returns undefined where the value leaves as it is
 */
export function transformFor(
  opening: Counting,
  { coordinate, kind, generalise, isHandle }: Declared,
  pseudonyms: Pseudonyms | null,
): Transform | undefined {
  if (opening === 'PERMIT') return undefined;
  // The row was found under a handle of this agreement and epoch already: the decision saw to it.
  if (isHandle && opening === 'PSEUDONYMISE') return undefined;
  if (opening === 'GENERALISE' && generalise) return GENERALISATIONS[generalise].make;
  if (opening === 'PSEUDONYMISE' && pseudonyms)
    return (value) => (typeof value === 'string' ? pseudonymOf(pseudonyms, coordinate, value) : null);
  if (opening === 'REDACT' && kind === 'TEXT') return (value) => (typeof value === 'string' ? REDACTED : null);
  return () => null;
}
