import type { GraphQLResolveInfo } from 'graphql';
import type { IndicatorRow, TerritoryRow, ObservationRow } from '../repository.js';
import type { IndicatorsContext } from '../context.js';
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

/** Whether the figure is published, and if not, why not. */
export type Disclosure =
  /** Published. */
  | 'PUBLISHED'
  /** One member makes up so much of the figure that it could be read from it. */
  | 'SUPPRESSED_DOMINANCE'
  /** The group is smaller than the smallest that may be published. */
  | 'SUPPRESSED_FREQUENCY'
  /** Left out so that another figure cannot be computed from it. */
  | 'SUPPRESSED_SECONDARY';

/** A measure with its definition, as official statistics describe it. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Stable code. */
  readonly code: Scalars['ID']['output'];
  /** What it is divided by; null for a count. */
  readonly denominator: Maybe<Scalars['String']['output']>;
  /** What it measures. */
  readonly family: Maybe<IndicatorFamily>;
  /** Name. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** What is counted. */
  readonly numerator: Maybe<Scalars['String']['output']>;
  /** Published figures, by territory and year. */
  readonly observations: Maybe<ReadonlyArray<Observation>>;
  /** Who publishes it, and under which licence. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Unit of the values, e.g. `%`. */
  readonly unit: Maybe<Scalars['String']['output']>;
};


/** A measure with its definition, as official statistics describe it. */
export type IndicatorLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A measure with its definition, as official statistics describe it. */
export type IndicatorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  territory?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What indicators measure. */
export type IndicatorFamily =
  /** How many people are reached. */
  | 'AUDIENCE'
  /** What changes for people because of it. */
  | 'IMPACT'
  /** What becomes of people. */
  | 'OUTCOME'
  /** What people think of it. */
  | 'SATISFACTION'
  /** How a service is used. */
  | 'USAGE'
  /** What is observed beside what was to be expected. */
  | 'VALUE_ADDED';

/** One published figure: an indicator, a territory and a reference period. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Whether it is published, and if not, why not. */
  readonly disclosure: Maybe<Disclosure>;
  /** Number of people it stands for; null where it was suppressed or is not published by the source. */
  readonly groupSize: Maybe<Scalars['Int']['output']>;
  /** What is measured. */
  readonly indicator: Maybe<Indicator>;
  /** Where. */
  readonly territory: Maybe<Territory>;
  /** In the indicator's unit; null where it was suppressed. */
  readonly value: Maybe<Scalars['Float']['output']>;
  /** Year the reference period ends in. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The indicator with this code, or null. */
  readonly indicator: Maybe<Indicator>;
  /** Indicators, by code. */
  readonly indicators: Maybe<ReadonlyArray<Indicator>>;
  /** The territory with this code, or null. */
  readonly territory: Maybe<Territory>;
};


export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  family?: InputMaybe<IndicatorFamily>;
};


export type QueryTerritoryArgs = {
  code: Scalars['ID']['input'];
};

/** A place that figures are published for. */
export type Territory = {
  readonly __typename?: 'Territory';
  /** Code of the source, e.g. `A09`. */
  readonly code: Scalars['ID']['output'];
  /** What kind of place it is. */
  readonly kind: Maybe<TerritoryKind>;
  /** Name, in French. */
  readonly label: Maybe<Scalars['String']['output']>;
};

/** Kinds of places, European and French. */
export type TerritoryKind =
  /** A French académie. */
  | 'ACADEMIE'
  /** A French commune. */
  | 'COMMUNE'
  /** A country (ISO 3166-1). */
  | 'COUNTRY'
  /** A French département. */
  | 'DEPARTEMENT'
  /** NUTS level 1. */
  | 'NUTS1'
  /** NUTS level 2. */
  | 'NUTS2'
  /** NUTS level 3. */
  | 'NUTS3'
  /** A French région académique. */
  | 'REGION_ACADEMIQUE'
  /** A school. */
  | 'SCHOOL';

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
  Indicator: Indicator;
  Territory: Territory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"code":true}> );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Disclosure: Disclosure;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IndicatorFamily: IndicatorFamily;
  Observation: ResolverTypeWrapper<ObservationRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Territory: ResolverTypeWrapper<TerritoryRow>;
  TerritoryKind: TerritoryKind;
  access__Category: Access__Category;
  access__Generalisation: Access__Generalisation;
  access__Policy: Access__Policy;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Indicator: IndicatorRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Observation: ObservationRow;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  Territory: TerritoryRow;
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

export type AccessDirectiveResolver<Result, Parent, ContextType = IndicatorsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IndicatorResolvers<ContextType = IndicatorsContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['IndicatorFamily']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorLabelArgs, 'lang'>>;
  numerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType, RequireFields<IndicatorObservationsArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = IndicatorsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  groupSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IndicatorsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code'>>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'code'>>;
};

export type TerritoryResolvers<ContextType = IndicatorsContext, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TerritoryKind']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = IndicatorsContext> = {
  Indicator?: IndicatorResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IndicatorsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
