import type { GraphQLResolveInfo } from 'graphql';
import type { ContractsContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** One line of the log, as the person it is about sees it. */
export type AccessRecord = {
  readonly __typename?: 'AccessRecord';
  /** What was done: READ, or EXPLAIN where the caller was only told what the decision would be. */
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
  /** SHA-256 of the record in the log's chain, hexadecimal. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that holds what was asked for. */
  readonly holder: Maybe<Scalars['ID']['output']>;
  /** DPV purpose of the request; null when none was named. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** The precise reason of a refusal; null for a disclosure. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that asked; null when it was the person herself or a guardian. */
  readonly recipient: Maybe<Scalars['ID']['output']>;
  /** What opened it: OWN, GUARDIANSHIP, MANDATE or AGREEMENT; null for a refusal. */
  readonly through: Maybe<Scalars['String']['output']>;
};

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
  /** What was disclosed or refused about the person who asks, the newest first: who, what for, which fields, why. */
  readonly myAccessLog: Maybe<ReadonlyArray<AccessRecord>>;
  /** Consent records of the person who asks, the newest first. */
  readonly myConsents: Maybe<ReadonlyArray<ConsentRecord>>;
};


export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyConsentsArgs = {
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
  AccessRecord: ResolverTypeWrapper<AccessRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Agreement: ResolverTypeWrapper<Agreement>;
  AgreementStatus: AgreementStatus;
  ConsentRecord: ResolverTypeWrapper<ConsentRecord>;
  ConsentStatus: ConsentStatus;
  DataCategory: DataCategory;
  FieldGrant: ResolverTypeWrapper<FieldGrant>;
  GiveConsentInput: GiveConsentInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Instrument: Instrument;
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
  AccessRecord: AccessRecord;
  ID: Scalars['ID']['output'];
  Agreement: Agreement;
  ConsentRecord: ConsentRecord;
  FieldGrant: FieldGrant;
  GiveConsentInput: GiveConsentInput;
  Int: Scalars['Int']['output'];
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

export type AccessRecordResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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

export type FieldGrantResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['FieldGrant'] = ResolversParentTypes['FieldGrant']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['AccessEffect']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  rotatePseudonyms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MutationRotatePseudonymsArgs, 'agreement'>>;
  withdrawConsent?: Resolver<Maybe<ResolversTypes['ConsentRecord']>, ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'id'>>;
};

export type QueryResolvers<ContextType = ContractsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agreement']>>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  myAccessLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessRecord']>>, ParentType, ContextType, RequireFields<QueryMyAccessLogArgs, 'first'>>;
  myConsents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentRecord']>>, ParentType, ContextType, RequireFields<QueryMyConsentsArgs, 'first'>>;
};

export type Resolvers<ContextType = ContractsContext> = {
  AccessRecord?: AccessRecordResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  ConsentRecord?: ConsentRecordResolvers<ContextType>;
  FieldGrant?: FieldGrantResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ContractsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
