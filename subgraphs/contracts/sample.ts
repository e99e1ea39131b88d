import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeLogKeys } from '../../policy/log/stored-keys.js';
import { missingWords, type PrivacyNoticeRow } from './consents/privacy-notice.js';
import type { Graph } from '../../runtime/neo4j.js';

interface SampleAgreement {
  readonly uid: string;
  readonly grants: readonly { readonly coordinates: readonly string[]; readonly [property: string]: unknown }[];
  readonly prohibitions: readonly { readonly coordinates: readonly string[]; readonly constraints: unknown }[];
  readonly [property: string]: unknown;
}

export interface ContractsSample {
  readonly agreements: readonly SampleAgreement[];
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

/** One version as the graph keeps it: its words as JSON text. @throws Error naming the words it lacks */
export function privacyNoticeRow({ texts, ...notice }: PrivacyNoticeRow) {
  const missing = missingWords({ texts });
  if (missing.length > 0) throw new Error(`${notice.id}, version ${notice.version}, lacks ${missing.join(', ')}`);
  return { ...notice, texts: JSON.stringify(texts) };
}

/** One agreement as LOAD_AGREEMENTS takes it: a grant for each coordinate, constraints as JSON text. */
export const agreementRow = ({ grants, prohibitions, ...properties }: SampleAgreement) => ({
  properties,
  grants: grants.flatMap(({ coordinates, ...grant }) =>
    coordinates.map((coordinate) => ({
      uid: `${properties.uid}:${coordinate}:${String(grant['legalBasis'])}`,
      coordinate,
      ...grant,
    })),
  ),
  prohibitions: prohibitions.map(({ constraints, ...prohibition }, i) => ({
    uid: `${properties.uid}:prohibition:${i}`,
    ...prohibition,
    constraints: JSON.stringify(constraints),
  })),
});

export const LOAD_AGREEMENTS = /* cypher */ `
  UNWIND $agreements AS row
  MERGE (agreement:Agreement { uid: row.properties.uid }) SET agreement += row.properties
  WITH agreement, row
  CALL (agreement, row) {
    UNWIND row.grants AS grant
    MERGE (g:FieldGrant { uid: grant.uid }) SET g += grant
    MERGE (agreement)-[:GRANTS]->(g)
  }
  CALL (agreement, row) {
    UNWIND row.prohibitions AS prohibition
    MERGE (p:Prohibition { uid: prohibition.uid }) SET p += prohibition
    MERGE (agreement)-[:PROHIBITS]->(p)
  }
  RETURN count(*) AS loaded`;

export const LOAD_CONSENTS = /* cypher */ `
  UNWIND $consents AS row
  MERGE (person:DataSubject { id: row.subject })
  MERGE (consent:ConsentRecord { id: row.id })
    SET consent += row { .recipient, .status, .purposes, .categories, .approvalsRequired, .approvals, .givenAt, .validUntil,
      .notice, .noticeVersion, .noticeLanguage, .service, .act, .givenAs },
      consent.recipients = [row.recipient], consent.noticePurposes = row.purposes, consent.changedAt = row.givenAt
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
  LOAD_AGREEMENTS,
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
  const { agreements, ...rest } = contractsSample();
  const params = {
    ...rest,
    agreements: agreements.map(agreementRow),
    privacyNotices: samplePrivacyNotices().map(privacyNoticeRow),
  };
  for (const statement of STATEMENTS) await graph.write(statement, params);
  await makeLogKeys(graph, subjectsOf(params));
}
