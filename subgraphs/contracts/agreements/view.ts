import { rfc3339 } from '../../../runtime/instant.js';
import type { AgreementTerms, GrantTerms } from '../../../policy/agreement/content.js';
import { agreementOf } from '../../../policy/agreement/content.js';
import { kidOf } from '../../../policy/agreement/signature.js';
import type { Constraint } from '../../../policy/model.js';
import { ownedBy, type Owners } from '../../../policy/personal-data.js';
import type { AgreementRow } from '../repository-agreements.js';
import { statusAt, type Standing } from './acts.js';
import { dutyStandings, dutyView } from './duty-states.js';

export type Parties = Partial<Owners>;

/** What a constraint compares with, as a text: an IRI or a value stands in agreements as JSON-LD where it is of a type or language. */
function operandText(operand: unknown): string {
  if (typeof operand !== 'object' || operand === null) return String(operand);
  const { '@id': iri, '@value': value } = operand as { readonly '@id'?: unknown; readonly '@value'?: unknown };
  const text = iri ?? value;
  return typeof text === 'string' ? text : JSON.stringify(operand);
}

const operandsOf = (operand: unknown): string[] => (Array.isArray(operand) ? operand : [operand]).map(operandText);

const LOGICAL = ['and', 'or', 'xone'] as const;

interface ConstraintView {
  readonly leftOperand: string | null;
  readonly operator: string;
  readonly rightOperand: readonly string[] | null;
  /** Null in a comparison. */
  readonly constraints: readonly ConstraintView[] | null;
}

/** A comparison, or constraints put together: then the operator is `and`, `or` or `xone`. */
function constraintView(constraint: Constraint, owners: Parties): ConstraintView {
  if ('leftOperand' in constraint) {
    const { leftOperand, operator, rightOperand } = constraint;
    return ownedBy({ leftOperand, operator, rightOperand: operandsOf(rightOperand), constraints: null }, owners);
  }
  const operator = LOGICAL.find((name) => name in constraint);
  const parts = (constraint as Readonly<Record<string, readonly Constraint[]>>)[operator ?? ''] ?? [];
  return ownedBy(
    { leftOperand: null, operator: operator ?? 'unknown', rightOperand: null, constraints: constraints(parts, owners) },
    owners,
  );
}

const constraints = (given: readonly Constraint[] | undefined, owners: Parties): readonly ConstraintView[] =>
  (given ?? []).map((constraint) => constraintView(constraint, owners));

/** What a grant may leave out. */
const NOTHING_RECORDED = {
  ground: null,
  overridesObjectionOn: null,
  specialGround: null,
  researchAssessment: null,
  minimumGroupSize: null,
  duties: [],
};

const grantView = (grant: GrantTerms, owners: Parties) =>
  ownedBy({ ...NOTHING_RECORDED, ...grant, constraints: constraints(grant.constraints, owners) }, owners);

/** Terms as their two parties see them. */
export const termsView = (terms: AgreementTerms, owners: Parties) =>
  ownedBy(
    {
      ...terms,
      grants: terms.grants.map((grant) => grantView(grant, owners)),
      prohibitions: terms.prohibitions.map(({ coordinates, constraints: conditions }) =>
        ownedBy({ coordinates, constraints: constraints(conditions, owners) }, owners),
      ),
      duties: (terms.duties ?? []).map((duty) => dutyView(duty, owners)),
      processing:
        terms.processing &&
        ownedBy(
          {
            ...terms.processing,
            transfers: terms.processing.transfers.map((transfer) => ownedBy({ ...transfer }, owners)),
          },
          owners,
        ),
    },
    owners,
  );

/** A stored agreement as `acts.ts` judges it. An end that cannot be read is taken to be past. */
export const standingOf = ({ status, content, assigner, assignee, endsAt, suspendedBy }: AgreementRow): Standing => ({
  status,
  assigner,
  assignee,
  endsAt: endsAt ?? null,
  suspendedBy: suspendedBy ?? [],
  validUntil: agreementOf(content)?.validUntil ?? 0,
});

/** Null where the content is not of the form it was frozen in. */
export function storedTerms(content: string): AgreementTerms | null {
  if (agreementOf(content) === null) return null;
  const terms = JSON.parse(content) as AgreementTerms;
  return [terms.grants, terms.prohibitions, terms.duties ?? []].every(Array.isArray) ? terms : null;
}

/** An agreement as its parties see it, and the row it is made of. */
export function agreementView(row: AgreementRow, now: number) {
  const owners = { organisations: [row.assigner, row.assignee] };
  const terms = storedTerms(row.content);
  const signature = (party: string, jws: string | null, signedAt: number | null) =>
    jws === null ? [] : [ownedBy({ party, jws, kid: kidOf(jws), signedAt: rfc3339(signedAt) }, owners)];
  return ownedBy(
    {
      ...row,
      row,
      status: statusAt(standingOf(row), now),
      terms: terms && termsView(terms, owners),
      signatures: [
        ...signature(row.assigner, row.assignerSignature, row.assignerSignedAt),
        ...signature(row.assignee, row.assigneeSignature, row.assigneeSignedAt),
      ],
      suspendedBy: row.suspendedBy ?? [],
      endsAt: rfc3339(row.endsAt),
      duties: terms && dutyStandings(terms, row, owners, now),
      events: row.events.map((event) => ownedBy({ ...event, at: rfc3339(event.at) }, owners)),
    },
    owners,
  );
}

export type AgreementView = ReturnType<typeof agreementView>;
