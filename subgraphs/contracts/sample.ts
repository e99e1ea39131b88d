import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import { parse } from 'yaml';
import { freeze } from '../../policy/agreement/content.js';
import { demoKey } from '../../policy/agreement/demo-key.js';
import { publicKeyOf } from '../../policy/agreement/keys.js';
import { signText } from '../../policy/agreement/signature.js';
import { makeLogKeys } from '../../policy/log/stored-keys.js';
import { missingWords, type PrivacyNoticeRow } from './consents/privacy-notice.js';
import type { Graph } from '../../runtime/neo4j.js';

/** Instants are milliseconds since the epoch. */
export interface SampleAgreement {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly status: string;
  readonly validFrom: number;
  readonly validUntil: number;
  /** On one basis each; a grant of the agreement for each coordinate. */
  readonly grants: readonly { readonly coordinates: readonly string[]; readonly [property: string]: unknown }[];
  readonly prohibitions: readonly { readonly coordinates: readonly string[]; readonly constraints: unknown }[];
  readonly [property: string]: unknown;
}

export interface ContractsSample {
  readonly agreements: readonly SampleAgreement[];
  readonly standings: readonly { readonly did: string }[];
  readonly [kind: string]: unknown;
}

/** Instants are written as RFC 3339 and stored as milliseconds since the epoch. */
const instants = (key: unknown, value: unknown): unknown =>
  typeof value === 'string' &&
  /^(validFrom|validUntil|givenAt|changedAt|endedAt|ageBandValidUntil|credentialValidUntil)$/.test(String(key))
    ? Date.parse(value)
    : value;

export const contractsSample = (): ContractsSample =>
  parse(readFileSync(new URL('./sample/contracts.yaml', import.meta.url), 'utf8'), instants) as ContractsSample;

/** Privacy notices of the sample, each version of its own. */
export const samplePrivacyNotices = (): readonly PrivacyNoticeRow[] =>
  parse(
    readFileSync(new URL('./sample/privacy-notices.yaml', import.meta.url), 'utf8'),
    instants,
  ) as PrivacyNoticeRow[];

/** One version as the graph keeps it. @throws Error naming the words it lacks */
export function privacyNoticeRow({ texts, ...notice }: PrivacyNoticeRow) {
  const missing = missingWords({ texts });
  if (missing.length > 0) throw new Error(`${notice.id}, version ${notice.version}, lacks ${missing.join(', ')}`);
  return { ...notice, texts: JSON.stringify(texts) };
}

const PARTY_ROLES = ['assigner', 'assignee'] as const;

/** One agreement as LOAD_AGREEMENTS takes it: frozen, and signed by both parties with the keys of the demo. */
export async function agreementRow({ status, grants, prohibitions, validFrom, validUntil, ...terms }: SampleAgreement) {
  const frozen = freeze({
    target: null,
    processing: null,
    supersedes: null,
    reciprocal: null,
    odrl: null,
    ...terms,
    validFrom: new Date(validFrom).toISOString(),
    validUntil: new Date(validUntil).toISOString(),
    grants: grants.flatMap(({ coordinates, ...grant }) => coordinates.map((coordinate) => ({ coordinate, ...grant }))),
    prohibitions,
  });
  const { uid, assigner, assignee } = terms;
  const signatures = await Promise.all(
    PARTY_ROLES.map(async (role) => [`${role}Signature`, await signText(frozen.digest, demoKey(terms[role]))] as const),
  );
  return {
    properties: {
      uid,
      assigner,
      assignee,
      status,
      ...frozen,
      ...Object.fromEntries(signatures),
      createdAt: validFrom,
      assignerSignedAt: validFrom,
      assigneeSignedAt: validFrom,
      reciprocal: terms['reciprocal'] ?? null,
    },
  };
}

const LOAD_AGREEMENTS = /* cypher */ `
  UNWIND $agreements AS row
  MERGE (agreement:Agreement { uid: row.properties.uid }) SET agreement += row.properties
  WITH collect(agreement) AS agreements
  UNWIND agreements AS agreement
  MATCH (other:Agreement { uid: agreement.reciprocal }) SET other.reciprocal = agreement.uid`;

/** Keys that everybody can make: for organisations that do not exist. */
const LOAD_KEYS = /* cypher */ `
  UNWIND $keys AS row
  MERGE (party:Participant { did: row.did })
  MERGE (key:ParticipantKey { kid: row.kid }) SET key += row { .jwk, .algorithm, .registeredAt, .demo }, key.owner = row.did
  MERGE (party)-[:HAS_KEY]->(key)`;

/** When the keys of the demo are said to have been registered, milliseconds since the epoch. */
const KEYS_SINCE = Date.UTC(2025, 0, 1);

/** Loads agreements as concluded and signed, with the demo keys of their parties and others; twice gives the same graph. */
export async function loadAgreements(
  graph: Graph,
  agreements: readonly SampleAgreement[],
  others: readonly { readonly did: string }[] = [],
): Promise<void> {
  const parties = agreements.flatMap(({ assigner, assignee }) => [assigner, assignee]);
  const dids = [...new Set([...parties, ...others.map(({ did }) => did)])];
  const keys = await Promise.all(
    dids.map(async (did) => {
      const { kid, algorithm, jwk } = await publicKeyOf(demoKey(did));
      return { did, kid, algorithm, jwk: canonicalize(jwk), registeredAt: KEYS_SINCE, demo: true };
    }),
  );
  await graph.write(LOAD_KEYS, { keys });
  await graph.write(LOAD_AGREEMENTS, { agreements: await Promise.all(agreements.map(agreementRow)) });
}

export async function loadAgreementsSample(graph: Graph): Promise<void> {
  const { agreements, standings } = contractsSample();
  await loadAgreements(graph, agreements, standings);
}

export const LOAD_CONSENTS = /* cypher */ `
  UNWIND $consents AS row
  MERGE (person:DataSubject { id: row.subject })
  MERGE (consent:ConsentRecord { id: row.id })
    SET consent += row { .recipient, .status, .purposes, .categories, .approvalsRequired, .approvals, .givenAt, .validUntil,
      .notice, .noticeVersion, .noticeLanguage, .service, .act, .givenAs },
      consent.recipients = [row.recipient], consent.noticePurposes = row.purposes, consent.changedAt = row.givenAt, consent.createdAt = row.givenAt
  MERGE (person)<-[:ABOUT]-(consent)`;

export const LOAD_SUBJECTS = /* cypher */ `
  UNWIND $subjects AS row
  MERGE (person:DataSubject { id: row.id })
  SET person += row { .ageBand, .ageBandAttestedBy, .ageBandValidUntil }`;

const STATEMENTS = [
  /* cypher */ `UNWIND $platformTerms AS row MERGE (terms:PlatformTerms { version: row.version }) SET terms += row`,
  /* cypher */ `
  UNWIND $standings AS row
  MERGE (party:Participant { did: row.did }) SET party.credentialValidUntil = row.credentialValidUntil
  WITH party, row UNWIND row.accepted AS version
  MATCH (terms:PlatformTerms { version: version })
  MERGE (party)-[:ACCEPTED]->(terms)`,
  /* cypher */ `UNWIND $mandates AS row MERGE (mandate:Mandate { id: row.id }) SET mandate += row`,
  /* cypher */ `UNWIND $guardianships AS row MERGE (guardianship:Guardianship { id: row.id }) SET guardianship += row`,
  LOAD_SUBJECTS,
  /* cypher */ `
  UNWIND $privacyNotices AS row
  MERGE (notice:PrivacyNotice { id: row.id, version: row.version }) SET notice += row`,
  LOAD_CONSENTS,
];

/** Everybody the sample knows of: without a key in the log, the first read of each would cost a trip more. */
const subjectsOf = ({ subjects, consents }: Readonly<Record<string, unknown>>): string[] => [
  ...new Set([
    ...(subjects as { id: string }[]).map(({ id }) => id),
    ...(consents as { subject: string }[]).map(({ subject }) => subject),
  ]),
];

/** Loads the fictional agreements, mandates, guardianships and consents; twice gives the same graph. */
export async function loadContractsSample(graph: Graph): Promise<void> {
  const { agreements: _signed, ...rest } = contractsSample();
  const params = { ...rest, privacyNotices: samplePrivacyNotices().map(privacyNoticeRow) };
  await loadAgreementsSample(graph);
  for (const statement of STATEMENTS) await graph.write(statement, params);
  await makeLogKeys(graph, subjectsOf(params));
}
