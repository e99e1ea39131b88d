import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LeastOf, leastFirst } from './least-first.js';
import { LINE_END, SortedStarts } from './sorted-starts.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('what begins with some letters is found, all of it and nothing else', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), line, (lines, typed) => {
      const text = lines.map((one) => one + LINE_END).join('');
      const starts = [...text.matchAll(/[^ \n]+/g)].map(({ index }) => index);
      const sorted = new SortedStarts(text, Uint32Array.from(starts));
      const { from, to } = sorted.range(typed);

      expect([...sorted.starts.slice(from, to)].sort((one, other) => one - other)).toEqual(
        starts.filter((start) => text.startsWith(typed, start)),
      );
    }),
  );
});

test('the least of several stretches come first', () => {
  const values = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(values, values, fc.nat(300), fc.nat(300), (one, other, start, length) => {
      const end = Math.min(one.length, start + length);
      const stretches = [
        { list: 'one', of: new LeastOf(Uint32Array.from(one)), from: Math.min(start, end), to: end },
        { list: 'other', of: new LeastOf(Uint32Array.from(other)), from: 0, to: other.length },
      ];
      const found = [...leastFirst(stretches)];

      const expected = [...one.slice(Math.min(start, end), end), ...other].sort((a, b) => a - b);
      expect(found.map(({ value }) => value)).toEqual(expected);
      expect(new Set(found.map(({ list, place }) => `${list} ${place}`)).size).toBe(expected.length);
    }),
  );
});
