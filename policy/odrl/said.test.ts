import { describe, expect, test } from '@jest/globals';
import { LEGAL_BASES, SPECIAL_GROUNDS } from '../legal-basis.js';
import { ACTION_NAMES } from './actions.js';
import { explain } from './explain.js';
import { profiledLines } from './explain-profile.js';
import type { Policy } from './model.js';
import { POLICY_PROPERTIES, RULE_PROPERTIES, TRANSFER_PROPERTIES, type ProfiledPolicy } from './profile.js';
import { DUTY_PARTIES } from './read-rule.js';
import { LEFT_OPERANDS, OPERATORS } from './terms.js';
import { casesOf, policyOf, type Json } from './test-policy.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import { LANGUAGES, type Language } from './words.js';

/*
 * Everything that `explain` says, in French and in English beside each other: cases/said-*.yaml. Whoever changes a word changes it there,
 * where a jurist can read it.
 */

type Said = Readonly<Record<Language, string>>;
const WORDS = { fr: FRENCH, en: ENGLISH };
const inBoth = (text: (language: Language) => string | undefined): Record<Language, string | undefined> => ({
  fr: text('fr'),
  en: text('en'),
});

/** What is said between the heading and the last sentences. */
const rulesOf = (policy: Policy, language: Language): string =>
  explain(policy, language).split('\n\n').slice(2, -1).join('\n\n');
/** The first sentence of the one rule of a policy. */
const sentenceOf = (policy: Policy, language: Language): string => rulesOf(policy, language).split('\n')[2]!;

const { actions, parties } =
  casesOf<Readonly<Record<'actions' | 'parties', Readonly<Record<string, Said>>>>>('said-actions.yaml');

describe('actions', () => {
  const own = 'urn:test:see';

  test.each(Object.entries(actions))('%s', async (name, said) => {
    const action = { '@id': name === own || name.startsWith('cc:') ? name : `odrl:${name}` };
    const policy = await policyOf({
      permission: { action, target: 'urn:x' },
      ...(name === own && { '@included': [{ '@id': own, includedIn: 'odrl:use' }] }),
    });
    expect(inBoth((language) => sentenceOf(policy, language))).toEqual(said);
  });

  test('are all there', () => {
    expect(Object.keys(actions)).toEqual([...ACTION_NAMES, own]);
  });
});

describe('functions of parties', () => {
  test.each(Object.entries(parties))('%s', async (role, said) => {
    const policy = await policyOf({ obligation: { action: 'inform', [role]: 'urn:party' } });
    expect(inBoth((language) => sentenceOf(policy, language))).toEqual(said);
  });

  test('are all there', () => {
    expect(Object.keys(parties)).toEqual(DUTY_PARTIES);
  });
});

const constraints =
  casesOf<readonly (Said & { readonly if: readonly [left: string, operator: string, right: unknown, more?: Json] })[]>(
    'said-constraints.yaml',
  );

describe('constraints', () => {
  test.each(constraints.map(({ if: of, fr, en }) => [of, { fr, en }] as const))('%j', async (of, said) => {
    const [leftOperand, operator, rightOperand, more] = of;
    const policy = await policyOf({ prohibition: { constraint: { leftOperand, operator, rightOperand, ...more } } });
    expect(inBoth((language) => /^- (.*)$/m.exec(explain(policy, language))?.[1])).toEqual(said);
  });

  test('name every left operand and every operator', () => {
    expect(new Set(constraints.map(({ if: [left] }) => left))).toEqual(new Set(Object.keys(LEFT_OPERANDS)));
    expect(new Set(constraints.map(({ if: [, operator] }) => operator))).toEqual(new Set(OPERATORS));
  });
});

const profile = casesOf<readonly (Said & { readonly of: Readonly<Record<string, unknown>> })[]>('said-profile.yaml');

describe('the profile', () => {
  test.each(profile.map(({ of, fr, en }) => [of, { fr, en }] as const))('%j', (of, said) => {
    const lines = LANGUAGES.map((language) => profiledLines(WORDS[language], of as ProfiledPolicy));
    expect(lines).toEqual([
      ['', `- ${said.fr}`],
      ['', `- ${said.en}`],
    ]);
  });

  test('has a line for every property', () => {
    const known = [...POLICY_PROPERTIES, ...RULE_PROPERTIES, ...TRANSFER_PROPERTIES];
    const said = profile.flatMap(({ of }) => Object.keys(of)).map((name) => (name === 'transfers' ? 'transfer' : name));
    expect(new Set(said)).toEqual(new Set(known));
  });

  test('has a line for every code', () => {
    const codes = profile.flatMap(({ of }) => Object.values(of));
    for (const { names } of [FRENCH, ENGLISH]) {
      const { instruments, roles, effects, safeguards, grounds } = names;
      for (const named of [instruments, roles, effects, safeguards, grounds])
        expect(codes).toEqual(expect.arrayContaining(Object.keys(named)));
      expect(Object.keys(grounds)).toEqual([...Object.values(LEGAL_BASES), ...SPECIAL_GROUNDS]);
    }
  });

  test('has none where nothing is said', () => {
    expect(profiledLines(ENGLISH, undefined)).toEqual([]);
    expect(profiledLines(ENGLISH, { transfers: [] })).toEqual([]);
  });
});

const rules = casesOf<readonly (Said & { readonly name: string; readonly policy: Json })[]>('said-rules.yaml');

describe('rules', () => {
  test.each(rules)('$name', async ({ policy, fr, en }) => {
    const read = await policyOf(policy);
    expect(inBoth((language) => `${rulesOf(read, language)}\n`)).toEqual({ fr, en });
  });
});

describe('a policy by itself', () => {
  const prohibition = { uid: 'urn:n', action: 'sell', target: 'urn:x', assigner: 'urn:a', assignee: 'urn:b' };
  const headOf = async (policy: Json, language: Language): Promise<string> =>
    explain(await policyOf({ prohibition, ...policy }), language).split(/\n\n## /)[0]!;

  test.each([
    ['Set', '# Set of rules urn:test:policy\n\nIt states rules, and binds nobody by itself.'],
    [
      'Offer',
      '# Offer urn:test:policy\n\nIt is proposed; it grants nothing until it is agreed. What follows holds once it is.',
    ],
    ['Agreement', '# Agreement urn:test:policy\n\nIt holds between the parties it names.'],
  ])('%s, in English', async (type, said) => {
    expect(await headOf({ '@type': type }, 'en')).toBe(said);
  });

  test.each([
    ['Set', '# Ensemble de règles urn:test:policy\n\nIl énonce des règles et, par lui-même, ne lie personne.'],
    [
      'Offer',
      "# Offre urn:test:policy\n\nElle est proposée ; elle n'accorde rien tant qu'elle n'est pas acceptée. Ce qui suit vaut une fois qu'elle l'est.",
    ],
    ['Agreement', "# Accord urn:test:policy\n\nIl vaut entre les parties qu'il nomme."],
  ])('%s, en français', async (type, said) => {
    expect(await headOf({ '@type': type }, 'fr')).toBe(said);
  });

  test('its titles and descriptions are quoted, and what the profile says of it follows', async () => {
    const policy = {
      profile: 'urn:passerelle:odrl:profile',
      'dct:title': 'Rules',
      'dct:description': 'Of  the\nhouse ',
      'urn:passerelle:odrl:retentionDays': '30',
    };
    expect(await headOf(policy, 'en')).toBe(`# Set of rules urn:test:policy

> Of the house
> Rules

It states rules, and binds nobody by itself.

- days after which the data are erased: 30`);
  });
});
