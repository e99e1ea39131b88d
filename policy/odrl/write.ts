import {
  isLogical,
  type Duty,
  type Metadata,
  type Operand,
  type Policy,
  type PolicyConstraint,
  type Resource,
  type RuleAction,
} from './model.js';
import { profileIri, type ProfiledPolicy, type ProfiledRule, type ProfileProperty } from './profile.js';
import { ODRL, RDF, XSD } from './terms.js';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const CONTEXT = 'http://www.w3.org/ns/odrl.jsonld';

/** Leaves out what is empty: an absent property says the same. */
const compactObject = (entries: Readonly<Record<string, Json | null | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(entries).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== null && entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );

/** IRIs in full: the published context gives `neq` and `industry` other IRIs than the vocabulary does. */
const term = (name: string): JsonObject => ({ '@id': ODRL + name });

const operandJson = (operand: Operand): Json =>
  'iri' in operand
    ? { '@id': operand.iri }
    : operand.language !== undefined
      ? { '@value': operand.value, '@language': operand.language }
      : operand.datatype === `${XSD}string`
        ? operand.value
        : { '@value': operand.value, '@type': operand.datatype };

function metadataJson(metadata: Metadata): Record<string, Json[]> {
  const properties: Record<string, Json[]> = {};
  for (const { property, value } of metadata) (properties[property] ??= []).push(operandJson(value));
  return properties;
}

function profiledJson({ transfers, ...texts }: ProfiledPolicy & ProfiledRule = {}): Record<string, Json> {
  const written = (properties: Readonly<Record<string, string>>): Record<string, Json> =>
    Object.fromEntries(
      Object.entries(properties).map(([property, text]) => [profileIri(property as ProfileProperty), text]),
    );
  return {
    ...written(texts),
    ...(transfers && { [profileIri('transfer')]: transfers.map((transfer) => written({ ...transfer })) }),
  };
}

type AnyRule = Omit<Duty, 'consequences' | 'parties'> & { readonly profiled?: ProfiledRule };

/** Writes nodes: one with an IRI in full where it comes first, after that by its IRI, or its parts would double. */
function nodeWriter() {
  const written = new Set<string>();
  const once = (iri: string | null, write: () => JsonObject): JsonObject => {
    if (iri === null) return write();
    if (written.has(iri)) return { '@id': iri };
    written.add(iri);
    return write();
  };

  const constraintJson = (constraint: PolicyConstraint): JsonObject =>
    once(constraint.uid, () => {
      if (isLogical(constraint))
        return compactObject({
          uid: constraint.uid,
          [constraint.operator]: { '@list': constraint.constraints.map(constraintJson) },
        });
      const { uid, leftOperand, operator, rightOperand, unit, status } = constraint;
      const values = rightOperand.map(operandJson);
      return compactObject({
        uid,
        leftOperand: term(leftOperand),
        operator: term(operator),
        rightOperand: values.length === 1 ? values[0] : { '@list': values },
        unit,
        status: status === null ? null : operandJson(status),
      });
    });

  const resourceJson = ({ iri, source, refinements }: Resource): Json =>
    iri !== null && source === null && refinements.length === 0
      ? iri
      : once(iri, () => compactObject({ uid: iri, source, refinement: refinements.map(constraintJson) }));

  const actionJson = ({ iri, refinements }: RuleAction): JsonObject =>
    refinements.length === 0
      ? { '@id': iri }
      : { [`${RDF}value`]: { '@id': iri }, refinement: refinements.map(constraintJson) };

  const ruleJson = (rule: AnyRule, more: () => Record<string, Json>): JsonObject =>
    once(rule.uid, () =>
      compactObject({
        uid: rule.uid,
        ...metadataJson(rule.metadata),
        ...profiledJson(rule.profiled),
        target: rule.targets.map(resourceJson),
        assigner: rule.assigners.map(resourceJson),
        assignee: rule.assignees.map(resourceJson),
        action: rule.actions.map(actionJson),
        constraint: rule.constraints.map(constraintJson),
        ...more(),
      }),
    );

  const dutyJson = (duty: Duty): JsonObject =>
    ruleJson(duty, () => {
      const parties: Record<string, Json[]> = {};
      for (const { role, iri } of duty.parties) (parties[role] ??= []).push(iri);
      return { consequence: duty.consequences.map(dutyJson), ...parties };
    });

  return { ruleJson, dutyJson };
}

/**
 * A policy as JSON-LD with ODRL's own context. `readPolicy` of what it says gives the policy again: with shared properties in
 * every rule, inherited rules as its own, and every rule named.
 */
export function toJsonLd(policy: Policy): JsonObject {
  const { ruleJson, dutyJson } = nodeWriter();
  const body = compactObject({
    '@type': policy.type,
    uid: policy.uid,
    ...metadataJson(policy.metadata),
    ...profiledJson(policy.profiled),
    profile: policy.profiles,
    conflict: policy.conflict === null ? null : term(policy.conflict),
    permission: policy.permissions.map((rule) => ruleJson(rule, () => ({ duty: rule.duties.map(dutyJson) }))),
    prohibition: policy.prohibitions.map((rule) => ruleJson(rule, () => ({ remedy: rule.remedies.map(dutyJson) }))),
    obligation: policy.obligations.map(dutyJson),
  });
  const others = [
    ...policy.partOf.map(({ member, collection }) => ({ uid: member, partOf: collection })),
    ...policy.actions.map(({ iri, includedIn, implies }) => compactObject({ uid: iri, includedIn, implies })),
  ];
  return { '@context': CONTEXT, ...(others.length === 0 ? body : { '@graph': [body, ...others] }) };
}
