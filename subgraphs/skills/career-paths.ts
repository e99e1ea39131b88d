import type { CareerPathFound, PathsAsked } from '../../ontology/careers/career-graph.js';
import type { CareerScheme } from '../../ontology/careers/demands.js';
import { rounded } from '../../ontology/careers/score.js';
import { gapOfPath } from '../../ontology/careers/path-gap.js';
import { alikeTo } from '../../ontology/careers/starts.js';
import { badInput } from '../../runtime/errors.js';
import { within } from '../../runtime/page.js';
import { careerStart, nameOfStart, type CareerStartRecord, type StartAsked } from './career-start.js';
import type { NearLink } from './concept.js';
import { connectionOf, type Connection, type Edge, type Listed } from './connection.js';
import type { SkillsContext } from './context.js';
import { keyAfter, type SortKey } from './cursor.js';
import { firstOf, noOccupation } from './limits.js';
import { conceptsOf, pageAfter, skillConnection, skillRow, type CursorPage, type SkillRow } from './whole-list.js';

/** A path, with where it starts. */
export interface CareerPathRecord extends CareerPathFound {
  readonly start: CareerStartRecord;
}

/** One step of a path: a move, that the occupation goes on in the other classification, or into a first occupation. */
export interface CareerStepRecord {
  /** Null for a step into the first occupation. */
  readonly from: string | null;
  readonly to: string;
  readonly effort: number;
  readonly start: CareerStartRecord;
  /** The path it is a step of, and the place there of the occupation it leads to. */
  readonly path: CareerPathRecord;
  readonly place: number;
}

export interface CareerPathsRecord {
  readonly start: CareerStartRecord;
  readonly to: string;
  readonly paths: readonly CareerPathRecord[];
  readonly beyond: CareerPathRecord | null;
  /** URI of an occupation. */
  readonly nearest: string | null;
}

interface Asked extends StartAsked {
  readonly to: string;
  readonly maxSteps?: number | null;
  readonly maxPaths?: number | null;
  readonly avoid?: readonly string[] | null;
  readonly via?: string | null;
}

const MOST = { steps: 6, paths: 10, avoid: 50, effort: 5 } as const;

/** @throws ApiError BAD_USER_INPUT naming what is wrong */
function checked(asked: Asked): PathsAsked {
  const { to, from = null, via = null } = asked;
  const avoid = asked.avoid ?? [];
  if (avoid.length > MOST.avoid) throw badInput(`\`avoid\` must hold ${MOST.avoid} URIs at most, got ${avoid.length}.`);
  if (from === to) throw badInput('`from` and `to` are the same occupation.');
  if (via !== null && (via === from || via === to))
    throw badInput('`via` must be another occupation than `from` and `to`.');
  const closed = avoid.find((uri) => uri === from || uri === to || uri === via);
  if (closed !== undefined) throw badInput(`\`avoid\` names ${closed}, which the path is to go through.`);
  return {
    maxSteps: within('maxSteps', asked.maxSteps ?? 4, MOST.steps),
    maxPaths: within('maxPaths', asked.maxPaths ?? 3, MOST.paths),
    avoid,
    via,
  };
}

/** The lightest different paths to an occupation. */
export async function careerPaths(asked: Asked, context: SkillsContext): Promise<CareerPathsRecord> {
  const { opened } = context.loaders;
  const careers = await opened.careerGraph();
  const { to, via } = asked;
  const through = via ? [to, via] : [to];
  const start = await careerStart(asked, context, [...through, ...through.flatMap((uri) => careers.counterparts(uri))]);
  for (const uri of through) if (!careers.has(uri)) throw await noOccupation(uri, opened);
  const search = checked(asked);
  const { paths, beyond } = careers.paths(start.start, to, search);
  const record = (path: CareerPathFound): CareerPathRecord => ({ ...path, start });
  const nearest =
    paths.length > 0 ? null : careers.nearest(start.start, to, search, beyond, alikeTo(await opened.demands()));
  return { start, to, paths: paths.map(record), beyond: beyond && record(beyond), nearest };
}

interface ReachAsked extends StartAsked, CursorPage {
  readonly effort?: number | null;
  readonly scheme?: CareerScheme | 'ISCO' | null;
}

/** An occupation within reach, with the lightest path to it. */
export interface ReachableRow extends Listed {
  readonly path: CareerPathRecord;
}

export type ReachableConnection = Connection<ReachableRow>;
export type ReachableEdge = Edge<ReachableRow>;

/** Occupations within reach, the lightest first. */
export async function reachable(asked: ReachAsked, context: SkillsContext): Promise<ReachableConnection> {
  const first = firstOf(asked.first, 50);
  const list = ['reachable', nameOfStart(asked)];
  const after = keyAfter(list, asked.after, 2);
  const effort = asked.effort ?? 1;
  if (!(effort > 0 && effort <= MOST.effort))
    throw badInput(`\`effort\` must be above 0 and at most ${MOST.effort}, got ${effort}.`);
  if (asked.scheme === 'ISCO') throw badInput('`scheme` must be ESCO or ROME: ISCO has no occupations, only groups.');
  const start = await careerStart(asked, context);
  const [careers, demands] = [await context.loaders.opened.careerGraph(), await context.loaders.opened.demands()];
  const paths = careers
    // An effort is told rounded: what is told as 0.7 is within 0.7.
    .reachable(start.start, effort + 0.0005)
    .filter((path) => rounded(path.effort) <= effort)
    .filter(({ nodes }) => !asked.scheme || demands.scheme(nodes.at(-1)!) === asked.scheme)
    .map((path) => ({ path, key: [path.effort, path.nodes.at(-1)!] as const satisfies SortKey }));
  return connectionOf({
    list,
    first,
    async rows() {
      const page = pageAfter(paths, after, first);
      const concepts = await conceptsOf(
        page.map(({ key: [, uri] }) => uri),
        context,
      );
      const found = new Map(concepts.map((concept) => [concept.uri, concept]));
      // One that a load took away since the moves were read is left out.
      return page.flatMap(({ path, key }) => {
        const concept = found.get(key[1]);
        return concept ? [{ concept, key, path: { ...path, start } }] : [];
      });
    },
    count: async () => paths.length,
  });
}

/** The steps of a path, each with what it takes. */
export const stepsOf = (path: CareerPathRecord): CareerStepRecord[] => {
  const { nodes, efforts, start } = path;
  return efforts.map((effort, at) => {
    // From no occupation the first step leads to the first node.
    const place = start.occupation === null ? at : at + 1;
    return { from: nodes[place - 1] ?? null, to: nodes[place]!, effort, start, path, place };
  });
};

/** The move of a step, or the match it goes over; null for a step into the first occupation. */
export async function linkOf({ from, to }: CareerStepRecord, { loaders }: SkillsContext): Promise<NearLink | null> {
  if (from === null) return null;
  const link = await loaders.step.load({ from, to });
  return link && { ...link, from };
}

/** For each occupation of a path what is missing there; @see gapOfPath */
const gapsOf = async ({ nodes, start }: CareerPathRecord, { loaders }: SkillsContext): Promise<string[][]> =>
  // Interests hold nothing: everything essential of the first occupation is to be learnt.
  gapOfPath(nodes, await loaders.opened.demands(), start.kind === 'INTERESTS' ? new Set<string>() : start.held);

/** Skills that are missing on the way, in the order in which they come up; those of one occupation by label. */
export function missingOnWay(path: CareerPathRecord, page: CursorPage, context: SkillsContext): Connection<SkillRow> {
  return skillConnection(['missingOnWay', path.start.name, ...path.nodes], page, async () => {
    const gaps = await gapsOf(path, context);
    const concepts = await Promise.all(gaps.map((uris) => conceptsOf(uris, context)));
    return concepts.flatMap((skills, at) => skills.map((skill) => skillRow(at, skill)));
  });
}

/** Those of them that one step brings up, by label. */
export function missingInStep(
  { path, place }: CareerStepRecord,
  page: CursorPage,
  context: SkillsContext,
): Connection<SkillRow> {
  return skillConnection(['missingInStep', path.start.name, String(place), ...path.nodes], page, async () => {
    const gaps = await gapsOf(path, context);
    return (await conceptsOf(gaps[place]!, context)).map((skill) => skillRow(0, skill));
  });
}
