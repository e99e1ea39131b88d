import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'odrl-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'policy/odrl/odrl.cli.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

const [policy, request, facts, answer] = [...README.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text!);
const POLICY = file('policy.jsonld', policy!);
const REQUEST = file('request.json', request!);
const FACTS = file('facts.json', facts!);
const AT = ['--at', '2026-10-01T09:00:00Z'];

describe('the command', () => {
  test('answers what README.md says', () => {
    const { status, stdout, stderr } = run(
      'evaluate',
      '--policy',
      POLICY,
      '--request',
      REQUEST,
      '--facts',
      FACTS,
      ...AT,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(answer);
  });

  test('a refusal of access is an answer: exit code 0', () => {
    const { status, stdout } = run('evaluate', '--policy', POLICY, '--request', REQUEST, ...AT);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ effect: 'DENY', reason: 'NO_PERMISSION' });
  });

  test.each([
    [
      'a policy',
      file('bad.ttl', '<urn:p> a <http://www.w3.org/ns/odrl/2/Set> .'),
      REQUEST,
      FACTS,
      AT[1]!,
      /^CARDINALITY: The policy has no rule/,
    ],
    [
      'a value of the profile',
      file(
        'profile.ttl',
        `<urn:p> a <http://www.w3.org/ns/odrl/2/Set> ; <http://www.w3.org/ns/odrl/2/profile> <urn:passerelle:odrl:profile> ;
          <urn:passerelle:odrl:validUntil> "never" ; <http://www.w3.org/ns/odrl/2/prohibition> <urn:n> . <urn:n> a <http://www.w3.org/ns/odrl/2/Prohibition> .`,
      ),
      REQUEST,
      FACTS,
      AT[1]!,
      /^MALFORMED: the policy urn:p has "never" as urn:passerelle:odrl:validUntil; it takes an instant/i,
    ],
    [
      'a policy that is not there',
      join(folder, 'none.ttl'),
      REQUEST,
      FACTS,
      AT[1]!,
      /^UNREADABLE: The policy cannot be read: ENOENT/,
    ],
    ['a request', POLICY, file('bad.json', '{}'), FACTS, AT[1]!, /^MALFORMED: The assignee of the request is missing/],
    [
      'facts',
      POLICY,
      REQUEST,
      file('facts-bad.json', '{ "duty": {} }'),
      AT[1]!,
      /^UNKNOWN_PROPERTY: The facts have the key "duty"/,
    ],
    [
      'a policy of which a part would vanish',
      file('proto.jsonld', policy!.replace('"duty"', '"__proto__": { "constraint": {} }, "duty"')),
      REQUEST,
      FACTS,
      AT[1]!,
      /^MALFORMED: permission has the key "__proto__"/,
    ],
    [
      'a policy too deep to be read',
      file('deep.jsonld', `{"@context": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
      REQUEST,
      FACTS,
      AT[1]!,
      /^UNSUPPORTED: The policy cannot be read: objects and lists stand more than 256 deep/,
    ],
    [
      'a time',
      POLICY,
      REQUEST,
      FACTS,
      '2026-10-01T09:00:00',
      /^MALFORMED: The time "2026-10-01T09:00:00" has no time zone/,
    ],
  ])(
    '%s that is refused: exit code 2, the reason, and nothing else',
    (_what, ofPolicy, ofRequest, ofFacts, at, reason) => {
      const { status, stdout, stderr } = run(
        'evaluate',
        '--policy',
        ofPolicy,
        '--request',
        ofRequest,
        '--facts',
        ofFacts,
        '--at',
        at,
      );
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(reason);
    },
  );

  test('explains in both languages, or in one', () => {
    const both = run('explain', POLICY);
    const french = run('explain', POLICY, '--lang', 'fr');
    expect(both.status).toBe(0);
    expect(both.stdout).toMatch(
      /^# Accord https:\/\/example\.org\/policy\n[^]*\n---\n\n# Agreement https:\/\/example\.org\/policy\n/,
    );
    expect(french.stdout).toMatch(/^# Accord /);
    expect(french.stdout).not.toMatch(/Agreement/);
    expect(run('explain', POLICY, '--lang', 'de').status).toBe(2);
  });

  test.each([[['--help']], [['evaluate', '--help']], [['explain', '--help']]])('%p', (args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: policy/);
  });

  test('does not depend on where it runs', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'policy/odrl/odrl.cli.ts',
        'evaluate',
        '--policy',
        POLICY,
        '--request',
        REQUEST,
        '--facts',
        FACTS,
        ...AT,
      ],
      { cwd: ROOT, encoding: 'utf8', env: { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8' } },
    );
    expect(stdout).toBe(answer);
  });
});
