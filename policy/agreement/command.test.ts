import { beforeEach, describe, expect, test } from '@jest/globals';
import type { JWK } from 'jose';
import { agreementCommand } from './command.js';
import { digestOf, freeze } from './content.js';
import { demoKey } from './demo-key.js';
import { publicKeyOf } from './keys.js';

const DID = 'did:web:edtech-beta.example';
const DIGEST = 'ab'.repeat(32);
const files: Record<string, string> = {};
beforeEach(async () => {
  files['key'] = JSON.stringify(demoKey(DID));
  files['public'] = JSON.stringify((await publicKeyOf(demoKey(DID))).jwk);
  files['other'] = JSON.stringify((await publicKeyOf(demoKey('did:web:other.example'))).jwk);
  files['broken'] = '{';
});

/** What the command prints. */
async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const read = async (file: string): Promise<string> => {
    if (files[file] === undefined) throw new Error(`no file ${file}`);
    return files[file];
  };
  await agreementCommand({ read, print: (line) => printed.push(line) }).parseAsync(args, { from: 'user' });
  return printed.join('\n');
}

test('what it signs, it verifies', async () => {
  const signature = await run('sign', '--digest', DIGEST, '--key', 'key');
  expect(await run('verify', '--digest', DIGEST, '--signature', `${signature}\n`, '--key', 'public')).toContain(
    'Signed by',
  );
});

test('the key of the demo, its public part and a proof come of it', async () => {
  expect(JSON.parse(await run('demo-key', DID))).toEqual(demoKey(DID));
  expect(JSON.parse(await run('public', '--key', 'key'))).toEqual(JSON.parse(files['public']!) as JWK);
  expect((await run('prove', '--did', DID, '--key', 'key')).split('.')).toHaveLength(3);
});

test('a content is digested as it was frozen, a last line end left out', async () => {
  const { content, digest } = freeze({ b: 1, a: 'é' });
  files['content'] = `${content}\n`;
  expect(await run('digest', '--content', 'content')).toBe(digest);
});

test('a content without a last line end, or with one of another system, is digested alike', async () => {
  const { content, digest } = freeze({ a: 'x\n' });
  files['content'] = 'one\ntwo\n\n';
  expect(await run('digest', '--content', 'content')).toBe(digestOf('one\ntwo\n'));
  for (const end of ['', '\r\n']) {
    files['content'] = content + end;
    expect(await run('digest', '--content', 'content')).toBe(digest);
  }
});

test('every command and option says what it is for, with examples', () => {
  const program = agreementCommand({ read: async () => '', print: () => undefined });
  let help = '';
  program.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  expect(help).toContain('npm run -s agreement -- sign');
  const described = [program, ...program.commands, ...program.commands.flatMap(({ options }) => options)];
  for (const one of described)
    expect(typeof one.description === 'string' ? one.description : one.description()).toMatch(/\w/);
});

describe('refused', () => {
  const verified = async (digest: string, key: string, signature?: string) =>
    run(
      'verify',
      '--digest',
      digest,
      '--signature',
      signature ?? (await run('sign', '--digest', DIGEST, '--key', 'key')),
      '--key',
      key,
    );
  test.each<[string, () => Promise<string>, string]>([
    ['another digest', () => verified('cd'.repeat(32), 'public'), 'WRONG_DIGEST'],
    ['another key', () => verified(DIGEST, 'other'), 'UNKNOWN_KEY: it names the key '],
    ['a digest that is longer', () => run('sign', '--digest', `${DIGEST}0`, '--key', 'key'), '64 hexadecimal'],
    ['a digest after something', () => run('sign', '--digest', `0${DIGEST}`, '--key', 'key'), '64 hexadecimal'],
    ['a key to verify with that is no JSON', () => verified(DIGEST, 'broken'), 'broken: The key is no JSON'],
    ['no signature', () => verified(DIGEST, 'public', 'yes'), 'MALFORMED'],
    ['a private key to verify with', () => verified(DIGEST, 'key'), 'private key'],
    ['no digest', () => run('sign', '--digest', 'AB', '--key', 'key'), '64 hexadecimal'],
    ['a public key to sign with', () => run('sign', '--digest', DIGEST, '--key', 'public'), 'the private one signs'],
    ['a file that is no key', () => run('sign', '--digest', DIGEST, '--key', 'broken'), 'cannot be used'],
    ['no file', () => run('sign', '--digest', DIGEST, '--key', 'nowhere'), 'no file nowhere'],
  ])('%s', async (_what, refused, says) => {
    await expect(refused()).rejects.toThrow(says);
  });
});
