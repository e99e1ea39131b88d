import type { GraphQLResolveInfo } from 'graphql';
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

/** A consent, recorded after ISO/IEC TS 27560 in DPV's terms. */
export type ConsentRecord = {
  readonly __typename?: 'ConsentRecord';
  /** Categories of data it opens. */
  readonly categories: Maybe<ReadonlyArray<DataCategory>>;
  /** When it was given or last renewed, RFC 3339. */
  readonly givenAt: Maybe<Scalars['String']['output']>;
  /** IRI of the record. */
  readonly id: Scalars['ID']['output'];
  /** DPV purposes it names; exactly these, not narrower ones. */
  readonly purposes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** DID of the organisation that may read. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** As it is at this moment: expiry is judged when it is read. */
  readonly status: Maybe<ConsentStatus>;
  /** First instant it does not hold any more, RFC 3339. */
  readonly validUntil: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn, RFC 3339; null while it is not. */
  readonly withdrawnAt: Maybe<Scalars['String']['output']>;
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
  /** The person said no. */
  | 'REFUSED'
  /** Given again before it ended; in force. */
  | 'RENEWED'
  /** Asked for, not answered. */
  | 'REQUESTED'
  /** The processing it was for has ended. */
  | 'TERMINATED'
  /** The person took it back. */
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
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning. */
  | 'LEARNING_TRACE'
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
  /** Categories of data it opens. */
  readonly categories: ReadonlyArray<DataCategory>;
  /** Days the consent holds, 1 to 1095. */
  readonly days?: Scalars['Int']['input'];
  /** DPV purposes the notice names, e.g. `dpv:ServiceProvision`. */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
  /** DID of the organisation that may read. */
  readonly recipient: Scalars['ID']['input'];
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Gives consent for one organisation, for purposes and categories of a notice. In force when it answers. */
  readonly giveConsent: Maybe<ConsentRecord>;
  /**
   * Begins a new epoch of an agreement's pseudonyms and returns its number. What was read before can no longer be joined with what is read from
   * now on; pseudonyms of the epoch before find nobody. For the holder's privacy officer.
   */
  readonly rotatePseudonyms: Maybe<Scalars['Int']['output']>;
  /** Withdraws a consent. In force when it answers: the next read of any of its fields is refused. */
  readonly withdrawConsent: Maybe<ConsentRecord>;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationRotatePseudonymsArgs = {
  agreement: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  id: Scalars['ID']['input'];
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
  /** Consent records of the person who asks, the newest first. */
  readonly myConsents: Maybe<ReadonlyArray<ConsentRecord>>;
  /** What was disclosed or refused about the person who asks, the newest first: who, what for, which fields, why. */
  readonly myDisclosures: Maybe<DisclosureConnection>;
};


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** A handle of the person, made for one recipient. */
  | 'IDENTIFIER'
  /** Name and civil identity. */
  | 'IDENTITY'
  /** What the person did while learning (xAPI statements). */
  | 'LEARNING_TRACE'
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
  ConsentRecord: ResolverTypeWrapper<ConsentRecord>;
  ConsentStatus: ConsentStatus;
  DataCategory: DataCategory;
  DisclosureConnection: ResolverTypeWrapper<Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['DisclosureEdge']>> }>;
  DisclosureEdge: ResolverTypeWrapper<Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversTypes['DisclosureRecord']> }>;
  DisclosurePageInfo: ResolverTypeWrapper<DisclosurePageInfo>;
  DisclosureProof: ResolverTypeWrapper<OfflineProof>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DisclosureRecord: ResolverTypeWrapper<DisclosureRow>;
  FieldGrant: ResolverTypeWrapper<FieldGrant>;
  GiveConsentInput: GiveConsentInput;
  Instrument: Instrument;
  LogCheckpoint: ResolverTypeWrapper<LogCheckpoint>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  ConsentRecord: ConsentRecord;
  DisclosureConnection: Omit<DisclosureConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['DisclosureEdge']>> };
  DisclosureEdge: Omit<DisclosureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DisclosureRecord']> };
  DisclosurePageInfo: DisclosurePageInfo;
  DisclosureProof: OfflineProof;
  Int: Scalars['Int']['output'];
  DisclosureRecord: DisclosureRow;
  FieldGrant: FieldGrant;
  GiveConsentInput: GiveConsentInput;
  LogCheckpoint: LogCheckpoint;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
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

export type ConsentRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['ConsentRecord'] = ResolversParentTypes['ConsentRecord']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataCategory']>>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  rotatePseudonyms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRotatePseudonymsArgs, 'agreement'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
};

export type QueryResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  checkpoints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LogCheckpoint']>>, ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  myConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryMyConsentsArgs, 'first'>>;
  myDisclosures?: Resolver<Maybe<ResolversTypes['DisclosureConnection']>, ParentType, ContextType, RequireFields<QueryMyDisclosuresArgs, 'first'>>;
};

export type Resolvers<ContextType = ContractsContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  DisclosurePageInfo?: DisclosurePageInfoResolvers<ContextType>;
  DisclosureProof?: DisclosureProofResolvers<ContextType>;
  DisclosureRecord?: DisclosureRecordResolvers<ContextType>;
  FieldGrant?: FieldGrantResolvers<ContextType>;
  LogCheckpoint?: LogCheckpointResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ContractsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
