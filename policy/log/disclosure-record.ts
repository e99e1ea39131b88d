import type { Batch, Settled } from '../batch.js';
import type { RequestScope } from '../../runtime/subgraph.js';
import type { Explained, RootRefusal } from '../session.js';
import type { Settlement } from '../settlement.js';
import type { Under } from '../audience.js';
import type { Decision } from '../model.js';
import type { Reason } from '../reasons.js';
import type { LogKey, Opened } from './log-key.js';

/** What one line of the log will say, before people are replaced by pseudonyms. Never a value, never a name. */
export interface DisclosureRecord {
  /** Of the form on the log: 2 has pseudonyms per record and a nonce; 3 says whose pseudonyms were shown, and commits to guardianships; 4 has other openings. */
  readonly v: 4;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly requestId: string;
  /** DID of the organisation that asked; null when a person asked for herself. */
  readonly recipient: string | null;
  readonly purpose: string | null;
  /** Null where the caller named no organisation. */
  readonly holder: string | null;
  /** How the values left; DENY: they did not. */
  readonly effect: Decision['effect'];
  /** Precise reason of a refusal. */
  readonly reason: Reason | null;
  readonly coordinates: readonly string[];
  /** `EXPLAIN`: the caller was told what the decision would be, and read nothing. `REIDENTIFY`: a pseudonym was traced back. `AGGREGATE`: people were counted. */
  readonly act: Explained['act'];
  /** Why a pseudonym was traced back; null otherwise. */
  readonly ground: string | null;
  readonly through: 'OWN' | 'GUARDIANSHIP' | 'MANDATE' | 'AGREEMENT' | null;
  readonly agreement: string | null;
  /** Whose pseudonyms the people were shown under; null: the recipient's own handles, or no handle. */
  readonly under: Under | null;
  /** Id of the mandate or guardianship where one opened the field. On the log a commitment stands for a guardianship, in form 2 its id. */
  readonly rule: string | null;
  readonly legalBasis: string | null;
  readonly subjects: readonly { readonly key: LogKey; readonly consent: string | null }[];
}

type Permit = Exclude<Decision, { effect: 'DENY' }>;
type Head = Pick<DisclosureRecord, 'v' | 'act' | 'ground' | 'at' | 'requestId' | 'recipient' | 'purpose'>;

const headOf = ({ principal, requestId }: RequestScope, now: Date): Head => ({
  v: 4,
  act: 'READ',
  ground: null,
  at: now.toISOString(),
  requestId,
  recipient: principal.org,
  purpose: principal.purpose,
});

/** What one operation disclosed and refused about people: one record per holder, way in and group of people decided alike. */
export function recordsOf(settlement: Settlement): DisclosureRecord[] {
  // An unauthenticated refusal concerns no recipient, and recording it would let anyone fill the log.
  if (settlement.scope.principal.sub === null) return [];
  const head = headOf(settlement.scope, settlement.now);
  return [
    ...settlement.rootRefusals.map(({ coordinate, ...refusal }) =>
      recordOfRefusal(head, { ...refusal, coordinates: [coordinate] }),
    ),
    ...settlement.explanations.map((explained) => recordOfExplanation(head, explained)),
    ...settlement.batches.flatMap((batch) => recordsOfBatch(head, batch)),
  ];
}

/** A refusal that needed no row: it is about nobody. */
export interface RowlessRefusal extends Pick<RootRefusal, 'holder' | 'reason'> {
  readonly coordinates: readonly string[];
}

const recordOfRefusal = (head: Head, { holder, reason, coordinates }: RowlessRefusal): DisclosureRecord => ({
  ...head,
  holder,
  coordinates,
  under: null,
  ...outcome({ effect: 'DENY', reason, precise: reason }),
  subjects: [],
});

/** What was refused before an operation was planned. */
export const recordsOfRefusals = (
  refusals: readonly RowlessRefusal[],
  scope: RequestScope,
  now: Date,
): DisclosureRecord[] => refusals.map((refusal) => recordOfRefusal(headOf(scope, now), refusal));

const recordOfExplanation = (
  head: Head,
  { act, ground, coordinate, holder, decision, facts }: Explained,
): DisclosureRecord => ({
  ...head,
  act,
  ground: ground ?? null,
  holder,
  coordinates: [coordinate],
  ...outcome(decision),
  under: null,
  subjects: facts?.logKey ? [{ key: facts.logKey, consent: decision.effect === 'DENY' ? null : decision.consent }] : [],
});

/** Rows of which the same was told go together; a row of which nothing was told is on no record. */
function recordsOfBatch(head: Head, batch: Batch): DisclosureRecord[] {
  const byAsked = new Map<string, Settled[]>();
  for (const row of batch.rows) {
    if (row.asked === 0 && row.listedBy === null) continue;
    const key = `${row.asked} ${row.listedBy}`;
    const alike = byAsked.get(key);
    if (alike) alike.push(row);
    else byAsked.set(key, [row]);
  }
  return [...byAsked.values()].flatMap((rows) => recordsOfRows(head, batch, rows));
}

interface Group {
  readonly decision: Decision;
  readonly coordinates: string[];
  /** Place of the consent among each person's: people decided alike have theirs in the same places. */
  readonly consentAt: number;
}

function recordsOfRows(head: Head, batch: Batch, rows: readonly Settled[]): DisclosureRecord[] {
  const { asked, listedBy } = rows[0]!;
  const groups = new Map<string, Group>();
  const add = (decision: Decision, coordinate: string): void => {
    const consentAt =
      decision.effect !== 'DENY' && decision.consent !== null ? consentPlace(batch, decision.consent) : -1;
    const key =
      decision.effect === 'DENY'
        ? decision.precise
        : [
            decision.effect,
            decision.through,
            decision.agreement,
            ruleOf(decision),
            decision.legalBasis,
            consentAt,
          ].join(' ');
    const group = groups.get(key) ?? { decision, coordinates: [], consentAt };
    groups.set(key, group);
    group.coordinates.push(coordinate);
  };
  // Being on the list rests on what opened the person to it.
  const opened = batch.decisions.find((decision) => decision !== undefined && decision.effect !== 'DENY');
  if (listedBy !== null && opened) add(opened, listedBy);
  batch.decisions.forEach((decision, bit) => {
    if (decision && (asked >> bit) & 1) add(decision, batch.coordinates[bit]!);
  });
  return [...groups.values()].map(({ decision, coordinates, consentAt }) => ({
    ...head,
    holder: batch.holder,
    coordinates,
    ...outcome(decision),
    under: batch.under,
    subjects: subjectsOf(rows, consentAt),
  }));
}

/** Everybody once, however many of the rows are about the same person. */
function subjectsOf(rows: readonly Settled[], consentAt: number): DisclosureRecord['subjects'] {
  const people = new Map<string, DisclosureRecord['subjects'][number]>();
  for (const { facts } of rows)
    if (facts?.logKey)
      people.set(facts.logKey.ref, { key: facts.logKey, consent: facts.consents[consentAt]?.id ?? null });
  return [...people.values()];
}

/** The batch was decided by its first row's evidence. */
const consentPlace = (batch: Batch, consent: string): number =>
  batch.rows[0]!.facts?.consents.findIndex(({ id }) => id === consent) ?? -1;

const ruleOf = (decision: Permit): string | null => (decision.through === 'AGREEMENT' ? null : decision.rule);

const outcome = (
  decision: Decision,
): Pick<DisclosureRecord, 'effect' | 'reason' | 'through' | 'agreement' | 'rule' | 'legalBasis'> =>
  decision.effect !== 'DENY'
    ? {
        effect: decision.effect,
        reason: null,
        through: decision.through,
        agreement: decision.agreement,
        rule: ruleOf(decision),
        legalBasis: decision.legalBasis,
      }
    : { effect: 'DENY', reason: decision.precise, through: null, agreement: null, rule: null, legalBasis: null };

/** A line as it stands on the log. */
export interface LoggedDisclosure extends Omit<DisclosureRecord, 'subjects' | 'v' | 'under'> {
  readonly v: Opened['v'];
  /** Absent from records of form 2. */
  readonly under?: DisclosureRecord['under'];
  /** 16 random bytes in base64url, one for the records of an operation: what pseudonyms are made with. */
  readonly nonce: string;
  /** One pseudonym for each person, in their alphabetical order. */
  readonly subjects: readonly string[];
  readonly writer: string;
  /** Place in the writer's chain, from 1. */
  readonly seq: number;
}
