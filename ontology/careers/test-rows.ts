import type { OccupationRow, SkillRow } from './facts.js';
import type { Strength } from './features.js';

/* Rows of small made-up classifications, for tests. */

export const occupation = (uri: string, change: Partial<OccupationRow> = {}): OccupationRow => ({
  uri,
  code: uri,
  parentCode: null,
  isco: [],
  iscoInherited: false,
  skills: [],
  titles: [],
  definition: null,
  workContexts: [],
  sectors: [],
  interests: [],
  riasec: [],
  executive: null,
  ...change,
});

/** `asks('cut', '?sell', '!stream')`: essential, optional, emerging. */
export const asks = (...skills: readonly string[]): OccupationRow['skills'] =>
  skills.map((skill) => {
    const strength: Strength = skill.startsWith('?') ? 'OPTIONAL' : skill.startsWith('!') ? 'EMERGING' : 'ESSENTIAL';
    return { uri: skill.replace(/^[?!]/, ''), strength };
  });

export const skill = (uri: string, change: Partial<SkillRow> = {}): SkillRow => ({
  uri,
  label: uri,
  knowledge: false,
  reuseLevel: 'SECTOR_SPECIFIC',
  groups: [],
  related: [],
  ...change,
});
