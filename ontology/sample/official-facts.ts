/** What the publishers say of one concept, per property: the values the sample may give. */
export type Published = Readonly<Record<string, ReadonlySet<unknown>>>;

/** Look-up by kind and URI; undefined for a concept that is not published. */
export type Concepts = Readonly<Record<string, (uri: string) => Published | undefined>>;

/** One relation as text. `said` is the one thing its publisher says of it: a rank, a type. */
export const relationKey = (kind: string, from: string, to: string, said: unknown = ''): string =>
  [kind, from, to, said].join(' ');

/** The given values, without blanks. */
export const values = (...given: (string | undefined)[]): Set<unknown> =>
  new Set(given.map((value) => value?.trim()).filter((value) => !!value));
