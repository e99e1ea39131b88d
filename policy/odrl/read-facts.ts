import { placeOf } from '../places.js';
import { GIVEN_SHAPE, isObject, readGiven } from './given.js';
import type { DutyState, Facts, GivenOperand } from './model.js';
import { parseJson } from './read-json.js';
import { collectRefusals, refuse, type Refusals } from './refused.js';
import { expand, isAbsoluteIri, isLeftOperand, LEFT_OPERANDS, termOf, type LeftOperand } from './terms.js';
import { parseMoment } from './values.js';

/** Adds the values given for a left operand, named by its bare term, with `odrl:` or as an IRI. */
export function addOperand(
  into: Map<LeftOperand, readonly GivenOperand[]>,
  refusals: Refusals,
  key: string,
  value: unknown,
): void {
  const term = termOf(expand(key));
  const given = readGiven(value);
  if (!isLeftOperand(term))
    refusals.add(
      'UNKNOWN_LEFT_OPERAND',
      `A value is given for ${key}, which is no left operand known here; known: ${Object.keys(LEFT_OPERANDS).join(', ')}.`,
    );
  else if (term === 'dateTime')
    refusals.add('MALFORMED', 'A value is given for dateTime; the time to judge at is given with --at alone.');
  else if (given === null)
    refusals.add('MALFORMED', `The value given for ${key} is ${JSON.stringify(value)}; it takes ${GIVEN_SHAPE}.`);
  else if (into.has(term))
    refusals.add('MALFORMED', `A value is given for ${term} twice; give it once, several values as a list.`);
  else into.set(term, given);
}

/** As duties are: one letter off, and a member would be nobody's, whatever is prohibited to its collection. */
const NAMES = {
  memberOf: { known: isAbsoluteIri, take: 'an absolute IRI' },
  partOf: {
    known: (name: string) => isAbsoluteIri(name) || placeOf(name) !== null,
    take: 'an absolute IRI, or the code of a country, EU or EEA',
  },
} as const;

function readCollections(
  value: unknown,
  key: keyof typeof NAMES,
  refusals: Refusals,
): ReadonlyMap<string, readonly string[]> {
  if (value === undefined) return new Map();
  if (!isObject(value)) {
    refusals.add('MALFORMED', `"${key}" in the facts is no object; it takes {IRI: [IRIs of collections]}.`);
    return new Map();
  }
  const { known, take } = NAMES[key];
  const check = (name: unknown): void => {
    if (typeof name !== 'string' || !known(name))
      refusals.add('MALFORMED', `${JSON.stringify(name)} in ${key} of the facts is not understood; it takes ${take}.`);
  };
  for (const [member, collections] of Object.entries(value)) {
    check(member);
    if (Array.isArray(collections)) collections.forEach(check);
    else
      refusals.add(
        'MALFORMED',
        `"${key}" of "${member}" in the facts is ${JSON.stringify(collections)}; it takes a list of IRIs of collections.`,
      );
  }
  return new Map(Object.entries(value) as [string, string[]][]);
}

const STATES: readonly unknown[] = ['fulfilled', 'violated', 'unset'];

function readDutyStates(value: unknown, refusals: Refusals): ReadonlyMap<string, DutyState> {
  if (value === undefined) return new Map();
  if (!isObject(value)) {
    refusals.add(
      'MALFORMED',
      '"duties" in the facts is no object; it takes {IRI of a duty: "fulfilled", "violated" or "unset"}.',
    );
    return new Map();
  }
  for (const [duty, state] of Object.entries(value)) {
    if (!isAbsoluteIri(duty))
      refusals.add('MALFORMED', `"${duty}" in duties of the facts is no absolute IRI; name a duty by its uid.`);
    if (!STATES.includes(state))
      refusals.add(
        'MALFORMED',
        `The state of the duty ${duty} is ${JSON.stringify(state)}; it takes "fulfilled", "violated" or "unset".`,
      );
  }
  return new Map(Object.entries(value) as [string, DutyState][]);
}

export const NO_FACTS: Facts = { memberOf: new Map(), partOf: new Map(), duties: new Map(), operands: new Map() };

/** @throws PolicyRefused  for a key or a value that is not understood */
export function readFacts(text: string): Facts {
  const json = parseJson(text.replace(/^\uFEFF/, ''), 'The facts');
  if (!isObject(json))
    return refuse('MALFORMED', 'The facts are no JSON object; they take memberOf, partOf, duties and operands.');
  const refusals = collectRefusals();
  const { memberOf, partOf, duties, operands, ...others } = json;
  for (const key of Object.keys(others))
    refusals.add('UNKNOWN_PROPERTY', `The facts have the key "${key}"; known: memberOf, partOf, duties, operands.`);
  const values = new Map<LeftOperand, readonly GivenOperand[]>();
  if (operands !== undefined && !isObject(operands))
    refusals.add('MALFORMED', '"operands" in the facts is no object; it takes {left operand: value}.');
  else for (const [key, value] of Object.entries(operands ?? {})) addOperand(values, refusals, key, value);
  const facts: Facts = {
    memberOf: readCollections(memberOf, 'memberOf', refusals),
    partOf: readCollections(partOf, 'partOf', refusals),
    duties: readDutyStates(duties, refusals),
    operands: values,
  };
  refusals.throwIfAny();
  return facts;
}

/** Milliseconds since the epoch. @throws PolicyRefused  without a time zone: where the clock stood is not known here */
export function readTime(text: string): number {
  const moment = parseMoment(text);
  if (!moment || moment.isDate)
    return refuse('MALFORMED', `The time "${text}" is no date and time; it takes one such as 2026-01-31T12:00:00Z.`);
  if (moment.start[0] !== moment.start[1])
    return refuse('MALFORMED', `The time "${text}" has no time zone; it takes one such as ${text}Z or ${text}+01:00.`);
  return moment.start[0];
}
