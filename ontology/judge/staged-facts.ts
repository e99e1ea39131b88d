import { escoRows, romeRows } from '../careers/staged-rows.js';
import type { OccupationFacts, SkillLabels } from '../derive/occupation-evidence.js';
import { SHARED_FROM, type SkillFacts, skillPairs } from '../derive/skill-match.js';
import type { Staging } from '../staging.js';

/** What matches are derived from, as the tables state it: for judging, which needs no graph. */
export function stagedFacts(staging: Staging): {
  readonly esco: OccupationFacts[];
  readonly rome: OccupationFacts[];
  readonly skills: SkillLabels;
} {
  const property = (uri: string, name: string): unknown => staging.concepts.get(uri)?.properties[name];
  const text = (uri: string, name: string): string | null => (property(uri, name) as string | undefined) ?? null;
  const list = (uri: string, name: string) => (property(uri, name) as readonly string[] | undefined) ?? [];
  const known = (label: string | null): string[] => (label === null ? [] : [label]);
  const esco = escoRows(staging).occupations.map(({ uri, isco, skills }) => ({
    uri,
    iscoCodes: isco,
    preferred: { fr: known(text(uri, 'prefLabelFr')), en: known(text(uri, 'prefLabelEn')) },
    alternative: { fr: list(uri, 'altLabelsFr'), en: list(uri, 'altLabelsEn') },
    definitionFr: text(uri, 'descriptionFr') ?? text(uri, 'definitionFr'),
    skills: skills.map((skill) => skill.uri),
  }));
  const rome = romeRows(staging).occupations.map(({ uri, isco, titles, skills, definition }) => ({
    uri,
    iscoCodes: isco,
    preferred: { fr: titles.slice(0, 1), en: [] },
    alternative: { fr: titles.slice(1), en: [] },
    definitionFr: definition,
    skills: skills.map((skill) => skill.uri),
  }));
  const facts: Record<'esco' | 'rome', SkillFacts[]> = { esco: [], rome: [] };
  for (const { uri, kind, properties } of staging.concepts.values()) {
    const label = text(uri, 'prefLabelFr');
    if (label === null || !['Skill', 'RomeCompetence', 'RomeSavoir'].includes(kind ?? '')) continue;
    const knowledge = kind === 'RomeSavoir' || properties['skillType'] === 'KNOWLEDGE';
    facts[kind === 'Skill' ? 'esco' : 'rome'].push({ uri, knowledge, labelsFr: [label, ...list(uri, 'altLabelsFr')] });
  }
  const matches = new Map<string, string[]>();
  for (const { from, to } of skillPairs(facts.esco, facts.rome, SHARED_FROM))
    matches.set(from, [...(matches.get(from) ?? []), to]);
  return { esco, rome, skills: { labelOf: (skill) => text(skill, 'prefLabelFr'), matches } };
}
