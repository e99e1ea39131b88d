import type { Fact, Properties } from '../model.js';
import { optionalTerm, text } from '../sources/cells.js';
import type { MappingForm } from '../sources/read-mapping-table.js';
import type { Cells } from '../sources/read-table.js';
import { CellError } from '../sources/source-error.js';
import { romeUri } from './rome-uri.js';

/** SKOS's mapping relations, and what each is seen from the other side. */
const TYPES = {
  exactmatch: ['EXACT', 'EXACT'],
  closematch: ['CLOSE', 'CLOSE'],
  broadmatch: ['BROAD', 'NARROW'],
  narrowmatch: ['NARROW', 'BROAD'],
  relatedmatch: ['RELATED', 'RELATED'],
} as const;

/** Of SSSOM's justifications (https://w3id.org/semapv): what people decided, what labels said, what went over other matches; the rest was combined or computed. */
const METHODS: Readonly<Record<string, string>> = {
  ManualMappingCuration: 'EDITORIAL',
  MappingReview: 'EDITORIAL',
  LexicalMatching: 'LEXICAL',
  LexicalSimilarityThresholdMatching: 'LEXICAL',
  MappingChaining: 'CROSSWALK',
  MappingInversion: 'CROSSWALK',
};

/** Confidence where a table gives none: people who decided on a pair are believed; of what was computed nothing is known. */
export const STATED_CONFIDENCE = { editorial: 1, other: 0.5 } as const;

const PREFIXES: Readonly<Record<string, string>> = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  semapv: 'https://w3id.org/semapv/vocab/',
};

const ESCO = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill|isco)\/[^\s/]+$/;
const ROME_CODE = /^[A-N]\d{4}$/;
const OGR_CODE = /^\d{1,7}$/;
const EXPECTED =
  'a URI of ESCO (http://data.europa.eu/esco/...), a ROME code such as J1501, the OGR number of an appellation or competence, or a URI that ends in either';

export interface MappingSet {
  readonly form: MappingForm;
  /** Name and version of the set, for matches that name no source of their own. */
  readonly source: string;
  /** SSSOM's curie_map. */
  readonly prefixes: Readonly<Record<string, string>>;
}

const expand = (id: string, prefixes: MappingSet['prefixes']): string => {
  const [prefix, local] = id.split(/:(.*)/s);
  const base = local === undefined ? undefined : { ...PREFIXES, ...prefixes }[prefix!];
  return base === undefined ? id : base + local!;
};

/** @throws CellError for what names no concept of ESCO, ROME or ISCO */
function conceptUri(cells: Cells, column: string, { prefixes }: MappingSet): string {
  const given = cells[column] ?? '';
  const id = expand(given, prefixes);
  if (ESCO.test(id)) return id.replace(/^https:/, 'http:');
  if (id.startsWith('urn:rome:')) return id;
  const code = /^(?:https?|urn):/.test(id) && !id.includes('data.europa.eu/esco') ? id.split(/[/#:=]/).at(-1)! : id;
  if (ROME_CODE.test(code)) return romeUri.occupation(code);
  if (OGR_CODE.test(code)) return romeUri.ogr(code);
  throw new CellError(column, JSON.stringify(given.slice(0, 80)), EXPECTED);
}

/** Matches run from ESCO to ROME, and from either to ISCO, whichever way a table has them. */
const place = (uri: string): number => (uri.includes('/esco/isco/') ? 2 : uri.startsWith('urn:rome:') ? 1 : 0);

function typesOf(cells: Cells, column: string, set: MappingSet): readonly [string, string] {
  const given = cells[column] ?? '';
  const name = expand(given, set.prefixes)
    .replace(/^skos:/i, '')
    .replace(PREFIXES['skos']!, '')
    .toLowerCase();
  const types = TYPES[name as keyof typeof TYPES];
  if (types === undefined)
    throw new CellError(
      column,
      JSON.stringify(given.slice(0, 80)),
      'skos:exactMatch, skos:closeMatch, skos:broadMatch, skos:narrowMatch or skos:relatedMatch',
    );
  return types;
}

function confidenceOf(cells: Cells, method: string): number {
  const given = text(cells, 'confidence');
  if (given === undefined) return STATED_CONFIDENCE[method === 'EDITORIAL' ? 'editorial' : 'other'];
  const value = Number(given);
  if (!(value >= 0 && value <= 1))
    throw new CellError('confidence', JSON.stringify(given.slice(0, 80)), 'a number from 0 to 1');
  return value;
}

const methodOf = (cells: Cells, set: MappingSet): string => {
  if (set.form !== 'SSSOM') return 'EDITORIAL';
  const justification = text(cells, 'mapping_justification');
  const name = justification && expand(justification, set.prefixes).split(/[/#:]/).at(-1)!;
  return name ? (METHODS[name] ?? 'COMPOSITE') : 'COMPOSITE';
};

const COLUMNS: Readonly<Record<MappingForm, readonly [subject: string, relation: string, object: string]>> = {
  ID: ['classification 1 id', 'mapping relation', 'classification 2 id'],
  URI: ['classification 1 uri', 'mapping relation', 'classification 2 uri'],
  SSSOM: ['subject_id', 'predicate_id', 'object_id'],
};

/**
 * The match that a row of a table of matches states.
 *
 * @throws CellError on an identifier, a relation or a confidence that is not of a published form
 */
export function mappingFacts(cells: Cells, set: MappingSet): readonly Fact[] {
  const [subject, relation, object] = COLUMNS[set.form];
  if (optionalTerm(cells, 'predicate_modifier', { Not: true }))
    return [{ odd: 'NEGATED_MATCH', found: `${cells[subject]} and ${cells[object]}`, skipped: true }];
  const absent = [subject, object].find((column) => /^(sssom:NoTermFound)?$/.test(cells[column] ?? ''));
  if (absent)
    return [{ odd: 'NO_COUNTERPART', found: `${absent} of ${cells[subject] || cells[object]}`, skipped: true }];
  const [one, other] = [conceptUri(cells, subject, set), conceptUri(cells, object, set)];
  if (place(one) === place(other))
    throw new CellError(object, JSON.stringify(cells[object]), 'a concept of another classification than the first');
  const [type, inverse] = typesOf(cells, relation, set);
  const method = methodOf(cells, set);
  const forth = place(one) < place(other);
  const properties: Properties = {
    type: forth ? type : inverse,
    method,
    confidence: confidenceOf(cells, method),
    source: text(cells, 'mapping_source') ?? set.source,
  };
  return [{ kind: 'MATCH', from: forth ? one : other, to: forth ? other : one, properties }];
}
