import { describe, expect, test } from '@jest/globals';
import { keyIn, orderOf, sortOf, whereAfter, type Order } from './reference-order.js';

interface Row {
  readonly uri: string;
  readonly a: string | null;
  readonly b: string | null;
}

test('an order is made total, and named as the library takes it', () => {
  const order = orderOf([{ a: 'DESC' }, { b: 'ASC', a: 'ASC' }]);
  expect(order).toEqual([
    ['a', 'DESC'],
    ['b', 'ASC'],
    ['uri', 'ASC'],
  ]);
  expect(sortOf(order)).toEqual([{ a: 'DESC' }, { b: 'ASC' }, { uri: 'ASC' }]);
  expect(orderOf([{ uri: 'DESC' }])).toEqual([['uri', 'DESC']]);
  expect(keyIn({ uri: 'x', a: 'y' }, order)).toEqual(['y', null, 'x']);
});

/** The filters of the library that are used here, as Cypher means them. */
type Where = Readonly<Record<string, unknown>>;
const holds = (where: Where, row: Row): boolean =>
  Object.entries(where).every(([name, value]) => {
    if (name === 'AND') return (value as Where[]).every((one) => holds(one, row));
    if (name === 'OR') return (value as Where[]).some((one) => holds(one, row));
    if (name === 'NOT') return !holds(value as Where, row);
    const own = row[name as keyof Row];
    return Object.entries(value as Readonly<Record<string, string | null>>).every(([how, other]) => {
      if (how === 'eq') return own === other;
      return own !== null && (how === 'gt' ? own > other! : own < other!);
    });
  });

/** Cypher's order: null is after everything. */
const compare =
  (order: Order) =>
  (one: Row, other: Row): number => {
    for (const [property, direction] of order) {
      const [x, y] = [one[property as keyof Row], other[property as keyof Row]];
      if (x === y) continue;
      const before = x === null ? 1 : y === null ? -1 : x < y ? -1 : 1;
      return direction === 'ASC' ? before : -before;
    }
    return 0;
  };

describe('what comes after a row is what stands behind it, whatever the order', () => {
  const values = ['m', 'n', null];
  const rows = values.flatMap((a) =>
    values.flatMap((b) => ['1', '2'].map((n): Row => ({ uri: `${a}${b}${n}`, a, b }))),
  );

  test.each<[string, object[]]>([
    ['by URI', []],
    ['up', [{ a: 'ASC' }]],
    ['down', [{ a: 'DESC' }]],
    ['up and down', [{ a: 'ASC' }, { b: 'DESC' }]],
    ['down and up', [{ b: 'DESC' }, { a: 'ASC' }]],
    ['by URI, down', [{ uri: 'DESC' }, { a: 'ASC' }]],
  ])('%s', (_says, sort) => {
    const order = orderOf(sort);
    const sorted = [...rows].sort(compare(order));
    for (const [at, row] of sorted.entries()) {
      const where = whereAfter(undefined, order, keyIn(row, order));
      expect(sorted.filter((other) => holds(where, other))).toEqual(sorted.slice(at + 1));
    }
  });

  test('the filter of the caller holds as well, and alone at the start', () => {
    const own = { a: { eq: 'm' } };
    const order = orderOf([]);
    expect(whereAfter(own, order, null)).toBe(own);
    const where = whereAfter(own, order, ['mn1']);
    expect(rows.filter((row) => holds(where, row)).map(({ uri }) => uri)).toEqual(['mn2', 'mnull1', 'mnull2']);
  });
});
