import type { ConceptKind, Fact, Odd, Properties, Scheme } from '../model.js';
import { code, known, labels, optionalTerm, required, text, uri } from '../sources/cells.js';
import type { Cells } from '../sources/read-table.js';
import { type Importers, LANGUAGES, type Language } from './importer.js';

const STATUS = { released: 'RELEASED', deprecated: 'DEPRECATED', obsolete: 'OBSOLETE' } as const;
export const SKILL_TYPE = { 'skill/competence': 'SKILL_COMPETENCE', knowledge: 'KNOWLEDGE' } as const;
export const REUSE_LEVEL = {
  transversal: 'TRANSVERSAL',
  'cross-sector': 'CROSS_SECTOR',
  'sector-specific': 'SECTOR_SPECIFIC',
  'occupation-specific': 'OCCUPATION_SPECIFIC',
} as const;

/** Labels and texts of a row, under the properties of its language. */
export function labelProperties(cells: Cells, language: Language): Properties {
  const suffix = LANGUAGES[language];
  const preferred = text(cells, 'preferredLabel');
  return known({
    [`prefLabel${suffix}`]: preferred,
    [`altLabels${suffix}`]: labels(cells, 'altLabels', preferred),
    [`hiddenLabels${suffix}`]: labels(cells, 'hiddenLabels', preferred),
    [`description${suffix}`]: text(cells, 'description'),
    [`definition${suffix}`]: text(cells, 'definition'),
    [`scopeNote${suffix}`]: text(cells, 'scopeNote'),
  });
}

/** ISCED-F groups have no code of their own in the table: it is the last part of their URI. */
const groupNotation = (cells: Cells): string | undefined =>
  text(cells, 'code') ?? /\/isced-f\/(\d+)$/.exec(cells['conceptUri'] ?? '')?.[1];

const isco = (cells: Cells, column: string): string =>
  code(cells, column, /^\d{1,4}$/, 'an ISCO-08 code of 1 to 4 digits such as 0110');

const blank = (cells: Cells, column: string, odd: 'SKILL_TYPE_BLANK' | 'REUSE_LEVEL_BLANK'): Odd[] =>
  text(cells, column) === undefined
    ? [{ odd, found: `${cells['conceptUri']} (${cells['preferredLabel']})`, skipped: false }]
    : [];

/** ESCO's main tables: one row, one concept. */
export function escoConcepts(language: Language): Importers {
  const concept = (kind: ConceptKind, scheme: Scheme, cells: Cells, own: Record<string, string | undefined>): Fact => {
    required(cells, 'preferredLabel');
    const status = optionalTerm(cells, 'status', STATUS) ?? 'RELEASED';
    return {
      kind,
      uri: uri(cells, 'conceptUri'),
      properties: {
        ...labelProperties(cells, language),
        ...known({ scheme, status, modified: text(cells, 'modifiedDate'), ...own }),
      },
    };
  };
  const basic = ['conceptUri', 'preferredLabel', 'altLabels', 'description'];
  return {
    occupations: {
      rank: 0,
      required: [...basic, 'iscoGroup'],
      facts: (cells) => [
        concept('Occupation', 'ESCO', cells, {
          notation: text(cells, 'code'),
          iscoCode: isco(cells, 'iscoGroup'),
          // Of v1.2 alone.
          naceCode: text(cells, 'naceCode'),
          regulatedNote: text(cells, 'regulatedProfessionNote')?.replace(/^.*\//, ''),
        }),
      ],
    },
    skills: {
      rank: 0,
      required: [...basic, 'skillType', 'reuseLevel'],
      facts: (cells) => [
        concept('Skill', 'ESCO', cells, {
          skillType: optionalTerm(cells, 'skillType', SKILL_TYPE),
          reuseLevel: optionalTerm(cells, 'reuseLevel', REUSE_LEVEL),
        }),
        ...blank(cells, 'skillType', 'SKILL_TYPE_BLANK'),
        ...blank(cells, 'reuseLevel', 'REUSE_LEVEL_BLANK'),
      ],
    },
    skillGroups: {
      rank: 0,
      required: basic,
      facts: (cells) => [concept('SkillGroup', 'ESCO', cells, { notation: groupNotation(cells) })],
    },
    ISCOGroups: {
      rank: 0,
      required: [...basic, 'code'],
      facts: (cells) => [concept('IscoGroup', 'ISCO', cells, { notation: isco(cells, 'code') })],
    },
  };
}
