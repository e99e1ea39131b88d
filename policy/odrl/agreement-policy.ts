import type { AgreementContent, GrantTerms } from '../agreement/content.js';
import { readConstraint } from '../constraints.js';
import type { Constraint } from '../model.js';
import { normalisePurpose } from '../purposes.js';
import type { Permission, Policy, PolicyConstraint, Prohibition, Resource, RuleAction } from './model.js';
import { ALL_FIELDS, fieldIri, PROFILE, type ProfiledPolicy, type ProfiledRule } from './profile.js';
import { writtenConstraint } from './stored-constraint.js';
import { DPV, ODRL } from './terms.js';
import { writtenDuty } from './written-duty.js';

const resource = (iri: string): Resource => ({ iri, source: null, refinements: [] });
const action = (term: string): RuleAction => ({ iri: ODRL + term, refinements: [] });

/** Properties that say something, as texts. */
const texts = (properties: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  );

/** @throws Error for a constraint that the evaluator does not know: what it says cannot be written, and must not be left out */
function written(constraints: readonly Constraint[] = []): readonly PolicyConstraint[] {
  return constraints.map((constraint) => {
    const read = readConstraint(constraint);
    if (read === null) throw new Error(`No constraint of ODRL: ${JSON.stringify(constraint)}`);
    return writtenConstraint(read);
  });
}

function profiledPolicy(content: AgreementContent): ProfiledPolicy {
  const { instrument, validFrom, validUntil, supersedes, reciprocal, grants, processing } = content;
  const { transfers = [], ...roles } = processing ?? {};
  return {
    ...texts({
      instrument,
      validFrom,
      validUntil,
      dataset: grants.length > 0 ? content.target : null,
      ...roles,
      supersedes,
      reciprocal,
    }),
    ...(transfers.length > 0 && { transfers: transfers.map((transfer) => ({ ...transfer })) }),
  };
}

/**
 * An agreement as an ODRL policy of our profile. `offeredTerms` of it gives the same terms again.
 *
 * @throws Error where a constraint in it cannot be written as ODRL
 */
export function agreementPolicy(content: AgreementContent): Policy {
  const { uid, assigner, assignee, purposes, grants, prohibitions, duties = [], clauses, target } = content;
  const parties = { assigners: [resource(assigner)], assignees: [resource(assignee)], metadata: [] };
  const purpose: readonly PolicyConstraint[] =
    purposes.length === 0
      ? []
      : [
          {
            uid: null,
            leftOperand: 'purpose',
            operator: 'isAnyOf',
            rightOperand: purposes.map((term) => ({
              iri: DPV + (normalisePurpose(term) ?? term).slice('dpv:'.length),
            })),
            unit: null,
            status: null,
          },
        ];
  const profiledRule = ({ coordinate: _c, constraints: _s, duties: _d, ...grant }: GrantTerms): ProfiledRule =>
    texts(grant);
  const conditions = duties.filter(({ kind }) => kind === 'PRECONDITION');
  const obligations = duties.filter(({ kind }) => kind === 'OBLIGATION');
  const permissions = grants
    .filter(({ effect }) => effect !== 'DENY')
    .map((grant, i): Permission => ({
      uid: `${uid}#permission-${i + 1}`,
      ...parties,
      actions: [action(grant.effect === 'AGGREGATE_ONLY' ? 'aggregate' : 'read')],
      targets: [resource(fieldIri(grant.coordinate))],
      constraints: [...purpose, ...written(grant.constraints)],
      duties: conditions.filter((duty) => grant.duties?.includes(duty.uid)).map((duty) => writtenDuty(duty, content)),
      profiled: profiledRule(grant),
    }));
  const other: Permission[] =
    grants.length > 0 || target === null
      ? []
      : [
          {
            uid: `${uid}#permission-1`,
            ...parties,
            actions: [action('use')],
            targets: [resource(target)],
            constraints: purpose,
            duties: conditions.map((duty) => writtenDuty(duty, content)),
            profiled: {},
          },
        ];
  const prohibition = (rule: Omit<Prohibition, 'uid' | 'actions' | 'assigners' | 'assignees' | 'metadata'>) => ({
    ...parties,
    actions: [action('use')],
    ...rule,
  });
  const denied = grants
    .filter(({ effect }) => effect === 'DENY')
    .map((grant) =>
      prohibition({
        targets: [resource(fieldIri(grant.coordinate))],
        constraints: written(grant.constraints),
        remedies: [],
        profiled: profiledRule(grant),
      }),
    );
  const forbidden = prohibitions.map(({ coordinates, constraints, remedies = [] }) =>
    prohibition({
      targets: coordinates.length === 0 ? [resource(ALL_FIELDS)] : coordinates.map(fieldIri).map(resource),
      constraints: written(constraints),
      remedies,
      profiled: {},
    }),
  );
  return {
    uid,
    type: 'Agreement',
    conflict: 'prohibit',
    profiles: [PROFILE],
    permissions: [...permissions, ...other],
    prohibitions: [
      ...[...denied, ...forbidden].map((rule, i) => ({ uid: `${uid}#read-prohibition-${i + 1}`, ...rule })),
      ...(clauses?.prohibitions ?? []),
    ],
    obligations: [...obligations.map((duty) => writtenDuty(duty, content)), ...(clauses?.obligations ?? [])],
    partOf: [],
    actions: clauses?.actions ?? [],
    metadata: [],
    profiled: profiledPolicy(content),
  };
}
