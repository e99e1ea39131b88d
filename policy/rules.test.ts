import { describe, expect, test } from '@jest/globals';
import { execute, parse, type OperationDefinitionNode } from 'graphql';
import {
  agreement,
  alpha,
  grant,
  HOLDER,
  inPerson,
  NOW,
  partiesWith,
  told,
  type MemoryWorld,
} from '../test/policy/memory-world.js';
import { ada, GRANTS, ID, threePeople } from '../test/policy/three-people.js';
import { ANONYMOUS, type Principal } from '../runtime/principal.js';
import { applyMiddleware, deny, shield } from '../runtime/shield.js';
import { readAccess } from './annotations.js';
import { touchedBy } from './coordinates.js';
import { applyEffects } from './enforce.js';
import { ruleTree } from './rules.js';
import { Settlement } from './settlement.js';

/** Asks graphql-shield's own middleware over the same rules, with a record of no log. */
async function askShield(world: MemoryWorld, principal: Principal, query: string) {
  const plain = world.unguarded();
  const access = readAccess(plain);
  applyEffects(plain, access);
  const tree = ruleTree(plain, access);
  const schema = applyMiddleware(plain, shield(tree as never, { fallbackRule: deny, allowExternalErrors: true }));
  const document = parse(query);
  const touched = touchedBy(plain, document, document.definitions[0] as OperationDefinitionNode);
  const scope = { principal, requestId: 'oracle' };
  const session = new Settlement(scope, new Date(NOW), {
    access,
    touched,
    evidence: world.evidence,
  });
  return told(await execute({ schema, document, contextValue: { access: session } }));
}

/** Each field and reason once: shield tells every path, the gateway the first. */
const reasons = ({ errors }: ReturnType<typeof told>) =>
  [...new Set(errors.map((error) => error.split(' ').slice(0, 2).join(' ')))].sort();

describe('graphql-shield over the same rules gives the same answers', () => {
  const OPERATIONS = [
    `{ open person(id: "${ada}") { id name email born twice } }`,
    `{ later(id: "${HOLDER}#cleo") { name } people(holder: "${HOLDER}") { name friends { name } } }`,
    `{ promised(holder: "${HOLDER}") { name born } anyone { ... on Person { name } ... on Notice { text } } }`,
    '{ unmarked { id name } remark { text } mine { note } theirs { note } unowned { note } }',
    'mutation { change { name } }',
  ];
  const CALLERS: readonly [string, Principal][] = [
    ['an organisation', alpha],
    ['its staff in person', { ...alpha, person: 'zoe' }],
    ['the person', inPerson('ada')],
    ['another person', inPerson('ben')],
    ['nobody', ANONYMOUS],
    ['neither an organisation nor a person', { sub: 's', org: null, person: null, purpose: null }],
  ];
  const EFFECTS = [
    ID,
    grant('Person.name', { effect: 'REDACT' }),
    grant('Person.born', { effect: 'GENERALISE' }),
    grant('Person.email', { effect: 'PSEUDONYMISE' }),
    grant('Remark.text', { effect: 'REDACT' }),
  ];

  test.each(CALLERS)('to %s', async (_who, who) => {
    for (const grants of [GRANTS, EFFECTS])
      for (const query of OPERATIONS) {
        const world = threePeople();
        world.parties = partiesWith(agreement(grants, { pseudonyms: { epoch: 1, key: Buffer.alloc(32, 1) } }));
        const [ours, theirs] = [told(await world.ask(who, query)), await askShield(world, who, query)];
        expect(ours.data).toEqual(theirs.data);
        expect(reasons(ours)).toEqual(reasons(theirs));
      }
  });

  test('also where the evidence cannot be read', async () => {
    const world = threePeople();
    world.evidenceFails = new Error('no graph');
    const [query] = OPERATIONS;
    expect((await askShield(world, alpha, query!)).data).toEqual(told(await world.ask(alpha, query!)).data);
  });
});
