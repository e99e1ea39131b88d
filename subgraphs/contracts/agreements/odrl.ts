import {
  GRANT_EFFECTS,
  INSTRUMENTS,
  type Clauses,
  type DutyTerms,
  type Instrument,
} from '../../../policy/agreement/content.js';
import type { Constraint } from '../../../policy/model.js';
import type { Duty } from '../../../policy/odrl/model.js';
import { offeredTerms, type OfferedGrant, type Sides } from '../../../policy/odrl/offered-terms.js';
import { profileIri, type ProfiledPolicy, type ProfileProperty } from '../../../policy/odrl/profile.js';
import { PROCESSING_ROLES, SAFEGUARDS } from '../../../policy/odrl/profile-values.js';
import { readPolicyText } from '../../../policy/odrl/read-policy.js';
import { PolicyRefused } from '../../../policy/odrl/refused.js';
import type {
  AgreementTermsInput,
  DutyInput,
  FieldGrantInput,
  ProcessingInput,
  ProhibitionInput,
} from '../__generated__/types.js';
import { refuse, textOf } from './refuse.js';

const MOST_ODRL = 100_000;

/** A rule as it comes in: from input fields, or from a document or a checked agreement, whose constraints are kept as they are. */
export type GivenGrant = FieldGrantInput & { readonly kept?: readonly Constraint[] };
export type GivenProhibition = ProhibitionInput & {
  readonly kept?: readonly Constraint[];
  readonly remedies?: readonly Duty[];
};
export type GivenDuty = DutyInput & Pick<DutyTerms, 'details'>;

/** Terms before they are checked; a document was read into them already. */
export interface GivenTerms extends Omit<
  AgreementTermsInput,
  'instrument' | 'validFrom' | 'validUntil' | 'grants' | 'prohibitions' | 'duties'
> {
  readonly instrument: Instrument;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly grants?: readonly GivenGrant[];
  readonly prohibitions?: readonly GivenProhibition[];
  readonly duties?: readonly GivenDuty[];
  readonly clauses?: Clauses | null;
}

/** One value of what a field and the document say; different ones are refused. */
function oneOf(field: ProfileProperty, given: string | null | undefined, read: string | undefined): string | undefined {
  const same = given === read || (given != null && read !== undefined && Date.parse(given) === Date.parse(read));
  if (given != null && read !== undefined && !same)
    refuse(`${field} is ${given} in the input and ${read} in odrl: say it once, or the same.`);
  return given ?? read;
}

const enumOf = <Value extends string>(property: ProfileProperty, text: string, known: readonly Value[]): Value =>
  known.find((value) => value === text) ??
  refuse(`${profileIri(property)} is ${text} in odrl; it takes ${known.join(', ')}.`, known);

const grantOf = ({ coordinate, effect, texts, constraints, ...grant }: OfferedGrant): GivenGrant => ({
  coordinates: [coordinate],
  effect: enumOf('effect', effect, GRANT_EFFECTS),
  ...texts,
  ...grant,
  constraints: [],
  kept: constraints,
});

function processingOf({
  assignerRole,
  assigneeRole,
  retentionDays,
  transfers = [],
}: ProfiledPolicy): ProcessingInput | null {
  const read = { assignerRole, assigneeRole, retentionDays };
  const missing = Object.entries(read).flatMap(([name, text]) => (text === undefined ? [name as ProfileProperty] : []));
  if (missing.length === 3 && transfers.length === 0) return null;
  if (missing.length > 0) refuse(`odrl says part of who processes; it lacks ${missing.map(profileIri).join(', ')}.`);
  if (!/^\d{1,6}$/.test(retentionDays!))
    refuse(`${profileIri('retentionDays')} is ${retentionDays} in odrl; it takes days.`);
  return {
    assignerRole: enumOf('assignerRole', assignerRole!, PROCESSING_ROLES),
    assigneeRole: enumOf('assigneeRole', assigneeRole!, PROCESSING_ROLES),
    retentionDays: Number(retentionDays),
    transfers: transfers.map((transfer) => ({
      ...transfer,
      safeguard: enumOf('safeguard', transfer.safeguard, SAFEGUARDS),
    })),
  };
}

const need = (field: ProfileProperty, value: string | null | undefined): string =>
  value ?? refuse(`${field} is missing: say it in the input, or as ${profileIri(field)} in odrl.`);

/**
 * Terms with what their ODRL document says, JSON-LD or Turtle, beside what the fields say.
 *
 * @throws ApiError BAD_USER_INPUT with every reason for which the document is not understood whole
 */
export async function withDocument(input: AgreementTermsInput, sides: Sides): Promise<GivenTerms> {
  const text = textOf('odrl', input.odrl, MOST_ODRL);
  if (text === null)
    return {
      ...input,
      instrument: enumOf('instrument', need('instrument', input.instrument), INSTRUMENTS),
      validFrom: need('validFrom', input.validFrom),
      validUntil: need('validUntil', input.validUntil),
      odrl: null,
    };
  try {
    const { purposes = [], grants = [], prohibitions = [], duties = [] } = input;
    const offered = offeredTerms(await readPolicyText(text, 'odrl'), sides, purposes.length > 0);
    const { profiled } = offered;
    const processing = processingOf(profiled);
    if (input.processing && processing) refuse('processing is said in the input and in odrl: say it once.');
    if (offered.targets.length > 1) refuse(`odrl opens ${offered.targets.join(', ')}; a contract is about one target.`);
    const instrument = oneOf('instrument', input.instrument, profiled.instrument);
    return {
      ...input,
      instrument: enumOf('instrument', need('instrument', instrument), INSTRUMENTS),
      validFrom: need('validFrom', oneOf('validFrom', input.validFrom, profiled.validFrom)),
      validUntil: need('validUntil', oneOf('validUntil', input.validUntil, profiled.validUntil)),
      target: oneOf('dataset', input.target, offered.targets[0] ?? profiled.dataset) ?? null,
      supersedes: oneOf('supersedes', input.supersedes, profiled.supersedes) ?? null,
      reciprocal: oneOf('reciprocal', input.reciprocal, profiled.reciprocal) ?? null,
      processing: input.processing ?? processing,
      purposes: [...purposes, ...offered.purposes],
      grants: [...grants, ...offered.grants.map(grantOf)],
      prohibitions: [
        ...prohibitions,
        ...offered.prohibitions.map(({ constraints, ...rule }) => ({ ...rule, constraints: [], kept: constraints })),
      ],
      duties: [...duties, ...offered.duties],
      clauses: offered.clauses,
      odrl: null,
    };
  } catch (cause) {
    if (cause instanceof PolicyRefused) refuse(`odrl is refused. ${cause.message.replaceAll('\n', ' ')}`);
    throw cause;
  }
}
