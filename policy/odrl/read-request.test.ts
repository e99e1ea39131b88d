import { describe, expect, test } from '@jest/globals';
import { readRequestText } from './read-request.js';
import { ask, BASE_REQUEST, policyOf, PREFIXES } from './test-policy.js';

describe('a request', () => {
  const request = (body: string): string => `${PREFIXES} <urn:r> a odrl:Request ; odrl:permission [ ${body} ] .`;
  const COMPLETE = 'odrl:assignee <urn:a> ; odrl:action odrl:read ; odrl:target <urn:x>';
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

  test.each([
    ['all of it', COMPLETE, ''],
    ['all of it with the request', '', COMPLETE],
    ['the same in both places', COMPLETE, COMPLETE],
    ['some in one, some in the other', 'odrl:action odrl:read', 'odrl:assignee <urn:a> ; odrl:target <urn:x>'],
    ['a rule of a policy', `a odrl:Rule ; ${COMPLETE}`, 'a odrl:Policy ; odrl:profile <urn:profile>'],
    ['an action by rdf:value', 'odrl:action [ rdf:value odrl:read ]', 'odrl:assignee <urn:a> ; odrl:target <urn:x>'],
  ])('may say of the permission or of itself: %s', async (_what, permission, itself) => {
    const text = `${PREFIXES} <urn:r> a odrl:Request ; odrl:permission <urn:p> . ${permission && `<urn:p> ${permission} .`} ${itself && `<urn:r> ${itself} .`}`;
    expect(await readRequestText(text, 'r.ttl')).toEqual({ ...asked, operands: new Map() });
  });

  test.each([
    ['JSON', '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "assigner": "urn:h" }', 'r.json'],
    ['the permission', request(`${COMPLETE} ; odrl:assigner <urn:h>`), 'r.ttl'],
    ['the request', `${request(COMPLETE)} <urn:r> odrl:assigner <urn:h> .`, 'r.ttl'],
  ])('may name who grants, in %s', async (_where, text, name) => {
    expect(await readRequestText(text, name)).toEqual({ ...asked, assigner: 'urn:h', operands: new Map() });
  });

  test('may state values of the action, and their unit', async () => {
    const eq = (left: string, right: string): string =>
      `[ odrl:leftOperand odrl:${left} ; odrl:operator odrl:eq ; odrl:rightOperand ${right} ]`;
    const text = request(
      `odrl:assignee <urn:a> ; odrl:target <urn:x> ; odrl:constraint ${eq('product', '"book"')} ; odrl:action
        [ rdf:value odrl:read ; odrl:refinement ${eq('resolution', '600 ; odrl:unit <urn:dpi>')} ]`,
    );
    const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer';
    expect([...(await readRequestText(text, 'r.ttl')).operands]).toEqual([
      ['resolution', [{ value: '600', datatype: INTEGER, unit: 'urn:dpi' }]],
      ['product', [{ value: 'book', datatype: 'http://www.w3.org/2001/XMLSchema#string' }]],
    ]);
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

  test.each([
    [
      'no target',
      '{ "assignee": "urn:a", "action": "read" }',
      'r.json',
      'MALFORMED: The target of the request is missing; it takes one absolute IRI.',
    ],
    [
      'no assignee',
      '{ "action": "read", "target": "urn:x" }',
      'r.json',
      'MALFORMED: The assignee of the request is missing; it takes one absolute IRI.',
    ],
    [
      'no action in JSON',
      '{ "assignee": "urn:a", "target": "urn:x" }',
      'r.json',
      'MALFORMED: The action of the request is missing; it takes one absolute IRI or a term of ODRL, such as read.',
    ],
    [
      'an action in words',
      '{ "assignee": "urn:a", "action": "read it", "target": "urn:x" }',
      'r.json',
      'MALFORMED: The action of the request is "read it"; it takes one absolute IRI or a term of ODRL, such as read.',
    ],
    [
      'a term in the place of a target',
      '{ "assignee": "urn:a", "action": "read", "target": "read" }',
      'r.json',
      'MALFORMED: The target of the request is "read"; it takes one absolute IRI.',
    ],
    [
      'an assigner that is no IRI',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "assigner": "us" }',
      'r.json',
      'MALFORMED: The assigner of the request is "us"; it takes one absolute IRI.',
    ],
    [
      'an assignee that says more',
      '{ "assignee": { "@id": "urn:a", "role": "guest" }, "action": "read", "target": "urn:x" }',
      'r.json',
      'MALFORMED: The assignee of the request is {"@id":"urn:a","role":"guest"}; it takes one absolute IRI.',
    ],
    [
      'a target that is a number',
      '{ "assignee": "urn:a", "action": "read", "target": 7 }',
      'r.json',
      'MALFORMED: The target of the request is 7; it takes one absolute IRI.',
    ],
    [
      'a key it does not know',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "urgent": true }',
      'r.json',
      'UNKNOWN_LEFT_OPERAND: A value is given for urgent, which is no left operand known here',
    ],
    [
      'a time of its own',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "dateTime": "2020-01-01" }',
      'r.json',
      'MALFORMED: A value is given for dateTime; the time to judge at is given with --at alone.',
    ],
    [
      'a permission in JSON without context',
      '{ "permission": { "target": "urn:x" }, "assignee": "urn:a", "action": "read", "target": "urn:x" }',
      'r.json',
      'UNREADABLE: The request is not read whole as JSON-LD: ',
    ],
    [
      'a keyword of JSON-LD among others',
      '{ "assignee": "urn:a", "action": "read", "target": "urn:x", "@type": "Request" }',
      'r.json',
      'UNREADABLE: The request is not read whole as JSON-LD: ',
    ],
    ['no Turtle', '<urn:r> a', 'r.ttl', 'UNREADABLE: The request is no Turtle: '],
    ['no JSON', '{ "assignee": ', 'r.json', 'UNREADABLE: The request cannot be read as JSON: '],
    [
      'a list',
      '[]',
      'r.json',
      'CARDINALITY: The request holds no odrl:Request; it takes exactly one, or JSON with assignee, action and target.',
    ],
    [
      'no request',
      `${PREFIXES} <urn:r> a odrl:Set ; odrl:permission [ ${COMPLETE} ] .`,
      'r.ttl',
      'CARDINALITY: The request holds no odrl:Request; it takes exactly one, or JSON',
    ],
    [
      'two requests',
      `${request(COMPLETE)} <urn:s> a odrl:Request .`,
      'r.ttl',
      'CARDINALITY: The request holds 2 odrl:Request; it',
    ],
    [
      'no permission',
      `${PREFIXES} <urn:r> a odrl:Request .`,
      'r.ttl',
      'CARDINALITY: The request has no permission; it takes exactly one.',
    ],
    [
      'two permissions',
      `${request(COMPLETE)} <urn:r> odrl:permission [ ${COMPLETE} ] .`,
      'r.ttl',
      'CARDINALITY: The request has 2 permission; it takes exactly one.',
    ],
    [
      'two targets',
      request(`${COMPLETE}, <urn:y>`),
      'r.ttl',
      'CARDINALITY: The request has 2 target; it takes exactly one.',
    ],
    [
      'no action',
      request('odrl:assignee <urn:a> ; odrl:target <urn:x>'),
      'r.ttl',
      'CARDINALITY: The request has no action; it takes exactly one.',
    ],
    [
      'an action that is a text',
      request('odrl:assignee <urn:a> ; odrl:target <urn:x> ; odrl:action "read"'),
      'r.ttl',
      'MALFORMED: The action of the request is "read"; it takes an IRI.',
    ],
    [
      'an assignee without IRI',
      request('odrl:assignee [ dct:title "A" ] ; odrl:target <urn:x> ; odrl:action odrl:read'),
      'r.ttl',
      'MALFORMED: The assignee of the request is a node without IRI; it takes an IRI.',
    ],
    [
      'a target and a text that reads the same',
      request('odrl:assignee <urn:a> ; odrl:target <urn:x>, "urn:x" ; odrl:action odrl:read'),
      'r.ttl',
      'CARDINALITY: The request has 2 target; it takes exactly one.',
    ],
    [
      'a duty',
      request(`${COMPLETE} ; odrl:duty [ odrl:action odrl:compensate ]`),
      'r.ttl',
      'UNKNOWN_PROPERTY: The permission of the request has the property odrl:duty, which has no meaning there; known there: constraint, action, target, assigner, assignee.',
    ],
    [
      'a prohibition',
      `${request(COMPLETE)} <urn:r> odrl:prohibition <urn:n> .`,
      'r.ttl',
      'UNKNOWN_PROPERTY: The request has the property odrl:prohibition, which has no meaning there; known there: permission, profile, action, target, assigner, assignee.',
    ],
    [
      'that it is an offer too',
      `${request(COMPLETE)} <urn:r> a odrl:Offer .`,
      'r.ttl',
      'UNKNOWN_TYPE: The request is of type odrl:Offer; here it can be odrl:Request, odrl:Policy.',
    ],
    [
      'a permission of another type',
      request(`a odrl:Duty ; ${COMPLETE}`),
      'r.ttl',
      'UNKNOWN_TYPE: The permission of the request is of type odrl:Duty; here it can be odrl:Permission, odrl:Rule.',
    ],
    [
      'a condition',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:lt ; odrl:rightOperand 3 ]`,
      ),
      'r.ttl',
      'UNSUPPORTED: A constraint of the request does more than state a value; it takes a leftOperand, eq and the value.',
    ],
    [
      'a choice',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:or [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 3 ] ]`,
      ),
      'r.ttl',
      'UNSUPPORTED: A constraint of the request does more than state a value',
    ],
    [
      'a value that is stated twice',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 3 ],
          [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand 4 ]`,
      ),
      'r.ttl',
      'MALFORMED: The request states count twice; once is right.',
    ],
    [
      'a value that is none',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:count ; odrl:operator odrl:eq ; odrl:rightOperand "three" ]`,
      ),
      'r.ttl',
      'MALFORMED: The rightOperand of constraint 1 of the request is "three"; count takes a number.',
    ],
    [
      'a time in a constraint',
      request(
        `${COMPLETE} ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:eq ; odrl:rightOperand "2020-01-01Z"^^xsd:date ]`,
      ),
      'r.ttl',
      'UNSUPPORTED: The request states a dateTime; the time to judge at is given with --at alone.',
    ],
  ])('is refused: %s', async (_name, text, name, reason) => {
    await expect(readRequestText(text, name)).rejects.toThrow(reason);
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
      /UNKNOWN_PROPERTY: The target of the request has .*; known there: uid\.$/m,
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
      /UNKNOWN_PROPERTY: The action of the request has .*; known there: refinement\.$/m,
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
