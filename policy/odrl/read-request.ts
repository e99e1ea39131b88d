import { isObject } from './given.js';
import type { GivenOperand, PolicyRequest } from './model.js';
import { readJsonLdStatements, readStatements, syntaxOf } from './rdf.js';
import { addOperand } from './read-facts.js';
import { parseJson } from './read-json.js';
import { requestFrom } from './read-odrl-request.js';
import { collectRefusals, type Refusals } from './refused.js';
import { expand, isAbsoluteIri, type LeftOperand } from './terms.js';

function iriIn(json: Readonly<Record<string, unknown>>, key: string, refusals: Refusals): string {
  const value = json[key];
  const written = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : value;
  const iri = typeof written === 'string' ? (key === 'action' ? expand(written) : written) : '';
  if (!isAbsoluteIri(iri))
    refusals.add(
      'MALFORMED',
      `The ${key} of the request is ${value === undefined ? 'missing' : JSON.stringify(value)}; it takes one absolute IRI${key === 'action' ? ' or a term of ODRL, such as read' : ''}.`,
    );
  return iri;
}

/** `{"assignee", "action", "target"}`; beside them an assigner, and values of left operands such as a purpose. */
function fromPlainJson(json: Readonly<Record<string, unknown>>): PolicyRequest {
  const refusals = collectRefusals();
  const operands = new Map<LeftOperand, readonly GivenOperand[]>();
  const { assignee: _assignee, action: _action, target: _target, assigner, ...others } = json;
  for (const [key, value] of Object.entries(others)) addOperand(operands, refusals, key, value);
  const request = {
    assignee: iriIn(json, 'assignee', refusals),
    action: iriIn(json, 'action', refusals),
    target: iriIn(json, 'target', refusals),
    assigner: assigner === undefined ? null : iriIn(json, 'assigner', refusals),
    operands,
  };
  refusals.throwIfAny();
  return request;
}

const isJsonLd = (json: unknown): boolean =>
  !isObject(json) || Object.keys(json).some((key) => key.startsWith('@')) || 'permission' in json;

/**
 * A request from the text of a file: an ODRL Request as JSON-LD or Turtle, or JSON `{"assignee", "action", "target"}`.
 *
 * @throws PolicyRefused  for what is not understood whole
 */
export async function readRequestText(text: string, name: string): Promise<PolicyRequest> {
  const clean = text.replace(/^\uFEFF/, '');
  if (syntaxOf(name, clean) === 'turtle') return requestFrom(await readStatements(clean, name, 'The request'));
  const json = parseJson(clean, 'The request');
  return isJsonLd(json)
    ? requestFrom(await readJsonLdStatements(json, 'The request'))
    : fromPlainJson(json as Readonly<Record<string, unknown>>);
}
