/*
 * What a decision looks up again and again, found once: some hundred agreements with some ten fields each are gone through
 * for each field of each group of people else. Filed by the lists themselves, which nobody changes, and gone with them.
 */
import type { Agreement, FieldGrant } from './model.js';

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

const byAssigner = once((agreements: readonly Agreement[]) => byKey(agreements, ({ assigner }) => assigner));
const byCoordinate = once((grants: readonly FieldGrant[]) => byKey(grants, ({ coordinate }) => coordinate));

/** Agreements in which `assigner` gives `assignee` something, whatever their status. */
export const agreementsBetween = (
  agreements: readonly Agreement[],
  assigner: string,
  assignee: string,
): readonly Agreement[] =>
  (byAssigner(agreements).get(assigner) ?? NONE).filter((agreement) => agreement.assignee === assignee);

/** What an agreement grants on a field. */
export const grantsOn = ({ grants }: Pick<Agreement, 'grants'>, coordinate: string): readonly FieldGrant[] =>
  byCoordinate(grants).get(coordinate) ?? NONE;
