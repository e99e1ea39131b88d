import type { GivenOperand } from './model.js';
import { expand, RDF, XSD } from './terms.js';

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `readGiven` takes, for messages. */
export const GIVEN_SHAPE =
  'a text, a number, true or false, {"@id": IRI}, {"@value": text, "@type": datatype, "unit": IRI}, or a list of these';

function readOne(value: unknown): GivenOperand | null {
  if (typeof value === 'string') return { value, datatype: `${XSD}string` };
  if (typeof value === 'number' && Number.isFinite(value)) return { value: String(value), datatype: `${XSD}decimal` };
  if (typeof value === 'boolean') return { value: String(value), datatype: `${XSD}boolean` };
  if (!isObject(value)) return null;
  const { '@id': id, '@value': literal, '@type': type, '@language': language, unit, ...others } = value;
  if (Object.keys(others).length > 0 || (unit !== undefined && typeof unit !== 'string')) return null;
  const withUnit = unit === undefined ? {} : { unit };
  if (typeof id === 'string')
    return literal === undefined && type === undefined && language === undefined
      ? { iri: expand(id), ...withUnit }
      : null;
  const plain = readOne(literal);
  if (typeof literal === 'object' || !plain || !('value' in plain)) return null;
  if (typeof language === 'string' && type === undefined)
    return { value: plain.value, datatype: `${RDF}langString`, language, ...withUnit };
  if (language !== undefined || (type !== undefined && typeof type !== 'string')) return null;
  return { ...plain, ...(type === undefined ? {} : { datatype: expand(type) }), ...withUnit };
}

/** The values given for one left operand; null where they are not of the shape. */
export function readGiven(value: unknown): readonly GivenOperand[] | null {
  const values = (Array.isArray(value) ? value : [value]).map(readOne);
  return values.length === 0 || values.includes(null) ? null : (values as GivenOperand[]);
}
