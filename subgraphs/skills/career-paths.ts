import type { CareerGraph, CareerPathFound } from '../../ontology/careers/career-graph.js';
import { ApiError } from '../../runtime/errors.js';
import type { ConceptRecord, NearLink } from './concept.js';
import type { SkillsContext } from './context.js';
import { noOccupation } from './limits.js';

/** A path, with what each of its steps takes. */
export interface CareerPathRecord extends CareerPathFound {
  readonly efforts: readonly number[];
}

/** One step of a path: a move, or that the occupation goes on in the other classification. */
export interface CareerStepRecord {
  readonly from: string;
  readonly to: string;
  readonly effort: number;
}

export interface CareerPathsRecord {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly CareerPathRecord[];
  readonly beyond: CareerPathRecord | null;
  readonly maxSteps: number;
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly maxSteps?: number | null;
  readonly maxPaths?: number | null;
  readonly avoid?: readonly string[] | null;
  readonly via?: string | null;
}

const MOST = { steps: 6, paths: 10, avoid: 50 } as const;

const wrong = (message: string) => new ApiError('BAD_USER_INPUT', message);

function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw wrong(`\`${name}\` must be from 1 to ${most}, got ${value}.`);
  return value;
}

/** @throws ApiError BAD_USER_INPUT naming what is wrong; NOT_FOUND for what is no occupation of the graph */
function checked(asked: Asked, careers: CareerGraph) {
  const { from, to, via = null } = asked;
  const avoid = asked.avoid ?? [];
  if (avoid.length > MOST.avoid) throw wrong(`\`avoid\` must hold ${MOST.avoid} URIs at most, got ${avoid.length}.`);
  for (const uri of [from, to, ...(via === null ? [] : [via])]) if (!careers.has(uri)) throw noOccupation(uri);
  if (from === to) throw wrong('`from` and `to` are the same occupation.');
  if (via === from || via === to) throw wrong('`via` must be another occupation than `from` and `to`.');
  const closed = avoid.find((uri) => uri === from || uri === to || uri === via);
  if (closed !== undefined) throw wrong(`\`avoid\` names ${closed}, which the path is to go through.`);
  return {
    maxSteps: within('maxSteps', asked.maxSteps ?? 4, MOST.steps),
    maxPaths: within('maxPaths', asked.maxPaths ?? 3, MOST.paths),
    avoid,
    via,
  };
}

/** The lightest different paths from one occupation to another. */
export async function careerPaths(asked: Asked, { skills }: SkillsContext): Promise<CareerPathsRecord> {
  const careers = await skills.careerGraph();
  const { from, to } = asked;
  const search = checked(asked, careers);
  const { paths, beyond } = careers.paths(from, to, search);
  const record = (path: CareerPathFound): CareerPathRecord => ({
    ...path,
    efforts: path.nodes.slice(1).map((node, at) => careers.effort(path.nodes[at]!, node)),
  });
  return { from, to, maxSteps: search.maxSteps, paths: paths.map(record), beyond: beyond && record(beyond) };
}

/** The steps of a path, each with what it takes. */
export const stepsOf = ({ nodes, efforts }: CareerPathRecord): CareerStepRecord[] =>
  efforts.map((effort, at) => ({ from: nodes[at]!, to: nodes[at + 1]!, effort }));

/** The move of a step, or the match it goes over. */
export async function linkOf({ from, to }: CareerStepRecord, { loaders }: SkillsContext): Promise<NearLink | null> {
  const link = await loaders.step.load({ from, to });
  return link && { ...link, from };
}

/**
 * Skills essential to any occupation on the way that neither the first nor an earlier one asks for, each once, in the order in which
 * they come up. Between classifications nothing is compared: they have no skill in common.
 */
export async function gapOfPath({ nodes }: CareerPathRecord, { loaders }: SkillsContext): Promise<ConceptRecord[]> {
  const asked = await Promise.all(nodes.map((uri) => loaders.comparison.load({ from: uri, to: uri })));
  const held = new Set(asked[0]!.map(({ concept }) => concept.uri));
  const gap: ConceptRecord[] = [];
  for (const [at, skills] of asked.entries()) {
    const changes =
      at > 0 &&
      asked[at - 1]!.length > 0 &&
      skills.length > 0 &&
      isOther(asked[at - 1]![0]!.concept, skills[0]!.concept);
    for (const { essential, concept } of skills) {
      if (essential && !changes && !held.has(concept.uri)) gap.push(concept);
      held.add(concept.uri);
    }
  }
  return gap;
}

const isOther = (one: ConceptRecord, other: ConceptRecord): boolean =>
  (one.kind === 'Skill') !== (other.kind === 'Skill');
