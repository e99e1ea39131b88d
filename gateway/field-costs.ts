/*
 * What it costs to compute what fields compute, in nodes: a node is a row of a list, some 0.02 ms of CPU. What they bring counts as rows
 * beside it. Measured on both classifications whole (without `diff`, a statement on changes, which is estimated), and rounded up.
 */

/** The value of an argument by its name: as given, or its default. */
export type Given = (name: string) => unknown;
export type Cost = (given: Given) => number;

const charactersOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
const numberOf = (value: unknown): number => (typeof value === 'number' ? Math.max(0, value) : 0);

/** Texts are looked through word by word: 8 ms for 200 words, some 1,300 characters. */
const matching = (characters: number): number => Math.ceil(characters * 0.3);
/** Characters that a text is taken for that is stored and not given. */
const STORED_TEXT = 5_000;

/** What enters a first occupation looks at all of them: 5 ms, and 0.1 ms for each skill held. */
const entering = (skills: number): number => 300 + 5 * skills;
/** Skills that a learner is taken to hold. */
const SKILLS_OF_LEARNER = 50;

const start: Cost = (given) => {
  const held: unknown = given('held');
  if (Array.isArray(held)) return entering(held.length);
  return given('riasec') || given('interests') ? entering(0) : 0;
};

/** The search goes as far as there are steps, for each path again: 3 ms for three of four steps. */
const paths: Cost = (given) => 15 * numberOf(given('maxSteps')) * numberOf(given('maxPaths'));

/** 3 ms up to an effort of 1; from there on more and more is within reach, 130 ms at 3 and 220 at 5. */
const reachable: Cost = (given) => 200 + Math.ceil(3_000 * Math.max(0, numberOf(given('effort')) - 1));

const importing: Cost = (given) => {
  const resources: unknown = given('resources');
  if (given('map') !== true || !Array.isArray(resources)) return 0;
  const texts = resources.map((one: { title?: unknown; description?: unknown } | null) =>
    matching(charactersOf(one?.title) + charactersOf(one?.description)),
  );
  return texts.reduce((sum, one) => sum + one, 0);
};

/** Two occupations are compared skill by skill, 0.7 ms, whichever part of it is asked for. */
const compared = (type: string): Record<string, Cost> =>
  Object.fromEntries(['shared', 'missingEssential', 'missingOptional'].map((field) => [`${type}.${field}`, () => 15]));

/** By type and field. */
export const FIELD_COSTS: Readonly<Record<string, Cost>> = {
  'Query.matchSkills': (given) => matching(charactersOf(given('text'))),
  'Query.searchConcepts': () => 500,
  'Query.careerPaths': (given) => start(given) + paths(given),
  'Query.reachable': (given) => start(given) + reachable(given),
  'Query.skillGap': () => 150,
  'Learner.careerPaths': (given) => entering(SKILLS_OF_LEARNER) + paths(given),
  'Learner.skillGap': () => 150,
  'SchemeVersion.diff': () => 200,
  'Mutation.suggestMappings': () => matching(STORED_TEXT),
  'Mutation.importLearningResources': importing,
  ...compared('NearestOccupationEdge'),
  ...compared('NearestRomeOccupationEdge'),
  ...compared('CareerTransitionEdge'),
  ...compared('CareerTransition'),
};
