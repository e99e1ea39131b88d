import type { RelationKind } from '../model.js';
import type { Staging } from '../staging.js';
import type { OccupationRow, SkillRow } from './facts.js';
import type { Strength } from './features.js';

const STRENGTHS: readonly (readonly [RelationKind, Strength])[] = [
  ['ESSENTIAL_SKILL', 'ESSENTIAL'],
  ['OPTIONAL_SKILL', 'OPTIONAL'],
  ['EMERGING_SKILL', 'EMERGING'],
];

interface Target {
  readonly to: string;
  readonly principal: boolean;
}

function targetsOf(staging: Staging, kind: RelationKind): (from: string) => readonly Target[] {
  const targets = new Map<string, Target[]>();
  for (const { from, to, properties } of staging.relations.get(kind) ?? []) {
    const target = { to, principal: properties?.['principal'] === true };
    const those = targets.get(from);
    if (those) those.push(target);
    else targets.set(from, [target]);
  }
  return (from) => targets.get(from) ?? [];
}

/** What careers need of ROME, as its tables state it: for validation, which needs no graph. */
export function romeRows(staging: Staging): {
  occupations: OccupationRow[];
  skills: SkillRow[];
  moves: [string, string][];
} {
  const text = (uri: string, property: string): string => String(staging.concepts.get(uri)?.properties[property] ?? '');
  const of = (kind: RelationKind) => targetsOf(staging, kind);
  const [broader, titles, contexts] = [of('BROADER'), of('HAS_APPELLATION'), of('HAS_WORK_CONTEXT')];
  const [sectors, interests, matches] = [of('IN_SECTOR'), of('HAS_INTEREST'), of('MATCH')];
  const asked = STRENGTHS.map(([kind, strength]) => [targetsOf(staging, kind), strength] as const);
  const isco = (uri: string): string[] => matches(uri).map(({ to }) => to.split('/C').at(-1)!);
  const occupations: OccupationRow[] = [];
  const skills: SkillRow[] = [];
  for (const { uri, kind, properties } of staging.concepts.values()) {
    if (kind === 'RomeCompetence' || kind === 'RomeSavoir') {
      skills.push({
        uri,
        label: text(uri, 'prefLabelFr'),
        knowledge: kind === 'RomeSavoir',
        reuseLevel: null,
        groups: broader(uri).map(({ to }) => to),
        related: [],
      });
    } else if (kind === 'RomeOccupation') {
      const own = isco(uri);
      const parentCode = (properties['parentCode'] as string | undefined) ?? null;
      occupations.push({
        uri,
        code: text(uri, 'notation'),
        parentCode,
        isco: own.length > 0 || parentCode === null ? own : isco(`urn:rome:${parentCode}`),
        iscoInherited: own.length === 0,
        skills: asked.flatMap(([targets, strength]) => targets(uri).map(({ to }) => ({ uri: to, strength }))),
        titles: [text(uri, 'prefLabelFr'), ...titles(uri).map(({ to }) => text(to, 'prefLabelFr'))],
        definition: (properties['definitionFr'] as string | undefined) ?? null,
        workContexts: contexts(uri).map(({ to }) => to),
        sectors: sectors(uri).map(({ to }) => to),
        interests: interests(uri).map(({ to, principal }) => ({ uri: to, principal })),
        riasec: [properties['riasecMajor'], properties['riasecMinor']].flatMap((letter) =>
          letter ? [String(letter)] : [],
        ),
        executive: (properties['executive'] as boolean | undefined) ?? null,
      });
    }
  }
  const moves = (staging.relations.get('MOBILITY') ?? []).map(({ from, to }): [string, string] => [from, to]);
  return { occupations, skills, moves };
}

/** What careers need of ESCO, as its tables state it. Titles and texts in English. */
export function escoRows(staging: Staging): { occupations: OccupationRow[]; skills: SkillRow[] } {
  const [broader, related] = [targetsOf(staging, 'BROADER'), targetsOf(staging, 'RELATED_SKILL')];
  const asked = STRENGTHS.map(([kind, strength]) => [targetsOf(staging, kind), strength] as const);
  const occupations: OccupationRow[] = [];
  const skills: SkillRow[] = [];
  for (const { uri, kind, properties } of staging.concepts.values()) {
    const text = (property: string): string | null => (properties[property] as string | undefined) ?? null;
    if (kind === 'Skill') {
      skills.push({
        uri,
        label: text('prefLabelEn') ?? '',
        knowledge: properties['skillType'] === 'KNOWLEDGE',
        reuseLevel: text('reuseLevel'),
        groups: broader(uri).map(({ to }) => to),
        related: related(uri).map(({ to }) => to),
      });
    } else if (kind === 'Occupation') {
      occupations.push({
        uri,
        code: text('notation') ?? text('iscoCode') ?? '',
        parentCode: null,
        isco: text('iscoCode') === null ? [] : [text('iscoCode')!],
        iscoInherited: false,
        skills: asked.flatMap(([targets, strength]) => targets(uri).map(({ to }) => ({ uri: to, strength }))),
        titles: [text('prefLabelEn') ?? '', ...((properties['altLabelsEn'] as readonly string[] | undefined) ?? [])],
        definition: text('descriptionEn'),
        workContexts: [],
        sectors: [],
        interests: [],
        riasec: [],
        executive: null,
      });
    }
  }
  return { occupations, skills };
}
