import { describe, expect, test } from '@jest/globals';
import { evaluate } from './evaluate.js';
import { NO_FACTS } from './read-facts.js';
import { readPolicyText } from './read-policy.js';
import { readRequestText } from './read-request.js';
import { ask, BASE_REQUEST, codes, policyOf, PREFIXES } from './test-policy.js';

describe('a policy', () => {
  const JSON_LD = {
    uid: 'ex:policy',
    'dct:title': 'A policy',
    assigner: 'ex:holder',
    permission: {
      uid: 'ex:p',
      target: { '@type': 'AssetCollection', uid: 'ex:data', source: 'ex:catalogue' },
      action: {
        'rdf:value': { '@id': 'odrl:print' },
        refinement: { leftOperand: 'resolution', operator: 'lteq', rightOperand: 1200 },
      },
      constraint: {
        xone: {
          '@list': [
            { leftOperand: 'media', operator: 'eq', rightOperand: 'online' },
            { leftOperand: 'media', operator: 'neq', rightOperand: 'print' },
          ],
        },
      },
      duty: { uid: 'ex:d', action: 'compensate', compensatedParty: 'ex:holder' },
    },
  };
  const TURTLE = `${PREFIXES}
    ex:policy a odrl:Set ; dct:title "A policy" ; odrl:assigner ex:holder ; odrl:permission ex:p .
    ex:p odrl:target ex:data ; odrl:duty ex:d ;
      odrl:action [ rdf:value odrl:print ; odrl:refinement
        [ odrl:leftOperand odrl:resolution ; odrl:operator odrl:lteq ; odrl:rightOperand 1200 ] ] ;
      odrl:constraint [ odrl:xone (
        [ odrl:leftOperand odrl:media ; odrl:operator odrl:eq ; odrl:rightOperand "online" ]
        [ odrl:leftOperand odrl:media ; odrl:operator odrl:neq ; odrl:rightOperand "print" ] ) ] .
    ex:data a odrl:AssetCollection ; odrl:source ex:catalogue .
    ex:d odrl:action odrl:compensate ; odrl:compensatedParty ex:holder .`;

  test('is the same from JSON-LD and from Turtle', async () => {
    expect(await readPolicyText(TURTLE, 'policy.ttl')).toEqual(await policyOf(JSON_LD));
  });

  test('is told by its content where the name does not say', async () => {
    const policy = await policyOf(JSON_LD);
    expect(await readPolicyText(TURTLE, 'policy')).toEqual(policy);
    expect(await readPolicyText(`\uFEFF${TURTLE}`, 'policy.txt')).toEqual(policy);
    const json = JSON.stringify({
      '@context': 'https://www.w3.org/ns/odrl.jsonld',
      '@type': 'Policy',
      uid: 'urn:a',
      permission: { target: 'urn:x', action: 'read' },
    });
    expect((await readPolicyText(json, 'policy')).type).toBe('Set');
  });

  test('is frozen', async () => {
    const policy = await policyOf(JSON_LD);
    expect(Object.isFrozen(policy.permissions[0]!.actions[0]!.refinements)).toBe(true);
  });

  test('is read with the two terms that the published context gives wrong', async () => {
    const { permissions } = await readPolicyText(
      `${PREFIXES} ex:p a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint
        [ odrl:leftOperand <http://www.w3.org/ns/odrl/2/industry:> ; odrl:operator odrl:neg ; odrl:rightOperand "mining" ] ] .`,
      'published.ttl',
    );
    expect(permissions[0]!.constraints).toMatchObject([{ leftOperand: 'industry', operator: 'neq' }]);
  });

  test('takes constraints that stand beside it in an array of documents', async () => {
    const context = { '@context': 'http://www.w3.org/ns/odrl.jsonld' };
    const documents = [
      {
        ...context,
        '@type': 'Set',
        uid: 'urn:p',
        permission: {
          target: 'urn:x',
          action: 'read',
          constraint: { or: { '@list': [{ '@id': 'urn:c1' }, { '@id': 'urn:c2' }] } },
        },
      },
      {
        ...context,
        '@type': 'Constraint',
        uid: 'urn:c1',
        leftOperand: 'media',
        operator: 'eq',
        rightOperand: 'online',
      },
      { ...context, '@type': 'Constraint', uid: 'urn:c2', leftOperand: 'media', operator: 'eq', rightOperand: 'print' },
    ];
    const policy = await readPolicyText(JSON.stringify(documents), 'policy.jsonld');
    expect(policy.permissions[0]!.constraints).toMatchObject([
      { operator: 'or', constraints: [{ uid: 'urn:c1' }, { uid: 'urn:c2' }] },
    ]);
  });

  test('takes the datatype from the misprint of the published context', async () => {
    const { permissions } = await readPolicyText(
      `${PREFIXES} ex:p a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint
        [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lt ; odrl:rightOperand "2027-01-01" ; odrl:datatype xsd:date ] ] .`,
      'published.ttl',
    );
    expect(permissions[0]!.constraints).toMatchObject([
      { rightOperand: [{ value: '2027-01-01', datatype: 'http://www.w3.org/2001/XMLSchema#date' }] },
    ]);
  });

  test('takes the datatype from dataType', async () => {
    const policy = await policyOf({
      permission: {
        target: 'ex:x',
        action: 'read',
        constraint: { leftOperand: 'dateTime', operator: 'lt', rightOperand: '2027-01-01', dataType: 'xsd:date' },
      },
    });
    expect(policy.permissions[0]!.constraints).toMatchObject([
      { rightOperand: [{ datatype: 'http://www.w3.org/2001/XMLSchema#date' }] },
    ]);
  });

  test('keeps what describes it, but for what has neither IRI nor text', async () => {
    const policy = await policyOf({
      'dct:title': { '@value': 'Une politique', '@language': 'fr' },
      'dct:creator': [{ '@id': 'ex:us' }, { 'dct:title': 'somebody' }],
      'http://www.w3.org/2000/01/rdf-schema#comment': 'a comment',
      permission: { target: 'ex:x', action: 'read', 'dct:created': { '@value': '2026-01-01', '@type': 'xsd:date' } },
    });
    expect(policy.metadata.toSorted((a, b) => (a.property < b.property ? -1 : 1))).toEqual([
      { property: 'http://purl.org/dc/terms/creator', value: { iri: 'http://example.org/us' } },
      {
        property: 'http://purl.org/dc/terms/title',
        value: {
          value: 'Une politique',
          datatype: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
          language: 'fr',
        },
      },
      {
        property: 'http://www.w3.org/2000/01/rdf-schema#comment',
        value: { value: 'a comment', datatype: 'http://www.w3.org/2001/XMLSchema#string' },
      },
    ]);
    expect(policy.permissions[0]!.metadata).toEqual([
      {
        property: 'http://purl.org/dc/terms/created',
        value: { value: '2026-01-01', datatype: 'http://www.w3.org/2001/XMLSchema#date' },
      },
    ]);
  });

  test('has the rules of all it inherits from, each once, and what they say for all', async () => {
    const rule = (uid: string): object => ({ uid, target: 'ex:x', action: 'read' });
    const policy = await policyOf({
      inheritFrom: ['ex:mother', 'ex:father'],
      permission: rule('ex:own'),
      '@included': [
        { '@type': 'Set', '@id': 'ex:mother', inheritFrom: 'ex:root', permission: [rule('ex:m'), { '@id': 'ex:own' }] },
        { '@type': 'Offer', '@id': 'ex:father', inheritFrom: 'ex:root', prohibition: rule('ex:f'), assigner: 'ex:h' },
        { '@type': 'Policy', '@id': 'ex:root', obligation: { uid: 'ex:o', action: 'inform' }, conflict: 'prohibit' },
      ],
    });
    const uids = (rules: readonly { readonly uid: string }[]): readonly string[] =>
      rules.map(({ uid }) => uid.replace('http://example.org/', ''));
    expect(policy).toMatchObject({ type: 'Set', conflict: 'prohibit' });
    expect(uids(policy.permissions)).toEqual(['own', 'm']);
    expect(uids(policy.prohibitions)).toEqual(['f']);
    expect(uids(policy.obligations)).toEqual(['o']);
    for (const { assigners } of [...policy.permissions, ...policy.prohibitions, ...policy.obligations])
      expect(assigners).toMatchObject([{ iri: 'http://example.org/h' }]);
  });

  test('binds who is named from the other side', async () => {
    const offer = { '@type': 'Offer', permission: { uid: 'ex:p', target: 'ex:x', action: 'read' } };
    const holder = { '@id': 'ex:h', assignerOf: 'urn:test:policy' };
    const { permissions } = await policyOf({ ...offer, '@included': [holder] });
    expect(permissions[0]!.assigners).toMatchObject([{ iri: 'http://example.org/h' }]);
    expect(await codes(policyOf(offer))).toContain('CARDINALITY');
  });

  test('of a prohibition an Offer or Agreement asks for no parties, if they are named', async () => {
    const parties = { assigner: 'ex:h', assignee: 'ex:a' };
    const rules = {
      permission: { uid: 'ex:p', target: 'ex:x', action: 'read', ...parties },
      prohibition: { uid: 'ex:n', target: 'ex:x', action: 'sell' },
    };
    for (const type of ['Offer', 'Agreement'])
      expect((await policyOf({ '@type': type, ...rules })).prohibitions).toHaveLength(1);
    const obligation = { uid: 'ex:o', action: 'inform', ...parties };
    expect((await policyOf({ '@type': 'Agreement', obligation })).type).toBe('Agreement');
    const offered = { '@type': 'Offer', obligation: { uid: 'ex:o', action: 'inform', assigner: 'ex:h' } };
    expect((await policyOf(offered)).type).toBe('Offer');
  });

  test('is named by its own IRI or by uid, the same where both are said', async () => {
    const rest = 'odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ]';
    for (const policy of [
      '<urn:p> a odrl:Set',
      '[] a odrl:Set ; odrl:uid <urn:p>',
      '<urn:p> a odrl:Set ; odrl:uid <urn:p>',
    ])
      expect((await readPolicyText(`${PREFIXES} ${policy} ; ${rest} .`, 'a.ttl')).uid).toBe('urn:p');
    const other = `${PREFIXES} <urn:p> a odrl:Set ; odrl:uid <urn:q> ; ${rest} .`;
    await expect(readPolicyText(other, 'a.ttl')).rejects.toThrow('MALFORMED: The policy urn:p has the uid urn:q; it');
    const blank = `${PREFIXES} [] a odrl:Set ; odrl:uid [] ; ${rest} .`;
    await expect(readPolicyText(blank, 'a.ttl')).rejects.toThrow('has the uid a node without IRI; it takes');
  });

  test('may be an individual of OWL, which says nothing of what it permits', async () => {
    const types = ['Set', 'http://www.w3.org/2002/07/owl#NamedIndividual'];
    expect((await policyOf({ '@type': types, permission: { target: 'ex:x', action: 'read' } })).type).toBe('Set');
  });

  test('says of actions and collections the same in whatever order it says it', async () => {
    const said = [
      { '@id': 'ex:b', includedIn: 'odrl:transfer', implies: ['odrl:read', 'odrl:print'] },
      { '@id': 'ex:a', includedIn: 'odrl:use' },
      { '@id': 'ex:c', includedIn: 'ex:a' },
      { '@id': 'ex:y', partOf: ['ex:d', 'ex:c'] },
      { '@id': 'ex:x', partOf: 'ex:d' },
    ];
    const permission = { target: 'ex:x', action: 'read' };
    for (const included of [said, said.toReversed()]) {
      const { actions, partOf } = await policyOf({ permission, '@included': included });
      expect(
        actions.map(({ iri, implies }) => [iri.slice(-1), ...implies.map((of) => of.replace(/^.*\//, ''))]),
      ).toEqual([['a'], ['b', 'print', 'read'], ['c']]);
      expect(partOf.map(({ member, collection }) => member.slice(-1) + collection.slice(-1))).toEqual([
        'xd',
        'yc',
        'yd',
      ]);
    }
  });

  test('names rules by their place, duties within them too', async () => {
    const duty = { action: 'inform', consequence: [{ action: 'delete' }, { action: 'compensate' }] };
    const remedy = { action: 'anonymize' };
    const { permissions, prohibitions, obligations } = await policyOf({
      permission: { target: 'ex:x', action: 'read', duty },
      prohibition: { target: 'ex:x', action: 'sell', remedy },
      obligation: duty,
    });
    const place = (rest: string): string => `urn:test:policy#${rest}`;
    expect(permissions[0]!.duties[0]).toMatchObject({
      uid: place('permission-1.duty-1'),
      consequences: [
        { uid: place('permission-1.duty-1.consequence-1') },
        { uid: place('permission-1.duty-1.consequence-2') },
      ],
    });
    expect(prohibitions[0]!.remedies).toMatchObject([{ uid: place('prohibition-1.remedy-1') }]);
    expect(obligations[0]!.consequences).toMatchObject([
      { uid: place('obligation-1.consequence-1') },
      { uid: place('obligation-1.consequence-2') },
    ]);
  });

  test('says whom duties concern beside who owes them', async () => {
    const { obligations } = await policyOf({
      obligation: { action: 'inform', informedParty: ['ex:a', 'ex:b'], informingParty: 'ex:c', output: 'ex:report' },
      '@included': [{ '@id': 'ex:a', partOf: 'ex:team', 'dct:title': 'A' }],
    });
    expect(obligations[0]!.parties).toEqual([
      { role: 'informedParty', iri: 'http://example.org/a' },
      { role: 'informedParty', iri: 'http://example.org/b' },
      { role: 'informingParty', iri: 'http://example.org/c' },
    ]);
  });

  test('counts by its status until the facts tell; a child does not take it over', async () => {
    const constraint = { leftOperand: 'count', operator: 'lt', rightOperand: 10, status: 5 };
    const own = await policyOf({ permission: { target: 'ex:x', action: 'read', constraint } });
    const child = await policyOf({
      inheritFrom: 'ex:parent',
      '@included': [{ '@type': 'Set', '@id': 'ex:parent', permission: { target: 'ex:x', action: 'read', constraint } }],
    });
    const at = '2026-06-01T12:00:00Z';
    expect((await ask(own, BASE_REQUEST, {}, at)).reason).toBe('PERMITTED');
    expect((await ask(own, BASE_REQUEST, { operands: { count: 10 } }, at)).reason).toBe('CONSTRAINT_NOT_SATISFIED');
    expect((await ask(child, BASE_REQUEST, {}, at)).reason).toBe('CONSTRAINT_UNKNOWN');
  });

  test.each([
    ['not JSON', '{ "uid": ', 'a.jsonld', 'UNREADABLE'],
    ['not Turtle', 'ex:p a odrl:Set', 'a.ttl', 'UNREADABLE'],
    ['nothing', '', 'a.ttl', 'UNREADABLE'],
    ['an empty object', '{}', 'a.jsonld', 'UNREADABLE'],
    ['a key that stands twice', '{ "@id": "urn:a", "@id": "urn:b" }', 'a.jsonld', 'MALFORMED'],
    [
      'a relative IRI in Turtle',
      `${PREFIXES} <p> a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ] .`,
      'a.ttl',
      'MALFORMED',
    ],
    ['a named graph', '{ "@id": "urn:g", "@graph": [{ "@id": "urn:a", "urn:b": "c" }] }', 'a.jsonld', 'UNSUPPORTED'],
  ])('is refused: %s', async (_name, text, name, code) => {
    expect(await codes(readPolicyText(text, name))).toContain(code);
  });

  test('is refused with every reason at once', async () => {
    const reading = policyOf({
      profile: 'ex:profile',
      conflict: 'perm',
      permission: {
        target: 'ex:x',
        action: 'ex:a',
        constraint: { leftOperand: 'ex:b', operator: 'ex:c', rightOperand: 1 },
      },
    });
    expect(new Set(await codes(reading))).toEqual(
      new Set(['UNKNOWN_PROFILE', 'UNSUPPORTED', 'UNKNOWN_ACTION', 'UNKNOWN_LEFT_OPERAND', 'UNKNOWN_OPERATOR']),
    );
  });

  test('is refused when its constraints refer to each other beyond measure', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `ex:a${i} odrl:and ex:a${i + 1}, ex:b${i + 1} . ex:b${i} odrl:and ex:a${i + 1}, ex:b${i + 1} .`,
    );
    const ends = ['a', 'b'].map(
      (end) => `ex:${end}30 odrl:leftOperand odrl:count ; odrl:operator odrl:lt ; odrl:rightOperand 1 .`,
    );
    const text = `${PREFIXES} ex:p a odrl:Set ; odrl:permission [ odrl:target ex:x ; odrl:action odrl:read ; odrl:constraint ex:a0 ] . ${[...levels, ...ends].join('\n')}`;
    expect(await codes(readPolicyText(text, 'a.ttl'))).toContain('UNSUPPORTED');
  });
});

test('what the reader would refuse and reaches the evaluator all the same permits nothing and lifts nothing', async () => {
  const { permissions, ...policy } = await policyOf({ permission: { target: 'ex:x', action: 'read' } });
  const request = await readRequestText(JSON.stringify(BASE_REQUEST), 'r.json');
  const strange = [{ leftOperand: 'mood', operator: 'about', rightOperand: [] }] as never;
  const [rule] = permissions;
  const decided = (of: object) => evaluate({ ...policy, permissions, ...of }, request, NO_FACTS, 0).reason;
  expect(decided({})).toBe('PERMITTED');
  expect(decided({ permissions: [{ ...rule!, constraints: strange }] })).toBe('CONSTRAINT_UNKNOWN');
  expect(decided({ prohibitions: [{ ...rule!, remedies: [], constraints: strange }] })).toBe('PROHIBITED');
});
