/*
 * What a decision looks up again and again, found once: some hundred agreements with some ten fields each are gone through
 * for each field of each group of people else. Filed by the lists themselves, which nobody changes, and gone with them.
 */
import type { Agreement, FieldGrant } from './model.js';
import { inTerm } from './readable.js';

const NONE: readonly never[] = [];

/** @returns `of` its argument, computed the first time */
function once<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const found = new WeakMap<Of, Found>();
  return (of) => {
    let known = found.get(of);
    if (known === undefined) found.set(of, (known = find(of)));
    return known;
  };
}

const byKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const filed = new Map<string, Item[]>();
  for (const item of items) {
    const alike = filed.get(keyOf(item));
    if (alike) alike.push(item);
    else filed.set(keyOf(item), [item]);
  }
  return filed;
};

const byParties = once((agreements: readonly Agreement[]) => {
  const assigners = byKey(agreements, ({ assigner }) => assigner);
  return new Map([...assigners].map(([assigner, of]) => [assigner, byKey(of, ({ assignee }) => assignee)]));
});
const byCoordinate = once((grants: readonly FieldGrant[]) => byKey(grants, ({ coordinate }) => coordinate));

/** Agreements in which `assigner` gives `assignee` something, whatever their status. One list, each time. */
export const agreementsBetween = (
  agreements: readonly Agreement[],
  assigner: string,
  assignee: string,
): readonly Agreement[] => byParties(agreements).get(assigner)?.get(assignee) ?? NONE;

/** What an agreement grants on a field. */
export const grantsOn = ({ grants }: Pick<Agreement, 'grants'>, coordinate: string): readonly FieldGrant[] =>
  byCoordinate(grants).get(coordinate) ?? NONE;

const latest = new WeakMap<readonly Agreement[], { readonly now: number; readonly inForce: readonly Agreement[] }>();

/** Those of a list that are in force at `now`: one list for all the fields and people that are decided at one instant. */
export function inForceAt(agreements: readonly Agreement[], now: number): readonly Agreement[] {
  let known = latest.get(agreements);
  if (known?.now !== now) {
    const inForce = agreements.filter((agreement) => agreement.status === 'ACTIVE' && inTerm(agreement, now));
    latest.set(agreements, (known = { now, inForce }));
  }
  return known.inForce;
}

/** A grant, and the agreement it is of. */
export interface Named {
  readonly agreement: Agreement;
  readonly grant: FieldGrant;
}

const namedIn = once((_agreements: readonly Agreement[]) => new Map<string, readonly Named[]>());

/** What these agreements grant on a field. */
export function namedOn(agreements: readonly Agreement[], coordinate: string): readonly Named[] {
  const known = namedIn(agreements);
  let named = known.get(coordinate);
  if (named === undefined) {
    named = agreements.flatMap((agreement) => grantsOn(agreement, coordinate).map((grant) => ({ agreement, grant })));
    known.set(coordinate, named);
  }
  return named;
}
