import { describe, expect, test } from '@jest/globals';
import { cursorOf, keyAfter, type SortKey } from './cursor.js';

const SKILLS = ['skills', 'esco:nurse'];
const KEY: SortKey = [0, 'écouter', null, 'esco:listening'];

test('a cursor says the sort key it was made of', () => {
  expect(keyAfter(SKILLS, cursorOf(SKILLS, KEY), 4)).toEqual(KEY);
  expect(keyAfter(SKILLS, null, 4)).toBeNull();
  expect(cursorOf(SKILLS, KEY)).toMatch(/^[\w-]+$/);
});

describe('what is refused', () => {
  const written = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const [name] = JSON.parse(Buffer.from(cursorOf(SKILLS, KEY), 'base64url').toString()) as [string];

  test.each([
    ['one of another concept', cursorOf(['skills', 'esco:carer'], KEY)],
    ['one of another relation', cursorOf(['members', 'esco:nurse'], KEY)],
    ['one whose names only join to the same', cursorOf(['skillsesco:', 'nurse'], KEY)],
    ['a key too short', cursorOf(SKILLS, [0, 'a'])],
    ['a key of something else', written([name, 0, 'a', { gt: 1 }, 'b'])],
    ['a list in a key', written([name, 0, 'a', ['x'], 'b'])],
    ['no list', written({ name })],
    ['no JSON', Buffer.from('hit:3').toString('base64url')],
    ['nothing', ''],
    ['no base64', '§§§'],
    ['a long one', 'x'.repeat(1_000_000)],
  ])('%s', (_says, cursor) => {
    expect(() => keyAfter(SKILLS, cursor, 4)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^`after` must be a cursor of this list/) }),
    );
  });
});
