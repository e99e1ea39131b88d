/*
 * The terms of ODRL 2.2 this engine knows: facts of the Information Model and of the Vocabulary & Expression (W3C
 * Recommendations, 15 February 2018). Inside the engine a term of ODRL is its bare name.
 */

export const ODRL = 'http://www.w3.org/ns/odrl/2/';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const CC = 'http://creativecommons.org/ns#';
export const DPV = 'https://w3id.org/dpv#';
/** Says that a policy uses the ODRL Core Vocabulary alone (IM 3.4). Beside it one profile is known: ours (profile.ts). */
export const CORE_PROFILE = `${ODRL}core`;

export const POLICY_TYPES = ['Set', 'Offer', 'Agreement'] as const;
export type PolicyType = (typeof POLICY_TYPES)[number];

export const COMPARISONS = ['eq', 'neq', 'gt', 'gteq', 'lt', 'lteq'] as const;
export const SET_OPERATORS = ['isA', 'hasPart', 'isPartOf', 'isAllOf', 'isAnyOf', 'isNoneOf'] as const;
export const OPERATORS = [...COMPARISONS, ...SET_OPERATORS] as const;
export type Operator = (typeof OPERATORS)[number];
/** The operators that take several right operands (IM 2.5.1: set-based). */
export const LIST_OPERATORS: ReadonlySet<Operator> = new Set(['isAllOf', 'isAnyOf', 'isNoneOf']);
export const ORDERINGS: ReadonlySet<Operator> = new Set(['gt', 'gteq', 'lt', 'lteq']);

/** `andSequence` is not here: whether constraints were met in order cannot be told from one instant. */
export const LOGICAL_OPERATORS = ['and', 'or', 'xone'] as const;
export type LogicalOperator = (typeof LOGICAL_OPERATORS)[number];

/** How the value of a left operand is compared. `any`: by the type of its values. */
export type OperandKind = 'purpose' | 'instant' | 'number' | 'duration' | 'text' | 'place' | 'event' | 'any';

/** Left operands of the Common Vocabulary; the deprecated ones (`device`, `system`) are not among them. */
export const LEFT_OPERANDS = {
  absolutePosition: 'any',
  absoluteSize: 'number',
  absoluteSpatialPosition: 'any',
  absoluteTemporalPosition: 'any',
  count: 'number',
  dateTime: 'instant',
  delayPeriod: 'duration',
  deliveryChannel: 'text',
  elapsedTime: 'duration',
  event: 'event',
  fileFormat: 'text',
  industry: 'text',
  language: 'text',
  media: 'text',
  meteredTime: 'duration',
  payAmount: 'number',
  percentage: 'number',
  product: 'text',
  purpose: 'purpose',
  recipient: 'text',
  relativePosition: 'any',
  relativeSize: 'number',
  relativeSpatialPosition: 'any',
  relativeTemporalPosition: 'any',
  resolution: 'number',
  spatial: 'place',
  spatialCoordinates: 'text',
  systemDevice: 'text',
  timeInterval: 'duration',
  unitOfCount: 'text',
  version: 'any',
  virtualLocation: 'text',
} as const satisfies Record<string, OperandKind>;
export type LeftOperand = keyof typeof LEFT_OPERANDS;

/** What the JSON-LD context published at https://www.w3.org/ns/odrl.jsonld makes of two terms by mistake. */
const MISPRINTS: Readonly<Record<string, string>> = { neg: 'neq', 'industry:': 'industry' };

/** The bare name of a term of ODRL given by its IRI; null for any other IRI. */
export const termOf = (iri: string): string | null => {
  if (!iri.startsWith(ODRL)) return null;
  const term = iri.slice(ODRL.length);
  return Object.hasOwn(MISPRINTS, term) ? MISPRINTS[term]! : term;
};

/** `odrl:read` or the bare `read` as an IRI, known prefixes expanded; any other text as it is. */
export const expand = (written: string): string => {
  if (written.startsWith('odrl:')) return ODRL + written.slice(5);
  if (written.startsWith('dpv:')) return DPV + written.slice(4);
  if (written.startsWith('cc:')) return CC + written.slice(3);
  if (written.startsWith('xsd:')) return XSD + written.slice(4);
  return /^[A-Za-z]+$/.test(written) ? ODRL + written : written;
};

/** An IRI as people write it. */
export const compact = (iri: string): string =>
  iri.startsWith(RELATIVE)
    ? iri.slice(RELATIVE.length)
    : iri.startsWith(ODRL)
      ? iri.slice(ODRL.length)
      : iri.startsWith(DPV)
        ? `dpv:${iri.slice(DPV.length)}`
        : iri.startsWith(CC)
          ? `cc:${iri.slice(CC.length)}`
          : iri.startsWith(XSD)
            ? `xsd:${iri.slice(XSD.length)}`
            : iri;

/** Stands before what a JSON-LD document leaves relative, so that it can be named when it is refused. */
export const RELATIVE = 'https://relative.invalid/';

export const isOperator = (term: string | null): term is Operator => (OPERATORS as readonly unknown[]).includes(term);
export const isLeftOperand = (term: string | null): term is LeftOperand =>
  term !== null && Object.hasOwn(LEFT_OPERANDS, term);

/** An absolute IRI, as far as this engine needs to tell: a scheme, and nothing an IRI cannot hold. */
export const isAbsoluteIri = (text: string): boolean =>
  !text.startsWith(RELATIVE) && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text);
