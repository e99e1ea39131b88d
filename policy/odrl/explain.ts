import { dateText } from './date-text.js';
import { isDeadline, withoutDeadline } from './deadline.js';
import { profiledLines } from './explain-profile.js';
import {
  isLogical,
  type AtomicConstraint,
  type Duty,
  type Metadata,
  type Operand,
  type Policy,
  type PolicyConstraint,
  type Resource,
  type RuleAction,
} from './model.js';
import { assetName } from './names.js';
import { PROFILE } from './profile.js';
import { compact, LIST_OPERATORS } from './terms.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import type { Language, Words } from './words.js';

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH };

const valueText = (operand: Operand): string => ('iri' in operand ? compact(operand.iri) : operand.value);

function atomic(words: Words, { leftOperand, operator, rightOperand, unit, status }: AtomicConstraint): string {
  const values = rightOperand.map(valueText);
  const so = status === null ? '' : words.status(valueText(status));
  if (leftOperand === 'dateTime') {
    const phrase = words.moments[LIST_OPERATORS.has(operator) ? (operator === 'isNoneOf' ? 'neq' : 'eq') : operator];
    const phrases = values.map((value) => phrase?.(dateText(words, value)) ?? value);
    return operator === 'isAnyOf' ? words.or(phrases) : words.and(phrases);
  }
  if (leftOperand === 'event')
    return words.events[operator]?.(values[0] === 'policyUsage' ? words.policyUsage : values[0]!) ?? values[0]!;
  if (leftOperand === 'purpose') {
    if (['eq', 'isA', 'isPartOf', 'isAnyOf'].includes(operator)) return words.purposeIs(words.or(values));
    if (operator === 'neq' || operator === 'isNoneOf') return words.purposeIsNot(values);
  }
  const right =
    (operator === 'isAllOf' ? words.and(values) : words.or(values)) + (unit === null ? '' : ` (${compact(unit)})`);
  return words.operators[operator](words.operands[leftOperand], right) + so;
}

/** A constraint as a phrase within a sentence. */
const phrase = (words: Words, constraint: PolicyConstraint): string =>
  isLogical(constraint)
    ? `${words.logical[constraint.operator]} (${constraint.constraints.map((inner) => phrase(words, inner)).join('; ')})`
    : atomic(words, constraint);

/** Constraints as a list with lists within it. */
const items = (words: Words, constraints: readonly PolicyConstraint[], indent: string): readonly string[] =>
  constraints.flatMap((constraint) =>
    isLogical(constraint)
      ? [
          `${indent}- ${words.logical[constraint.operator]}${words.colon}`,
          ...items(words, constraint.constraints, `${indent}  `),
        ]
      : [`${indent}- ${atomic(words, constraint)}`],
  );

const refined = (words: Words, what: string, refinements: readonly PolicyConstraint[]): string =>
  refinements.length === 0
    ? what
    : words.refined(what, words.and(refinements.map((constraint) => phrase(words, constraint))));

const resource = (words: Words, { iri, source, refinements }: Resource): string =>
  refined(words, source === null ? assetName(words.names, iri!) : words.collection(source), refinements);

const actionText = (words: Words, { iri, refinements }: RuleAction): string =>
  refined(words, words.actions[compact(iri)] ?? words.ownAction(iri), refinements);

const some = <Item>(
  list: readonly Item[],
  text: (item: Item) => string,
  join: (texts: readonly string[]) => string,
): string | null => (list.length === 0 ? null : join(list.map(text)));

interface Parts {
  readonly does: string;
  /** How it is done: the refinements of the one action, which read better after what it is done with. */
  readonly how: string;
  readonly what: string | null;
  readonly who: string | null;
  readonly from: string | null;
}

function partsOf(words: Words, rule: Pick<Duty, 'actions' | 'targets' | 'assignees' | 'assigners'>): Parts {
  const of = (list: readonly Resource[], join: Words['or']): string | null =>
    some(list, (item) => resource(words, item), join);
  const [action] = rule.actions;
  const single = rule.actions.length === 1;
  return {
    does:
      some(rule.actions, (each) => actionText(words, single ? { ...each, refinements: [] } : each), words.or) ??
      words.doAnything,
    how: single ? refined(words, '', action!.refinements) : '',
    what: of(rule.targets, words.or),
    who: of(rule.assignees, words.and),
    from: of(rule.assigners, words.and),
  };
}

/** Whether a tag of BCP 47 names the language, of whatever region; a text without one is of any. */
const isIn = (language: Language, tag: string | undefined): boolean =>
  tag === undefined || tag.toLowerCase().split('-')[0] === language;

/** Titles and descriptions in the language, or in none. */
const descriptions = (metadata: Metadata, language: Language): readonly string[] =>
  metadata.flatMap(({ property, value }) =>
    /[/#](title|description|label|comment)$/.test(property) && 'value' in value && isIn(language, value.language)
      ? [value.value.replace(/\s+/g, ' ').trim()]
      : [],
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A party before which a sentence begins; an IRI keeps its letters. */
const subject = (who: string | null): string | null => (who === null || /^[\w+.-]+:/.test(who) ? who : capital(who));

/** Until when it is done in time, after a comma; empty where no deadline is set. */
const inTime = (words: Words, { constraints }: Duty): string => {
  const deadlines = constraints.filter(isDeadline).map((constraint) => atomic(words, constraint));
  return deadlines.length === 0 ? '' : words.inTime(words.and(deadlines));
};

/** Functions of other parties, in brackets. */
const aside = (words: Words, { parties }: Duty): string =>
  parties.length === 0
    ? ''
    : ` (${parties.map(({ role, iri }) => words.parties(words.names.parties[role] ?? role, iri)).join(', ')})`;

/** `bound`: the party of the rule, whom a duty binds that names none itself (IM 2.6.5). */
function dutyItems(words: Words, duties: readonly Duty[], bound: string | null, indent = ''): readonly string[] {
  return duties.flatMap((duty) => {
    const { does, how, what, who } = partsOf(words, duty);
    const owed = withoutDeadline(duty.constraints);
    const conditions =
      (owed.length === 0 ? '' : words.dutyIf(words.and(owed.map((inner) => phrase(words, inner))))) +
      inTime(words, duty);
    return [
      `${indent}- ${words.must(subject(who ?? bound), does, what)}${how}${aside(words, duty)}${conditions}. ${[...descriptions(duty.metadata, words.language), `[${duty.uid}]`].join(' ')}`,
      ...(duty.consequences.length === 0
        ? []
        : [`${indent}  ${words.consequences}`, ...dutyItems(words, duty.consequences, who ?? bound, `${indent}  `)]),
    ];
  });
}

const conditions = (words: Words, heading: string, constraints: readonly PolicyConstraint[]): readonly string[] =>
  constraints.length === 0 ? [] : ['', heading, ...items(words, constraints, '')];

const duties = (words: Words, heading: string, list: readonly Duty[], bound: string | null): readonly string[] =>
  list.length === 0 ? [] : ['', heading, ...dutyItems(words, list, bound)];

/**
 * What a policy says, in sentences: who may, may not and must do what, and what would have to hold.
 *
 * @returns Markdown
 */
export function explain(policy: Policy, language: Language): string {
  const words = WORDS[language];
  const quoted = descriptions(policy.metadata, language).map((text) => `> ${text}`);
  const permissions = policy.permissions.map((rule) => {
    const { does, how, what, who, from } = partsOf(words, rule);
    return [
      `## ${words.permission} ${rule.uid}`,
      '',
      ...descriptions(rule.metadata, language),
      words.may(subject(who) ?? words.anybody, does, (what ?? words.anything) + how, from),
      ...(rule.targets.length === 0 ? [words.everyAsset] : []),
      ...profiledLines(words, rule.profiled),
      ...conditions(words, words.permissionIf, rule.constraints),
      ...duties(words, words.duties, rule.duties, who),
    ];
  });
  const prohibitions = policy.prohibitions.map((rule) => {
    const { does, how, what, who } = partsOf(words, rule);
    return [
      `## ${words.prohibition} ${rule.uid}`,
      '',
      ...descriptions(rule.metadata, language),
      words.mayNot(subject(who) ?? words.nobody, does, (what ?? words.anything) + how),
      ...profiledLines(words, rule.profiled),
      ...conditions(words, words.prohibitionIf, rule.constraints),
      ...duties(words, words.remedies, rule.remedies, who),
    ];
  });
  const obligations = policy.obligations.map((duty) => {
    const { does, how, what, who } = partsOf(words, duty);
    return [
      `## ${words.obligation} ${duty.uid}`,
      '',
      ...descriptions(duty.metadata, language),
      `${words.must(subject(who), does, what)}${how}${aside(words, duty)}${inTime(words, duty)}.`,
      ...(policy.profiles.includes(PROFILE) ? [words.whileBroken] : []),
      ...conditions(words, words.obligationIf, withoutDeadline(duty.constraints)),
      ...duties(words, words.consequences, duty.consequences, who),
    ];
  });
  const stated = [
    ...policy.partOf.map(({ member, collection }) => words.isPartOf(member, collection)),
    ...policy.actions.flatMap(({ iri, includedIn, implies }) => [
      ...(includedIn === null
        ? []
        : [words.includes(compact(iri), words.actions[compact(includedIn)] ?? compact(includedIn))]),
      ...implies.map((implied) => words.implies(compact(iri), compact(implied))),
    ]),
  ];
  const sections = [
    [
      `# ${words.types[policy.type]} ${policy.uid}`,
      '',
      ...quoted,
      ...(quoted.length > 0 ? [''] : []),
      words.effects[policy.type],
      ...profiledLines(words, policy.profiled),
    ],
    ...permissions,
    ...prohibitions,
    ...obligations,
    ...(stated.length === 0 ? [] : [[words.members, ...stated.map((text) => `- ${text}`)]]),
    words.ends,
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}
