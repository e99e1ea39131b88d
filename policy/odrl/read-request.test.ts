import { describe, expect, test } from '@jest/globals';
import { readRequestText } from './read-request.js';
import { ask, BASE_REQUEST, codes, policyOf, PREFIXES } from './test-policy.js';

describe('a request', () => {
  const asked = { assignee: 'urn:a', action: 'http://www.w3.org/ns/odrl/2/read', target: 'urn:x', assigner: null };

  test.each([
    ['JSON', JSON.stringify({ assignee: 'urn:a', action: 'read', target: 'urn:x' }), 'r.json'],
    [
      'JSON with IRIs',
      JSON.stringify({ assignee: { '@id': 'urn:a' }, action: 'odrl:read', target: 'urn:x' }),
      'r.json',
    ],
    [
      'an ODRL Request as JSON-LD',
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/odrl.jsonld',
        '@type': 'Request',
        uid: 'urn:r',
        permission: { assignee: 'urn:a', action: 'read', target: 'urn:x' },
      }),
      'r.json',
    ],
    [
      'an ODRL Request as Turtle, compact',
      `${PREFIXES} <urn:r> a odrl:Request ; dct:description "?" ; odrl:assignee <urn:a> ; odrl:target <urn:x> ; odrl:permission [ a odrl:Permission ; odrl:action odrl:read ] .`,
      'r.ttl',
    ],
  ])('as %s', async (_name, text, name) => {
    expect(await readRequestText(text, name)).toEqual({ ...asked, operands: new Map() });
  });

  test('states values in either form', async () => {
    const plain = await readRequestText(
      JSON.stringify({ ...BASE_REQUEST, purpose: 'dpv:Marketing', count: 3 }),
      'r.json',
    );
    expect([...plain.operands.keys()]).toEqual(['purpose', 'count']);
    const stated = await readRequestText(
      `${PREFIXES} <urn:r> a odrl:Request ; odrl:permission [ odrl:assignee <urn:a> ; odrl:action odrl:read ; odrl:target <urn:x> ; odrl:constraint
        [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:eq ; odrl:rightOperand <https://w3id.org/dpv#Marketing> ] ] .`,
      'r.ttl',
    );
    expect(stated.operands.get('purpose')).toEqual([{ iri: 'https://w3id.org/dpv#Marketing' }]);
  });

  test('and facts that contradict each other leave it open what is meant', async () => {
    const policy = await policyOf({
      permission: {
        target: 'ex:x',
        action: 'read',
        constraint: { leftOperand: 'purpose', operator: 'isA', rightOperand: 'dpv:Marketing' },
      },
    });
    const request = { ...BASE_REQUEST, purpose: 'dpv:Marketing' };
    const at = '2026-06-01T12:00:00Z';
    expect((await ask(policy, request, { operands: { purpose: 'dpv:Marketing' } }, at)).effect).toBe('PERMIT');
    expect((await ask(policy, request, { operands: { purpose: 'dpv:AcademicResearch' } }, at)).reason).toBe(
      'CONSTRAINT_UNKNOWN',
    );
  });

  test('that names another assigner meets no permission of this one', async () => {
    const policy = await policyOf({ permission: { target: 'ex:x', action: 'read', assigner: 'ex:holder' } });
    const at = '2026-06-01T12:00:00Z';
    expect((await ask(policy, { ...BASE_REQUEST, assigner: 'http://example.org/holder' }, {}, at)).effect).toBe(
      'PERMIT',
    );
    expect((await ask(policy, { ...BASE_REQUEST, assigner: 'http://example.org/other' }, {}, at)).effect).toBe('DENY');
  });

  const request = (body: string): string => `${PREFIXES} <urn:r> a odrl:Request ; odrl:permission [ ${body} ] .`;
  const COMPLETE = 'odrl:assignee <urn:a> ; odrl:action odrl:read ; odrl:target <urn:x>';
  test.each([
    ['no target', '{ "assignee": "urn:a", "action": "read" }', 'r.json', 'MALFORMED'],
    ['no assignee', '{ "action": "read", "target": "urn:x" }', 'r.json', 'MALFORMED'],
    [
      'a target that is no IRI',
      '{ "assignee": "urn:a", "action": "read", "target": "the file" }',
      'r.json',
      'MALFORMED',
    ],
    [
      'a key it does not know',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "urgent": true }',
      'r.json',
      'UNKNOWN_LEFT_OPERAND',
    ],
    [
      'a time of its own',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "dateTime": "2020-01-01" }',
      'r.json',
      'MALFORMED',
    ],
    ['a list', '[]', 'r.json', 'CARDINALITY'],
    ['no request', `${PREFIXES} <urn:r> a odrl:Set ; odrl:permission [ ${COMPLETE} ] .`, 'r.ttl', 'CARDINALITY'],
    ['two actions', request(`${COMPLETE}, <urn:y>`), 'r.ttl', 'CARDINALITY'],
    ['no action', request('odrl:assignee <urn:a> ; odrl:target <urn:x>'), 'r.ttl', 'CARDINALITY'],
    ['a duty', request(`${COMPLETE} ; odrl:duty [ odrl:action odrl:compensate ]`), 'r.ttl', 'UNKNOWN_PROPERTY'],
    [
      'a condition',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:lt ; odrl:rightOperand 3 ]`,
      ),
      'r.ttl',
      'UNSUPPORTED',
    ],
    [
      'a time in a constraint',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:eq ; odrl:rightOperand "2020-01-01Z"^^xsd:date ]`,
      ),
      'r.ttl',
      'UNSUPPORTED',
    ],
  ])('is refused: %s', async (_name, text, name, code) => {
    expect(await codes(readRequestText(text, name))).toContain(code);
  });

  const LIMIT = '[ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 3 ]';
  test.each([
    [
      'a team of the assignee',
      COMPLETE,
      '<urn:a> odrl:partOf <urn:team> .',
      /^UNSUPPORTED: .*"memberOf": {"urn:a": \["urn:team"\]}/,
    ],
    [
      'a catalogue of the target',
      COMPLETE,
      '<urn:x> odrl:partOf <urn:c> .',
      /^UNSUPPORTED: .*"partOf": {"urn:x": \["urn:c"\]}/,
    ],
    [
      'a team of the assigner',
      `${COMPLETE} ; odrl:assigner <urn:h>`,
      '<urn:h> odrl:partOf <urn:c> .',
      /^UNSUPPORTED: The assigner/,
    ],
    [
      'a refinement of the target',
      COMPLETE,
      `<urn:x> odrl:refinement ${LIMIT} .`,
      /UNKNOWN_PROPERTY: The target of the request has/,
    ],
    [
      'a source of the assignee',
      COMPLETE,
      '<urn:a> odrl:source <urn:team> .',
      /UNKNOWN_PROPERTY: The assignee of the request has/,
    ],
    [
      'what another vocabulary says',
      COMPLETE,
      '<urn:a> ex:role ex:guest .',
      /UNKNOWN_PROPERTY: The assignee of the request has/,
    ],
    [
      'a type of the target',
      COMPLETE,
      '<urn:x> a odrl:Party .',
      /UNKNOWN_TYPE: The target of the request is of type odrl:Party/,
    ],
    [
      'what an action is included in',
      COMPLETE,
      'odrl:read odrl:includedIn odrl:use .',
      /UNKNOWN_PROPERTY: The action of the/,
    ],
    [
      'two actions by rdf:value',
      COMPLETE,
      'odrl:read rdf:value odrl:read, odrl:print .',
      /CARDINALITY: The action of the request names 2/,
    ],
    [
      'another assignee for all',
      COMPLETE,
      '<urn:r> odrl:assignee <urn:b> .',
      /CARDINALITY: The request has 2 assignee/,
    ],
    [
      'a status',
      `${COMPLETE} ; odrl:constraint <urn:c>`,
      `<urn:c> odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 3 ; odrl:status 2 .`,
      /UNSUPPORTED: A constraint of the request does more/,
    ],
    [
      'a constraint of nothing',
      COMPLETE,
      `<urn:c> odrl:constraint ${LIMIT} .`,
      /NOT_CONNECTED: urn:c \(constraint\) belongs to no part of the request/,
    ],
    ['a collection of another party', COMPLETE, '<urn:b> odrl:partOf <urn:team> .', /NOT_CONNECTED: urn:b \(partOf\)/],
    ['a policy beside it', COMPLETE, '<urn:p> a odrl:Set .', /NOT_CONNECTED: urn:p \(Set\)/],
  ])('is refused where it says more than is read: %s', async (_name, body, beside, reason) => {
    await expect(readRequestText(`${request(body)} ${beside}`, 'r.ttl')).rejects.toThrow(reason);
  });

  test('may describe its nodes, and be of their types', async () => {
    const text = `${request(COMPLETE)} <urn:a> a odrl:Party ; dct:title "A" . <urn:x> a odrl:AssetCollection . odrl:read a odrl:Action . <urn:y> dct:title "Y" .`;
    expect(await readRequestText(text, 'r.ttl')).toEqual({ ...asked, operands: new Map() });
  });
});
