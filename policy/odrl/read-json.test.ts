import { describe, expect, test } from '@jest/globals';
import { actionHierarchy } from './actions.js';
import { readFacts } from './read-facts.js';
import { MOST_LEVELS, parseJson } from './read-json.js';
import { readPolicyText } from './read-policy.js';
import { readRequestText } from './read-request.js';
import { CONTEXT, policyOf } from './test-policy.js';

const LIMIT = { leftOperand: 'count', operator: 'lt', rightOperand: 1 };
const RULE = { target: 'ex:x', action: 'read' };
/** JSON in which every `"PROTO"` is the key that an object literal cannot have. */
const withProto = (json: unknown): string => JSON.stringify(json).replaceAll('"PROTO"', '"__proto__"');
const policyText = (rest: object): string =>
  withProto({ '@context': CONTEXT, '@type': 'Set', uid: 'urn:test:policy', permission: RULE, ...rest });
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('a key under which everything would be dropped', () => {
  test.each([
    [
      'in a permission',
      { permission: { ...RULE, PROTO: { constraint: LIMIT } } },
      'permission has the key "__proto__"',
    ],
    ['in the policy', { PROTO: { prohibition: RULE } }, 'The document has the key "__proto__"'],
    [
      'deeper',
      { permission: { ...RULE, duty: [{ action: [{ PROTO: 1 }] }] } },
      'permission.duty.0.action.0 has the key',
    ],
    ['in a context', { '@context': [...CONTEXT, { PROTO: 'urn:a' }] }, '@context.2 has the key "__proto__"'],
    [
      'of another name',
      { permission: { ...RULE, '@preserve': { constraint: LIMIT } } },
      'permission has the key "@preserve"',
    ],
    ['of no name', { '@none': [{ prohibition: RULE }] }, 'The document has the key "@none"'],
    [
      'that the context calls otherwise',
      { '@context': [...CONTEXT, { also: '@default' }], permission: { ...RULE, also: { constraint: LIMIT } } },
      '@context.2.also stands for "@default"',
    ],
    [
      'that the context puts together',
      { '@context': [...CONTEXT, { a: { '@id': '@', '@prefix': true } }], permission: { ...RULE, 'a:embed': LIMIT } },
      '@context.2.a.@id stands for "@"',
    ],
  ])('is refused in a policy: %s', async (_where, rest, reason) => {
    await expect(readPolicyText(policyText(rest), 'p.jsonld')).rejects.toThrow(`MALFORMED: ${reason}`);
  });

  test('is refused in a request and in facts', async () => {
    const request = { assignee: 'urn:a', action: 'read', target: 'urn:x', PROTO: { purpose: 'dpv:Marketing' } };
    await expect(readRequestText(withProto(request), 'r.json')).rejects.toThrow('MALFORMED: The document has the key');
    expect(() => readFacts(withProto({ memberOf: { PROTO: ['urn:team'] } }))).toThrow(
      'MALFORMED: memberOf has the key',
    );
  });

  test('is none where the context gives a keyword another name that means something', async () => {
    const context = [...CONTEXT, { of: '@type', value: { '@id': 'ex:v', '@type': '@none', '@container': '@set' } }];
    const text = JSON.stringify({ '@context': context, of: 'Set', uid: 'urn:test:policy', permission: RULE });
    expect((await readPolicyText(text, 'p.jsonld')).permissions).toHaveLength(1);
  });
});

describe('what is nested too deep', () => {
  const deep = nested(20_000);
  const REASON = `UNSUPPORTED: The policy cannot be read: objects and lists stand more than ${MOST_LEVELS} deep`;

  test.each([
    ['in the policy', policyText({}).replace(/}$/, `,"constraint":${deep}}`)],
    ['in its context', `{"@context": {"a": ${deep}}, "@type": "Set"}`],
    ['as objects', `${'{"permission":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['one level past the limit', nested(MOST_LEVELS + 1)],
  ])('is refused: %s', async (_where, text) => {
    await expect(readPolicyText(text, 'p.jsonld')).rejects.toThrow(REASON);
    // As `AgreementTermsInput.odrl`, which has no file name.
    await expect(readPolicyText(text, 'odrl')).rejects.toThrow(REASON);
  });

  test('is refused in a request and in facts', async () => {
    const request = `{"assignee": "urn:a", "action": "read", "target": "urn:x", "purpose": ${deep}}`;
    await expect(readRequestText(request, 'r.json')).rejects.toThrow(
      'UNSUPPORTED: The request cannot be read: objects',
    );
    expect(() => readFacts(`{"operands": {"count": ${deep}}}`)).toThrow(
      'UNSUPPORTED: The facts cannot be read: objects',
    );
  });

  test('does not concern the deepest constraint that is read', async () => {
    const within = (levels: number): object => (levels === 0 ? LIMIT : { and: { '@list': [within(levels - 1)] } });
    const { permissions } = await policyOf({ permission: { ...RULE, constraint: within(50) } });
    expect(permissions[0]!.constraints).toHaveLength(1);
    expect(parseJson(nested(MOST_LEVELS), 'The policy')).toBeDefined();
  });

  test('is refused as policies that inherit from each other; actions that imply each other are followed to the end', async () => {
    const PREFIX = '@prefix odrl: <http://www.w3.org/ns/odrl/2/> .';
    const permission = 'odrl:permission [ odrl:target <urn:x> ; odrl:action odrl:read ]';
    const chain = (count: number, of: (i: number) => string): string =>
      Array.from({ length: count }, (_, i) => of(i)).join('\n');
    const parents = chain(200, (i) => `<urn:p${i}> a odrl:Set ; ${permission} ; odrl:inheritFrom <urn:p${i + 1}> .`);
    await expect(readPolicyText(`${PREFIX} ${parents} <urn:p200> a odrl:Set .`, 'p.ttl')).rejects.toThrow(
      'UNSUPPORTED: Policies inherit over more than',
    );
    const actions = Array.from({ length: 20_000 }, (_, i) => ({
      iri: `urn:a${i}`,
      includedIn: 'http://www.w3.org/ns/odrl/2/use',
      implies: [`urn:a${i + 1}`],
    }));
    expect(actionHierarchy(actions).implied('urn:a0')).toHaveLength(20_000);
  });
});

describe('JSON', () => {
  test.each([
    ['null', 'MALFORMED: The document is null, which says nothing; leave it out or give its value.'],
    ['{"a": {"b": [1, null]}}', 'MALFORMED: a.b.1 is null, which says nothing; leave it out or give its value.'],
    [
      '{"@preserve": 1}',
      'MALFORMED: The document has the key "@preserve", and what stands under it would be dropped; known with @: @context, @direction, @graph, @id,',
    ],
    [
      '{"a": {"__proto__": 1}}',
      'MALFORMED: a has the key "__proto__", and what stands under it would be dropped; no term has that name, so take it out or say it with a term of ODRL.',
    ],
    [
      '{"@context": {"a": "@none"}}',
      'MALFORMED: @context.a stands for "@none", and what stands under that would be dropped; leave it out.',
    ],
    [
      '{"a": 1, "b": {"c": 1, "c": 2}}',
      'MALFORMED: A key stands twice in one JSON object: Map keys must be unique at line 1, column 24:. Write one key with a list.',
    ],
    ['{"a": 1, "\\u0061": 2}', 'MALFORMED: A key stands twice in one JSON object: '],
    ['{"a": ', 'UNREADABLE: The policy cannot be read as JSON: '],
    ["{'a': 1}", 'UNREADABLE: The policy cannot be read as JSON: '],
  ])('is refused where something would vanish: %s', (text, reason) => {
    expect(() => parseJson(text, 'The policy')).toThrow(reason);
  });

  test.each([
    ['indented with tabs', '{\n\t"a": [\n\t\t1,\n\t\t{ "b": true }\n\t]\n}', { a: [1, { b: true }] }],
    ['on one line', '{"a":[1,{"b":true}]}', { a: [1, { b: true }] }],
    ['the same key in two objects', '[{"a": 1}, {"a": 2}]', [{ a: 1 }, { a: 2 }]],
    ['a key of another case', '{"a": 1, "A": 2}', { a: 1, A: 2 }],
    ['a long key', `{"${'a'.repeat(2000)}": 1}`, { ['a'.repeat(2000)]: 1 }],
    [
      'null in a context',
      '{"@context": {"a": null, "b": {"@id": null}}}',
      { '@context': { a: null, b: { '@id': null } } },
    ],
  ])('is read whole: %s', (_what, text, value) => {
    expect(parseJson(text, 'The policy')).toEqual(value);
  });

  test('a mark at its beginning is none of its content; within, it is', async () => {
    const request = '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "version": "1\uFEFF2" }';
    for (const text of [request, `\uFEFF${request}`])
      expect((await readRequestText(text, 'r.json')).operands.get('version')).toMatchObject([{ value: '1\uFEFF2' }]);
    const facts = '{ "operands": { "version": "1\uFEFF2" } }';
    for (const text of [facts, `\uFEFF${facts}`])
      expect(readFacts(text).operands.get('version')).toMatchObject([{ value: '1\uFEFF2' }]);
  });
});
