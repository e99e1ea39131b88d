import { describe, expect, test } from '@jest/globals';
import { ACTION_NAMES } from './actions.js';
import { explain } from './explain.js';
import { policyOf } from './test-policy.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';

const at = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });

const POLICY = {
  '@type': 'Agreement',
  uid: 'urn:agreement:1',
  'dct:title': [
    { '@value': 'Un accord', '@language': 'fr' },
    { '@value': 'An agreement', '@language': 'en' },
  ],
  assigner: 'urn:org:holder',
  assignee: 'urn:org:lab',
  permission: {
    uid: 'urn:p',
    target: 'urn:x',
    action: ['read', 'aggregate'],
    constraint: [
      { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': 'dpv:AcademicResearch' } },
      { leftOperand: 'dateTime', operator: 'lteq', rightOperand: at('2027-01-01Z', 'date') },
      {
        or: [
          { leftOperand: 'count', operator: 'lt', rightOperand: 10 },
          { leftOperand: 'spatial', operator: 'isPartOf', rightOperand: 'EU' },
        ],
      },
    ],
    duty: {
      uid: 'urn:d',
      action: 'compensate',
      compensatedParty: 'urn:org:holder',
      consequence: { uid: 'urn:c', action: 'inform' },
    },
  },
  prohibition: {
    uid: 'urn:n',
    target: 'urn:x',
    action: 'sell',
    remedy: { uid: 'urn:r', action: 'delete', target: 'urn:x' },
  },
  obligation: {
    uid: 'urn:o',
    target: 'urn:x',
    action: 'delete',
    constraint: {
      leftOperand: 'dateTime',
      operator: 'gteq',
      rightOperand: at('2029-09-01T00:00:00+02:00', 'dateTime'),
    },
  },
};

test('in English', async () => {
  expect(explain(await policyOf(POLICY), 'en')).toBe(`# Agreement urn:agreement:1

> An agreement

It holds between the parties it names.

## Permission urn:p

urn:org:lab may read or aggregate urn:x; urn:org:holder grants it.

Only if all of this holds:
- the purpose is dpv:AcademicResearch, or narrower
- it is no later than the end of 1 January 2027 (UTC)
- at least one of these holds:
  - the number of times is less than 10
  - the place is part of EU

Only after this has been done:
- urn:org:lab must pay for what this concerns (compensatedParty: urn:org:holder). [urn:d]
  If it is not done, this must be done as well:
  - urn:org:lab must give notice of what this concerns. [urn:c]

## Prohibition urn:n

urn:org:lab may not sell urn:x.

Whoever does it all the same must make up for it (which does not make it permitted):
- urn:org:lab must delete urn:x. [urn:r]

## Obligation urn:o

urn:org:lab must delete urn:x.

This is owed unless it is certain that one of these does not hold:
- it is 1 September 2029, 00:00 (UTC+02:00) or later

What no permission covers is refused. A prohibition that applies wins over every permission.
A condition that cannot be judged, because a fact is missing, refuses: it does not count for a permission, and it counts for a prohibition.`);
});

test('in French', async () => {
  expect(explain(await policyOf(POLICY), 'fr')).toBe(`# Accord urn:agreement:1

> Un accord

Il vaut entre les parties qu'il nomme.

## Permission urn:p

urn:org:lab : autorisation de lire ou agréger urn:x ; accordée par urn:org:holder.

Seulement si toutes ces conditions sont remplies :
- la finalité est dpv:AcademicResearch, ou plus précise
- on est au plus tard à la fin du 1er janvier 2027 (UTC)
- au moins une de ces conditions est remplie :
  - le nombre de fois reste en dessous de 10
  - le lieu fait partie de EU

Seulement après avoir rempli ces devoirs :
- urn:org:lab : obligation de payer pour ce dont il s'agit (compensatedParty : urn:org:holder). [urn:d]
  À défaut, il faut en outre :
  - urn:org:lab : obligation d'informer de ce dont il s'agit. [urn:c]

## Interdiction urn:n

urn:org:lab : interdiction de vendre urn:x.

Qui passe outre doit réparer (ce qui ne vaut pas autorisation) :
- urn:org:lab : obligation de supprimer urn:x. [urn:r]

## Obligation urn:o

urn:org:lab : obligation de supprimer urn:x.

Cela est dû, sauf s'il est certain qu'une de ces conditions n'est pas remplie :
- on est le 1er septembre 2029 à 00:00 (UTC+02:00) ou plus tard

Ce qu'aucune permission ne couvre est refusé. Une interdiction qui s'applique l'emporte sur toute permission.
Une condition dont on ne peut pas juger, faute d'un fait, conduit au refus : elle ne compte pas pour une permission, elle compte pour une interdiction.`);
});

describe.each([
  ['fr', FRENCH],
  ['en', ENGLISH],
] as const)('the words of %s', (language, words) => {
  test('name every action of the vocabulary', () => {
    expect(Object.keys(words.actions).sort()).toEqual([...ACTION_NAMES].sort());
  });

  test('say every operator, on numbers, times and purposes', async () => {
    for (const [leftOperand, operators, rightOperand] of [
      ['count', ['eq', 'neq', 'gt', 'gteq', 'lt', 'lteq', 'isAnyOf', 'isAllOf', 'isNoneOf'], 3],
      ['dateTime', ['eq', 'neq', 'gt', 'gteq', 'lt', 'lteq', 'isAnyOf', 'isNoneOf'], '2027-01-01T00:00:00'],
      ['dateTime', ['eq', 'neq', 'gt', 'gteq', 'lt', 'lteq'], at('2027-01-01', 'date')],
      ['purpose', ['eq', 'neq', 'isA', 'hasPart', 'isPartOf', 'isAllOf', 'isAnyOf', 'isNoneOf'], 'dpv:Marketing'],
      ['event', ['eq', 'neq', 'gt', 'gteq', 'lt', 'lteq'], { '@id': 'odrl:policyUsage' }],
    ] as const) {
      const said = new Set<string>();
      for (const operator of operators) {
        const policy = await policyOf({ prohibition: { constraint: { leftOperand, operator, rightOperand } } });
        const line = explain(policy, language)
          .split('\n')
          .find((text) => text.startsWith('- '))!;
        expect(line).not.toMatch(/undefined|null/);
        said.add(line);
      }
      // Those that mean the same may be said alike: of one value, eq and isAnyOf.
      expect(said.size).toBeGreaterThanOrEqual(Math.min(operators.length - 2, leftOperand === 'purpose' ? 4 : 6));
    }
  });
});
