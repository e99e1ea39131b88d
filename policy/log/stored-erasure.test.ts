import { describe, expect, test } from '@jest/globals';
import type { Params, Run } from '../../runtime/neo4j.js';
import { openingOf } from './log-key.js';
import { eraseFromLog } from './stored-erasure.js';
import { keyOf } from './test/made-log.js';

const { person, ref, secret } = keyOf('ada');
const LILLE = 'did:web:lille.example';
const LYON = 'did:web:lyon.example';

/** A record about her as the graph has it. */
const row = (hash: string, record: object, concern: object = {}) => ({
  ref,
  secret,
  hash,
  payload: JSON.stringify({ v: 4, holder: LYON, nonce: `nonce of ${hash}`, rule: null, ...record }),
  consent: `consent of ${hash}`,
  guardianship: null,
  opening: null,
  ...concern,
});

/** What is destroyed and what is kept, where the graph answers with these rows. */
async function erased(...rows: object[]) {
  const asked: Params[] = [];
  const run = async (_cypher: string, params: Params) => (asked.push(params), asked.length === 1 ? rows : []);
  await eraseFromLog(run as unknown as Run, { person, holder: LILLE });
  return asked;
}
const kept = async (...rows: object[]) => (await erased(...rows))[2]?.['kept'];

describe("one holder's part of what the log tells about a person is erased", () => {
  test('nothing is done about who has no key', async () => {
    expect(await erased()).toEqual([{ person }]);
  });

  test('a key that no record is about is destroyed alone', async () => {
    expect(await erased(row('h', {}, { hash: null, payload: null }))).toEqual([{ person }, { ref, hashes: [] }]);
  });

  test('her key goes with every relation; of other holders she keeps what opens each record', async () => {
    expect(await erased(row('one', { holder: LILLE }), row('two', {}, { guardianship: 'urn:g' }))).toEqual([
      { person },
      { ref, hashes: ['one', 'two'] },
      {
        person,
        kept: [
          {
            hash: 'two',
            consent: 'consent of two',
            guardianship: 'urn:g',
            opening: openingOf({ secret }, { v: 4, nonce: 'nonce of two' }),
          },
        ],
      },
    ]);
  });

  test('nothing is kept where all is of that holder', async () => {
    expect(await erased(row('one', { holder: LILLE }))).toHaveLength(2);
  });

  test('what shares an operation with an erased record goes with it', async () => {
    const rows = [row('one', { holder: LILLE, nonce: 'n' }), row('two', { nonce: 'n' }), row('three', {})];
    expect(await kept(...rows)).toMatchObject([{ hash: 'three' }]);
  });

  test('what an earlier erasure kept of a record stays, since no key makes it any more', async () => {
    expect(await kept(row('one', {}, { opening: 'kept before' }))).toMatchObject([{ opening: 'kept before' }]);
  });

  test('a guardianship that an erased record of form 2 says in the clear is kept nowhere', async () => {
    const under = (hash: string, guardianship: string) => row(hash, {}, { guardianship });
    const rows = (v: 2 | 3) => [
      row('gone', { v, holder: LILLE, rule: 'urn:g' }),
      under('a', 'urn:g'),
      under('b', 'urn:h'),
    ];
    expect(await kept(...rows(2))).toMatchObject([{ guardianship: null }, { guardianship: 'urn:h' }]);
    expect(await kept(...rows(3))).toMatchObject([{ guardianship: 'urn:g' }, { guardianship: 'urn:h' }]);
    // One that a record of another operation says is not the holder's to erase.
    const said = row('other', { v: 2, rule: 'urn:g' }, { guardianship: 'urn:g' });
    expect(await kept(row('gone', { holder: LILLE }), said)).toMatchObject([{ guardianship: 'urn:g' }]);
  });
});
