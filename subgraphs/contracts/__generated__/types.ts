import type { GraphQLResolveInfo } from 'graphql';
import type { ConsentShape } from '../consents/shapes.js';
import type { PrivacyNoticeShape } from '../consents/resolvers-notices.js';
import type { DisclosureRow } from '../disclosures.js';
import type { OfflineProof } from '../../../policy/log/proof.js';
import type { ContractsContext } from '../context.js';
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

/** An agreement between the holder of data (assigner) and an organisation that uses them (assignee), in ODRL's words. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** DID of the organisation that may use them. */
  readonly assignee: Maybe<Scalars['ID']['output']>;
  /** DID of the organisation that holds the data. */
  readonly assigner: Maybe<Scalars['ID']['output']>;
  /** Fields it opens; what it does not name is closed. */
  readonly grants: Maybe<ReadonlyArray<FieldGrant>>;
  /** Kind of contract it is. */
  readonly instrument: Maybe<Instrument>;
  /** DPV purposes it covers, narrower ones included. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As recorded: an agreement past `validUntil` opens nothing, whatever it says here. */
  readonly status: Maybe<AgreementStatus>;
  /** IRI of the agreement (odrl:uid). */
  readonly uid: Scalars['ID']['output'];
  /** First instant it holds, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** Where an agreement stands. Only ACTIVE opens anything. */
export type AgreementStatus =
  /** In force within its term. */
  | 'ACTIVE'
  /** Its term is over. */
  | 'EXPIRED'
  /** Concluded, not yet in force. */
  | 'PENDING'
  /** Ended by the assigner. */
  | 'REVOKED'
  /** Paused by a party. */
  | 'SUSPENDED'
  /** Ended by the parties. */
  | 'TERMINATED';

/** One thing that happened to a consent. */
export type ConsentEvent = {
  readonly __typename?: 'ConsentEvent';
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** In which capacity: SUBJECT, GUARDIAN, RECIPIENT or CONTROLLER. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** IRI of the event. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly move: Maybe<ConsentMove>;
  /** DID of the organisation that did it; null for a person. */
  readonly organisation: Maybe<Scalars['ID']['output']>;
  /** Why, where somebody other than the person ended it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Signed receipt: a JWS in compact form. `npm run receipt -- verify` checks it offline. For the person and her guardian. */
  readonly receipt: Maybe<Scalars['String']['output']>;
  /** Where the consent stood afterwards. */
  readonly status: Maybe<ConsentStatus>;
};

/** What can be done to a consent. */
export type ConsentMove =
  /** A guardian says yes. */
  | 'APPROVE'
  /** The person puts the answer off. */
  | 'DEFER'
  /** The person says yes. */
  | 'GIVE'
  /** It was found not to have been valid. */
  | 'INVALIDATE'
  /** A guardian says no. */
  | 'OPPOSE'
  /** The person says no. */
  | 'REFUSE'
  /** The person says yes again. */
  | 'RENEW'
  /** An organisation asks. */
  | 'REQUEST'
  /** The processing it was for has ended. */
  | 'TERMINATE'
  /** The person or a guardian takes it back. */
  | 'WITHDRAW';

/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecord = {
  readonly __typename?: 'ConsentRecord';
  /** Approvals that are there. */
  readonly approvals: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Approvals its rule asks for: SUBJECT, GUARDIAN, ALL_GUARDIANS, UNOPPOSED. */
  readonly approvalsRequired: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Categories that were asked for, of which `categories` may be fewer; null where nobody asked. */
  readonly askedCategories: Maybe<ReadonlyArray<DataCategory>>;
  /** Purposes that were asked for, of which `purposes` may be fewer; null where nobody asked. */
  readonly askedPurposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Categories of data it opens. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** What happened to it, in order; nothing is ever taken out. */
  readonly events: Maybe<ReadonlyArray<ConsentEvent>>;
  /** When it was given or last renewed, RFC 3339. */
  readonly givenAt: Maybe<Scalars['String']['output']>;
  /** The guardianship a guardian reads the record under; null for anybody else. */
  readonly guardianship: Maybe<Scalars['ID']['output']>;
  /** IRI of the record. */
  readonly id: Scalars['ID']['output'];
  /** IRI of the privacy notice it rests on; a consent without one opens nothing. */
  readonly notice: Maybe<Scalars['ID']['output']>;
  /** Language the notice was read in. */
  readonly noticeLanguage: Maybe<Scalars['String']['output']>;
  /** Version of that notice. */
  readonly noticeVersion: Maybe<Scalars['String']['output']>;
  /** DPV purposes it names; exactly these, not narrower ones. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DID of the organisation that may read; the first where there are several. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** DIDs of the organisations that may read. */
  readonly recipients: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** When it was asked for, RFC 3339; null where nobody asked. */
  readonly requestedAt: Maybe<Scalars['String']['output']>;
  /** As it is at this moment: expiry and missing approvals are judged when it is read. */
  readonly status: Maybe<ConsentStatus>;
  /** Handle of the person, made for her records and receipts alone; null for anybody else. */
  readonly subject: Maybe<Scalars['ID']['output']>;
  /** A sentence for the person about where the consent stands and what she can do; null where nothing needs saying. */
  readonly told: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339; null while it was never given. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, RFC 3339; null while it is not. */
  readonly withdrawnAt: Maybe<Scalars['String']['output']>;
};


/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecordToldArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** What an organisation asked a person for, as the organisation sees it. */
export type ConsentRequest = {
  readonly __typename?: 'ConsentRequest';
  /** Categories that were asked for. */
  readonly askedCategories: Maybe<ReadonlyArray<DataCategory>>;
  /** Purposes that were asked for. */
  readonly askedPurposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was first asked for, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Categories the person consented to; null while not usable. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** IRI of the request. */
  readonly id: Scalars['ID']['output'];
  /** Handle it was asked by. */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** IRI of the privacy notice. */
  readonly notice: Maybe<Scalars['ID']['output']>;
  /** Version of that notice. */
  readonly noticeVersion: Maybe<Scalars['String']['output']>;
  /** Purposes the person consented to; null while not usable. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the person answered yes, to this request, and the answer can be used now. False says nothing about why. */
  readonly usable: Maybe<Scalars['Boolean']['output']>;
  /** First instant it does not hold any more, RFC 3339; null while not usable. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** States of a consent, in DPV's words. Only GIVEN and RENEWED open anything. */
export type ConsentStatus =
  /** The person has put the answer off. */
  | 'DEFERRED'
  /** Its term is over. */
  | 'EXPIRED'
  /** In force. */
  | 'GIVEN'
  /** Found not to have been valid. */
  | 'INVALIDATED'
  /** An approval it needs has not been given. */
  | 'PARTIALLY_APPROVED'
  /** The person, or a guardian, said no. */
  | 'REFUSED'
  /** Given again; in force. */
  | 'RENEWED'
  /** Asked for, not answered. */
  | 'REQUESTED'
  /** The processing it was for has ended. */
  | 'TERMINATED'
  /** The person, or a guardian, took it back. */
  | 'WITHDRAWN';

/** Categories a consent can name; the same words as in the annotations of the schema. */
export type DataCategory =
  /** Ways to reach the person. */
  | 'CONTACT'
  /** Diplomas and certificates. */
  | 'CREDENTIAL'
  /** Age band, territory and the like. */
  | 'DEMOGRAPHIC'
  /** Enrolment: programme, level, student number. */
  | 'ENROLMENT'
  /** Health and disability: a special category (GDPR art. 9). */
  | 'HEALTH'
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning. */
  | 'LEARNING_TRACE'
  /** Offences (GDPR art. 10). */
  | 'OFFENCE'
  /** Skills the person claims or that others attest. */
  | 'SKILL_PROFILE';

/** Disclosures of one page. */
export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  /** Records of the page. */
  readonly edges: Maybe<ReadonlyArray<DisclosureEdge>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<DisclosurePageInfo>;
};

/** One disclosure of a page. */
export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The disclosure, or the refusal. */
  readonly node: Maybe<DisclosureRecord>;
};

/** Where a page ends. */
export type DisclosurePageInfo = {
  readonly __typename?: 'DisclosurePageInfo';
  /** Cursor of the last record of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/**
 * Shows, without asking anybody, that a record is on the log (RFC 9162, 2.1.3). It names nobody: other people on the record are
 * pseudonyms that nobody here can open. Checked by `npm run log -- verify-proof`.
 */
export type DisclosureProof = {
  readonly __typename?: 'DisclosureProof';
  /** The signed checkpoint, a JWS in compact form; its keys are at `/.well-known/passerelle-evidence-keys.json`. */
  readonly checkpoint: Maybe<Scalars['String']['output']>;
  /** Audit path from the leaf to the root: SHA-256, hexadecimal. */
  readonly hashes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Place of the record in its writer's tree, from 0. */
  readonly leafIndex: Maybe<Scalars['Int']['output']>;
  /** Opens this pseudonym, in the records of this operation and no others: with it, whoever gets the proof can check that it is about her. */
  readonly opening: Maybe<Scalars['String']['output']>;
  /** What stands for the person on this record, in base64url. */
  readonly pseudonym: Maybe<Scalars['String']['output']>;
  /** The record as it stands on the log, in RFC 8785 canonical JSON: the leaf of the tree. */
  readonly record: Maybe<Scalars['String']['output']>;
  /** Records of the tree that the checkpoint names. */
  readonly treeSize: Maybe<Scalars['Int']['output']>;
};

/** One line of the log, as the person it is about sees it. */
export type DisclosureRecord = {
  readonly __typename?: 'DisclosureRecord';
  /** What was done: READ; EXPLAIN where the caller was only told what the decision would be; REIDENTIFY where a pseudonym was traced back. */
  readonly act: Maybe<Scalars['String']['output']>;
  /** Agreement that opened it; null for a refusal, and where none was needed. */
  readonly agreement: Maybe<Scalars['ID']['output']>;
  /** When, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Consent that opened it; null where the legal basis was another. */
  readonly consent: Maybe<Scalars['ID']['output']>;
  /** Schema coordinates disclosed, or refused. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it was disclosed or refused. */
  readonly effect: Maybe<AccessEffect>;
  /** Why a pseudonym was traced back, in the words of `ReidentificationGround`; null otherwise. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the record in the log's chain, hexadecimal. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that holds what was asked for. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** That it is on the log, for whoever has the public keys and nothing else; null until a checkpoint covers it, a minute by default. */
  readonly proof: Maybe<DisclosureProof>;
  /** DPV purpose of the request; null when none was named. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** The precise reason of a refusal; null for a disclosure. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that asked; null when it was the person herself or a guardian. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** What opened it: OWN, GUARDIANSHIP, MANDATE or AGREEMENT; null for a refusal. */
  readonly through: Maybe<Scalars['String']['output']>;
};

/** Which consent a privacy officer ends, and why. */
export type EndConsentInput = {
  /** Id of the consent record. */
  readonly id: Scalars['ID']['input'];
  /** Handle of the learner, as the holder knows it. */
  readonly learner: Scalars['ID']['input'];
  /** Why, for the person; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What an agreement opens: one field of the schema, on one legal basis. */
export type FieldGrant = {
  readonly __typename?: 'FieldGrant';
  /** Schema coordinate, e.g. `Learner.skillProfile`. */
  readonly coordinate: Maybe<Scalars['String']['output']>;
  /** What the grant says about it; DENY is a prohibition and wins. */
  readonly effect: Maybe<AccessEffect>;
  /** GDPR art. 6(1) as DPV's term, e.g. `eu-gdpr:A6-1-a` (consent). */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
};

/** What a person consents to. */
export type GiveConsentInput = {
  /** Categories of data it opens; with `record`, those of what was asked for, or fewer. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days the consent holds, 1 to 1095. */
  readonly days?: Scalars['Int']['input'];
  /** Language the notice was read in: `fr` or `en`. */
  readonly language?: Scalars['String']['input'];
  /** IRI of the privacy notice; by default one in force that names all of it. */
  readonly notice?: InputMaybe<Scalars['ID']['input']>;
  /** DPV purposes the notice names, e.g. `dpv:ServiceProvision`; with `record`, those of what was asked for, or fewer. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** DID of the organisation that may read. */
  readonly recipient?: InputMaybe<Scalars['ID']['input']>;
  /** DIDs, where several may read. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of the record of what an organisation asked for. With it, `recipient` and `recipients` are left out. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
};

/** A mandate to be given. */
export type GrantMandateInput = {
  /** Categories of data it opens. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days it holds, 1 to 1095. */
  readonly days: Scalars['Int']['input'];
  /** DID of the processor whose staff it is (GDPR art. 28); left out for the holder's own. */
  readonly processor?: InputMaybe<Scalars['ID']['input']>;
  /** What the person does there; PRIVACY_OFFICER and ADMINISTRATOR can give and end mandates. */
  readonly role: MandateRole;
  /** Subject of the member of staff, as the issuer of access tokens names it. */
  readonly sub: Scalars['ID']['input'];
};

/** Kinds of contracts. */
export type Instrument =
  /** Between those who process personal data (GDPR art. 26, 28). */
  | 'DATA_PROTECTION_AGREEMENT'
  /** Of a service and those who use it. */
  | 'SERVICE_TERMS'
  /** For data about nobody. */
  | 'USAGE_LICENCE';

/** A signed statement about the whole log at one moment: how many records each writer had, and the root of the tree over them. */
export type LogCheckpoint = {
  readonly __typename?: 'LogCheckpoint';
  /** When it was made, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Place in the list of checkpoints, from 1. */
  readonly index: Maybe<Scalars['Int']['output']>;
  /** The statement, a JWS in compact form (EdDSA); its keys are at `/.well-known/passerelle-evidence-keys.json`. */
  readonly jws: Maybe<Scalars['String']['output']>;
};

/** A mandate of a member of staff (GDPR art. 28, 29, 32(4)). It comes from here alone, never from a token. */
export type Mandate = {
  readonly __typename?: 'Mandate';
  /** Categories of data it opens. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** IRI of the mandate. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds now. */
  readonly inForce: Maybe<Scalars['Boolean']['output']>;
  /** DID of the processor whose staff it is; null for the holder's own. */
  readonly processor: Maybe<Scalars['ID']['output']>;
  /** What the person does there. */
  readonly role: Maybe<MandateRole>;
  /** Subject of the member of staff. */
  readonly sub: Maybe<Scalars['ID']['output']>;
  /** First instant it holds, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it does not hold any more, RFC 3339; the instant it was ended where it was. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
};

/** Roles of staff. */
export type MandateRole =
  /** Gives and ends mandates. */
  | 'ADMINISTRATOR'
  /** Advises learners. */
  | 'ADVISER'
  /** Watches over personal data (GDPR art. 37 to 39): sees why a decision was made, settles requests. */
  | 'PRIVACY_OFFICER'
  /** Keeps enrolments. */
  | 'REGISTRAR'
  /** Teaches. */
  | 'TEACHER';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The caller's organisation has done what the notice asks. */
  readonly acknowledgeNotice: Maybe<StopNotice>;
  /** A guardian approves a consent of a ward. */
  readonly approveConsent: Maybe<ConsentRecord>;
  /** Puts the answer off. */
  readonly deferConsent: Maybe<ConsentRecord>;
  /** Ends a mandate, at once. By its privacy officer or an administrator. */
  readonly endMandate: Maybe<Mandate>;
  /**
   * Gives consent on a privacy notice: to what an organisation asked for (`record`), in whole or in part, or unasked. In force when it
   * answers, unless a guardian must approve. Given again it is renewed.
   */
  readonly giveConsent: Maybe<ConsentRecord>;
  /** Gives a member of the holder's staff, or of a processor's, a mandate. By its privacy officer or an administrator. */
  readonly grantMandate: Maybe<Mandate>;
  /** A consent was found not to have been valid. By the privacy officer of a holder that has an agreement with its recipient. */
  readonly invalidateConsent: Maybe<ConsentRecord>;
  /**
   * The person objects to a recipient's purposes, narrower ones included (GDPR art. 21). In force when it answers, for what rests on public
   * task or legitimate interest, unless the agreement records compelling grounds.
   */
  readonly object: Maybe<Objection>;
  /** A guardian opposes a consent of a ward: it is refused, or withdrawn, and stays closed until this guardian approves it. */
  readonly opposeConsent: Maybe<ConsentRecord>;
  /** Says no to what was asked for. */
  readonly refuseConsent: Maybe<ConsentRecord>;
  /** Gives a consent again before or after it ended, on the version of its notice in force now. */
  readonly renewConsent: Maybe<ConsentRecord>;
  /**
   * The caller's organisation asks a person for consent, by the handle it knows. The answer is the same whoever the person is, and where
   * there is nobody. Asking for the same again asks nobody twice.
   */
  readonly requestConsent: Maybe<ConsentRequest>;
  /** The person asks a holder to erase what it keeps about her (GDPR art. 17). Past recipients are told when it is done (art. 19). */
  readonly requestErasure: Maybe<RightsRequest>;
  /** The person asks a holder to put right what it keeps about her (GDPR art. 16). Past recipients are told when it is done (art. 19). */
  readonly requestRectification: Maybe<RightsRequest>;
  /**
   * The person has the processing at a holder restricted (GDPR art. 18). In force when it answers: nobody but she reads what the holder keeps
   * about her, and past recipients are told.
   */
  readonly requestRestriction: Maybe<RightsRequest>;
  /**
   * Begins a new epoch of an agreement's pseudonyms and returns its number. What was read before can no longer be joined with what is read from
   * now on; pseudonyms of the epoch before find nobody. For the holder's privacy officer.
   */
  readonly rotatePseudonyms: Maybe<Scalars['Int']['output']>;
  /** The holder's privacy officer settles a rectification or an erasure. Done, past recipients are told. */
  readonly settleRequest: Maybe<RightsRequest>;
  /** The processing a consent was for has ended. By the privacy officer of a holder that has an agreement with its recipient. */
  readonly terminateConsent: Maybe<ConsentRecord>;
  /**
   * Withdraws a consent. In force when it answers: the next read of any of its fields is refused, and every organisation that
   * received data under it is sent a notice. A guardian who has a say in it can withdraw it, too.
   */
  readonly withdrawConsent: Maybe<ConsentRecord>;
  /** Withdraws every consent for one organisation. In force when it answers. */
  readonly withdrawConsents: Maybe<ReadonlyArray<ConsentRecord>>;
  /** The person takes an objection back. */
  readonly withdrawObjection: Maybe<Objection>;
  /** The person takes a request back; a restriction is lifted. */
  readonly withdrawRequest: Maybe<RightsRequest>;
};


export type MutationAcknowledgeNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationApproveConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeferConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndMandateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationGrantMandateArgs = {
  input: GrantMandateInput;
};


export type MutationInvalidateConsentArgs = {
  input: EndConsentInput;
};


export type MutationObjectArgs = {
  purposes: ReadonlyArray<Scalars['String']['input']>;
  recipient: Scalars['ID']['input'];
};


export type MutationOpposeConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRefuseConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenewConsentArgs = {
  days?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


export type MutationRequestErasureArgs = {
  holder: Scalars['ID']['input'];
};


export type MutationRequestRectificationArgs = {
  input: RequestRectificationInput;
};


export type MutationRequestRestrictionArgs = {
  holder: Scalars['ID']['input'];
};


export type MutationRotatePseudonymsArgs = {
  agreement: Scalars['ID']['input'];
};


export type MutationSettleRequestArgs = {
  input: SettleRequestInput;
};


export type MutationTerminateConsentArgs = {
  input: EndConsentInput;
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawConsentsArgs = {
  recipient: Scalars['ID']['input'];
};


export type MutationWithdrawObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawRequestArgs = {
  id: Scalars['ID']['input'];
};

/** For whom a notice is written. */
export type NoticeAudience =
  /** Grown-ups. */
  | 'ADULT'
  /** Children: short words, short sentences (GDPR art. 12(1)). */
  | 'CHILD';

/** A privacy notice in words, in one language. */
export type NoticeText = {
  readonly __typename?: 'NoticeText';
  /** How long it is kept. */
  readonly retention: Maybe<Scalars['String']['output']>;
  /** What rights there are. */
  readonly rights: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Which data. */
  readonly what: Maybe<Scalars['String']['output']>;
  /** Who asks, and who reads. */
  readonly who: Maybe<Scalars['String']['output']>;
  /** What for. */
  readonly why: Maybe<Scalars['String']['output']>;
  /** How to take it back. */
  readonly withdraw: Maybe<Scalars['String']['output']>;
};

/** An objection (GDPR art. 21). */
export type Objection = {
  readonly __typename?: 'Objection';
  /** When it was made, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** IRI of the objection. */
  readonly id: Scalars['ID']['output'];
  /** DPV purposes, narrower ones included. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DID of the organisation. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** When it was taken back, RFC 3339; null while it stands. */
  readonly withdrawnAt: Maybe<Scalars['String']['output']>;
};

/** A privacy notice (GDPR art. 12 to 14): what a consent is asked on. A version never changes. */
export type PrivacyNotice = {
  readonly __typename?: 'PrivacyNotice';
  /** Categories of data it names. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** IRI of the notice. */
  readonly id: Scalars['ID']['output'];
  /** DPV purposes it names; a consent on it covers no other. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DIDs of the organisations that may read. */
  readonly recipients: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** How long recipients keep the data, in days. */
  readonly retentionDays: Maybe<Scalars['Int']['output']>;
  /** The notice in words. */
  readonly text: Maybe<NoticeText>;
  /** First instant of the version, RFC 3339. */
  readonly validFrom: Maybe<Scalars['String']['output']>;
  /** First instant it is superseded, RFC 3339; null while it is not. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** Which version. */
  readonly version: Maybe<Scalars['String']['output']>;
};


/** A privacy notice (GDPR art. 12 to 14): what a consent is asked on. A version never changes. */
export type PrivacyNoticeTextArgs = {
  audience?: NoticeAudience;
  lang?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** Agreements the caller's organisation is a party of, the newest first. */
  readonly agreements: Maybe<ReadonlyArray<Agreement>>;
  /**
   * Newest signed checkpoints of the disclosure log, the newest first. Whoever keeps one can tell later whether anything before it
   * was changed or removed: docs/verify-the-log.md.
   */
  readonly checkpoints: Maybe<ReadonlyArray<LogCheckpoint>>;
  /**
   * What the caller's organisation asked people for, the newest first. It learns of an answer only where the person gave it, and
   * only while it can be used: refused, put off, withdrawn, expired and nobody read alike.
   */
  readonly consents: Maybe<ReadonlyArray<ConsentRequest>>;
  /**
   * Consents of the caller's wards that wait for an approval of the caller. Only within the guardianship's categories, while an age
   * band is attested, and not where a young person decides alone.
   */
  readonly consentsAwaitingMe: Maybe<ReadonlyArray<ConsentRecord>>;
  /** Consent records of one learner of the caller's organisation, precisely. For its privacy officer. */
  readonly consentsOfLearner: Maybe<ReadonlyArray<ConsentRecord>>;
  /** Mandates at the caller's organisation, the newest first. For its privacy officer and administrators. */
  readonly mandates: Maybe<ReadonlyArray<Mandate>>;
  /** Consent records of the person who asks, those that changed last first. What an organisation asked for is there, too. */
  readonly myConsents: Maybe<ReadonlyArray<ConsentRecord>>;
  /** What was disclosed or refused about the person who asks, the newest first: who, what for, which fields, why. */
  readonly myDisclosures: Maybe<DisclosureConnection>;
  /** Notices that went to organisations on behalf of the person who asks, the newest first. */
  readonly myNotices: Maybe<ReadonlyArray<StopNotice>>;
  /** Objections of the person who asks, the newest first. */
  readonly myObjections: Maybe<ReadonlyArray<Objection>>;
  /** What the person who asks asked holders for, the newest first. */
  readonly myRequests: Maybe<ReadonlyArray<RightsRequest>>;
  /** Notices to the caller's organisation, those due first. Reading one is its delivery. */
  readonly noticesToUs: Maybe<ReadonlyArray<StopNotice>>;
  /** One version of a privacy notice; by default the newest in force. Null where there is none. */
  readonly privacyNotice: Maybe<PrivacyNotice>;
  /** Privacy notices in force that name this recipient. */
  readonly privacyNotices: Maybe<ReadonlyArray<PrivacyNotice>>;
  /** What people asked the caller's organisation for, those due first. For its privacy officer. */
  readonly rightsRequests: Maybe<ReadonlyArray<RightsRequest>>;
};


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsAwaitingMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentsOfLearnerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  learner: Scalars['ID']['input'];
};


export type QueryMandatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyConsentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<ConsentStatus>>;
};


export type QueryMyDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyObjectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNoticesToUsArgs = {
  acknowledged?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPrivacyNoticeArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrivacyNoticesArgs = {
  recipient: Scalars['ID']['input'];
};


export type QueryRightsRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an organisation asks a person for. */
export type RequestConsentInput = {
  /** Categories of data, all named by the notice. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days the consent is to hold, 1 to 1095. */
  readonly days?: Scalars['Int']['input'];
  /** Handle of the person, as the organisation knows it. */
  readonly learner: Scalars['ID']['input'];
  /** IRI of a privacy notice in force that names the organisation. */
  readonly notice: Scalars['ID']['input'];
  /** DPV purposes, all named by the notice. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
};

/** What is to be put right. */
export type RequestRectificationInput = {
  /** Schema coordinates of what is wrong, e.g. `Learner.programme`. */
  readonly coordinates: ReadonlyArray<Scalars['String']['input']>;
  /** DID of the holder. */
  readonly holder: Scalars['ID']['input'];
  /** What is wrong, for the holder's privacy officer; 1 to 1,000 characters. */
  readonly statement: Scalars['String']['input'];
};

/** Outcomes of a request. */
export type RightsOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused, with a reason. */
  | 'REFUSED';

/** What a person asked a holder for. */
export type RightsRequest = {
  readonly __typename?: 'RightsRequest';
  /** When it was asked for, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** Schema coordinates of what is wrong; empty where it is about everything. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When the holder must have answered, RFC 3339 (GDPR art. 12(3): one month). */
  readonly dueBy: Maybe<Scalars['String']['output']>;
  /** DID of the holder. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** IRI of the request. */
  readonly id: Scalars['ID']['output'];
  /** What was asked for. */
  readonly kind: Maybe<RightsRequestKind>;
  /** Handle of the person as the holder knows it; null for the person herself, and where the holder keeps nothing. */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What is wrong, in the person's words. */
  readonly statement: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: Maybe<RightsRequestStatus>;
};

/** Rights a person asks for. */
export type RightsRequestKind =
  /** GDPR art. 17. */
  | 'ERASURE'
  /** GDPR art. 16. */
  | 'RECTIFICATION'
  /** GDPR art. 18. */
  | 'RESTRICTION';

/** Where a request stands. */
export type RightsRequestStatus =
  /** It was done. */
  | 'DONE'
  /** A restriction that holds. */
  | 'IN_FORCE'
  /** Not settled. */
  | 'OPEN'
  /** Not settled in time. */
  | 'OVERDUE'
  /** It was refused. */
  | 'REFUSED'
  /** The person took it back. */
  | 'WITHDRAWN';

/** How a request was settled. */
export type SettleRequestInput = {
  /** Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Whether it was done or refused. */
  readonly outcome: RightsOutcome;
  /** Why it was refused, for the person; 1 to 500 characters, needed for a refusal (GDPR art. 12(4)). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A notice to an organisation that received data: it stops, puts right, restricts or erases (GDPR art. 17(2), 19). */
export type StopNotice = {
  readonly __typename?: 'StopNotice';
  /** When the organisation acknowledged it, RFC 3339; null while it has not. */
  readonly acknowledgedAt: Maybe<Scalars['String']['output']>;
  /** When it was made, RFC 3339. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** The consent that ended, for the person; null where none did, and for the organisation. */
  readonly consent: Maybe<Scalars['ID']['output']>;
  /** Schema coordinates that were put right; empty for all. */
  readonly coordinates: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it must be done, RFC 3339 (GDPR art. 12(3): one month). */
  readonly dueBy: Maybe<Scalars['String']['output']>;
  /** DID of the holder whose data it is about; null where nothing was read. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** IRI of the notice. */
  readonly id: Scalars['ID']['output'];
  /** What the organisation is told to do. */
  readonly kind: Maybe<StopNoticeKind>;
  /**
   * Handle by which the organisation knows the person at that holder; null where it never had one, and for the person. Of several holders
   * there is a notice each: nobody learns that two handles are one person's.
   */
  readonly learner: Maybe<Scalars['ID']['output']>;
  /** DID of the organisation that is told. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** As it is at this moment. */
  readonly status: Maybe<StopNoticeStatus>;
};

/** What a notice tells an organisation to do. */
export type StopNoticeKind =
  /** Erase (GDPR art. 17). */
  | 'ERASE'
  /** Put right (GDPR art. 16). */
  | 'RECTIFY'
  /** Restrict the processing (GDPR art. 18). */
  | 'RESTRICT'
  /** Stop, and erase what has no other basis: a consent ended (GDPR art. 7(3), 17(1)(b)). */
  | 'STOP'
  /** Lift the restriction (GDPR art. 18(3)). */
  | 'UNRESTRICT';

/** Where a notice stands. */
export type StopNoticeStatus =
  /** The organisation says it is done. */
  | 'ACKNOWLEDGED'
  /** Not acknowledged in time. */
  | 'OVERDUE'
  /** Made, not yet fetched. */
  | 'PENDING'
  /** Fetched by the organisation. */
  | 'SENT';

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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEffect: AccessEffect;
  Agreement: ResolverTypeWrapper<Agreement>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementStatus: AgreementStatus;
  ConsentEvent: ResolverTypeWrapper<ConsentEvent>;
  ConsentMove: ConsentMove;
  ConsentRecord: ResolverTypeWrapper<ConsentShape>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequest>;
  ConsentStatus: ConsentStatus;
  DataCategory: DataCategory;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['DisclosureEdge']>> }>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversTypes['DisclosureRecord']> }>;
  DisclosurePageInfo: ResolverTypeWrapper<DisclosurePageInfo>;
  DisclosureProof: ResolverTypeWrapper<OfflineProof>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DisclosureRecord: ResolverTypeWrapper<DisclosureRow>;
  EndConsentInput: EndConsentInput;
  FieldGrant: ResolverTypeWrapper<FieldGrant>;
  GiveConsentInput: GiveConsentInput;
  GrantMandateInput: GrantMandateInput;
  Instrument: Instrument;
  LogCheckpoint: ResolverTypeWrapper<LogCheckpoint>;
  Mandate: ResolverTypeWrapper<Mandate>;
  MandateRole: MandateRole;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeAudience: NoticeAudience;
  NoticeText: ResolverTypeWrapper<NoticeText>;
  Objection: ResolverTypeWrapper<Objection>;
  PrivacyNotice: ResolverTypeWrapper<PrivacyNoticeShape>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestConsentInput: RequestConsentInput;
  RequestRectificationInput: RequestRectificationInput;
  RightsOutcome: RightsOutcome;
  RightsRequest: ResolverTypeWrapper<RightsRequest>;
  RightsRequestKind: RightsRequestKind;
  RightsRequestStatus: RightsRequestStatus;
  SettleRequestInput: SettleRequestInput;
  StopNotice: ResolverTypeWrapper<StopNotice>;
  StopNoticeKind: StopNoticeKind;
  StopNoticeStatus: StopNoticeStatus;
  access__Category: Access__Category;
  access__Generalisation: Access__Generalisation;
  access__Policy: Access__Policy;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Agreement;
  ID: Scalars['ID']['output'];
  ConsentEvent: ConsentEvent;
  ConsentRecord: ConsentShape;
  ConsentRequest: ConsentRequest;
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['DisclosureEdge']>> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DisclosureRecord']> };
  DisclosurePageInfo: DisclosurePageInfo;
  DisclosureProof: OfflineProof;
  Int: Scalars['Int']['output'];
  DisclosureRecord: DisclosureRow;
  EndConsentInput: EndConsentInput;
  FieldGrant: FieldGrant;
  GiveConsentInput: GiveConsentInput;
  GrantMandateInput: GrantMandateInput;
  LogCheckpoint: LogCheckpoint;
  Mandate: Mandate;
  Mutation: Record<PropertyKey, never>;
  NoticeText: NoticeText;
  Objection: Objection;
  PrivacyNotice: PrivacyNoticeShape;
  Query: Record<PropertyKey, never>;
  RequestConsentInput: RequestConsentInput;
  RequestRectificationInput: RequestRectificationInput;
  RightsRequest: RightsRequest;
  SettleRequestInput: SettleRequestInput;
  StopNotice: StopNotice;
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

export type AccessDirectiveResolver<Result, Parent, ContextType = ContractsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  assignee?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assigner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldGrant']>>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentEventResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentEvent'] = ResolversParentTypes['ConsentEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<Maybe<ResolversTypes['ConsentMove']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
};

export type ConsentRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentRecord'] = ResolversParentTypes['ConsentRecord']> = {
  approvals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  approvalsRequired?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  askedCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  askedPurposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  events?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentEvent']>>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardianship?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noticeLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConsentRecordToldArgs, 'lang'>>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  askedCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  askedPurposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noticeVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  usable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DisclosureEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['DisclosurePageInfo']>, ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DisclosureRecord']>, ParentType, ContextType>;
};

export type DisclosurePageInfoResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosurePageInfo'] = ResolversParentTypes['DisclosurePageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DisclosureProofResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureProof'] = ResolversParentTypes['DisclosureProof']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hashes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  leafIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treeSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisclosureRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['DisclosureRecord'] = ResolversParentTypes['DisclosureRecord']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['DisclosureProof']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldGrantResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['FieldGrant'] = ResolversParentTypes['FieldGrant']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LogCheckpointResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['LogCheckpoint'] = ResolversParentTypes['LogCheckpoint']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jws?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MandateResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mandate'] = ResolversParentTypes['Mandate']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  processor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MandateRole']>, ParentType, ContextType>;
  sub?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeNotice?: Resolver<Maybe<ResolversTypes['StopNotice']>, ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'id'>>;
  approveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationApproveConsentArgs, 'id'>>;
  deferConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationDeferConsentArgs, 'id'>>;
  endMandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<MutationEndMandateArgs, 'id'>>;
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  grantMandate?: Resolver<Maybe<ResolversTypes['Mandate']>, ParentType, ContextType, RequireFields<MutationGrantMandateArgs, 'input'>>;
  invalidateConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationInvalidateConsentArgs, 'input'>>;
  object?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationObjectArgs, 'purposes' | 'recipient'>>;
  opposeConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationOpposeConsentArgs, 'id'>>;
  refuseConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationRefuseConsentArgs, 'id'>>;
  renewConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationRenewConsentArgs, 'days' | 'id'>>;
  requestConsent?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  requestErasure?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestErasureArgs, 'holder'>>;
  requestRectification?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestRectificationArgs, 'input'>>;
  requestRestriction?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationRequestRestrictionArgs, 'holder'>>;
  rotatePseudonyms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRotatePseudonymsArgs, 'agreement'>>;
  settleRequest?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationSettleRequestArgs, 'input'>>;
  terminateConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationTerminateConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
  withdrawConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<MutationWithdrawConsentsArgs, 'recipient'>>;
  withdrawObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationWithdrawObjectionArgs, 'id'>>;
  withdrawRequest?: Resolver<Maybe<ResolversTypes['RightsRequest']>, ParentType, ContextType, RequireFields<MutationWithdrawRequestArgs, 'id'>>;
};

export type NoticeTextResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['NoticeText'] = ResolversParentTypes['NoticeText']> = {
  retention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdraw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrivacyNoticeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['PrivacyNotice'] = ResolversParentTypes['PrivacyNotice']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['NoticeText']>, ParentType, ContextType, RequireFields<PrivacyNoticeTextArgs, 'audience' | 'lang'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  checkpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogCheckpoint']>>, ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRequest']>>, ParentType, ContextType, RequireFields<QueryConsentsArgs, 'first'>>;
  consentsAwaitingMe?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryConsentsAwaitingMeArgs, 'first'>>;
  consentsOfLearner?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryConsentsOfLearnerArgs, 'first' | 'learner'>>;
  mandates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mandate']>>, ParentType, ContextType, RequireFields<QueryMandatesArgs, 'first'>>;
  myConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryMyConsentsArgs, 'first'>>;
  myDisclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryMyDisclosuresArgs, 'first'>>;
  myNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StopNotice']>>, ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  myObjections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Objection']>>, ParentType, ContextType, RequireFields<QueryMyObjectionsArgs, 'first'>>;
  myRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightsRequest']>>, ParentType, ContextType, RequireFields<QueryMyRequestsArgs, 'first'>>;
  noticesToUs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StopNotice']>>, ParentType, ContextType, RequireFields<QueryNoticesToUsArgs, 'acknowledged' | 'first'>>;
  privacyNotice?: Resolver<Maybe<ResolversTypes['PrivacyNotice']>, ParentType, ContextType, RequireFields<QueryPrivacyNoticeArgs, 'id'>>;
  privacyNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PrivacyNotice']>>, ParentType, ContextType, RequireFields<QueryPrivacyNoticesArgs, 'recipient'>>;
  rightsRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RightsRequest']>>, ParentType, ContextType, RequireFields<QueryRightsRequestsArgs, 'first'>>;
};

export type RightsRequestResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['RightsRequest'] = ResolversParentTypes['RightsRequest']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RightsRequestKind']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RightsRequestStatus']>, ParentType, ContextType>;
};

export type StopNoticeResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['StopNotice'] = ResolversParentTypes['StopNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StopNoticeKind']>, ParentType, ContextType>;
  learner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StopNoticeStatus']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = ContractsContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  ConsentEvent?: ConsentEventResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  DisclosurePageInfo?: DisclosurePageInfoResolvers<ContextType>;
  DisclosureProof?: DisclosureProofResolvers<ContextType>;
  DisclosureRecord?: DisclosureRecordResolvers<ContextType>;
  FieldGrant?: FieldGrantResolvers<ContextType>;
  LogCheckpoint?: LogCheckpointResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeText?: NoticeTextResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  PrivacyNotice?: PrivacyNoticeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RightsRequest?: RightsRequestResolvers<ContextType>;
  StopNotice?: StopNoticeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ContractsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
