import { contexts, CONTEXT_URL_V1 } from '@digitalbazaar/odrl-context';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { parseJson } from './read-json.js';
import { PolicyRefused, refuse } from './refused.js';
import { compact, isAbsoluteIri, ODRL, RDF, RELATIVE } from './terms.js';

/** One term of a statement, in the shape RDF/JS gives it. */
export interface Node {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

export interface Statement {
  readonly subject: Node;
  readonly predicate: Node;
  readonly object: Node;
}

export type Syntax = 'json-ld' | 'turtle';

const ADDRESSES = ['http://www.w3.org/ns/odrl.jsonld', 'https://www.w3.org/ns/odrl.jsonld'];
/** The published context with its three misprints put right: left as they are, `neq` would become a term nobody knows. */
const CONTEXT = {
  '@context': {
    ...contexts.get(CONTEXT_URL_V1)!['@context'],
    neq: `${ODRL}neq`,
    industry: `${ODRL}industry`,
    dataType: { '@id': `${ODRL}dataType`, '@type': '@id' },
  },
};

/** Contexts come from this package alone: nothing is fetched. */
const documentLoader = (url: string): Promise<{ contextUrl?: never; document: object; documentUrl: string }> => {
  if (ADDRESSES.includes(url)) return Promise.resolve({ document: CONTEXT, documentUrl: url });
  return refuse(
    'UNKNOWN_CONTEXT',
    `The context ${url} is not known here and is not fetched. Known: ${ADDRESSES.join(' and ')}; write other terms in full, or in a context of your own within the document.`,
  );
};

/** What jsonld says about a part it would have dropped. */
function describeJsonLdError(cause: unknown): string {
  const { message, details } = cause as { message?: string; details?: Record<string, unknown> };
  const event = details?.['event'] as { code?: string; details?: Record<string, unknown> } | undefined;
  if (event) {
    const { property, value, id, type, reference } = event.details ?? {};
    const what = [property, id, type, reference, value].find((part) => part !== undefined);
    return `${event.code}: ${typeof what === 'string' ? `"${what}"` : JSON.stringify(what)}. Each key must be a term of the context or an absolute IRI, and each identifier an absolute IRI`;
  }
  return String(message ?? cause);
}

async function fromJsonLd(json: unknown, what: string): Promise<readonly Statement[]> {
  try {
    const options = { safe: true, documentLoader, base: RELATIVE } as unknown as jsonld.Options.ToRdf;
    return (await jsonld.toRDF(json as jsonld.JsonLdDocument, options)) as unknown as readonly Statement[];
  } catch (cause) {
    for (
      let at: unknown = cause;
      at;
      at = (at as { cause?: unknown; details?: { cause?: unknown } }).details?.cause ?? (at as Error).cause
    )
      if (at instanceof PolicyRefused) throw at;
    return refuse('UNREADABLE', `${what} is not read whole as JSON-LD: ${describeJsonLdError(cause)}.`);
  }
}

function fromTurtle(text: string, what: string): readonly Statement[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text) as unknown as readonly Statement[];
  } catch (cause) {
    return refuse('UNREADABLE', `${what} is no Turtle: ${(cause as Error).message}`);
  }
}

/** By the file's extension and, failing that, by its content. */
export function syntaxOf(name: string, text: string): Syntax {
  if (/\.(json|jsonld|json-ld)$/i.test(name)) return 'json-ld';
  if (/\.(ttl|turtle|nt|n3)$/i.test(name)) return 'turtle';
  try {
    JSON.parse(text);
    return 'json-ld';
  } catch {
    return /^\s*[{[]\s*"/.test(text) ? 'json-ld' : 'turtle';
  }
}

/** Properties whose values the reader holds against a closed list: it names there what is not on it. */
const CLOSED = new Set(
  ['action', 'operator', 'leftOperand', 'conflict'].map((term) => ODRL + term).concat(`${RDF}value`, `${RDF}type`),
);

function check(statements: readonly Statement[], what: string): readonly Statement[] {
  for (const { subject, predicate, object, ...rest } of statements) {
    const graph = (rest as { graph?: Node }).graph;
    if (graph && graph.termType !== 'DefaultGraph')
      refuse(
        'UNSUPPORTED',
        `${what} has statements in the named graph ${graph.value}; they belong in the default graph.`,
      );
    for (const { termType, value } of [subject, predicate, object]) {
      const named = value.startsWith(RELATIVE) && CLOSED.has(predicate.value) && value === object.value;
      if (termType === 'NamedNode' && !named && !isAbsoluteIri(value))
        refuse(
          'MALFORMED',
          `${what} names "${compact(value)}", which is no absolute IRI; give the whole IRI, or the prefix its context declares.`,
        );
      if (!['NamedNode', 'BlankNode', 'Literal'].includes(termType))
        refuse('UNSUPPORTED', `${what} has a statement about a statement (${termType}), which no part of ODRL uses.`);
    }
  }
  return statements;
}

/**
 * The statements of an ODRL document.
 *
 * @param name  file name: its extension says how the text is read
 * @throws PolicyRefused  for what cannot be read whole: nothing is dropped
 */
export async function readStatements(text: string, name: string, what: string): Promise<readonly Statement[]> {
  const clean = text.replace(/^\uFEFF/, '');
  const statements =
    syntaxOf(name, clean) === 'turtle' ? fromTurtle(clean, what) : await fromJsonLd(parseJson(clean, what), what);
  if (statements.length === 0) refuse('UNREADABLE', `${what} says nothing: it holds no statement of RDF.`);
  return check(statements, what);
}

export const readJsonLdStatements = async (json: unknown, what: string): Promise<readonly Statement[]> =>
  check(await fromJsonLd(json, what), what);
