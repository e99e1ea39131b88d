import type { Fact } from '../model.js';
import { required, term, text, uri } from '../sources/cells.js';
import type { Importers } from './importer.js';

const broader = (from: string, to: string): Fact => ({ kind: 'BROADER', from, to });

const TYPE_OF_SKILL_RELATION = { essential: 'ESSENTIAL_SKILL', optional: 'OPTIONAL_SKILL' } as const;
const RELATION_TYPE = { essential: 'ESSENTIAL', optional: 'OPTIONAL' } as const;

const broaderTable = {
  rank: 1,
  required: ['conceptUri', 'broaderUri'],
  facts: (cells) => [broader(uri(cells, 'conceptUri'), uri(cells, 'broaderUri'))],
} satisfies Importers[string];

/** ESCO's tables that relate URIs; of no language. */
export const escoRelations: Importers = {
  broaderRelationsOccPillar: broaderTable,
  broaderRelationsSkillPillar: broaderTable,
  occupationSkillRelations: {
    rank: 1,
    required: ['occupationUri', 'relationType', 'skillUri'],
    facts: (cells) => [
      {
        kind: term(cells, 'relationType', TYPE_OF_SKILL_RELATION),
        from: uri(cells, 'occupationUri'),
        to: uri(cells, 'skillUri'),
      },
    ],
  },
  skillSkillRelations: {
    rank: 1,
    required: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
    facts: (cells) => [
      {
        kind: 'RELATED_SKILL',
        from: uri(cells, 'originalSkillUri'),
        to: uri(cells, 'relatedSkillUri'),
        properties: { relationType: term(cells, 'relationType', RELATION_TYPE) },
      },
    ],
  },
  // Repeats the broader table level by level: its deepest two levels are the one link a row is about.
  skillsHierarchy: {
    rank: 1,
    required: ['Level 0 URI', 'Level 1 URI', 'Level 2 URI', 'Level 3 URI'],
    ragged: true,
    facts: (cells) => {
      required(cells, 'Level 0 URI');
      const levels = [0, 1, 2, 3].map((level) => `Level ${level} URI`).filter((column) => text(cells, column));
      const [parent, group] = levels.slice(-2).map((column) => uri(cells, column));
      return group ? [broader(group, parent!)] : [{ completes: parent!, properties: {} }];
    },
  },
};
