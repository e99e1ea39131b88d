import type { GraphQLResolveInfo } from 'graphql';
import type { ParticipantRow, LearnerRow } from '../repository.js';
import type { KeyRow } from '../repository-keys.js';
import type { WardRow } from '../wards.js';
import type { SkillClaimRow, CredentialRow, AccommodationRow, ReflectionRow } from '../loaders.js';
import type { LearnerSkillGapRow, LearnerCareerPathRow, ConceptStub } from '../careers.js';
import type { Explanation } from '../../../policy/explain.js';
import type { ParticipantsContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a decision says about one field. */
export type AccessEffect =
  /** Opens figures about groups of at least the smallest size, and no record of a person. */
  | 'AGGREGATE_ONLY'
  /** The field is null, with a reason. */
  | 'DENY'
  /** A coarser value is disclosed, as the schema declares it: a month, a region, a band. */
  | 'GENERALISE'
  /** The value is disclosed, and the disclosure is on the log. */
  | 'PERMIT'
  /** A pseudonym of the agreement and its epoch is disclosed in place of the value. */
  | 'PSEUDONYMISE'
  /** That there is a text is disclosed, not the text; anything else is null. */
  | 'REDACT';

/** What the decision would be, and what would change it. */
export type AccessExplanation = {
  readonly __typename?: 'AccessExplanation';
  /** Schema coordinate that was asked about. */
  readonly coordinate: Maybe<Scalars['String']['output']>;
  /** Uids of the duties of an agreement that keep it closed, with DUTY_UNFULFILLED, for the parties of the agreement; else empty. */
  readonly duties: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What would be decided now. */
  readonly effect: Maybe<AccessEffect>;
  /** The reason in words; null when it is permitted. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** What would open the field; null when it is open. */
  readonly opens: Maybe<Scalars['String']['output']>;
  /** One of the reasons of docs/errors.md; null when it is permitted. */
  readonly reason: Maybe<Scalars['String']['output']>;
};


/** What the decision would be, and what would change it. */
export type AccessExplanationMessageArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** What the decision would be, and what would change it. */
export type AccessExplanationOpensArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** An accommodation of exams or schooling for a disability or a state of health. It names no diagnosis; that there is one tells of health. */
export type Accommodation = {
  readonly __typename?: 'Accommodation';
  /** What it rests on. */
  readonly basis: Maybe<AccommodationBasis>;
  /** What is done, as it was decided, in French. */
  readonly measure: Maybe<Scalars['String']['output']>;
  /** Its last day, a full date of RFC 3339; null where none was set. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** Decisions and plans of French law that an accommodation rests on. */
export type AccommodationBasis =
  /** A decision on accommodations of an exam (aménagements d'examen; Code de l'éducation art. L112-4). */
  | 'EXAM_DECISION'
  /** Plan d'accompagnement personnalisé, for learning disorders (Code de l'éducation art. D311-13). */
  | 'PAP'
  /** Projet personnalisé de scolarisation, for a disability (Code de l'éducation art. D351-5). */
  | 'PPS';

/** Bands that the law tells apart in France. */
export type AgeBand =
  /** Consents alone; no guardian reads. */
  | 'ADULT'
  /** Consents alone to online services offered directly to them. */
  | 'FROM_15_TO_17'
  /** Consents together with a holder of parental authority (loi 78-17 art. 45). */
  | 'UNDER_15'
  /** Not attested, or no longer: approvals as under 15, and closed to guardians. */
  | 'UNKNOWN';

/** What every concept has, in SKOS's words. */
export type Concept = {
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** A diploma or certificate, as the holder keeps it. It proves nothing: the awarding body does. */
export type Credential = {
  readonly __typename?: 'Credential';
  /** Name of the body that awarded it. */
  readonly awardingBody: Maybe<Scalars['String']['output']>;
  /** When it was awarded, a full date of RFC 3339; the year where an agreement generalises it. */
  readonly awardingDate: Maybe<Scalars['String']['output']>;
  /** Reference of the record by which the diploma was found to be forged, as the holder keeps it; null where there is none. */
  readonly forgery: Maybe<Scalars['String']['output']>;
  /** Title, in the language it was awarded in. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Whether the awarding body confirmed it. */
  readonly verification: Maybe<CredentialVerification>;
};

/** What a credential is worth. */
export type CredentialStatus =
  /** Its term is over. */
  | 'EXPIRED'
  /** Withdrawn by its issuer, for good. */
  | 'REVOKED'
  /** Set aside by its issuer, who may resume it. */
  | 'SUSPENDED'
  /** Nobody has checked it. */
  | 'UNVERIFIED'
  /** Verified, and within its term. */
  | 'VALID';

/** Whether the awarding body confirmed a diploma. There is no word for a forged one: that is `Credential.forgery`, which needs a ground of its own. */
export type CredentialVerification =
  /** The awarding body confirmed it. */
  | 'CONFIRMED'
  /** It did not: nobody asked, there is no answer, or the answer is no. */
  | 'UNCONFIRMED';

/** A person who learns. Every field may be null: a refusal is null, with its reason in `errors`. */
export type Learner = {
  readonly __typename?: 'Learner';
  /** Accommodations of exams and schooling (in French: aménagements d'examen, PAP, PPS); empty when there are none. */
  readonly accommodations: Maybe<ReadonlyArray<Accommodation>>;
  /** Age band the holder keeps; no birth date is kept. Who must approve a consent follows the attested band, which expires. */
  readonly ageBand: Maybe<AgeBand>;
  /**
   * The lightest different ways to an occupation from the skills of `skillProfile`; empty where there is none within the steps, or no skill is
   * known: `nearestOccupation` then says how near one gets. As `careerPaths(held:)`, which has the evidence for each step, computed where the record is held.
   */
  readonly careerPaths: Maybe<ReadonlyArray<LearnerCareerPath>>;
  /** Diplomas and certificates, the newest first; empty when there are none. */
  readonly credentials: Maybe<ReadonlyArray<Credential>>;
  /** E-mail address at the holder; null where it keeps none. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Family name, as the holder keeps it. */
  readonly familyName: Maybe<Scalars['String']['output']>;
  /** Given name, as the holder keeps it. */
  readonly givenName: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that holds this record. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** Handle of the person, made for the caller's organisation alone: two recipients cannot join on it. */
  readonly id: Maybe<Scalars['ID']['output']>;
  /** ISCED 2011 level of that programme, 0 to 8. */
  readonly iscedLevel: Maybe<Scalars['Int']['output']>;
  /** What the person did while learning, the oldest first. */
  readonly learningTraces: Maybe<LearningTraceConnection>;
  /**
   * How near the skills of `skillProfile` lead to an occupation, where `careerPaths` is empty: as `CareerPaths.nearest`, computed where the record is
   * held. Null where there is a path, and where nothing that can be reached has anything in common with it.
   */
  readonly nearestOccupation: Maybe<Concept>;
  /** Title of the programme the person is enrolled in, in French. */
  readonly programme: Maybe<Scalars['String']['output']>;
  /**
   * What the person wrote in the portfolio for herself, the oldest first; empty when there is nothing. A guardian never reads it, whatever the
   * guardianship covers; an organisation reads it as any other field.
   */
  readonly reflections: Maybe<ReadonlyArray<Reflection>>;
  /**
   * What the person has of what an occupation asks for, and what is missing, by the skills of `skillProfile`. It is computed where the record is
   * held: no skill of hers goes anywhere to be compared. It tells of the profile, and asks for the same consent; an agreement names it by itself.
   */
  readonly skillGap: Maybe<LearnerSkillGap>;
  /** Skills the person claims or that others attest; empty when there are none. */
  readonly skillProfile: Maybe<ReadonlyArray<SkillClaim>>;
  /** Number the holder knows the person by. */
  readonly studentNumber: Maybe<Scalars['String']['output']>;
  /** NUTS 2024 code of the territory the person lives in, level 3; of level 2 where an agreement generalises it. */
  readonly territory: Maybe<Scalars['String']['output']>;
};


/** A person who learns. Every field may be null: a refusal is null, with its reason in `errors`. */
export type LearnerCareerPathsArgs = {
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** A person who learns. Every field may be null: a refusal is null, with its reason in `errors`. */
export type LearnerLearningTracesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person who learns. Every field may be null: a refusal is null, with its reason in `errors`. */
export type LearnerNearestOccupationArgs = {
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** A person who learns. Every field may be null: a refusal is null, with its reason in `errors`. */
export type LearnerSkillGapArgs = {
  target: Scalars['ID']['input'];
};

/** A way to an occupation from the skills of a person. */
export type LearnerCareerPath = {
  readonly __typename?: 'LearnerCareerPath';
  /** Share of what the first occupation asks for that is held, 0 to 1. */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  /** What it takes in all; how it is found: ontology/README.md. */
  readonly effort: Maybe<Scalars['Float']['output']>;
  /** Skills essential on the way that are neither held nor asked for by an earlier occupation, each once. */
  readonly gap: Maybe<ReadonlyArray<Concept>>;
  /** The occupations, from the first that is entered to the one asked for. */
  readonly occupations: Maybe<ReadonlyArray<Concept>>;
};


/** A way to an occupation from the skills of a person. */
export type LearnerCareerPathGapArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of learners. It has no total: a count over people is a figure about people. */
export type LearnerConnection = {
  readonly __typename?: 'LearnerConnection';
  /** Learners of the page; empty with a reason where that depends on organisations alone. */
  readonly edges: Maybe<ReadonlyArray<LearnerEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<LearnerPageInfo>;
};

/** One group. */
export type LearnerCount = {
  readonly __typename?: 'LearnerCount';
  /** How many, rounded. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** What its people have in common: a value of the dimension; null for those of whom the holder keeps none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A table of counts. */
export type LearnerCounts = {
  readonly __typename?: 'LearnerCounts';
  /** When the people were counted, RFC 3339, UTC. Who withdrew a consent or objected since is in no later count. */
  readonly countedAt: Maybe<Scalars['String']['output']>;
  /** Groups in which at least `minimumGroupSize` people are whose values the caller cannot read one by one, the largest first. */
  readonly groups: Maybe<ReadonlyArray<LearnerCount>>;
  /** Fewest people a group stands for: the greatest of the platform's minimum and those of the agreements. */
  readonly minimumGroupSize: Maybe<Scalars['Int']['output']>;
  /** Until when the same figures are answered, RFC 3339, UTC; the next request after that counts anew. */
  readonly nextCountFrom: Maybe<Scalars['String']['output']>;
  /** Counts are rounded to a multiple of this. */
  readonly roundedTo: Maybe<Scalars['Int']['output']>;
  /** Whether groups were left out because they are small, or because they would tell the size of a small one. */
  readonly suppressed: Maybe<Scalars['Boolean']['output']>;
};

/** What learners can be counted by: each is a field of the schema, and an agreement opens it by that name. */
export type LearnerDimension =
  /** `Learner.ageBand`. */
  | 'AGE_BAND'
  /** `LearningTrace.completed`: people by the activity they completed. */
  | 'COMPLETED_ACTIVITY'
  /** `Learner.iscedLevel`. */
  | 'ISCED_LEVEL'
  /** `Learner.programme`. */
  | 'PROGRAMME'
  /** `Learner.territory`, NUTS level 3. */
  | 'TERRITORY';

/** One learner of a page. */
export type LearnerEdge = {
  readonly __typename?: 'LearnerEdge';
  /** Place in the list, for `after`; it says nothing about the person. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The learner. */
  readonly node: Maybe<Learner>;
};

/** Where a page ends. */
export type LearnerPageInfo = {
  readonly __typename?: 'LearnerPageInfo';
  /** Cursor to go on from; null when nothing was found. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` may find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/** What the skills of a person are of what an occupation asks for: 340 skills at most in ESCO v1.1.1, so that each list can be read whole. */
export type LearnerSkillGap = {
  readonly __typename?: 'LearnerSkillGap';
  /** Skills asked for and not held, next to a held one: related to it by the publisher, or in the same group; essential ones first. */
  readonly adjacent: Maybe<ReadonlyArray<Concept>>;
  /**
   * Share of what is asked for that is held, 0 to 1: skills weighed by how rare they are among the occupations of the classification, those that
   * are not essential half; a skill next to a held one counts half.
   */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  /** Skills asked for and held, essential ones first. */
  readonly held: Maybe<ReadonlyArray<Concept>>;
  /** Essential skills that are missing. */
  readonly missingEssential: Maybe<ReadonlyArray<Concept>>;
  /** Other skills that are missing. */
  readonly missingOptional: Maybe<ReadonlyArray<Concept>>;
  /**
   * The occupation compared with: the one asked for, or the one of the other classification that matches it best, where fewer of the person's
   * skills are left aside there. A skill of the other classification counts as those that it matches with a confidence of 0.9 and more. What is
   * open about any occupation.
   */
  readonly occupation: Maybe<Concept>;
};


/** What the skills of a person are of what an occupation asks for: 340 skills at most in ESCO v1.1.1, so that each list can be read whole. */
export type LearnerSkillGapAdjacentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the skills of a person are of what an occupation asks for: 340 skills at most in ESCO v1.1.1, so that each list can be read whole. */
export type LearnerSkillGapHeldArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the skills of a person are of what an occupation asks for: 340 skills at most in ESCO v1.1.1, so that each list can be read whole. */
export type LearnerSkillGapMissingEssentialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the skills of a person are of what an occupation asks for: 340 skills at most in ESCO v1.1.1, so that each list can be read whole. */
export type LearnerSkillGapMissingOptionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing a person did while learning: an xAPI statement (IEEE 9274.1.1) without its actor and its id, which would join what two recipients read. */
export type LearningTrace = {
  readonly __typename?: 'LearningTrace';
  /** IRI of the activity. */
  readonly activity: Maybe<Scalars['String']['output']>;
  /** Name of the activity, as the holder keeps it. */
  readonly activityName: Maybe<Scalars['String']['output']>;
  /** When, RFC 3339, UTC; the month where an agreement generalises it. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Whether the activity was completed (xAPI `result.completion`); null where the statement does not say. */
  readonly completed: Maybe<Scalars['Boolean']['output']>;
  /** Score from -1 to 1 (xAPI `result.score.scaled`); null where there is none. */
  readonly scoreScaled: Maybe<Scalars['Float']['output']>;
  /** IRI of the xAPI verb, e.g. `http://adlnet.gov/expapi/verbs/completed`. */
  readonly verb: Maybe<Scalars['String']['output']>;
};

/** A page of learning traces. */
export type LearningTraceConnection = {
  readonly __typename?: 'LearningTraceConnection';
  /** Traces of the page. */
  readonly edges: Maybe<ReadonlyArray<LearningTraceEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<LearningTracePageInfo>;
};

/** One trace of a page. */
export type LearningTraceEdge = {
  readonly __typename?: 'LearningTraceEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The trace. */
  readonly node: Maybe<LearningTrace>;
};

/** Where a page ends. */
export type LearningTracePageInfo = {
  readonly __typename?: 'LearningTracePageInfo';
  /** Cursor of the last trace of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Registers a public key of the caller's organisation, to sign agreements with. Registering it twice changes nothing.
   * Who registers a key shows that it is theirs: `npm run agreement -- prove` makes the proof.
   */
  readonly registerKey: Maybe<ParticipantKey>;
  /**
   * Traces a pseudonym back to the person: an act of its own, on the log with its ground before it is answered. For members of the holder's staff with
   * the mandate REIDENTIFICATION; what they may read of the person is decided as ever. A pseudonym of an earlier epoch is traced back, too.
   */
  readonly reidentify: Maybe<Learner>;
  /** Retires a key of the caller's organisation, for good: it signs nothing more. What it signed stands. */
  readonly retireKey: Maybe<ParticipantKey>;
};


export type MutationRegisterKeyArgs = {
  jwk: Scalars['String']['input'];
  proof: Scalars['String']['input'];
};


export type MutationReidentifyArgs = {
  input: ReidentifyInput;
};


export type MutationRetireKeyArgs = {
  kid: Scalars['ID']['input'];
};

/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type Occupation = Concept & {
  readonly __typename?: 'Occupation';
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** An organisation of the data space, as its registry describes it. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** ISO 3166-1 alpha-2 code of the country of its seat. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** What the data space's credential of this organisation is worth now. Only VALID opens governed data. */
  readonly credentialStatus: Maybe<CredentialStatus>;
  /** Decentralised identifier (W3C DID), e.g. `did:web:universite.example`. */
  readonly did: Scalars['ID']['output'];
  /** Reference of its notification as an intermediary (DGA art. 11); null where none is recorded, and for all others. */
  readonly intermediaryNotification: Maybe<Scalars['String']['output']>;
  /** Public keys it has registered, to sign agreements with; the newest first, retired ones too: they stand for what they signed. */
  readonly keys: Maybe<ReadonlyArray<ParticipantKey>>;
  /** Name in the register it is entered in. */
  readonly legalName: Maybe<Scalars['String']['output']>;
  /** What it does in the data space; empty when it has not said. */
  readonly roles: Maybe<ReadonlyArray<ParticipantRole>>;
};


/** An organisation of the data space, as its registry describes it. */
export type ParticipantKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** Organisations of the page. */
  readonly edges: Maybe<ReadonlyArray<ParticipantEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ParticipantPageInfo>;
};

/** One organisation of a page. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The organisation. */
  readonly node: Maybe<Participant>;
};

/** A public key of an organisation. */
export type ParticipantKey = {
  readonly __typename?: 'ParticipantKey';
  /** `EdDSA` or `ES256`. */
  readonly algorithm: Maybe<Scalars['String']['output']>;
  /** A key of the demo, which everybody has: whose it is does not exist. */
  readonly demo: Maybe<Scalars['Boolean']['output']>;
  /** Public JWK (RFC 7517) as JSON text. */
  readonly jwk: Maybe<Scalars['String']['output']>;
  /** RFC 7638 thumbprint (SHA-256) of the key. */
  readonly kid: Scalars['ID']['output'];
  /** When it was registered, RFC 3339. */
  readonly registeredAt: Maybe<Scalars['String']['output']>;
  /** When it was retired, RFC 3339; null while it is in use. */
  readonly retiredAt: Maybe<Scalars['String']['output']>;
};

/** Where a page ends. */
export type ParticipantPageInfo = {
  readonly __typename?: 'ParticipantPageInfo';
  /** Cursor of the last organisation of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/** Roles of the data space, in the words of the Data Governance Act where it has them. */
export type ParticipantRole =
  /** Brings holders and users together, with no purpose of its own (DGA art. 10 to 12). */
  | 'DATA_INTERMEDIARY'
  /** Holds data and opens them under agreements (data holder). */
  | 'DATA_PROVIDER'
  /** Reads data under agreements. */
  | 'DATA_USER'
  /** Keeps the platform terms and the register of participants. */
  | 'ORCHESTRATOR'
  /** Offers a service to people or organisations. */
  | 'SERVICE_PROVIDER';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Would this field be open, and if not, what would open it? Reads no personal data; the answer goes on the log.
   * An organisation asks about itself and the purpose of the request. A person asks about herself for any `recipient`, the holder's privacy
   * officer about the holder's learners: these two get the precise reason.
   */
  readonly explainAccess: Maybe<AccessExplanation>;
  /**
   * One person who learns, by the handle the caller knows: `<DID of the holder>#<fragment>`.
   * Null with a reason when no agreement in force opens anything of this holder to the caller. A handle of
   * nobody answers like a person who did not consent.
   */
  readonly learner: Maybe<Learner>;
  /**
   * How many of a holder's learners there are in each group, counted over those whose field is open to the caller or opened to figures about
   * groups (AGGREGATE_ONLY). A group is shown where enough people are in it beside those whose values the caller may read one by one; the others
   * are left out and not named, with more where the rest would tell; counts are rounded. The same figures are answered until `nextCountFrom`,
   * for all dimensions from one count, and for the purpose of that count alone: two counts a moment apart, or for two purposes, would tell of
   * the few people they differ by. Null with a reason when nothing can be shown.
   */
  readonly learnerCounts: Maybe<LearnerCounts>;
  /**
   * Persons who learn at one holder, those of whom at least one selected field is open to the caller; the
   * others are not listed and not counted. Null with a reason when no agreement in force opens anything.
   */
  readonly learners: Maybe<LearnerConnection>;
  /** What each holder keeps about the person who asks, in the order of the holders' names. */
  readonly myRecords: Maybe<ReadonlyArray<Learner>>;
  /** The registered organisation with this decentralised identifier, or null. */
  readonly participant: Maybe<Participant>;
  /** Registered organisations, in the order of their identifiers. */
  readonly participants: Maybe<ParticipantConnection>;
};


export type QueryExplainAccessArgs = {
  coordinate: Scalars['String']['input'];
  learner: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  recipient?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLearnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLearnerCountsArgs = {
  by: LearnerDimension;
  holder: Scalars['ID']['input'];
};


export type QueryLearnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  holder: Scalars['ID']['input'];
};


export type QueryMyRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParticipantArgs = {
  did: Scalars['ID']['input'];
};


export type QueryParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a portfolio that the person wrote for herself. */
export type Reflection = {
  readonly __typename?: 'Reflection';
  /** The text. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** When it was written, a full date of RFC 3339. */
  readonly writtenOn: Maybe<Scalars['String']['output']>;
};

/** Grounds on which a pseudonym may be traced back. */
export type ReidentificationGround =
  /** The person exercises a right over the data (GDPR art. 11(2), 15 to 22). */
  | 'DATA_SUBJECT_REQUEST'
  /** A law obliges the holder (GDPR art. 6(1)(c)). */
  | 'LEGAL_OBLIGATION'
  /** A breach is looked into (GDPR art. 33). */
  | 'SECURITY_INCIDENT'
  /** A finding that the person has to know, to protect someone's life or health (GDPR art. 6(1)(d)). */
  | 'VITAL_INTEREST';

/** A pseudonym to trace back, and why. */
export type ReidentifyInput = {
  /** What makes it necessary. */
  readonly ground: ReidentificationGround;
  /** The pseudonym as the recipient knows it, e.g. `did:web:universite.example#4f2k...`. */
  readonly pseudonym: Scalars['ID']['input'];
};

/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetence = Concept & {
  readonly __typename?: 'RomeCompetence';
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupation = Concept & {
  readonly __typename?: 'RomeOccupation';
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** Knowledge of ROME (savoir). */
export type RomeSavoir = Concept & {
  readonly __typename?: 'RomeSavoir';
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** A skill, or an area of knowledge, of ESCO. */
export type Skill = Concept & {
  readonly __typename?: 'Skill';
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};

/** One skill a person claims or that somebody attests. */
export type SkillClaim = {
  readonly __typename?: 'SkillClaim';
  /** DID of the organisation that attests it; null for a claim of the person's own. */
  readonly attestedBy: Maybe<Scalars['ID']['output']>;
  /** Level reached, 1 (notions) to 4 (expert); null where nobody stated one. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** The skill of ESCO, or the competence or knowledge of ROME. */
  readonly skill: Maybe<Concept>;
  /** Who stands for the claim. */
  readonly status: Maybe<SkillClaimStatus>;
};

/** Who stands for a claim. */
export type SkillClaimStatus =
  /** The organisation in `attestedBy` too. */
  | 'ATTESTED'
  /** The person alone. */
  | 'DECLARED';

/** A guardianship over a minor, as the guardian sees it. */
export type Ward = {
  readonly __typename?: 'Ward';
  /** Id of the guardianship, as in `ConsentRecord.guardianship`. */
  readonly id: Scalars['ID']['output'];
  /**
   * What each holder keeps about the ward, in the order of the holders' names. Each field is decided and logged as on `learner(id:)`; a record of
   * which nothing that is selected is open is not listed.
   */
  readonly records: Maybe<ReadonlyArray<Learner>>;
};


/** A guardianship over a minor, as the guardian sees it. */
export type WardRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a governed field tells about a person, in groups a person can understand. Consents name categories; agreements name fields. */
export type Access__Category =
  /** Ways to reach the person. */
  | 'CONTACT'
  /** Diplomas and certificates. */
  | 'CREDENTIAL'
  /** Age band, territory and the like. */
  | 'DEMOGRAPHIC'
  /** Enrolment: programme, level, student number. */
  | 'ENROLMENT'
  /** Health and disability: a special category (GDPR art. 9), which needs a ground of its own. */
  | 'HEALTH'
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning (xAPI statements). */
  | 'LEARNING_TRACE'
  /** Offences, e.g. a forged diploma by name (GDPR art. 10), which need a ground of their own. */
  | 'OFFENCE'
  /** Skills the person claims or that others attest. */
  | 'SKILL_PROFILE';

/** What GENERALISE makes of a value. Without one on a field, an agreement that asks for GENERALISE opens nothing. */
export type Access__Generalisation =
  /** Of a number, the lowest of its band of two from 1: 1 stands for 1 and 2, 3 for 3 and 4. */
  | 'BAND_2'
  /** Of a NUTS code, the country (the first two letters). */
  | 'COUNTRY'
  /** Of an ISCED 2011 level, the lowest of its group: 0 stands for 0 to 2, 3 for 3 and 4, 5 for 5 to 8 (Eurostat's groups). */
  | 'ISCED_GROUP'
  /** Of a date or an instant, the month: `2026-03`. */
  | 'MONTH'
  /** Of a NUTS code, the region of level 2 (the first four characters). */
  | 'NUTS_2'
  /** Of a date or an instant, the year: `2026`. */
  | 'YEAR';

/** Who may read a field. Said once, here in the SDL; the rules, docs/access.md and what agreements may name are built from it. */
export type Access__Policy =
  /** Data about a person: decided per field, person, purpose and agreement. */
  | 'GOVERNED'
  /** Public reference data: anybody may read it. */
  | 'OPEN'
  /** The caller's own affairs: its own consents, its own agreements. Nobody else reads them. */
  | 'OWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Learner: Learner;
  Participant: Participant;
  Ward: Ward;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Learner:
    ( { __typename: 'Learner' }
    & GraphQLRecursivePick<FederationTypes['Learner'], {"id":true}> );
  Participant:
    ( { __typename: 'Participant' }
    & GraphQLRecursivePick<FederationTypes['Participant'], {"did":true}> );
  Ward:
    ( { __typename: 'Ward' }
    & GraphQLRecursivePick<FederationTypes['Ward'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEffect: AccessEffect;
  AccessExplanation: ResolverTypeWrapper<Explanation>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Accommodation: ResolverTypeWrapper<AccommodationRow>;
  AccommodationBasis: AccommodationBasis;
  AgeBand: AgeBand;
  Concept: ResolverTypeWrapper<ConceptStub>;
  Credential: ResolverTypeWrapper<CredentialRow>;
  CredentialStatus: CredentialStatus;
  CredentialVerification: CredentialVerification;
  Learner: ResolverTypeWrapper<LearnerRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LearnerCareerPath: ResolverTypeWrapper<LearnerCareerPathRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LearnerConnection: ResolverTypeWrapper<Omit<LearnerConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['LearnerEdge']>> }>;
  LearnerCount: ResolverTypeWrapper<LearnerCount>;
  LearnerCounts: ResolverTypeWrapper<LearnerCounts>;
  LearnerDimension: LearnerDimension;
  LearnerEdge: ResolverTypeWrapper<Omit<LearnerEdge, 'node'> & { node?: Maybe<ResolversTypes['Learner']> }>;
  LearnerPageInfo: ResolverTypeWrapper<LearnerPageInfo>;
  LearnerSkillGap: ResolverTypeWrapper<LearnerSkillGapRow>;
  LearningTrace: ResolverTypeWrapper<LearningTrace>;
  LearningTraceConnection: ResolverTypeWrapper<LearningTraceConnection>;
  LearningTraceEdge: ResolverTypeWrapper<LearningTraceEdge>;
  LearningTracePageInfo: ResolverTypeWrapper<LearningTracePageInfo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Occupation: ResolverTypeWrapper<ConceptStub>;
  Participant: ResolverTypeWrapper<ParticipantRow>;
  ParticipantConnection: ResolverTypeWrapper<Omit<ParticipantConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['ParticipantEdge']>> }>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node?: Maybe<ResolversTypes['Participant']> }>;
  ParticipantKey: ResolverTypeWrapper<KeyRow>;
  ParticipantPageInfo: ResolverTypeWrapper<ParticipantPageInfo>;
  ParticipantRole: ParticipantRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reflection: ResolverTypeWrapper<ReflectionRow>;
  ReidentificationGround: ReidentificationGround;
  ReidentifyInput: ReidentifyInput;
  RomeCompetence: ResolverTypeWrapper<RomeCompetence>;
  RomeOccupation: ResolverTypeWrapper<ConceptStub>;
  RomeSavoir: ResolverTypeWrapper<RomeSavoir>;
  Skill: ResolverTypeWrapper<Skill>;
  SkillClaim: ResolverTypeWrapper<SkillClaimRow>;
  SkillClaimStatus: SkillClaimStatus;
  Ward: ResolverTypeWrapper<WardRow>;
  access__Category: Access__Category;
  access__Generalisation: Access__Generalisation;
  access__Policy: Access__Policy;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessExplanation: Explanation;
  ID: Scalars['ID']['output'];
  Accommodation: AccommodationRow;
  Concept: ConceptStub;
  Credential: CredentialRow;
  Learner: LearnerRow;
  Int: Scalars['Int']['output'];
  LearnerCareerPath: LearnerCareerPathRow;
  Float: Scalars['Float']['output'];
  LearnerConnection: Omit<LearnerConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['LearnerEdge']>> };
  LearnerCount: LearnerCount;
  LearnerCounts: LearnerCounts;
  LearnerEdge: Omit<LearnerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Learner']> };
  LearnerPageInfo: LearnerPageInfo;
  LearnerSkillGap: LearnerSkillGapRow;
  LearningTrace: LearningTrace;
  LearningTraceConnection: LearningTraceConnection;
  LearningTraceEdge: LearningTraceEdge;
  LearningTracePageInfo: LearningTracePageInfo;
  Mutation: Record<PropertyKey, never>;
  Occupation: ConceptStub;
  Participant: ParticipantRow;
  ParticipantConnection: Omit<ParticipantConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['ParticipantEdge']>> };
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Participant']> };
  ParticipantKey: KeyRow;
  ParticipantPageInfo: ParticipantPageInfo;
  Query: Record<PropertyKey, never>;
  Reflection: ReflectionRow;
  ReidentifyInput: ReidentifyInput;
  RomeCompetence: RomeCompetence;
  RomeOccupation: ConceptStub;
  RomeSavoir: RomeSavoir;
  Skill: Skill;
  SkillClaim: SkillClaimRow;
  Ward: WardRow;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  category?: Maybe<Access__Category>;
  childPrivate?: Maybe<Scalars['Boolean']['input']>;
  generalise?: Maybe<Access__Generalisation>;
  holderFrom?: Maybe<Scalars['String']['input']>;
  policy?: Access__Policy;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ParticipantsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessExplanationResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AccessExplanationMessageArgs, 'lang'>>;
  opens?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AccessExplanationOpensArgs, 'lang'>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccommodationResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Accommodation'] = ResolversParentTypes['Accommodation']> = {
  basis?: Resolver<Maybe<ResolversTypes['AccommodationBasis']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Occupation' | 'RomeCompetence' | 'RomeOccupation' | 'RomeSavoir' | 'Skill', ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  awardingBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardingDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forgery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['CredentialVerification']>, ParentType, ContextType>;
};

export type LearnerResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Learner'] = ResolversParentTypes['Learner'], FederationReferenceType extends FederationReferenceTypes['Learner'] = FederationReferenceTypes['Learner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Learner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accommodations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Accommodation']>>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  careerPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearnerCareerPath']>>, ParentType, ContextType, RequireFields<LearnerCareerPathsArgs, 'maxPaths' | 'maxSteps' | 'to'>>;
  credentials?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Credential']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  iscedLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  learningTraces?: Resolver<Maybe<ResolversTypes['LearningTraceConnection']>, ParentType, ContextType, RequireFields<LearnerLearningTracesArgs, 'first'>>;
  nearestOccupation?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<LearnerNearestOccupationArgs, 'maxSteps' | 'to'>>;
  programme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reflections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Reflection']>>, ParentType, ContextType>;
  skillGap?: Resolver<Maybe<ResolversTypes['LearnerSkillGap']>, ParentType, ContextType, RequireFields<LearnerSkillGapArgs, 'target'>>;
  skillProfile?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillClaim']>>, ParentType, ContextType>;
  studentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearnerCareerPathResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerCareerPath'] = ResolversParentTypes['LearnerCareerPath']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<LearnerCareerPathGapArgs, 'first'>>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
};

export type LearnerConnectionResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerConnection'] = ResolversParentTypes['LearnerConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearnerEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['LearnerPageInfo']>, ParentType, ContextType>;
};

export type LearnerCountResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerCount'] = ResolversParentTypes['LearnerCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearnerCountsResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerCounts'] = ResolversParentTypes['LearnerCounts']> = {
  countedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearnerCount']>>, ParentType, ContextType>;
  minimumGroupSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextCountFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundedTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LearnerEdgeResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerEdge'] = ResolversParentTypes['LearnerEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType>;
};

export type LearnerPageInfoResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerPageInfo'] = ResolversParentTypes['LearnerPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LearnerSkillGapResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearnerSkillGap'] = ResolversParentTypes['LearnerSkillGap']> = {
  adjacent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<LearnerSkillGapAdjacentArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<LearnerSkillGapHeldArgs, 'first'>>;
  missingEssential?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<LearnerSkillGapMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<LearnerSkillGapMissingOptionalArgs, 'first'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type LearningTraceResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearningTrace'] = ResolversParentTypes['LearningTrace']> = {
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scoreScaled?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningTraceConnectionResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearningTraceConnection'] = ResolversParentTypes['LearningTraceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningTraceEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['LearningTracePageInfo']>, ParentType, ContextType>;
};

export type LearningTraceEdgeResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearningTraceEdge'] = ResolversParentTypes['LearningTraceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LearningTrace']>, ParentType, ContextType>;
};

export type LearningTracePageInfoResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['LearningTracePageInfo'] = ResolversParentTypes['LearningTracePageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerKey?: Resolver<Maybe<ResolversTypes['ParticipantKey']>, ParentType, ContextType, RequireFields<MutationRegisterKeyArgs, 'jwk' | 'proof'>>;
  reidentify?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<MutationReidentifyArgs, 'input'>>;
  retireKey?: Resolver<Maybe<ResolversTypes['ParticipantKey']>, ParentType, ContextType, RequireFields<MutationRetireKeyArgs, 'kid'>>;
};

export type OccupationResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'], FederationReferenceType extends FederationReferenceTypes['Participant'] = FederationReferenceTypes['Participant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Participant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentialStatus?: Resolver<Maybe<ResolversTypes['CredentialStatus']>, ParentType, ContextType>;
  did?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intermediaryNotification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipantKey']>>, ParentType, ContextType, RequireFields<ParticipantKeysArgs, 'first'>>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipantRole']>>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ParticipantEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ParticipantPageInfo']>, ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType>;
};

export type ParticipantKeyResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['ParticipantKey'] = ResolversParentTypes['ParticipantKey']> = {
  algorithm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jwk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantPageInfoResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['ParticipantPageInfo'] = ResolversParentTypes['ParticipantPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  explainAccess?: Resolver<Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'coordinate' | 'learner'>>;
  learner?: Resolver<Maybe<ResolversTypes['Learner']>, ParentType, ContextType, RequireFields<QueryLearnerArgs, 'id'>>;
  learnerCounts?: Resolver<Maybe<ResolversTypes['LearnerCounts']>, ParentType, ContextType, RequireFields<QueryLearnerCountsArgs, 'by' | 'holder'>>;
  learners?: Resolver<Maybe<ResolversTypes['LearnerConnection']>, ParentType, ContextType, RequireFields<QueryLearnersArgs, 'first' | 'holder'>>;
  myRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<QueryMyRecordsArgs, 'first'>>;
  participant?: Resolver<Maybe<ResolversTypes['Participant']>, ParentType, ContextType, RequireFields<QueryParticipantArgs, 'did'>>;
  participants?: Resolver<Maybe<ResolversTypes['ParticipantConnection']>, ParentType, ContextType, RequireFields<QueryParticipantsArgs, 'first'>>;
};

export type ReflectionResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Reflection'] = ResolversParentTypes['Reflection']> = {
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RomeCompetenceResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['RomeCompetence'] = ResolversParentTypes['RomeCompetence']> = {
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeOccupationResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['RomeOccupation'] = ResolversParentTypes['RomeOccupation']> = {
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeSavoirResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['RomeSavoir'] = ResolversParentTypes['RomeSavoir']> = {
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = {
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillClaimResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['SkillClaim'] = ResolversParentTypes['SkillClaim']> = {
  attestedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SkillClaimStatus']>, ParentType, ContextType>;
};

export type WardResolvers<ContextType = ParticipantsContext, ParentType extends ResolversParentTypes['Ward'] = ResolversParentTypes['Ward'], FederationReferenceType extends FederationReferenceTypes['Ward'] = FederationReferenceTypes['Ward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Learner']>>, ParentType, ContextType, RequireFields<WardRecordsArgs, 'first'>>;
};

export type Resolvers<ContextType = ParticipantsContext> = {
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  Accommodation?: AccommodationResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  Learner?: LearnerResolvers<ContextType>;
  LearnerCareerPath?: LearnerCareerPathResolvers<ContextType>;
  LearnerConnection?: LearnerConnectionResolvers<ContextType>;
  LearnerCount?: LearnerCountResolvers<ContextType>;
  LearnerCounts?: LearnerCountsResolvers<ContextType>;
  LearnerEdge?: LearnerEdgeResolvers<ContextType>;
  LearnerPageInfo?: LearnerPageInfoResolvers<ContextType>;
  LearnerSkillGap?: LearnerSkillGapResolvers<ContextType>;
  LearningTrace?: LearningTraceResolvers<ContextType>;
  LearningTraceConnection?: LearningTraceConnectionResolvers<ContextType>;
  LearningTraceEdge?: LearningTraceEdgeResolvers<ContextType>;
  LearningTracePageInfo?: LearningTracePageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipantKey?: ParticipantKeyResolvers<ContextType>;
  ParticipantPageInfo?: ParticipantPageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reflection?: ReflectionResolvers<ContextType>;
  RomeCompetence?: RomeCompetenceResolvers<ContextType>;
  RomeOccupation?: RomeOccupationResolvers<ContextType>;
  RomeSavoir?: RomeSavoirResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillClaim?: SkillClaimResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ParticipantsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
