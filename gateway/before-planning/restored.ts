import type { GraphQLError } from 'graphql';
import type { RefusedPlace } from '../../policy/before-planning.js';
import type { Principal } from '../../runtime/principal.js';
import { Refusals, type ResponsePath } from '../../policy/refusals.js';
import type { Level, Places, Step } from './places.js';

export type Data = Record<string, unknown>;
type Errors = readonly GraphQLError[];

const below = (prev: ResponsePath, key: string | number): ResponsePath => ({ prev, key, typename: undefined });

/** The fields that are refused without a policed one above them: those of the rows that a root field finds. */
const ofRows = ({ below: steps }: Step): readonly Step[] =>
  steps.flatMap((step) => (step.field === null ? ofRows(step) : [step]));

/**
 * Puts what was left out back into an answer: null in each row, in its place, and an error where the first row is - as a
 * subgraph would have said it.
 *
 * @param data  of the operation without these fields
 */
export function restored(
  data: Data,
  { level, roots }: Places,
  refused: readonly RefusedPlace<Step>[],
  principal: Principal,
): { data: Data; errors: Errors } {
  const reasons = new Map(refused.map((of) => [of.place, of]));
  const refusals = new Refusals();
  const seen = new Set<Step>();
  const leads = new Set<Step>();
  const mark = (step: Step): boolean => {
    const isOnTheWay = reasons.has(step) || step.below.map(mark).includes(true);
    if (isOnTheWay) leads.add(step);
    return isOnTheWay;
  };
  level.steps.forEach(mark);
  const tell = (step: Step, path: ResponsePath): void => {
    seen.add(step);
    const { coordinate, reason } = reasons.get(step)!;
    refusals.add(coordinate, reason, path);
  };

  const object = (from: Data, { names, steps }: Level, path: ResponsePath): Data => {
    const whole: Data = {};
    for (const name of names) {
      const step = steps.get(name);
      if (!step || !leads.has(step)) whole[name] = from[name];
      else if (reasons.has(step)) {
        whole[name] = null;
        if (!seen.has(step)) tell(step, below(path, name));
      } else whole[name] = value(from[name], step, below(path, name));
    }
    return whole;
  };
  const value = (of: unknown, step: Step, path: ResponsePath): unknown => {
    if (Array.isArray(of)) return of.map((item: unknown, i) => value(item, step, below(path, i)));
    return typeof of === 'object' && of !== null ? object(of as Data, step, path) : of;
  };

  const whole = object(data, level, undefined);
  // A list that names its holder has a reason for being empty, too, where it depends on organisations alone.
  for (const { place, argument } of roots) {
    const path = below(undefined, place.path[0]!);
    if (argument === null || reasons.has(place) || (whole[place.path[0]!] ?? null) === null) continue;
    for (const step of ofRows(place)) if (reasons.has(step) && !seen.has(step)) tell(step, path);
  }
  return { data: whole, errors: refusals.errors(principal) };
}

type Path = readonly (string | number)[];

function isBefore(one: Path, other: Path, data: unknown): boolean {
  let at = data as Data | undefined;
  for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
    const [a, b] = [one[i]!, other[i]!];
    if (a !== b) {
      const order = Object.keys(at ?? {});
      return order.indexOf(String(a)) < order.indexOf(String(b));
    }
    at = at?.[a] as Data | undefined;
  }
  return one.length < other.length;
}

/** Both parts' errors: of one coordinate and reason, which each may tell, the one that comes first in the answer. */
export function together(ofSubgraphs: Errors, ours: Errors, data: Data): Errors {
  const alike = (one: GraphQLError, other: GraphQLError): boolean =>
    (['coordinate', 'reason'] as const).every((name) => one.extensions[name] === other.extensions[name]);
  const comesFirst = (one: GraphQLError, other: GraphQLError): boolean =>
    isBefore(one.path ?? [], other.path ?? [], data);
  return [
    ...ofSubgraphs.filter((theirs) => !ours.some((our) => alike(our, theirs) && comesFirst(our, theirs))),
    ...ours.filter((our) => !ofSubgraphs.some((theirs) => alike(our, theirs) && !comesFirst(our, theirs))),
  ];
}
