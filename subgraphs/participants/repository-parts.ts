import type { Graph } from '../../runtime/neo4j.js';
import type { AccommodationBasis, CredentialVerification, SkillClaimStatus } from './__generated__/types.js';

/** A part of a learner's record. Not yet marked with whom it is about: that is the learner's row's, whose audience it shares. */
export interface StoredPart {
  readonly recordId: string;
  readonly subject: string;
  readonly holder: string;
}

export interface StoredClaim extends StoredPart {
  /** URI of a skill of ESCO, or of a competence or knowledge of ROME. */
  readonly skillUri: string;
  readonly status: SkillClaimStatus;
  readonly level: number | null;
  readonly attestedBy: string | null;
}

export interface StoredCredential extends StoredPart {
  readonly title: string;
  readonly awardingBody: string;
  /** RFC 3339, full-date. */
  readonly awardingDate: string;
  readonly verification: CredentialVerification;
  readonly forgery: string | null;
}

export interface StoredAccommodation extends StoredPart {
  readonly basis: AccommodationBasis;
  readonly measure: string;
  /** RFC 3339, full-date. */
  readonly validUntil: string | null;
}

export interface StoredReflection extends StoredPart {
  readonly text: string;
  /** RFC 3339, full-date. */
  readonly writtenOn: string;
}

/** What hangs on a learner's record: each kind is read where it is asked for, and only there. */
export interface PartsRepository {
  skillClaims(recordIds: readonly string[]): Promise<StoredClaim[]>;
  credentials(recordIds: readonly string[]): Promise<StoredCredential[]>;
  accommodations(recordIds: readonly string[]): Promise<StoredAccommodation[]>;
  reflections(recordIds: readonly string[]): Promise<StoredReflection[]>;
}

/** @param pattern  from the learner to the part, which it names `part` */
const partsOf = (pattern: string, properties: string, order: string): string => /* cypher */ `
  UNWIND $recordIds AS recordId
  MATCH (learner:Learner { id: recordId })${pattern}
  RETURN part { ${properties}, recordId: recordId, subject: learner.person, holder: learner.holder } AS part
  ORDER BY recordId, ${order}`;

const SKILL_CLAIMS = partsOf(
  '-[:CLAIMS]->(part:SkillClaim)',
  '.skillUri, .status, .level, .attestedBy',
  'part.skillUri',
);
const CREDENTIALS = partsOf(
  '-[:HOLDS]->(part:Credential)',
  '.title, .awardingBody, .awardingDate, .verification, .forgery',
  'part.awardingDate DESC, part.title',
);
const ACCOMMODATIONS = partsOf(
  '-[:HAS]->(part:Accommodation)',
  '.basis, .measure, .validUntil',
  'part.basis, part.measure',
);
const REFLECTIONS = partsOf('-[:WROTE]->(part:Reflection)', '.text, .writtenOn', 'part.writtenOn, part.text');

export function partsRepository(graph: Graph): PartsRepository {
  const read =
    <Part extends StoredPart>(cypher: string) =>
    async (recordIds: readonly string[]): Promise<Part[]> =>
      (await graph.read<{ part: Part }>(cypher, { recordIds })).map(({ part }) => part);
  return {
    skillClaims: read<StoredClaim>(SKILL_CLAIMS),
    credentials: read<StoredCredential>(CREDENTIALS),
    accommodations: read<StoredAccommodation>(ACCOMMODATIONS),
    reflections: read<StoredReflection>(REFLECTIONS),
  };
}
