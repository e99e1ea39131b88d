import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN, MINIMUM_FREQUENCY, publishable, ROUNDING_BASE, type Contribution } from './disclosure.js';
import { NOT_COUNTED } from './suppression.js';

const of = (value: string | typeof NOT_COUNTED, count: number, known = false): Contribution<string>[] =>
  Array.from({ length: count }, () => ({ value, known, stratum: HIDDEN }));
const byName = (value: string | null): string => String(value);

describe('a published table', () => {
  test('shows groups of the minimum, rounded, the largest figure first', () => {
    expect(publishable([...of('a', 11), ...of('b', 38), ...of('c', 23)], 11, byName)).toMatchObject({
      groups: [
        { value: 'b', count: 40 },
        { value: 'c', count: 25 },
        { value: 'a', count: 10 },
      ],
      suppressed: false,
    });
  });

  test('orders groups of one figure by their names, not by the counts behind it', () => {
    const groups = (a: number, b: number) => publishable([...of('a', a), ...of('b', b)], 11, byName).groups;
    expect(groups(18, 22)).toEqual(groups(22, 18));
  });

  test('of one figure groups stand in the order of their names', () => {
    for (const names of ['abc', 'cba', 'bca'])
      expect(
        publishable(
          names.split('').flatMap((name) => of(name, 20)),
          11,
          byName,
        ).groups.map(({ value }) => value),
      ).toEqual(['a', 'b', 'c']);
  });

  test('names for tables that refine it the groups under the minimum, also the people who are not in it', () => {
    const people = [...of('few', 10), ...of('many', 11), ...of('known', 30, true), ...of(NOT_COUNTED, 3)];
    const { small, suppressed } = publishable<string>(people, 11, byName);
    expect([small, suppressed]).toEqual([new Set(['few', 'known', NOT_COUNTED]), true]);
  });

  test('leaves out a group one of whose people is in a small group of another table', () => {
    const [first, ...rest] = of('a', 20);
    const others = [...of('b', 30), ...of('c', 40)];
    const shown = (...people: Contribution<string>[]) =>
      publishable([...people, ...others], 11, byName).groups.map(({ value }) => value);
    expect(shown(first!, ...rest)).toEqual(['c', 'b', 'a']);
    expect(shown({ ...first!, withheld: true }, ...rest)).not.toContain('a');
    expect(shown(...rest, { ...first!, withheld: true })).not.toContain('a');
  });

  test('no minimum of an agreement goes under that of the platform', () => {
    expect(publishable(of('a', MINIMUM_FREQUENCY - 1), 1, byName)).toMatchObject({ groups: [], suppressed: true });
  });

  test('people known otherwise are counted, and make no group large enough', () => {
    expect(publishable([...of('a', 10), ...of('a', 90, true)], 11, byName).groups).toEqual([]);
    expect(publishable([...of('a', 11), ...of('a', 90, true)], 11, byName).groups).toEqual([
      { value: 'a', count: 100 },
    ]);
  });

  test('people who are not in it are no group that was left out', () => {
    expect(publishable<string>([...of('a', 20), ...of(NOT_COUNTED, 12)], 11, byName)).toMatchObject({
      groups: [{ value: 'a', count: 20 }],
      suppressed: false,
    });
  });

  test('of the same people is the same, whichever way they came, so that asking again averages nothing out', () => {
    const person = fc.record({
      value: fc.constantFrom('a', 'b', 'c', 'd', null),
      known: fc.boolean(),
      stratum: fc.constantFrom('1', '2'),
    });
    fc.assert(
      fc.property(
        fc
          .array(person, { maxLength: 120 })
          .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))),
        ([people, shuffled]) => {
          const published = publishable(people, 11, byName);
          expect(publishable(shuffled, 11, byName)).toEqual(published);
          for (const { value, count } of published.groups) {
            const behind = people.filter((each) => each.value === value && !each.known).length;
            expect(behind).toBeGreaterThanOrEqual(11);
            expect(count % ROUNDING_BASE).toBe(0);
          }
        },
      ),
    );
  });
});
