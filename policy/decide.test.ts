import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { decide } from './decide.js';
import type {
  AccessRequest,
  Agreement,
  Consent,
  FieldGrant,
  Guardianship,
  Mandate,
  Objection,
  Restriction,
  Standing,
} from './model.js';
import { REASONS, type Reason } from './reasons.js';

interface Situation {
  readonly request: AccessRequest;
  readonly caller: Standing | null;
  readonly holder: Standing | null;
  readonly agreement: Agreement | null;
  readonly grant: FieldGrant;
  readonly consent: Consent | null;
  /** Another record about the same: what it does not say, it has of `consent`. */
  readonly second: Partial<Consent> | null;
  readonly objection: Objection | null;
  readonly restriction?: Restriction | null;
  readonly mandate: Mandate | null;
  readonly guardianship: Guardianship | null;
  readonly ageBand: string;
}
type Case = Partial<Situation> & {
  readonly name: string;
  readonly expect: 'PERMIT' | Reason;
  readonly precise?: Reason;
};

const CASES = new URL('./cases/', import.meta.url);
const instants = (key: unknown, value: unknown): unknown =>
  /^(now|validFrom|validUntil|givenAt|decidedAt|credentialValidUntil)$/.test(String(key)) && typeof value === 'string'
    ? Date.parse(value)
    : value;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** What the case names replaces what the base case says; maps are merged. */
const changed = (base: unknown, change: unknown): unknown =>
  isMap(base) && isMap(change)
    ? { ...base, ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, changed(base[key], value)])) }
    : change;

const list = <Item>(item: Item | null | undefined): Item[] => (item === null || item === undefined ? [] : [item]);

type Table = Situation & { now: number; base?: string; cases: Case[] };
const read = (file: string): Table => parse(readFileSync(new URL(file, CASES), 'utf8'), instants) as Table;
/** A table may start from the base case of another. */
const tableOf = (file: string): Table => {
  const { base, ...own } = read(file);
  return (base === undefined ? own : changed(tableOf(base), own)) as Table;
};

const files = readdirSync(CASES).filter((file) => file.endsWith('.yaml'));
const tables = files.map((file) => [file, tableOf(file)] as const);

describe.each(tables)('%s', (_file, { now, cases, ...base }) => {
  test.each(cases)('$name: $expect', ({ name: _name, expect: expected, precise, ...change }) => {
    const situation = changed(base, change) as Situation;
    const { request, caller, holder, agreement, grant, consent, second, mandate, guardianship, ageBand } = situation;
    const standings = new Map([...list(caller), ...list(holder)].map((standing) => [standing.did, standing]));
    const parties = {
      standings,
      agreements: list(agreement).map((of) => ({ ...of, grants: [grant] })),
      mandates: list(mandate),
      guardianships: list(guardianship),
    };
    const subject =
      request.subject === null
        ? null
        : {
            consents: [...list(consent), ...list(second && { ...consent!, id: 'consent-2', ...second })],
            objections: list(situation.objection),
            restrictions: list(situation.restriction),
            ageBand,
            logRef: 'ref',
          };

    const decision = decide(request, parties, subject, now);

    expect(decision.effect === 'PERMIT' ? 'PERMIT' : decision.reason).toBe(expected);
    if (precise) expect(decision.effect === 'DENY' && decision.precise).toBe(precise);
  });
});

test('every reason that decide can give is in a case', () => {
  const given = new Set(
    tables.flatMap(([, { cases }]) =>
      cases.flatMap(({ expect: expected, precise }) => [expected, ...(precise ? [precise] : [])]),
    ),
  );
  // These two do not come from a decision: one is about aggregates, one about evidence that could not be read.
  const elsewhere = new Set(['COHORT_TOO_SMALL', 'POLICY_UNAVAILABLE']);
  expect(Object.keys(REASONS).filter((reason) => !elsewhere.has(reason) && !given.has(reason as Reason))).toEqual([]);
});
