import { expect, test } from '@jest/globals';
import { chooseHeld } from './holders.js';
import type { Planted } from './planted.js';

test('what is held is skills of any sort; one that is deprecated is not in use any more', () => {
  const planted = {
    gone: new Map([
      ['s:gone', { successor: 's:new', rowsStay: false }],
      ['o:gone', { successor: 'o:new', rowsStay: false }],
      ['s:lost', { successor: null, rowsStay: true }],
    ]),
    deprecated: new Map([
      ['s:old', null],
      ['s:spent', 's:same'],
      ['o:old', null],
    ]),
  } as unknown as Planted;
  const uris = ['o:gone', 'o:old', 'o:used', 's:gone', 's:lost', 's:old', 's:spent', 's:used'];
  const kindOf = (uri: string) => (uri.startsWith('s:') ? 'Skill' : 'Occupation');

  expect(chooseHeld(uris, kindOf, planted)).toEqual({
    withdrawn: new Map([
      ['s:gone', 's:new'],
      ['s:lost', null],
      ['s:old', null],
      ['s:spent', 's:same'],
    ]),
    kept: ['s:used'],
  });
});
