import type { SortKey } from './cursor.js';

type Direction = 'ASC' | 'DESC';

/** Properties that a list is ordered by, the most significant first. */
export type Order = readonly (readonly [property: string, direction: Direction])[];

type Where = Readonly<Record<string, unknown>>;

/** The order a caller asks for, made total: the URI settles the order of equals. A property named twice counts once. */
export function orderOf(sort: readonly object[]): Order {
  const asked = sort
    .flatMap((one) => Object.entries(one) as [string, Direction][])
    .filter(([, direction]) => direction);
  return [...asked, ['uri', 'ASC'] as const].filter(
    ([property], at, all) => all.findIndex(([other]) => other === property) === at,
  );
}

/** The same as the library takes it. */
export const sortOf = (order: Order): Where[] => order.map(([property, direction]) => ({ [property]: direction }));

/** What a row is ordered by. */
export const keyIn = (row: object, order: Order): SortKey =>
  order.map(([property]) => ((row as Record<string, unknown>)[property] as string | undefined) ?? null);

const equal = (property: string, value: SortKey[number]): Where => ({ [property]: { eq: value } });

/** What stands beyond a value in Cypher's order, in which null is after everything; null where nothing does. */
function beyond([property, direction]: Order[number], value: SortKey[number]): Where | null {
  if (direction === 'ASC')
    return value === null ? null : { OR: [{ [property]: { gt: value } }, equal(property, null)] };
  return value === null ? { NOT: equal(property, null) } : { [property]: { lt: value } };
}

/**
 * The filter of what comes after a row: beyond it in one property, and equal in those before. In the terms of the library, which
 * pages by offsets only.
 *
 * @param where  the caller's own filter, which holds as well
 * @param key    as keyIn made it; null at the start of the list
 */
export function whereAfter(where: unknown, order: Order, key: SortKey | null): Where {
  const own = (where ?? {}) as Where;
  if (key === null) return own;
  const OR = order.flatMap((by, at) => {
    const further = beyond(by, key[at] ?? null);
    if (!further) return [];
    return [{ AND: [...order.slice(0, at).map(([property], i) => equal(property, key[i] ?? null)), further] }];
  });
  return { AND: [own, { OR }] };
}
