import { jest } from '@jest/globals';
import { graphql, type ExecutionResult } from 'graphql';
import { CareerGraph } from '../../../ontology/careers/career-graph.js';
import { ContentIndexBuilder } from '../../../ontology/content/content-index.js';
import { Demands } from '../../../ontology/careers/demands.js';
import { Interests } from '../../../ontology/careers/interests.js';
import type { AccessSession } from '../../../policy/session.js';
import { ANONYMOUS } from '../../../runtime/principal.js';
import { STEMMERS } from '../../../runtime/stemmers.js';
import type { ConceptRecord, Link } from '../concept.js';
import type { ContentStore } from '../content/store.js';
import { createContext } from '../context.js';
import type { ReferenceLists } from '../reference-lists.js';
import type { SkillsRepository } from '../repository.js';
import { skillsSchema } from '../schema.js';
import { type LabelledConcept, SuggestionIndex } from '../search/suggestion-index.js';

const schema = skillsSchema();
export const access = {
  scope: { principal: ANONYMOUS, requestId: 'test' },
  now: new Date('2026-01-01'),
} as AccessSession;

export const nurse: ConceptRecord = {
  uri: 'esco:nurse',
  kind: 'Occupation',
  notation: '2221.2',
  iscoCode: '2221',
  prefLabelFr: 'infirmier/infirmière',
  prefLabelEn: 'nurse',
};
export const carer: ConceptRecord = { uri: 'esco:carer', kind: 'Occupation', notation: '5321.1', prefLabelEn: 'carer' };
export const listening: ConceptRecord = {
  uri: 'esco:listening',
  kind: 'Skill',
  prefLabelFr: 'écouter',
  prefLabelEn: 'listen',
  reuseLevel: 'TRANSVERSAL',
};
export const injecting: ConceptRecord = { uri: 'esco:injecting', kind: 'Skill', prefLabelEn: 'inject' };
export const card: ConceptRecord = {
  uri: 'urn:rome:J1501',
  kind: 'RomeOccupation',
  notation: 'J1501',
  prefLabelFr: 'Aide-soignant / Aide-soignante',
};
const concepts = [nurse, carer, listening, injecting, card];

export const link = (type: string, concept: ConceptRecord, properties = {}, outgoing = true): Link => ({
  type,
  outgoing,
  properties,
  concept,
});

/** No learning resources: what is asked of them here fails. */
const content = { resources: {}, mappings: {}, shared: {} } as ContentStore;

/** A concept with no label but its preferred ones. */
export const labelled = (concept: ConceptRecord): LabelledConcept => ({ concept, otherLabels: {}, links: 0 });

/** Concepts as an index reads them. */
export async function* pages(concepts: readonly LabelledConcept[]): AsyncGenerator<readonly LabelledConcept[]> {
  yield concepts;
}

/** A repository of functions that count their calls, and a way to ask the whole schema over it. */
export function fakes(
  given: Partial<SkillsRepository> = {},
  reference: Partial<Pick<ReferenceLists, 'list' | 'count'>> = {},
) {
  const skills: jest.Mocked<SkillsRepository> = {
    findByUris: jest.fn<SkillsRepository['findByUris']>(async (uris) =>
      concepts.filter(({ uri }) => uris.includes(uri)),
    ),
    findDetails: jest.fn<SkillsRepository['findDetails']>(async (uris) => uris.map((uri) => ({ uri }))),
    careerGraph: jest.fn<SkillsRepository['careerGraph']>(async () => new CareerGraph([])),
    contentIndex: jest.fn<SkillsRepository['contentIndex']>(async () => new ContentIndexBuilder(STEMMERS).build()),
    findNearVector: jest.fn<SkillsRepository['findNearVector']>(async () => []),
    demands: jest.fn<SkillsRepository['demands']>(async () => new Demands([], [])),
    interests: jest.fn<SkillsRepository['interests']>(async () => new Interests([])),
    savoirs: jest.fn<SkillsRepository['savoirs']>(async () => new Set()),
    withdrawn: jest.fn<SkillsRepository['withdrawn']>(async () => new Map()),
    openCareers: jest.fn<SkillsRepository['openCareers']>(() => skills),
    findSteps: jest.fn<SkillsRepository['findSteps']>(async (pairs) => pairs.map(() => null)),
    findByCodes: jest.fn<SkillsRepository['findByCodes']>(async (keys) =>
      concepts.filter(({ kind, notation }) => keys.some((key) => key.kind === kind && key.notation === notation)),
    ),
    findLinks: jest.fn<SkillsRepository['findLinks']>(async (_relation, queries) => queries.map(() => [])),
    countLinks: jest.fn<SkillsRepository['countLinks']>(async (_relation, filters) => filters.map(() => 0)),
    findTopConcepts: jest.fn<SkillsRepository['findTopConcepts']>(async () => []),
    countTopConcepts: jest.fn<SkillsRepository['countTopConcepts']>(async () => 0),
    findAncestors: jest.fn<SkillsRepository['findAncestors']>(async (uris) => uris.map(() => [])),
    compareSkills: jest.fn<SkillsRepository['compareSkills']>(async (pairs) => pairs.map(() => [])),
    findCandidates: jest.fn<SkillsRepository['findCandidates']>(async () => []),
    suggestionIndex: jest.fn<SkillsRepository['suggestionIndex']>(async () => SuggestionIndex.of(pages([]))),
    findSchemeVersions: jest.fn<SkillsRepository['findSchemeVersions']>(async () => []),
    findChanges: jest.fn<SkillsRepository['findChanges']>(async () => []),
    countChanges: jest.fn<SkillsRepository['countChanges']>(async () => 0),
    findSnapshots: jest.fn<SkillsRepository['findSnapshots']>(async (keys) => keys.map(() => null)),
    findRelationsAsOf: jest.fn<SkillsRepository['findRelationsAsOf']>(async (queries) =>
      queries.map(() => ({ rows: [], total: 0 })),
    ),
    findMigrations: jest.fn<SkillsRepository['findMigrations']>(async () => []),
    ping: jest.fn<SkillsRepository['ping']>(async () => undefined),
    ...(given as object),
  };
  const lists = { list: async () => [], count: async () => 0, ...reference };
  const ask = async (source: string, variableValues?: Record<string, unknown>): Promise<ExecutionResult> =>
    JSON.parse(
      JSON.stringify(
        await graphql({ schema, source, variableValues, contextValue: createContext(skills, lists, access, content) }),
      ),
    );
  return { skills, ask };
}

export const codesOf = ({ errors }: ExecutionResult) => errors?.map(({ extensions }) => extensions['code']);
