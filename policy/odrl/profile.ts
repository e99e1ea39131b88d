import { isIri, isLiteral, nameOf } from './graph.js';
import type { Node } from './rdf.js';
import type { ReadContext } from './read-context.js';

/*
 * The profile in which agreements of the gateway are offered and exported: what a contract on personal data says and ODRL has no
 * words for. README.md lists it.
 */

export const PROFILE_NAMESPACE = 'urn:passerelle:odrl:';
export const PROFILE = `${PROFILE_NAMESPACE}profile`;

/** A governed field as an asset: this and its schema coordinate. */
const FIELD = 'urn:passerelle:field:';
/** Every governed field, those that the schema gets later too; for prohibitions alone. */
export const ALL_FIELDS = 'urn:passerelle:fields';

export const fieldIri = (coordinate: string): string => FIELD + coordinate;
/** Null for an IRI that is no field's. */
export const coordinateOf = (iri: string): string | null => (iri.startsWith(FIELD) ? iri.slice(FIELD.length) : null);

/** What a policy says of itself. */
export const POLICY_PROPERTIES = [
  'instrument',
  'validFrom',
  'validUntil',
  'dataset',
  'assignerRole',
  'assigneeRole',
  'retentionDays',
  'transfer',
  'supersedes',
  'reciprocal',
] as const;
/** What a permission, or a prohibition with the effect DENY, says of the fields it names. */
export const RULE_PROPERTIES = [
  'effect',
  'legalBasis',
  'ground',
  'overridesObjectionOn',
  'specialGround',
  'researchAssessment',
  'minimumGroupSize',
] as const;
export const TRANSFER_PROPERTIES = ['country', 'safeguard', 'ground'] as const;

export type PolicyProperty = (typeof POLICY_PROPERTIES)[number];
export type RuleProperty = (typeof RULE_PROPERTIES)[number];
export type TransferProperty = (typeof TRANSFER_PROPERTIES)[number];
export type ProfileProperty = PolicyProperty | RuleProperty | TransferProperty;

export type ProfiledTransfer = Readonly<Record<TransferProperty, string>>;
/** Values of the profile as they were written. */
export type Profiled<Property extends string> = Readonly<Partial<Record<Exclude<Property, 'transfer'>, string>>>;
export type ProfiledPolicy = Profiled<PolicyProperty> & { readonly transfers?: readonly ProfiledTransfer[] };
export type ProfiledRule = Profiled<RuleProperty>;

export const profileIri = (property: ProfileProperty): string => PROFILE_NAMESPACE + property;
export const profileIris = (properties: readonly ProfileProperty[]): readonly string[] => properties.map(profileIri);

const textOf = (node: Node): string | null => (isLiteral(node) || isIri(node) ? node.value : null);

/** The one text of each property that is there; several, or a node, are refused. */
function texts<Property extends ProfileProperty>(
  { graph, refusals }: ReadContext,
  node: Node,
  where: string,
  properties: readonly Property[],
): Partial<Record<Property, string>> {
  const found: Partial<Record<Property, string>> = {};
  for (const property of properties) {
    const values = graph.values(node, profileIri(property));
    if (values.length === 0) continue;
    const text = values.length === 1 ? textOf(values[0]!) : null;
    if (text === null)
      refusals.add(
        'CARDINALITY',
        `${where} has ${values.length === 1 ? nameOf(values[0]!) : `${values.length} values`} as ${profileIri(property)}; it takes one text or IRI.`,
      );
    else found[property] = text;
  }
  return found;
}

function readTransfer(context: ReadContext, node: Node, where: string): readonly ProfiledTransfer[] {
  const { graph, refusals } = context;
  graph.visit(node);
  const known = profileIris(TRANSFER_PROPERTIES);
  for (const property of graph.properties(node))
    if (!known.includes(property))
      refusals.add('UNKNOWN_PROPERTY', `${where} has the property ${property}; a transfer has ${known.join(', ')}.`);
  const read = texts(context, node, where, TRANSFER_PROPERTIES);
  const missing = TRANSFER_PROPERTIES.filter((property) => read[property] === undefined);
  if (missing.length === 0) return [read as ProfiledTransfer];
  refusals.add('CARDINALITY', `${where} lacks ${profileIris(missing).join(', ')}; a transfer has all three.`);
  return [];
}

export function readProfiledPolicy(context: ReadContext, node: Node, where: string): ProfiledPolicy {
  const found = texts(
    context,
    node,
    where,
    POLICY_PROPERTIES.filter((property) => property !== 'transfer'),
  );
  const transfers = context.graph
    .values(node, profileIri('transfer'))
    .flatMap((transfer, i) => readTransfer(context, transfer, `transfer ${i + 1} of ${where}`));
  return transfers.length === 0 ? found : { ...found, transfers };
}

export const readProfiledRule = (context: ReadContext, node: Node, where: string): ProfiledRule =>
  texts(context, node, where, RULE_PROPERTIES);
