import type { Instrument, Processing } from '../../../policy/agreement/content.js';
import { PLACE_GROUPS } from '../../../policy/places.js';
import type { ProcessingInput } from '../__generated__/types.js';
import { refuse, textOf } from './refuse.js';

/** What the registry says of a party, as far as a contract depends on it. */
export interface PartyFacts {
  readonly did: string;
  readonly roles: readonly string[];
  /** Null where nobody recorded it; unknown counts as an authority. */
  readonly publicAuthority: boolean | null;
  /** Reference of its notification as an intermediary (DGA art. 11); null where none is recorded. */
  readonly intermediaryNotification: string | null;
}

export interface Parties {
  readonly assigner: PartyFacts;
  readonly assignee: PartyFacts;
}

/** Roles one of which each party of an instrument must have; a party may have several. Empty: any participant. */
const ROLES: Readonly<
  Record<Instrument, { readonly assigner: readonly string[]; readonly assignee: readonly string[] }>
> = {
  DATA_PROTECTION_AGREEMENT: {
    assigner: ['DATA_PROVIDER'],
    assignee: ['DATA_USER', 'SERVICE_PROVIDER', 'DATA_INTERMEDIARY'],
  },
  USAGE_LICENCE: { assigner: ['DATA_PROVIDER'], assignee: ['DATA_USER', 'SERVICE_PROVIDER', 'DATA_INTERMEDIARY'] },
  SERVICE_TERMS: { assigner: ['SERVICE_PROVIDER', 'DATA_INTERMEDIARY', 'ORCHESTRATOR'], assignee: [] },
};

/** Roles an intermediary may not have beside its own: then it has purposes of its own. DGA art. 12(a), (c). */
const NOT_BESIDE_INTERMEDIARY = ['DATA_USER', 'DATA_PROVIDER', 'SERVICE_PROVIDER'];

/** Who may be what to whom. GDPR art. 4(7), 26, 28. */
const ROLE_PAIRS: readonly (readonly [Processing['assignerRole'], Processing['assigneeRole']])[] = [
  ['CONTROLLER', 'CONTROLLER'],
  ['JOINT_CONTROLLER', 'JOINT_CONTROLLER'],
  ['CONTROLLER', 'PROCESSOR'],
  ['PROCESSOR', 'CONTROLLER'],
];

/** Longest that data may be said to be kept, in days: 50 years. */
const MOST_RETENTION_DAYS = 18_250;

/** @throws ApiError BAD_USER_INPUT where the registry gives one of them no role that the instrument needs */
export function checkRoles(instrument: Instrument, parties: Parties): void {
  for (const side of ['assigner', 'assignee'] as const) {
    const { did, roles } = parties[side];
    const needed = ROLES[instrument][side];
    if (needed.length > 0 && !needed.some((role) => roles.includes(role)))
      refuse(
        `The ${side} of a ${instrument} must be a ${needed.join(' or a ')}; ${did} is registered as ${roles.join(', ') || 'nothing'}.`,
        needed,
      );
  }
}

/**
 * An intermediary brings others together. It is a separate, notified legal person without a purpose of its own: it can be
 * a processor, or a party of service terms, whichever side it is on.
 *
 * @throws ApiError BAD_USER_INPUT with the reason
 * @see Regulation (EU) 2022/868 (DGA), art. 10 to 12
 */
export function checkIntermediaries(
  parties: Parties,
  terms: { readonly purposes: readonly string[]; readonly processing: Processing | null },
): void {
  for (const side of ['assigner', 'assignee'] as const) {
    const { did, roles, intermediaryNotification } = parties[side];
    if (!roles.includes('DATA_INTERMEDIARY')) continue;
    const others = roles.filter((role) => NOT_BESIDE_INTERMEDIARY.includes(role));
    if (others.length > 0)
      refuse(
        `${did} is an intermediary and also ${others.join(', ')}: an intermediary is a separate legal person (DGA art. 12(a)).`,
      );
    if (!intermediaryNotification)
      refuse(`${did} is an intermediary without a recorded notification (DGA art. 11): nothing is concluded with it.`);
    if (terms.purposes.length > 0 && terms.processing?.[`${side}Role`] !== 'PROCESSOR')
      refuse(
        `${did} is an intermediary, which has no purpose of its own (DGA art. 12(a)): name no purposes, or make it a PROCESSOR for the other party's.`,
      );
  }
}

/** @throws ApiError BAD_USER_INPUT naming what is missing or does not go together */
export function checkProcessing(given: ProcessingInput): Processing {
  const { assignerRole, assigneeRole, retentionDays, transfers } = given;
  if (!ROLE_PAIRS.some(([one, other]) => one === assignerRole && other === assigneeRole))
    refuse(
      `An assigner that is ${assignerRole} and an assignee that is ${assigneeRole} do not go together: somebody decides about the purposes (GDPR art. 4(7), 26, 28).`,
      ROLE_PAIRS.map((pair) => pair.join(' and ')),
    );
  if (retentionDays < 1 || retentionDays > MOST_RETENTION_DAYS)
    refuse(`retentionDays must be from 1 to ${MOST_RETENTION_DAYS}, got ${retentionDays}.`);
  return { assignerRole, assigneeRole, retentionDays, transfers: transfers.map(checkTransfer) };
}

function checkTransfer({ country, safeguard, ground }: ProcessingInput['transfers'][number]) {
  if (!/^[A-Z]{2}$/.test(country)) refuse(`country must be two letters of ISO 3166-1, e.g. CH; got ${country}.`);
  // GDPR art. 44; EEA Agreement, annex XI.
  if (PLACE_GROUPS.EEA.has(country))
    refuse(`${country} is in the European Economic Area: data that go there are not transferred (GDPR art. 44).`);
  const named = textOf('ground', ground);
  if (named === null) refuse(`The transfer to ${country} must name what its safeguard rests on, in \`ground\`.`);
  return { country, safeguard, ground: named };
}
