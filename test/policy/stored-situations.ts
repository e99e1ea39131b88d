import { freeze } from '../../policy/agreement/content.js';
import { demoKey } from '../../policy/agreement/demo-key.js';
import { signText } from '../../policy/agreement/signature.js';
import { makeLogKeys } from '../../policy/log/stored-keys.js';
import type { Consent, FieldGrant, Mandate, Standing } from '../../policy/model.js';
import { loadAgreements } from '../../subgraphs/contracts/sample.js';
import { LOAD_LEARNERS, learnerRow } from '../../subgraphs/participants/sample.js';
import type { TestGraph } from '../neo4j/test-graph.js';
import { grantsOf, otherOf, type DecisionCase, type Situation, type WrittenAgreement } from './decision-tables.js';

/** A case in a corner of the graph of its own: its organisations, people and agreements are nobody else's. */
export interface StoredCase extends DecisionCase {
  readonly place: number;
  /** Schema coordinate that is asked for. */
  readonly coordinate: string;
}

const OWN_NAMES: ReadonlySet<string> = new Set(['ada', 'bilal', 'gaelle', 'alpha', 'agreement-1', 'agreement-2']);

/** Every string of a value replaced; numbers, `null` and what JSON has no word for stay. */
function renamed<Value>(value: Value, name: (text: string) => string): Value {
  if (typeof value === 'string') return name(value) as Value;
  if (Array.isArray(value)) return value.map((item) => renamed(item as unknown, name)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item as unknown, name)])) as Value;
}

const effectsOf = (situation: Situation): readonly string[] =>
  [...grantsOf(situation), ...(otherOf(situation)?.grants ?? [])].map(({ effect }) => effect);

/** Fields of the schema in place of the tables' one, where a case is about another category. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ENROLMENT: 'Learner.programme',
  CREDENTIAL: 'Learner.credentials',
  HEALTH: 'Learner.accommodations',
  OFFENCE: 'Credential.forgery',
};

/**
 * A field of the schema in place of the tables' one, where that one is not what a case is about or cannot leave in its way: of
 * the skill profile nothing coarser and no pseudonym can be made, of the territory both can.
 */
function asSchemaHasIt(situation: Situation): (text: string) => string {
  const { category, childPrivate, openings, coordinate } = situation.request;
  const field = childPrivate ? 'Learner.reflections' : FIELD_OF[category];
  if (field !== undefined) return (text) => (text === 'Learner.skillProfile' ? field : text);
  // The handle's category is its own, and consents must name it.
  if (coordinate === 'Learner.id') return (text) => (text === 'SKILL_PROFILE' ? 'IDENTIFIER' : text);
  const shown = effectsOf(situation).some((effect) => ['GENERALISE', 'PSEUDONYMISE', 'REDACT'].includes(effect));
  if (!shown || openings !== undefined) return (text) => text;
  const words: Readonly<Record<string, string>> = {
    'Learner.skillProfile': 'Learner.territory',
    SKILL_PROFILE: 'DEMOGRAPHIC',
  };
  return (text) => words[text] ?? text;
}

/** @param place  number of the corner, which is part of every name there */
export function inPlace(of: DecisionCase, place: number): StoredCase {
  const field = asSchemaHasIt(of.situation);
  const own = (text: string): string =>
    OWN_NAMES.has(text) ? `${text}-${place}` : text.replace(/^did:web:(\w+)\.example$/, `did:web:$1-${place}.example`);
  const { other, request } = of.situation;
  const named = {
    ...of.situation,
    ...(other && { other: { uid: 'agreement-2', ...other } }),
    // A forgery is read on a diploma, which the same grant opens.
    ...(request.category === 'OFFENCE' && { also: { coordinate: FIELD_OF['CREDENTIAL']! } }),
  };
  const situation = renamed(named, (text) => own(field(text)));
  return { ...of, place, situation, coordinate: situation.request.coordinate };
}

/** Handles by which the learner of a case is known: to who asks, under an agreement, to the holder itself. */
export const handlesOf = ({ place, situation }: StoredCase) => ({
  own: `${situation.request.holder}#own-${place}`,
  under: `${situation.request.holder}#under-${place}`,
  holder: `${situation.request.holder}#holder-${place}`,
  nobody: `${situation.request.holder}#nobody-${place}`,
});

/** Staff of the holder that is told why. */
export const officerOf = ({ place, situation: { request } }: StoredCase) => ({
  sub: `officer-${place}`,
  org: request.holder,
  person: null,
  purpose: request.principal.purpose,
});

const instant = (at: number): string | null =>
  at === null ? null : Number.isNaN(at) ? 'no instant' : new Date(at).toISOString();

async function agreementRow(
  { epoch, status, dutyStates, disclosures, duties, ...terms }: WrittenAgreement,
  grants: readonly FieldGrant[],
): Promise<Record<string, unknown>> {
  const { uid, assigner, assignee } = terms;
  const frozen = freeze({
    ...terms,
    instrument: 'DATA_PROTECTION_AGREEMENT',
    validFrom: instant(terms.validFrom),
    validUntil: instant(terms.validUntil),
    grants,
    ...(duties && {
      duties: duties.map((duty) => ({ ...duty, deadline: duty.deadline === null ? null : instant(duty.deadline) })),
    }),
  });
  return {
    ...{ uid, assigner, assignee, status },
    ...frozen,
    assignerSignature: await signText(frozen.digest, demoKey(assigner)),
    assigneeSignature: await signText(frozen.digest, demoKey(assignee)),
    dutyStates: dutyStates ?? null,
    disclosures: disclosures ?? null,
    pseudonymEpoch: epoch ?? null,
    // Where there is no key the reader of evidence makes one: a case without a key has one that cannot be read.
    pseudonymKey: epoch === undefined ? 'unreadable' : Buffer.alloc(32, uid).toString('base64'),
  };
}

const standingRow = ({ termsAccepted, ...properties }: Standing) => ({ properties, accepted: termsAccepted });

const consentRow = (subject: string, recipient: string, id: string, consent: Consent) => {
  const { status, purposes, categories, approvalsMissing, givenAt, decidedAt, validUntil } = consent;
  const readable = status !== 'UNREADABLE';
  return {
    subject,
    properties: {
      ...{ id, recipient, categories, purposes, noticePurposes: purposes, givenAt, validUntil },
      recipients: [recipient],
      status: readable ? status : null,
      decidedAt: readable ? decidedAt : null,
      approvalsRequired: ['SUBJECT', ...approvalsMissing],
      approvals: ['SUBJECT'],
    },
  };
};

/** Everybody of the tables is in one programme. */
const mandateRow = ({ scoped, ...mandate }: Mandate, within: boolean): Record<string, unknown> => ({
  ...mandate,
  ...(scoped === true && { scopeKind: 'PROGRAMME', scopeValue: within ? 'Licence' : 'Another' }),
});

const present = <Item>(items: readonly (Item | null | undefined)[]): Item[] =>
  items.filter((item): item is Item => item !== null && item !== undefined);

/** Everything one case needs in the graph, as the statements below take it. */
async function rowsOf({ place, situation }: StoredCase) {
  const { request, caller, holder, consent, second, objection, restriction, mandate, guardianship, now } = situation;
  const { principal } = request;
  const person = `ada-${place}`;
  const recipient = principal.org ?? principal.person ?? '';
  const reader = principal.org ?? `did:web:alpha-${place}.example`;
  const other = otherOf(situation);
  const under = present([situation.agreement]).find(({ uid }) => uid === request.under);
  const term = { validFrom: 0, validUntil: now + 1 };
  const officer = {
    ...{ id: `officer-mandate-${place}`, sub: `officer-${place}`, holder: request.holder, role: 'PRIVACY_OFFICER' },
    // So that the officer is told what a colleague with the case's mandate is.
    categories: principal.org === request.holder ? (mandate?.categories ?? []) : [],
    ...term,
  };
  return {
    standings: present([caller, holder]).map(standingRow),
    agreements: await Promise.all([
      ...present([situation.agreement]).map((agreement) => agreementRow(agreement, grantsOf(situation))),
      ...present([other]).map(({ agreement, grants }) => agreementRow(agreement, grants)),
    ]),
    mandates: [
      officer,
      ...present([mandate]).map((of) => ({
        ...mandateRow(of, situation.within === true),
        ...{ id: `m-${place}`, sub: principal.sub },
      })),
    ],
    guardianships: present([guardianship]).map((of) => ({ ...of, id: `g-${place}`, guardian: principal.person })),
    subjects: [
      {
        ...{ id: person, ageBand: situation.ageBand, ageBandValidUntil: now + 1 },
        ageBandAttestedBy: situation.ageBand === 'UNKNOWN' ? null : request.holder,
      },
    ],
    consents: present([consent, second && { ...consent!, ...second }]).map((of, i) =>
      consentRow(person, reader, `consent-${i}-${place}`, of),
    ),
    objections: present([objection]).map(({ purposes }) => ({ id: `o-${place}`, person, recipient: reader, purposes })),
    restrictions: present([restriction]).map((of) => ({ id: `r-${place}`, person, holder: of.holder })),
    learners: [
      learnerRow({
        ...{ id: `learner-${place}`, person, holder: request.holder, territory: 'FRF21', programme: 'Licence' },
        handles: {
          [request.holder]: `holder-${place}`,
          ...(recipient !== '' && recipient !== request.holder && { [recipient]: `own-${place}` }),
          ...(under && { [`${recipient} ${under.uid} ${under.epoch}`]: `under-${place}` }),
        },
        skillClaims: [{ skillUri: `urn:skill:${place}`, status: 'DECLARED', level: 3 }],
        credentials: [
          {
            ...{ title: 'Licence', awardingBody: 'Université', awardingDate: '2025-07-01' },
            ...{ verification: 'UNCONFIRMED', forgery: 'Constat 1' },
          },
        ],
        accommodations: [{ basis: 'PAP', measure: 'Tiers temps' }],
        reflections: [{ text: 'Pour moi.', writtenOn: '2026-05-01' }],
      }),
    ],
  };
}

const STATEMENTS = [
  /* cypher */ `CREATE (:PlatformTerms { version: 'of the tables', validFrom: 0 })`,
  /* cypher */ `
  UNWIND $standings AS row
  MERGE (party:Participant { did: row.properties.did }) SET party += row.properties
  WITH party, row WHERE row.accepted
  MATCH (terms:PlatformTerms { version: 'of the tables' }) MERGE (party)-[:ACCEPTED]->(terms)`,
  /* cypher */ `UNWIND $agreements AS row CREATE (agreement:Agreement) SET agreement = row`,
  /* cypher */ `UNWIND $mandates AS row CREATE (mandate:Mandate) SET mandate = row`,
  /* cypher */ `UNWIND $guardianships AS row CREATE (guardianship:Guardianship) SET guardianship = row`,
  /* cypher */ `UNWIND $subjects AS row MERGE (person:DataSubject { id: row.id }) SET person += row`,
  /* cypher */ `
  UNWIND $consents AS row MATCH (person:DataSubject { id: row.subject })
  CREATE (person)<-[:ABOUT]-(consent:ConsentRecord) SET consent = row.properties`,
  /* cypher */ `
  UNWIND $objections AS row MATCH (person:DataSubject { id: row.person })
  CREATE (person)<-[:ABOUT]-(:Objection { id: row.id, recipient: row.recipient, purposes: row.purposes })`,
  /* cypher */ `
  UNWIND $restrictions AS row MATCH (person:DataSubject { id: row.person })
  CREATE (person)<-[:ABOUT]-(:Restriction { id: row.id, holder: row.holder })`,
  LOAD_LEARNERS,
] as const;

/** Who signed, and so has a key, though it be unknown to the registry otherwise. */
const signatories = (rows: readonly Awaited<ReturnType<typeof rowsOf>>[]): { did: string }[] =>
  rows.flatMap(({ agreements }) =>
    agreements.flatMap(({ assigner, assignee }) => [{ did: String(assigner) }, { did: String(assignee) }]),
  );

/** Stores the situations of all cases, a statement for each kind of thing. The graph is migrated and empty. */
export async function storeSituations(graph: TestGraph, cases: readonly StoredCase[]): Promise<void> {
  const rows = await Promise.all(cases.map(rowsOf));
  await loadAgreements(graph, [], signatories(rows));
  const kinds = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
  const params = Object.fromEntries(kinds.map((kind) => [kind, rows.flatMap((row) => row[kind] as unknown[])]));
  for (const statement of STATEMENTS) await graph.write(statement, params);
  await makeLogKeys(
    graph,
    cases.map(({ place }) => `ada-${place}`),
  );
}
