/** How far an occupation asks for a skill, from the strongest on. */
export type Strength = 'ESSENTIAL' | 'OPTIONAL' | 'EMERGING';

/** What occupations are compared by. */
export const ASPECTS = [
  'skills',
  'skillGroups',
  'skillWords',
  'knowledge',
  'knowledgeWords',
  'tasks',
  'titles',
  'workContexts',
  'sectors',
  'interests',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Parts of a score as they are shown: each is made of one feature or several. */
export const PARTS = [
  'SHARED_SKILLS',
  'RELATED_SKILLS',
  'SHARED_KNOWLEDGE',
  'TASKS',
  'TITLES',
  'WORK_CONTEXTS',
  'SECTORS',
  'INTERESTS',
  'ISCO',
  'HIERARCHY',
] as const;
export type Part = (typeof PARTS)[number];

/**
 * How a feature is found, from 0 to 1: *held* is the share of what the target asks for that the source asks for too, *alike* what
 * both ask for among what either does (weighted Jaccard), *cosine* the likeness of two texts. *Standing* is the share of the
 * occupations of the target's sector that are less alike to the source than the target is: moves into another sector are compared
 * with what else there is in it.
 */
type Measure = 'held' | 'alike' | 'cosine' | 'standing';

interface FeatureOf {
  readonly part: Part;
  readonly of: Aspect | 'isco' | 'code';
  readonly measure: Measure;
}

export const FEATURES = [
  { part: 'SHARED_SKILLS', of: 'skills', measure: 'held' },
  { part: 'SHARED_SKILLS', of: 'skills', measure: 'alike' },
  { part: 'SHARED_SKILLS', of: 'skills', measure: 'standing' },
  { part: 'RELATED_SKILLS', of: 'skillGroups', measure: 'cosine' },
  { part: 'RELATED_SKILLS', of: 'skillGroups', measure: 'standing' },
  { part: 'RELATED_SKILLS', of: 'skillWords', measure: 'cosine' },
  { part: 'RELATED_SKILLS', of: 'skillWords', measure: 'standing' },
  { part: 'SHARED_KNOWLEDGE', of: 'knowledge', measure: 'alike' },
  { part: 'SHARED_KNOWLEDGE', of: 'knowledge', measure: 'standing' },
  { part: 'SHARED_KNOWLEDGE', of: 'knowledgeWords', measure: 'cosine' },
  { part: 'SHARED_KNOWLEDGE', of: 'knowledgeWords', measure: 'standing' },
  { part: 'TASKS', of: 'tasks', measure: 'cosine' },
  { part: 'TASKS', of: 'tasks', measure: 'standing' },
  { part: 'TITLES', of: 'titles', measure: 'cosine' },
  { part: 'TITLES', of: 'titles', measure: 'standing' },
  { part: 'WORK_CONTEXTS', of: 'workContexts', measure: 'alike' },
  { part: 'WORK_CONTEXTS', of: 'workContexts', measure: 'standing' },
  { part: 'SECTORS', of: 'sectors', measure: 'alike' },
  { part: 'SECTORS', of: 'sectors', measure: 'standing' },
  { part: 'INTERESTS', of: 'interests', measure: 'alike' },
  { part: 'INTERESTS', of: 'interests', measure: 'standing' },
  { part: 'ISCO', of: 'isco', measure: 'alike' },
  { part: 'HIERARCHY', of: 'code', measure: 'alike' },
] as const satisfies readonly FeatureOf[];
