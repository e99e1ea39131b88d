import type { Start } from '../../ontology/careers/career-graph.js';
import { RIASEC, type Riasec } from '../../ontology/careers/interests.js';
import { fromHeld, fromInterests } from '../../ontology/careers/starts.js';
import { ApiError, badInput } from '../../runtime/errors.js';
import type { SkillsContext } from './context.js';
import { nameOf } from './cursor.js';
import { heldOf, noOccupation } from './limits.js';

/** Where somebody stands: in an occupation, with skills, or drawn to something. One of them. */
export interface StartAsked {
  readonly from?: string | null;
  readonly held?: readonly string[] | null;
  readonly riasec?: readonly string[] | null;
  readonly interests?: readonly string[] | null;
}

export interface CareerStartRecord {
  readonly start: Start;
  /** What tells lists that are read from here from those read from elsewhere. */
  readonly name: string;
  /** The occupation it is; null where it is none. */
  readonly occupation: string | null;
  /** What is held at the start, where that is how it is told. */
  readonly held: ReadonlySet<string> | null;
  /** Of each occupation that is entered from outside, how far its skills are held, or how far it is what somebody is drawn to. */
  readonly shares: ReadonlyMap<string, number>;
  readonly kind: 'OCCUPATION' | 'HELD' | 'INTERESTS';
  /** Of what is held, what is no skill of the graph, or was withdrawn. */
  readonly unknownHeld: readonly string[];
}

const MOST_INTERESTS = 10;

/** A start among all others: the order of the types tells, that of the rest does not. */
export const nameOfStart = ({ from, held, riasec, interests }: StartAsked): string => {
  const sorted = (uris: readonly string[] | null | undefined): string[] => [...new Set(uris)].sort();
  return nameOf([from ?? '', ...(riasec ?? []), '', ...sorted(held), '', ...sorted(interests)]);
};

const isType = (letter: string): letter is Riasec => RIASEC.some((type) => type === letter);

async function drawnTo(
  { riasec, interests }: StartAsked,
  name: string,
  { loaders }: SkillsContext,
): Promise<CareerStartRecord> {
  const types = (riasec ?? []).filter(isType);
  const centres = interests ?? [];
  if (types.length > 2 || new Set(types).size < types.length)
    throw badInput(`\`riasec\` must hold one or two different types, the stronger first, got ${types.join(', ')}.`);
  if (centres.length > MOST_INTERESTS)
    throw badInput(`\`interests\` must hold ${MOST_INTERESTS} URIs at most, got ${centres.length}.`);
  const known = await loaders.opened.interests();
  const stranger = centres.find((uri) => !known.has(uri));
  if (stranger !== undefined)
    throw new ApiError(
      'NOT_FOUND',
      `${stranger} is no centre of interest of ROME in this graph; see \`romeInterests\`.`,
    );
  const start = fromInterests(known, { riasec: types, interests: centres });
  if (start.shares.length === 0)
    throw new ApiError(
      'NOT_FOUND',
      'No card of ROME in this graph answers any of what is in `riasec` and `interests`.',
    );
  const shares = new Map(start.shares);
  return { start, name, occupation: null, held: null, shares, kind: 'INTERESTS', unknownHeld: [] };
}

/**
 * Where paths start.
 *
 * @param sought  what they lead to: entered directly from held skills, wherever these cover anything of it
 * @throws ApiError BAD_USER_INPUT naming what is wrong; NOT_FOUND for what is no occupation, or no centre of interest, of the graph
 */
export async function careerStart(
  asked: StartAsked,
  context: SkillsContext,
  sought: readonly string[] = [],
): Promise<CareerStartRecord> {
  const { opened } = context.loaders;
  const { from, held } = asked;
  const isDrawn = (asked.riasec ?? []).length > 0 || (asked.interests ?? []).length > 0;
  const ways = [from !== undefined && from !== null, (held ?? []).length > 0, isDrawn].filter(Boolean).length;
  if (ways !== 1)
    throw badInput(
      'Say where it starts, in one way: `from` (an occupation), `held` (skills), or `riasec` and `interests` (what draws somebody).',
    );
  const name = nameOfStart(asked);
  if (isDrawn) return drawnTo(asked, name, context);
  if (from !== undefined && from !== null) {
    if (!(await opened.careerGraph()).has(from)) throw await noOccupation(from, opened);
    const start = { occupation: from };
    return { start, name, occupation: from, held: null, shares: new Map(), kind: 'OCCUPATION', unknownHeld: [] };
  }
  const owned = heldOf(held!);
  const demands = await opened.demands();
  const { start, coverages } = fromHeld(demands, owned, sought);
  if (start.shares.length === 0)
    throw new ApiError(
      'NOT_FOUND',
      'No occupation of this graph asks for any of the skills in `held`; `searchConcepts` finds skills.',
    );
  const unknownHeld = [...owned].filter((skill) => demands.kindOf(skill) === undefined);
  return { start, name, occupation: null, held: owned, shares: coverages, kind: 'HELD', unknownHeld };
}
