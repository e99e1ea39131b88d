import type { Graph } from '../runtime/neo4j.js';
import { runStatement } from './graph-session.js';
import type { MissingTable } from './importers/table-parts.js';
import type { Staging } from './staging.js';

/** Kinds of ESCO's concepts: the table that labels them in each language, and what they are called. */
const LABELLED: Readonly<Record<string, readonly [table: string, words: string]>> = {
  Occupation: ['occupations', 'occupations'],
  Skill: ['skills', 'skills'],
  SkillGroup: ['skillGroups', 'groups of skills'],
  IscoGroup: ['ISCOGroups', 'ISCO-08 groups'],
  Collection: ['conceptSchemes', 'collections'],
};
const LANGUAGES = [
  ['en', 'English'],
  ['fr', 'French'],
] as const;

/** How many concepts of a kind have a label in some language, and in each. */
export interface LabelCount {
  readonly kind: string;
  readonly any: number;
  readonly en: number;
  readonly fr: number;
}

const COUNT_LABELS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.scheme IN ['ESCO', 'ISCO'] AND coalesce(concept.status, 'RELEASED') <> 'OBSOLETE'
    AND (concept.prefLabelEn IS NOT NULL OR concept.prefLabelFr IS NOT NULL)
  RETURN concept.kind AS kind, count(*) AS any, count(concept.prefLabelEn) AS en, count(concept.prefLabelFr) AS fr`;

/** Of the concepts of the graph that are in use. */
export const labelsIn = (graph: Graph): Promise<LabelCount[]> =>
  runStatement<LabelCount & Record<string, unknown>>(graph, COUNT_LABELS);

/** Of the concepts that files introduce, for a dry run. */
export function labelsOf(staging: Staging): LabelCount[] {
  const counts = new Map<string, { kind: string; any: number; en: number; fr: number }>();
  for (const { kind, properties } of staging.concepts.values()) {
    if (!kind || !(kind in LABELLED)) continue;
    const [en, fr] = [Number('prefLabelEn' in properties), Number('prefLabelFr' in properties)];
    const count = counts.get(kind) ?? { kind, any: 0, en: 0, fr: 0 };
    counts.set(kind, { kind, any: count.any + (en || fr), en: count.en + en, fr: count.fr + fr });
  }
  return [...counts.values()];
}

/**
 * Labels that ESCO's concepts do not have in a language in which others have theirs: a file of that language is missing, or plain labels took
 * its place and are not those of all.
 */
export function missingLabels(counts: readonly LabelCount[]): MissingTable[] {
  return LANGUAGES.filter(([language]) => counts.some((count) => count[language] > 0)).flatMap(([language, name]) =>
    Object.entries(LABELLED).flatMap(([kind, [table, words]]) => {
      const { any = 0, [language]: had = 0 } = counts.find((count) => count.kind === kind) ?? {};
      const number = (value: number): string => value.toLocaleString('en');
      const missing = `${name} labels of ${number(any - had)} of ${number(any)} ${words}`;
      return any > had ? [{ scheme: 'ESCO' as const, table: `${table}_${language}`, missing }] : [];
    }),
  );
}
