import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { disclosuresOf, isCounted } from '../../policy/counts.js';
import { dutyStatesOf } from '../../policy/duties.js';
import {
  OPENINGS,
  type AccessRequest,
  type Agreement,
  type Consent,
  type FieldGrant,
  type Guardianship,
  type Mandate,
  type Objection,
  type Opening,
  type PartyEvidence,
  type Restriction,
  type Standing,
  type SubjectEvidence,
} from '../../policy/model.js';
import type { Reason } from '../../policy/reasons.js';

/** An agreement as the tables write it. */
export type WrittenAgreement = Omit<Agreement, 'grants' | 'pseudonyms' | 'dutyStates' | 'disclosures'> & {
  /** What is recorded of its duties, as the graph has it. */
  readonly dutyStates?: unknown;
  /** Its counter, as the graph has it. */
  readonly disclosures?: unknown;
  /** Epoch of its pseudonyms; absent: it has no key to make them with. */
  readonly epoch?: number;
};

/** What a case is made of: each part may be `null`, which takes it away. */
export interface Situation {
  readonly now: number;
  readonly request: Omit<AccessRequest, 'openings' | 'under'> & Partial<AccessRequest>;
  readonly caller: Standing | null;
  readonly holder: Standing | null;
  readonly agreement: WrittenAgreement | null;
  readonly grant: FieldGrant;
  /** Another grant of the agreement: what it does not say, it has of `grant`. */
  readonly also: Partial<FieldGrant> | null;
  /** Another agreement of the two: what it does not say, it has of `agreement`; with one grant, which it has of `grant`. */
  readonly other: (Partial<WrittenAgreement> & { readonly grant?: Partial<FieldGrant> }) | null;
  readonly consent: Consent | null;
  /** Another record about the same: what it does not say, it has of `consent`. */
  readonly second: Partial<Consent> | null;
  readonly objection: Objection | null;
  readonly restriction?: Restriction | null;
  readonly mandate: Mandate | null;
  /** Whether the scope of a scoped mandate holds the person. */
  readonly within?: boolean;
  readonly guardianship: Guardianship | null;
  readonly ageBand: string;
}

export interface DecisionCase {
  readonly name: string;
  readonly expect: Opening | Reason;
  /** What the person and the holder's privacy officer are told, where that differs. */
  readonly precise?: Reason;
  readonly situation: Situation;
}

const CASES = new URL('../../policy/cases/', import.meta.url);
const INSTANT = /^(now|deadline|validFrom|validUntil|givenAt|decidedAt|credentialValidUntil)$/;
const instants = (key: unknown, value: unknown): unknown =>
  INSTANT.test(String(key)) && typeof value === 'string' ? Date.parse(value) : value;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What the case names replaces what the base case says; maps are merged. */
const changed = (base: unknown, change: unknown): unknown =>
  isMap(base) && isMap(change)
    ? { ...base, ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, changed(base[key], value)])) }
    : change;

type Table = Partial<Situation> & {
  /** The table whose base case this one starts from. */
  readonly base?: string;
  readonly cases: readonly (Partial<Situation> & Omit<DecisionCase, 'situation'>)[];
};
const tableOf = (file: string): Table => parse(readFileSync(new URL(file, CASES), 'utf8'), instants) as Table;

function baseOf({ base, cases: _cases, ...own }: Table): unknown {
  return base === undefined ? own : changed(baseOf(tableOf(base)), own);
}

/** Every table of policy/cases: its file, and its cases with what each says applied to the base case. */
export const decisionTables = (): (readonly [file: string, cases: readonly DecisionCase[]])[] =>
  readdirSync(CASES)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const table = tableOf(file);
      const base = baseOf(table);
      return [
        file,
        table.cases.map(({ name, expect, precise, ...change }) => ({
          name,
          expect,
          ...(precise && { precise }),
          situation: changed(base, change) as Situation,
        })),
      ] as const;
    });

const list = <Item>(item: Item | null | undefined): Item[] => (item === null || item === undefined ? [] : [item]);

/** Keys of the tables' pseudonyms: not secret, and another for each agreement. */
const keyOf = (uid: string): Uint8Array => Buffer.alloc(32, uid);

/** The grants of a situation's agreement. */
export const grantsOf = ({ grant, also }: Pick<Situation, 'grant' | 'also'>): FieldGrant[] => [
  grant,
  ...list(also && { ...grant, uid: 'grant-2', ...also }),
];

/** The other agreement of a situation. */
export const otherOf = ({
  agreement,
  grant,
  other,
}: Situation): { readonly agreement: WrittenAgreement; readonly grants: FieldGrant[] } | null => {
  if (!other) return null;
  const { grant: change, ...of } = other;
  return {
    agreement: { ...agreement!, uid: 'agreement-2', ...of },
    grants: [{ ...grant, uid: 'grant-3', ...change }],
  };
};

const agreementOf = (
  { epoch, dutyStates, disclosures, ...of }: WrittenAgreement,
  grants: readonly FieldGrant[],
): Agreement => ({
  ...of,
  grants,
  ...(of.duties && { dutyStates: dutyStatesOf(dutyStates) }),
  ...(isCounted({ ...of, grants }) && { disclosures: disclosuresOf(disclosures) }),
  pseudonyms: epoch === undefined ? null : { epoch, key: keyOf(of.uid) },
});

/** The arguments of `decide` for one situation. */
export function evidenceOf(situation: Situation): {
  request: AccessRequest;
  parties: PartyEvidence;
  subject: SubjectEvidence | null;
} {
  const { request, caller, holder, agreement, consent, second, objection } = situation;
  const standings = [...list(caller), ...list(holder)];
  const other = otherOf(situation);
  return {
    request: { openings: OPENINGS, under: null, ...request },
    parties: {
      standings: new Map(standings.map((standing) => [standing.did, standing])),
      agreements: [
        ...list(agreement && agreementOf(agreement, grantsOf(situation))),
        ...list(other && agreementOf(other.agreement, other.grants)),
      ],
      mandates: list(situation.mandate),
      guardianships: list(situation.guardianship),
    },
    subject:
      request.subject === null
        ? null
        : {
            consents: [...list(consent), ...list(second && { ...consent!, id: 'consent-2', ...second })],
            objections: list(objection),
            restrictions: list(situation.restriction),
            mandates: situation.within === true ? list(situation.mandate).map(({ id }) => id) : [],
            ageBand: situation.ageBand,
            logRef: 'ref',
          },
  };
}
