import { expect, test } from '@jest/globals';
import { explain } from './explain.js';
import { policyOf } from './test-policy.js';

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

urn:org:lab may read or aggregate urn:x; granted by urn:org:holder.

Only if all of this holds:
- the purpose is dpv:AcademicResearch, or narrower
- it is no later than the end of 1 January 2027 (UTC)
- at least one of these holds:
  - the number of times is less than 10
  - the place is part of EU

Only after this has been done:
- urn:org:lab must pay for what this concerns (party that is paid: urn:org:holder). [urn:d]
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
- urn:org:lab : obligation de payer pour ce dont il s'agit (partie payée : urn:org:holder). [urn:d]
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

const CODED = {
  '@type': 'Agreement',
  uid: 'urn:agreement:2',
  profile: 'urn:passerelle:odrl:profile',
  assigner: 'urn:org:holder',
  assignee: 'urn:org:lab',
  'urn:passerelle:odrl:instrument': 'DATA_PROTECTION_AGREEMENT',
  'urn:passerelle:odrl:validUntil': '2027-01-01T00:00:00.000Z',
  'urn:passerelle:odrl:assigneeRole': 'JOINT_CONTROLLER',
  'urn:passerelle:odrl:transfer': {
    'urn:passerelle:odrl:country': 'CH',
    'urn:passerelle:odrl:safeguard': 'ADEQUACY_DECISION',
    'urn:passerelle:odrl:ground': '2000/518/EC',
  },
  permission: {
    target: 'urn:passerelle:field:Learner.studentNumber',
    action: 'read',
    'urn:passerelle:odrl:effect': 'PSEUDONYMISE',
    'urn:passerelle:odrl:legalBasis': 'https://w3id.org/dpv/legal/eu/eu-gdpr#A6-1-e',
    'urn:passerelle:odrl:specialGround': 'a law on offences',
    duty: { action: 'inform', informedParty: 'urn:org:holder' },
  },
  prohibition: { target: 'urn:passerelle:fields', action: 'use' },
};

test.each([
  [
    'en',
    [
      '- kind of contract: data protection agreement [DATA_PROTECTION_AGREEMENT]',
      '- in force until (not included): 1 January 2027, 00:00 (UTC)',
      '- the assignee is: joint controller (GDPR art. 26) [JOINT_CONTROLLER]',
      '- transfer to a third country: CH, adequacy decision (GDPR art. 45) [ADEQUACY_DECISION], 2000/518/EC',
      'urn:org:lab may read Learner.studentNumber; granted by urn:org:holder.',
      '- form in which the field leaves: under a pseudonym [PSEUDONYMISE]',
      '- legal basis: task in the public interest or under official authority (GDPR art. 6(1)(e)) [eu-gdpr:A6-1-e]',
      '- ground for special categories or offences: a law on offences',
      'urn:org:lab may not use every field about people.',
      '(party that is informed: urn:org:holder)',
    ],
  ],
  [
    'fr',
    [
      '- type de contrat : accord de protection des données [DATA_PROTECTION_AGREEMENT]',
      "- en vigueur jusqu'à (exclu) : 1er janvier 2027 à 00:00 (UTC)",
      '- rôle du destinataire : responsable conjoint du traitement (RGPD, art. 26) [JOINT_CONTROLLER]',
      "- transfert vers un pays tiers : CH, décision d'adéquation (RGPD, art. 45) [ADEQUACY_DECISION], 2000/518/EC",
      'urn:org:lab : autorisation de lire Learner.studentNumber ; accordée par urn:org:holder.',
      '- forme sous laquelle le champ sort : sous pseudonyme [PSEUDONYMISE]',
      "- base légale : mission d'intérêt public ou relevant de l'autorité publique (RGPD, art. 6(1)(e)) [eu-gdpr:A6-1-e]",
      '- motif pour les catégories particulières ou les infractions : a law on offences',
      "urn:org:lab : interdiction d'utiliser tous les champs sur des personnes.",
      '(partie informée : urn:org:holder)',
    ],
  ],
] as const)('in %s codes of the profile are told in words', async (language, lines) => {
  const said = explain(await policyOf(CODED), language);
  for (const line of lines) expect(said).toContain(line);
  expect(said).not.toContain('urn:passerelle:field');
});

test.each([
  ['en', 'It names no target: it is about every asset there is.'],
  ['fr', "Elle ne nomme pas de cible : elle vaut pour toute ressource, quelle qu'elle soit."],
] as const)('in %s a permission without target says that it is about everything', async (language, line) => {
  const without = await policyOf({ permission: { action: 'read' } });
  const one = await policyOf({ permission: { action: 'read', target: 'ex:x' } });
  expect(explain(without, language)).toContain(line);
  expect(explain(one, language)).not.toContain(line);
});
