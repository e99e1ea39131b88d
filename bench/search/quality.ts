import { readFileSync } from 'node:fs';

/** Answers looked at: what comes later nobody sees. */
const DEPTH = 10;

export interface Query {
  readonly group: string;
  readonly lang: string;
  readonly text: string;
  /** URIs of the concepts of which any would answer. */
  readonly expected: ReadonlySet<string>;
}

const PREFIXES: Readonly<Record<string, string>> = {
  o: 'http://data.europa.eu/esco/occupation/',
  s: 'http://data.europa.eu/esco/skill/',
  i: 'http://data.europa.eu/esco/isco/',
};
const expand = (short: string): string => short.replace(/^([osi]):/, (_match, prefix: string) => PREFIXES[prefix]!);

/** The queries of quality.tsv. */
export function qualitySet(): readonly Query[] {
  const [, ...lines] = readFileSync(new URL('./quality.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [group = '', lang = '', text = '', expected = ''] = line.split('\t');
    return { group, lang, text, expected: new Set(expected.split(' ').filter(Boolean).map(expand)) };
  });
}

/** Every other query is not looked at when the ranking is worked on: it tells whether that fits others, too. */
export const isHeldBack = (_query: Query, place: number): boolean => place % 2 === 1;

/** One by the place of the first answer that is expected, among the first ten; 0 when none is. */
export function reciprocalRank({ expected }: Query, uris: readonly string[]): number {
  const place = uris.slice(0, DEPTH).findIndex((uri) => expected.has(uri));
  return place < 0 ? 0 : 1 / (place + 1);
}

export interface Quality {
  readonly name: string;
  readonly queries: number;
  /** Mean reciprocal rank at 10. */
  readonly mrr: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean reciprocal rank of every group, of what is held back and of all. */
export function qualityOf(queries: readonly Query[], ranks: readonly number[]): Quality[] {
  const part = (name: string, belongs: (query: Query, place: number) => boolean): Quality => {
    const own = ranks.filter((_rank, place) => belongs(queries[place]!, place));
    return { name, queries: own.length, mrr: mean(own) };
  };
  return [
    ...[...new Set(queries.map(({ group }) => group))].map((name) => part(name, ({ group }) => group === name)),
    part('all, worked with', (query, place) => !isHeldBack(query, place)),
    part('all, held back', isHeldBack),
    part('all', () => true),
  ];
}
