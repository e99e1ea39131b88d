/** Three invented releases of ESCO, each a little different from the one before; for the tests of upgrades. */

const uri = (kind: string, number: number) =>
  `http://data.europa.eu/esco/${kind}/00000000-0000-0000-0000-00000000010${number}`;
export const BAKER = uri('occupation', 1);
/** Withdrawn by v1.1.1, which has another cook; back in v1.2.0. */
export const COOK = uri('occupation', 2);
export const NEW_COOK = uri('occupation', 3);
export const KNEAD = uri('skill', 1);
/** Withdrawn by v1.1.1. */
export const SEASON = uri('skill', 2);
/** Deprecated by v1.1.1, which has another of that name. */
export const RYE = uri('skill', 3);
export const NEW_RYE = uri('skill', 4);

interface Release {
  readonly occupations: readonly (readonly [uri: string, en: string, alternative: string, fr: string])[];
  readonly skills: readonly (readonly [uri: string, en: string, status: string])[];
  readonly asked: readonly (readonly [occupation: string, type: string, skill: string])[];
}

const RELEASES: Readonly<Record<string, Release>> = {
  'v1.1.0': {
    occupations: [
      [BAKER, 'baker', 'bread maker', 'boulanger/boulangère'],
      [COOK, 'cook', '', 'cuisinier/cuisinière'],
    ],
    skills: [
      [KNEAD, 'knead', 'released'],
      [SEASON, 'season dishes', 'released'],
      [RYE, 'rye', 'released'],
    ],
    asked: [
      [BAKER, 'essential', KNEAD],
      [BAKER, 'optional', RYE],
      [COOK, 'essential', SEASON],
    ],
  },
  'v1.1.1': {
    occupations: [
      [BAKER, 'artisan baker', '', 'boulanger/boulangère'],
      [NEW_COOK, 'Cook', '', 'cuisinier/cuisinière'],
    ],
    skills: [
      [KNEAD, 'knead', 'released'],
      [RYE, 'rye', 'deprecated'],
      [NEW_RYE, 'Rye', 'released'],
    ],
    asked: [
      [BAKER, 'essential', KNEAD],
      [BAKER, 'essential', RYE],
      // Publishers leave rows of what they have withdrawn.
      [COOK, 'essential', KNEAD],
    ],
  },
  'v1.2.0': {
    occupations: [
      [BAKER, 'baker', '', 'boulanger/boulangère'],
      [COOK, 'cook', '', 'cuisinier/cuisinière'],
    ],
    skills: [
      [KNEAD, 'knead dough', 'released'],
      [RYE, 'rye', 'deprecated'],
      [NEW_RYE, 'Rye', 'released'],
    ],
    asked: [
      [BAKER, 'essential', KNEAD],
      [BAKER, 'optional', RYE],
      [COOK, 'essential', KNEAD],
    ],
  },
};

const filesOf = ({ occupations, skills, asked }: Release): Record<string, string> => ({
  'occupations_en.csv': `conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n${occupations
    .map(([id, en, alternative]) => `${id},7512,${en},${alternative},released,,7512.1\n`)
    .join('')}`,
  'occupations_fr.csv': `conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n${occupations
    .map(([id, , , fr]) => `${id},7512,${fr},,released,,7512.1\n`)
    .join('')}`,
  'skills_en.csv': `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description\n${skills
    .map(([id, en, status]) => `${id},knowledge,cross-sector,${en},,${status},\n`)
    .join('')}`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillUri\n${asked.map((row) => `${row.join(',')}\n`).join('')}`,
});

/** Files of the releases, by their path in a folder: `esco-v1.1.0/skills_en.csv`. */
export const smallReleases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RELEASES).flatMap(([version, release]) =>
    Object.entries(filesOf(release)).map(([file, content]) => [`esco-${version}/${file}`, content]),
  ),
);
