import { expect, test } from '@jest/globals';
import { ask, BASE_REQUEST, policyOf, type Json } from './test-policy.js';

/*
 * What `because` says of each rule: the party, asset, action, constraint or duty that decided, with the value that was compared.
 */

const READ = { target: 'ex:x', action: 'read' };
const PERMITS = 'It permits read of http://example.org/x by http://example.org/alice';
const PROHIBITS = 'It prohibits read of http://example.org/x by http://example.org/alice';
const ONLINE = { leftOperand: 'media', operator: 'eq', rightOperand: 'online' };
const FEW = { leftOperand: 'count', operator: 'lt', rightOperand: 10 };
const LATER = { leftOperand: 'dateTime', operator: 'gteq', rightOperand: '2027-01-01T00:00:00Z' };
const NEVER_SAID = { leftOperand: 'product', operator: 'eq', rightOperand: 'book' };
const fulfilled = (...uids: readonly string[]): Json => ({
  duties: Object.fromEntries(uids.map((uid) => [`http://example.org/${uid}`, 'fulfilled'])),
});

const PAY = { uid: 'ex:d', action: 'compensate' };
const because = async (rules: Json, facts: Json = {}, request: Json = {}): Promise<readonly string[]> => {
  const { rules: found } = await ask(
    await policyOf(rules),
    { ...BASE_REQUEST, ...request },
    facts,
    '2026-06-01T12:00:00Z',
  );
  return found.map((rule) => `${rule.kind}, ${rule.active ? 'active' : 'not active'}: ${rule.because}`);
};

type Case = readonly [what: string, rules: Json, facts: Json, because: readonly string[]];

test.each<Case>([
  ['nothing but what it names', { permission: READ }, {}, [`active: ${PERMITS}.`]],
  [
    'every asset',
    { permission: { action: 'read' } },
    {},
    [`active: ${PERMITS}, since it names no target and so covers every asset there is.`],
  ],
  [
    'several others',
    { permission: { target: ['ex:y', 'ex:z'], action: 'read' } },
    {},
    ['not active: Its target is http://example.org/y, http://example.org/z, not http://example.org/x.'],
  ],
  [
    'another action',
    { permission: { target: 'ex:x', action: ['print', 'play'] } },
    {},
    ['not active: Its action is print, play, not read.'],
  ],
  [
    'what is met',
    { permission: { ...READ, constraint: [ONLINE, FEW], duty: PAY } },
    { operands: { media: 'online', count: 5 }, ...fulfilled('d') },
    [
      `active: ${PERMITS}: the constraint media eq online holds: media is online; the constraint count lt 10 holds: count is 5; the duty http://example.org/d (compensate) is fulfilled.`,
    ],
  ],
  [
    'the constraint that does not hold, before one that cannot be judged',
    { permission: { ...READ, constraint: [NEVER_SAID, FEW] } },
    { operands: { count: 12 } },
    ['not active: The constraint count lt 10 does not hold: count is 12.'],
  ],
  [
    'the value that is missing',
    { permission: { ...READ, constraint: NEVER_SAID } },
    {},
    ['not active: The constraint product eq book cannot be judged: no product is given.'],
  ],
  [
    'the instant',
    { permission: { ...READ, constraint: LATER } },
    {},
    ['not active: The constraint dateTime gteq 2027-01-01T00:00:00Z does not hold at 2026-06-01T12:00:00.000Z.'],
  ],
  [
    'the status',
    { permission: { ...READ, constraint: { ...FEW, status: 3 } } },
    {},
    [`active: ${PERMITS}: the constraint count lt 10 holds: its status is 3.`],
  ],
  [
    'which of several constraints is telling',
    { permission: { ...READ, constraint: { and: [ONLINE, FEW] } } },
    { operands: { media: 'online', count: 12 } },
    [
      'not active: The constraint and(media eq online; count lt 10) does not hold, for count lt 10 does not hold: count is 12.',
    ],
  ],
  [
    'the first of several constraints where none tells by itself',
    { permission: { ...READ, constraint: { xone: [ONLINE, FEW] } } },
    { operands: { media: 'online', count: 5 } },
    [
      'not active: The constraint xone(media eq online; count lt 10) does not hold, for media eq online holds: media is online.',
    ],
  ],
  [
    'a duty that is not owed now',
    { permission: { ...READ, duty: { ...PAY, constraint: LATER } } },
    {},
    [
      `active: ${PERMITS}: the duty http://example.org/d (compensate) asks for nothing now: its own constraint does not hold.`,
    ],
  ],
  [
    'a duty of several actions',
    { permission: { ...READ, duty: { ...PAY, action: ['compensate', 'inform'] } } },
    {},
    ['not active: The duty http://example.org/d (compensate, inform) is not fulfilled.'],
  ],
  [
    'a consequence that is violated',
    { permission: { ...READ, duty: { ...PAY, consequence: { uid: 'ex:c', action: 'inform' } } } },
    { duties: { 'http://example.org/d': 'fulfilled', 'http://example.org/c': 'violated' } },
    [
      'not active: The duty http://example.org/d (compensate) has the consequence http://example.org/c, which is violated.',
    ],
  ],
  [
    'the duty itself before its consequence',
    { permission: { ...READ, duty: { ...PAY, consequence: { uid: 'ex:c', action: 'inform' } } } },
    { duties: { 'http://example.org/d': 'violated', 'http://example.org/c': 'violated' } },
    ['not active: The duty http://example.org/d (compensate) is violated.'],
  ],
  [
    'no consequence that is not owed now',
    { permission: { ...READ, duty: { ...PAY, consequence: { uid: 'ex:c', action: 'inform', constraint: LATER } } } },
    { duties: { 'http://example.org/d': 'fulfilled', 'http://example.org/c': 'violated' } },
    [`active: ${PERMITS}: the duty http://example.org/d (compensate) is fulfilled.`],
  ],
])('a permission says %s', async (_what, rules, facts, expected) => {
  expect(await because(rules, facts)).toEqual(expected.map((text) => `permission, ${text}`));
});

test.each<Case>([
  ['nothing but what it names', READ, {}, [`active: ${PROHIBITS}.`]],
  [
    'what holds',
    { ...READ, constraint: [ONLINE, FEW] },
    { operands: { media: 'online', count: 5 } },
    [
      `active: ${PROHIBITS}; the constraint media eq online holds: media is online; the constraint count lt 10 holds: count is 5.`,
    ],
  ],
  [
    'what shows that it does not apply, before what cannot be told',
    { ...READ, constraint: [NEVER_SAID, FEW] },
    { operands: { count: 12 } },
    ['not active: The constraint count lt 10 does not hold: count is 12.'],
  ],
  [
    'what cannot be told',
    { ...READ, constraint: [FEW, NEVER_SAID] },
    { operands: { count: 5 } },
    [
      'active: It applies, since this cannot be excluded: the constraint product eq book cannot be judged: no product is given.',
    ],
  ],
])('a prohibition says %s', async (_what, prohibition, facts, expected) => {
  expect(await because({ prohibition }, facts)).toEqual(expected.map((text) => `prohibition, ${text}`));
});

test.each<readonly [string, Json, string]>([
  ['one that holds', {}, `active: ${PROHIBITS}; read implies an action that it prohibits (print, play).`],
  [
    'one that is refined, with what cannot be told',
    { refinement: NEVER_SAID },
    'active: It applies, since this cannot be excluded: read implies an action that it prohibits (print where product eq book, play).',
  ],
  [
    'one that the refinement leaves out',
    { refinement: { leftOperand: 'media', operator: 'neq', rightOperand: 'online' } },
    'not active: Its action is print where media neq online, play, not read.',
  ],
])('a prohibition of what an action implies says so: %s', async (_what, refined, expected) => {
  const prohibition = { target: 'ex:x', action: [{ 'rdf:value': { '@id': 'odrl:print' }, ...refined }, 'play'] };
  const implying = { '@included': [{ '@id': 'odrl:read', implies: 'odrl:print' }] };
  expect(await because({ prohibition, ...implying }, { operands: { media: 'online' } })).toEqual([
    `prohibition, ${expected}`,
  ]);
});

test.each<Case>([
  ['that it is owed', PAY, {}, ['active: Compensate is owed, and not fulfilled.']],
  ['that it is done', PAY, fulfilled('d'), ['active: Compensate is owed, and fulfilled.']],
  [
    'each of its actions',
    { ...PAY, action: ['inform', 'delete'] },
    {},
    ['active: Inform, delete is owed, and not fulfilled.'],
  ],
  [
    'why it is not owed',
    { ...PAY, constraint: [ONLINE, FEW] },
    { operands: { media: 'online', count: 12 } },
    ['not active: The constraint count lt 10 does not hold: count is 12.'],
  ],
  [
    'that it is owed where that cannot be told',
    { ...PAY, constraint: NEVER_SAID },
    {},
    ['active: Compensate is owed, and not fulfilled.'],
  ],
  [
    'its consequences where it is violated',
    {
      ...PAY,
      consequence: [
        { uid: 'ex:c', action: 'inform' },
        { uid: 'ex:e', action: 'delete' },
      ],
    },
    { duties: { 'http://example.org/d': 'violated' } },
    ['active: Compensate is owed, and violated; so are its consequences http://example.org/c, http://example.org/e.'],
  ],
  [
    'no consequences before',
    { ...PAY, consequence: { uid: 'ex:c', action: 'inform' } },
    {},
    ['active: Compensate is owed, and not fulfilled.'],
  ],
])('an obligation says %s', async (_what, obligation, facts, expected) => {
  expect(await because({ obligation }, facts)).toEqual(expected.map((text) => `obligation, ${text}`));
});

test('a request that contradicts the facts is told so', async () => {
  expect(await because({ permission: { ...READ, constraint: FEW } }, { operands: { count: 1 } }, { count: 2 })).toEqual(
    [
      'permission, not active: The constraint count lt 10 cannot be judged: the request and the facts give different values of count.',
    ],
  );
});

test('an action that nobody knows is named as such', async () => {
  expect(await because({ permission: READ, prohibition: READ }, {}, { action: 'http://example.org/y' })).toEqual([
    'permission, not active: Whether its action read covers http://example.org/y, an action not known here cannot be told.',
    'prohibition, active: It applies, since this cannot be excluded: whether its action read covers http://example.org/y, an action not known here cannot be told.',
  ]);
});

test('who grants is a condition where the request names somebody', async () => {
  const permission = { ...READ, assigner: 'ex:holder' };
  expect(await because({ permission }, {}, { assigner: 'http://example.org/holder' })).toEqual([
    `permission, active: ${PERMITS}: its assigner covers http://example.org/holder.`,
  ]);
  expect(await because({ permission }, {}, { assigner: 'http://example.org/other' })).toEqual([
    'permission, not active: Its assigner is http://example.org/holder, not http://example.org/other.',
  ]);
  expect(await because({ permission })).toEqual([`permission, active: ${PERMITS}.`]);
  expect(await because({ permission: READ }, {}, { assigner: 'http://example.org/other' })).toEqual([
    `permission, active: ${PERMITS}.`,
  ]);
});
