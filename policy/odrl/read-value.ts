import { normalisePurpose, ROOTS } from '../purposes.js';
import { isList, listMembers, nameOf, odrl } from './graph.js';
import type { Operand } from './model.js';
import type { Node } from './rdf.js';
import { operandOf, type ReadContext } from './read-context.js';
import {
  compact,
  DPV,
  expand,
  LEFT_OPERANDS,
  ORDERINGS,
  SET_OPERATORS,
  XSD,
  type LeftOperand,
  type OperandKind,
  type Operator,
} from './terms.js';
import { isKnownDatatype, parseDuration, parseMoment, parseNumber, typed } from './values.js';

const MEMBERSHIP: ReadonlySet<Operator> = new Set(['isA', 'hasPart', 'isPartOf']);

/** Why an operator means nothing for a kind of operand; null where it does. */
export function unfit(kind: OperandKind, operator: Operator): string | null {
  if (ORDERINGS.has(operator) && ['purpose', 'text', 'place'].includes(kind)) return 'has no order';
  if (MEMBERSHIP.has(operator) && !['purpose', 'text', 'place', 'any'].includes(kind))
    return 'has neither parts nor instances';
  if (kind === 'event' && (SET_OPERATORS as readonly string[]).includes(operator)) return 'is compared in time';
  return null;
}

const retyped = (value: string, type: string): Operand => ({ value, datatype: XSD + type });

/** A value as its left operand takes it, or what it would take. */
function fit(kind: OperandKind, operand: Operand): { readonly operand: Operand } | { readonly takes: string } {
  const value = typed(operand);
  const text = 'iri' in operand ? operand.iri : operand.value;
  const plain = 'value' in operand && operand.datatype === `${XSD}string`;
  switch (kind) {
    case 'instant': {
      const moment = plain ? parseMoment(text) : value?.kind === 'moment' ? value.moment : null;
      if (!moment) return { takes: 'an xsd:dateTime or xsd:date that exists, such as 2026-01-31T12:00:00Z' };
      return { operand: plain ? retyped(text, moment.isDate ? 'date' : 'dateTime') : operand };
    }
    case 'number':
      if (plain && parseNumber(text)) return { operand: retyped(text.trim(), 'decimal') };
      return value?.kind === 'number' ? { operand } : { takes: 'a number' };
    case 'duration':
      if (plain && parseDuration(text)) return { operand: retyped(text, 'duration') };
      return value?.kind === 'duration' || value?.kind === 'number'
        ? { operand }
        : { takes: 'an xsd:duration, such as P30D' };
    case 'event':
      return 'iri' in operand ? { operand } : { takes: 'the IRI of an event, such as odrl:policyUsage' };
    case 'text':
    case 'place':
      return value?.kind === 'text' ? { operand } : { takes: 'an IRI or a text' };
    case 'any':
      return value
        ? { operand }
        : { takes: 'an IRI, or a literal of a datatype of XML Schema with a value of that datatype' };
    case 'purpose': {
      if (value?.kind !== 'text') return { takes: 'the IRI of a purpose, such as dpv:AcademicResearch' };
      const purpose = normalisePurpose(text);
      if (purpose !== null) return { operand: { iri: DPV + purpose.slice('dpv:'.length) } };
      return /^(dpv:|https?:\/\/w3id\.org\/dpv#)/.test(text) ? { takes: 'a purpose that DPV 2.2 has' } : { operand };
    }
  }
}

const isRoot = (kind: OperandKind, operand: Operand): boolean =>
  kind === 'purpose' && 'iri' in operand && ROOTS.has(compact(operand.iri));

/** Values of a property, lists taken apart. Undefined, and a reason, where a list is broken. */
export function flatValues(
  { graph, refusals }: ReadContext,
  node: Node,
  property: string,
  where: string,
): readonly Node[] | undefined {
  const flat: Node[] = [];
  for (const value of graph.values(node, odrl(property))) {
    const members = isList(graph, value) ? listMembers(graph, value) : [value];
    if (members === null) {
      refusals.add(
        'MALFORMED',
        `The ${property} of ${where} is a broken list; a list has one first and one rest at each step.`,
      );
      return undefined;
    }
    flat.push(...members);
  }
  return flat;
}

export function readDataType({ graph, refusals }: ReadContext, node: Node, where: string): string | null {
  const [value, ...more] = graph.values(node, odrl('dataType'));
  if (!value) return null;
  const datatype = expand(value.value);
  if (more.length > 0 || !isKnownDatatype(datatype))
    refusals.add(
      'UNKNOWN_VALUE',
      `${where} has the dataType ${nameOf(value)}; it takes one datatype of XML Schema, such as xsd:date.`,
    );
  return datatype;
}

/** One value of a constraint, checked against what its left operand takes. */
export function readValue(
  { refusals }: ReadContext,
  node: Node,
  what: string,
  left: LeftOperand,
  dataType: string | null,
): Operand | undefined {
  const kind = LEFT_OPERANDS[left];
  let operand = operandOf(node);
  if (operand && 'value' in operand && dataType !== null && operand.datatype !== dataType) {
    if (operand.datatype !== `${XSD}string`) {
      refusals.add(
        'MALFORMED',
        `${what} is ${nameOf(node)} of type ${compact(operand.datatype)}, and the dataType says ${compact(dataType)}.`,
      );
      return undefined;
    }
    operand = { value: operand.value, datatype: dataType };
  }
  if (operand && 'value' in operand && !isKnownDatatype(operand.datatype)) {
    refusals.add(
      'UNKNOWN_VALUE',
      `${what} is of the datatype ${compact(operand.datatype)}, which is not known here; ${left} takes datatypes of XML Schema.`,
    );
    return undefined;
  }
  const fitted = operand ? fit(kind, operand) : { takes: 'an IRI or a literal' };
  if ('takes' in fitted) {
    refusals.add(
      kind === 'purpose' ? 'UNKNOWN_VALUE' : 'MALFORMED',
      `${what} is ${nameOf(node)}; ${left} takes ${fitted.takes}.`,
    );
    return undefined;
  }
  if (isRoot(kind, fitted.operand)) {
    refusals.add(
      'UNSUPPORTED',
      `${what} is dpv:Purpose, the root of all purposes, which limits nothing; name a purpose below it.`,
    );
    return undefined;
  }
  return fitted.operand;
}
