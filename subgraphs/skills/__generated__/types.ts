import type { GraphQLResolveInfo } from 'graphql';
import type { ConceptRecord, Link, NearLink, Localized } from '../concept.js';
import type { LinkEdge, LinkConnection, NearEdge, NearConnection, ListedEdge, ListedConnection } from '../connection.js';
import type { CareerPathsRecord, CareerPathRecord, CareerStepRecord, ReachableEdge, ReachableConnection } from '../career-paths.js';
import type { SkillGapRecord, CarriedEdge, CarriedConnection, AdjacentEdge, AdjacentConnection, MissingEdge, MissingConnection } from '../skill-gap.js';
import type { ComparedEdge, ComparedConnection } from '../resolvers-links.js';
import type { ContentMatchRecord, SuggestionRecord } from '../content-match.js';
import type { ResourceRecord } from '../repository-resources.js';
import type { MappingRecord } from '../repository-mappings.js';
import type { ResourcePage, MappingPage } from '../content/pages.js';
import type { HierarchyPathRecord } from '../repository-hierarchy.js';
import type { SearchPage, SearchEdge } from '../concept-search.js';
import type { SchemeVersionRecord } from '../repository.js';
import type { DiffRecord } from '../scheme-diff.js';
import type { ChangeRow, RelationEdge, RelationConnection, ProposalRecord, MigrationRow } from '../repository-versions.js';
import type { SnapshotRecord, LocalizedSnapshot } from '../concept-snapshot.js';
import type { SkillsContext } from '../context.js';
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

/** What an occupation demands of who enters it, read from what the publisher says. */
export type AccessConditions = {
  readonly __typename?: 'AccessConditions';
  /**
   * Sentences of the publisher it was read from, in the publisher's language. Of an ESCO occupation, first who says so: ESCO, or the card of
   * ROME that it matches, marked (RELATED) where the card is only near and demands a qualification.
   */
  readonly because: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much; null where nobody says. */
  readonly demand: Maybe<AccessDemand>;
};

/** How an occupation is entered. */
export type AccessDemand =
  /** A diploma or a training is the usual way in; experience may do. */
  | 'EXPECTED'
  /** No diploma is asked for. */
  | 'OPEN'
  /** Nobody enters without a diploma, title, licence or permit. */
  | 'REQUIRED';

/** One page of a list. */
export type AdjacentSkillConnection = {
  readonly __typename?: 'AdjacentSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<AdjacentSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill next to one that is held: related to it by the publisher, or in the same group. */
export type AdjacentSkillEdge = {
  readonly __typename?: 'AdjacentSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Whether it is essential. */
  readonly essential: Maybe<Scalars['Boolean']['output']>;
  /** The held one next to it. */
  readonly heldSkill: Maybe<Concept>;
  /** The skill asked for. */
  readonly node: Maybe<Concept>;
};

/** A way to an occupation, step by step. */
export type CareerPath = {
  readonly __typename?: 'CareerPath';
  /** What it takes in all: the sum over its steps. How a step's is found: ontology/README.md. */
  readonly effort: Maybe<Scalars['Float']['output']>;
  /**
   * Skills essential on the way that are neither held at the start nor asked for by an earlier occupation, each once. In an occupation one
   * holds what it asks for; who starts from what draws her holds nothing. Skills of two classifications are not compared: what the first
   * occupation in the other classification asks for is taken as held.
   */
  readonly gap: Maybe<ConceptConnection>;
  /** Its steps, in order. */
  readonly steps: Maybe<ReadonlyArray<CareerStep>>;
};


/** A way to an occupation, step by step. */
export type CareerPathGapArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Ways to an occupation. */
export type CareerPaths = {
  readonly __typename?: 'CareerPaths';
  /** Where there is none within the steps: the lightest within 8; null where there is none at all. */
  readonly beyond: Maybe<CareerPath>;
  /** The occupation they start at; null where they start from skills or from what draws somebody. */
  readonly from: Maybe<Concept>;
  /**
   * How near one gets within the steps, where there is no path: as far as the steps lead along `beyond`. Where that is null too, of what can be
   * reached: what leads to `to` by the lightest move or match, were it allowed; else the first that `to` itself matches or moves to, best first;
   * else what has the best use for the skills that `to` asks for. Where `via` cannot be reached, what is near `via`. Null where there is a path, and
   * where nothing that can be reached has anything in common with it.
   */
  readonly nearest: Maybe<Concept>;
  /** The lightest first; empty where there is none within the steps. */
  readonly paths: Maybe<ReadonlyArray<CareerPath>>;
  /** Where they lead. */
  readonly to: Maybe<Concept>;
  /** What of `held` is no skill of this graph, or was withdrawn: `concept` says which, and what replaced it. Empty for another start. */
  readonly unknownHeld: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** One step of a path. */
export type CareerStep = {
  readonly __typename?: 'CareerStep';
  /** Into a first occupation from skills: the share of what it asks for that is held, 0 to 1, as in `SkillGap.coverage`; else null. */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  /** What it takes. */
  readonly effort: Maybe<Scalars['Float']['output']>;
  /** Into a first occupation from what draws somebody: how far it is that, 0 to 1; else null. */
  readonly fit: Maybe<Scalars['Float']['output']>;
  /** Where it starts; null for the step into the first occupation, from skills or from what draws somebody. */
  readonly from: Maybe<Concept>;
  /**
   * What of the path's gap this step brings up: skills essential where it leads that are neither held at the start nor asked for by an earlier
   * occupation. Empty where it goes on in the other classification.
   */
  readonly gap: Maybe<ConceptConnection>;
  /** The match over which it goes on in the other classification; null for a move. */
  readonly match: Maybe<ConceptMatch>;
  /** Where it leads. */
  readonly to: Maybe<Concept>;
  /** The move; null where the step only goes on in the other classification, or enters a first occupation. */
  readonly transition: Maybe<CareerTransition>;
};


/** One step of a path. */
export type CareerStepGapArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The same move as a step of a path. */
export type CareerTransition = {
  readonly __typename?: 'CareerTransition';
  /** What the target demands of who enters it, beside skills. */
  readonly access: Maybe<AccessConditions>;
  /** What sort of move it is; null where ISCO's skill levels do not tell, for a move to a lower level, and for a step up that is not sure. */
  readonly kind: Maybe<TransitionKind>;
  /** Skills essential for the target that the source does not ask for, by French label. */
  readonly missingEssential: Maybe<ConceptConnection>;
  /** Skills optional for the target that the source does not ask for, by French label. */
  readonly missingOptional: Maybe<ConceptConnection>;
  /** Place of the move among the mobilities that ROME states for the source, from 1; null where it states none. */
  readonly mobilityRank: Maybe<Scalars['Int']['output']>;
  /** Sort of the mobility that ROME states, where the release says so (ROME v3); null where it does not. */
  readonly mobilityType: Maybe<MobilityType>;
  /** The occupation it leads to, of the classification it starts in. */
  readonly occupation: Maybe<Concept>;
  /** What the score is made of, the weightiest first. */
  readonly parts: Maybe<ReadonlyArray<ScorePart>>;
  /** Position among the moves of its source, 1 for the best. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** How near the occupations are, 0 to 1: the sum of `parts`. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Skills both ask for: those essential for the target first, then by French label. */
  readonly shared: Maybe<SharedSkillConnection>;
  /** Number of essential skills of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other skills of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
  /** How far skills carry the move. Never viable on skills alone where `access` is REQUIRED; MIN_VIABLE at most where nobody says what is demanded. */
  readonly viability: Maybe<Viability>;
};


/** The same move as a step of a path. */
export type CareerTransitionMissingEssentialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The same move as a step of a path. */
export type CareerTransitionMissingOptionalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The same move as a step of a path. */
export type CareerTransitionSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type CareerTransitionConnection = {
  readonly __typename?: 'CareerTransitionConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<CareerTransitionEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A move from the occupation asked about to another, with the evidence for it kept apart. */
export type CareerTransitionEdge = {
  readonly __typename?: 'CareerTransitionEdge';
  /** What the target demands of who enters it, beside skills. */
  readonly access: Maybe<AccessConditions>;
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** What sort of move it is; null where ISCO's skill levels do not tell, for a move to a lower level, and for a step up that is not sure. */
  readonly kind: Maybe<TransitionKind>;
  /** Skills essential for the target that the source does not ask for, by French label. */
  readonly missingEssential: Maybe<ConceptConnection>;
  /** Skills optional for the target that the source does not ask for, by French label. */
  readonly missingOptional: Maybe<ConceptConnection>;
  /** Place of the move among the mobilities that ROME states for the source, from 1; null where it states none. */
  readonly mobilityRank: Maybe<Scalars['Int']['output']>;
  /** Sort of the mobility that ROME states, where the release says so (ROME v3); null where it does not. */
  readonly mobilityType: Maybe<MobilityType>;
  /** The occupation it leads to, of the classification it starts in. */
  readonly node: Maybe<Concept>;
  /** What the score is made of, the weightiest first. */
  readonly parts: Maybe<ReadonlyArray<ScorePart>>;
  /** Position among the moves of its source, 1 for the best. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** How near the occupations are, 0 to 1: the sum of `parts`. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Skills both ask for: those essential for the target first, then by French label. */
  readonly shared: Maybe<SharedSkillConnection>;
  /** Number of essential skills of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other skills of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
  /** How far skills carry the move. Never viable on skills alone where `access` is REQUIRED; MIN_VIABLE at most where nobody says what is demanded. */
  readonly viability: Maybe<Viability>;
};


/** A move from the occupation asked about to another, with the evidence for it kept apart. */
export type CareerTransitionEdgeMissingEssentialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A move from the occupation asked about to another, with the evidence for it kept apart. */
export type CareerTransitionEdgeMissingOptionalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A move from the occupation asked about to another, with the evidence for it kept apart. */
export type CareerTransitionEdgeSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type CarriedSkillConnection = {
  readonly __typename?: 'CarriedSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<CarriedSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill that counts as held, since it matches one of the other classification that is. */
export type CarriedSkillEdge = {
  readonly __typename?: 'CarriedSkillEdge';
  /** Confidence of the match, 0.9 to 1. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The held one that it matches. */
  readonly heldSkill: Maybe<Concept>;
  /** The skill asked for. */
  readonly node: Maybe<Concept>;
};

/** A thematic collection of ESCO, across its hierarchy. */
export type Collection = Concept & {
  readonly __typename?: 'Collection';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Short name: `digital`, `green`, `language`, `transversal`, `research`, `digcomp` or `research-occupations`. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** Skills or occupations in it, by French label. */
  readonly members: Maybe<ConceptConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type CollectionConnection = {
  readonly __typename?: 'CollectionConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<CollectionEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Collection>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type CollectionEdge = {
  readonly __typename?: 'CollectionEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<Collection>;
};

/** Fields to sort Collections by. The order in which sorts are applied is not guaranteed when specifying many fields in one CollectionSort object. */
export type CollectionSort = {
  readonly key?: InputMaybe<SortDirection>;
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type CollectionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<CollectionWhere>>;
  readonly NOT?: InputMaybe<CollectionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<CollectionWhere>>;
  readonly key?: InputMaybe<StringScalarFilters>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** What every concept has, in SKOS's words. */
export type Concept = {
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** What every concept has, in SKOS's words. */
export type ConceptAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every concept has, in SKOS's words. */
export type ConceptAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** What every concept has, in SKOS's words. */
export type ConceptBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every concept has, in SKOS's words. */
export type ConceptLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every concept has, in SKOS's words. */
export type ConceptNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every concept has, in SKOS's words. */
export type ConceptProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that differs between two releases. */
export type ConceptChange = {
  readonly __typename?: 'ConceptChange';
  /** What there is; empty where there is none, null for a relation. */
  readonly after: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What there was: a label, labels, a code or a status; empty where there was none, null for a relation. */
  readonly before: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The concept, as it is now. */
  readonly concept: Maybe<Concept>;
  /** Sort of change. */
  readonly kind: Maybe<ConceptChangeKind>;
  /** Which of its labels, for RELABELLED. */
  readonly labelKind: Maybe<LabelKind>;
  /** Language of the label, a BCP 47 tag, for RELABELLED. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** The other end of the relation, as it is now. */
  readonly other: Maybe<Concept>;
  /** The relation, for RELATION_ADDED, RELATION_REMOVED and REPLACED; it points from `concept` to `other`. */
  readonly relation: Maybe<ConceptRelation>;
  /** URI of the concept. */
  readonly uri: Maybe<Scalars['ID']['output']>;
};

/** One page of changes. */
export type ConceptChangeConnection = {
  readonly __typename?: 'ConceptChangeConnection';
  /** Changes, each with its place. */
  readonly edges: Maybe<ReadonlyArray<ConceptChangeEdge>>;
  /** The changes alone. */
  readonly nodes: Maybe<ReadonlyArray<ConceptChange>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of changes of these kinds, all pages together. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One change, and its place. */
export type ConceptChangeEdge = {
  readonly __typename?: 'ConceptChangeEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The change. */
  readonly node: Maybe<ConceptChange>;
};

/** Sorts of changes between releases. */
export type ConceptChangeKind =
  /** New. */
  | 'CREATED'
  /** Marked as deprecated by the publisher. */
  | 'DEPRECATED'
  /** Its code is another. */
  | 'NOTATION_CHANGED'
  /** Not in the release any more. */
  | 'OBSOLETE'
  /** Called otherwise. A language that was not loaded before is no change. */
  | 'RELABELLED'
  /** A relation that was not stated before; those of new concepts too. */
  | 'RELATION_ADDED'
  /** A relation that is not stated any more; those of withdrawn concepts too. */
  | 'RELATION_REMOVED'
  /** Replaced by another concept, as the publisher says. */
  | 'REPLACED'
  /** In use again, after it was deprecated or withdrawn. */
  | 'RESTORED';

/** One page of a list. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<ConceptEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<Concept>;
};

/** Kinds of concepts; each is the object type of the same name. */
export type ConceptKind =
  /** `Collection`, of ESCO. */
  | 'COLLECTION'
  /** `IscoGroup`. */
  | 'ISCO_GROUP'
  /** `Occupation`, of ESCO. */
  | 'OCCUPATION'
  /** `RomeAppellation`: a job title of a ROME occupation. */
  | 'ROME_APPELLATION'
  /** `RomeCompetence`: know-how and soft skills of ROME. */
  | 'ROME_COMPETENCE'
  /** `RomeDomain`. */
  | 'ROME_DOMAIN'
  /** `RomeInterest`. */
  | 'ROME_INTEREST'
  /** `RomeOccupation`: an occupation with a ROME code. */
  | 'ROME_OCCUPATION'
  /** `RomeSavoir`: knowledge of ROME. */
  | 'ROME_SAVOIR'
  /** `RomeSector`. */
  | 'ROME_SECTOR'
  /** `RomeTheme`. */
  | 'ROME_THEME'
  /** `Skill`, of ESCO. */
  | 'SKILL'
  /** `SkillGroup`, of ESCO. */
  | 'SKILL_GROUP'
  /** `WorkContext`, of ROME. */
  | 'WORK_CONTEXT';

/** A link between concepts of two classifications, seen from the concept it is read on. */
export type ConceptMatch = {
  readonly __typename?: 'ConceptMatch';
  /** The other concept. */
  readonly concept: Maybe<Concept>;
  /** How sure it is, 0 to 1. Of a COMPOSITE match: how likely the other is the same, or one a part of the other. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Who says so. */
  readonly method: Maybe<MatchMethod>;
  /**
   * What the confidence of a COMPOSITE match is made of, START first: together they are its log-odds, ln(c / (1 - c)).
   * Null for every other match.
   */
  readonly parts: Maybe<ReadonlyArray<MatchEvidence>>;
  /** Table or rule it comes from. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What the other concept is to this one, e.g. BROAD: the other is wider. */
  readonly type: Maybe<MatchType>;
};

/** One page of a list. */
export type ConceptMatchConnection = {
  readonly __typename?: 'ConceptMatchConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<ConceptMatchEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A match in a list: the link, seen from the concept the list is read on, and the concept at its other end. */
export type ConceptMatchEdge = {
  readonly __typename?: 'ConceptMatchEdge';
  /** How sure it is, 0 to 1. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly method: Maybe<MatchMethod>;
  /** The other concept. */
  readonly node: Maybe<Concept>;
  /** What the confidence of a derived match of occupations is made of; null for others. */
  readonly parts: Maybe<ReadonlyArray<MatchEvidence>>;
  /** Table or rule it comes from. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What the other concept is to this one, e.g. BROAD: the other is wider. */
  readonly type: Maybe<MatchType>;
};

/** What became of a concept that somebody refers to. */
export type ConceptMigration = {
  readonly __typename?: 'ConceptMigration';
  /** The concept; null when the graph has none with this URI. */
  readonly concept: Maybe<Concept>;
  /** Proposals where no publisher says which, the surest first. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Whether it should be replaced: it is deprecated or obsolete. Null when the graph does not have it. */
  readonly replace: Maybe<Scalars['Boolean']['output']>;
  /** Concepts in use that take its place, where the publisher says so; over several steps where those were replaced too. At most 20. */
  readonly replacedBy: Maybe<ReadonlyArray<Concept>>;
  /** The URI asked for. */
  readonly uri: Maybe<Scalars['ID']['output']>;
};

/** Where a page ends. */
export type ConceptPageInfo = {
  readonly __typename?: 'ConceptPageInfo';
  /** Cursor of the last concept of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/** Relations that publishers state between concepts. */
export type ConceptRelation =
  /** skos:broader. */
  | 'BROADER'
  /** Occupation to skill, ROME only. */
  | 'EMERGING_SKILL'
  /** Occupation to skill. */
  | 'ESSENTIAL_SKILL'
  /** Occupation to job title. */
  | 'HAS_APPELLATION'
  /** Occupation to centre of interest. */
  | 'HAS_INTEREST'
  /** Occupation to work context. */
  | 'HAS_WORK_CONTEXT'
  /** Occupation to sector. */
  | 'IN_SECTOR'
  /** Occupation to theme. */
  | 'IN_THEME'
  /** To a collection. */
  | 'MEMBER_OF'
  /** Occupation to occupation. */
  | 'MOBILITY'
  /** Occupation to skill. */
  | 'OPTIONAL_SKILL'
  /** Skill to skill. */
  | 'RELATED_SKILL'
  /** To the concept that takes its place. */
  | 'REPLACED_BY';

/** One page of a search. */
export type ConceptSearchConnection = {
  readonly __typename?: 'ConceptSearchConnection';
  /** Concepts found, the best first. */
  readonly edges: Maybe<ReadonlyArray<ConceptSearchEdge>>;
  /** The same without what matched. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
};

/** One concept found, and why. */
export type ConceptSearchEdge = {
  readonly __typename?: 'ConceptSearchEdge';
  /** Place in this search, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The label that matched best. */
  readonly match: Maybe<LabelMatch>;
  /** The concept. */
  readonly node: Maybe<Concept>;
};

/** A concept as an earlier release had it: its labels, status, code and relations. Texts of earlier releases are not kept. */
export type ConceptSnapshot = {
  readonly __typename?: 'ConceptSnapshot';
  /** Other labels in the first of these languages that had any. Few by nature, as `Concept.altLabels`. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The same texts with the language that each is in, since one may be missing in the language asked for. */
  readonly localized: Maybe<LocalizedLabels>;
  /** Code of the publisher. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that had one; null when none had. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Relations that the publisher stated from this concept to others, by kind, then label. */
  readonly relations: Maybe<SnapshotRelationConnection>;
  /** Where the concept stood in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** The release. */
  readonly version: Maybe<SchemeVersion>;
};


/** A concept as an earlier release had it: its labels, status, code and relations. Texts of earlier releases are not kept. */
export type ConceptSnapshotAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept as an earlier release had it: its labels, status, code and relations. Texts of earlier releases are not kept. */
export type ConceptSnapshotLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept as an earlier release had it: its labels, status, code and relations. Texts of earlier releases are not kept. */
export type ConceptSnapshotPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept as an earlier release had it: its labels, status, code and relations. Texts of earlier releases are not kept. */
export type ConceptSnapshotRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptRelation>>;
};

/** Where a concept stands in its publisher's life cycle. */
export type ConceptStatus =
  /** To be replaced: do not use it for new content. */
  | 'DEPRECATED'
  /** Withdrawn by the publisher: the current release does not have it. */
  | 'OBSOLETE'
  /** In use. */
  | 'RELEASED';

/** That a learning resource is about a concept: said by the matcher, or by somebody of the organisation. */
export type ContentMapping = {
  readonly __typename?: 'ContentMapping';
  /** The skill, competence or knowledge. */
  readonly concept: Maybe<Concept>;
  /** Release of the classification that the concept was of when the mapping was suggested or decided on, as `SchemeVersion.id`. */
  readonly conceptVersion: Maybe<Scalars['ID']['output']>;
  /** When, RFC 3339. */
  readonly decidedAt: Maybe<Scalars['String']['output']>;
  /** Who confirmed or rejected it: `sub` of the access token. Nobody outside the organisation sees it. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** The label that fitted best, as published then. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** What may be done with it now. */
  readonly legalActs: Maybe<ReadonlyArray<MappingAct>>;
  /** Why, in the words of who decided. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** For STALE: concepts in use that take the place, as the publisher says; where none does, those proposed, the surest first. Empty for any other. */
  readonly replacements: Maybe<ReadonlyArray<Concept>>;
  /** The resource. */
  readonly resource: Maybe<LearningResource>;
  /** How well it fits, 0 to 1, as the matcher found; null where it was added by hand. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Where it stands. */
  readonly status: Maybe<MappingStatus>;
  /** When it was suggested, RFC 3339; null where it was added by hand. */
  readonly suggestedAt: Maybe<Scalars['String']['output']>;
  /** The words of the text that led to it; empty where vectors did, or it was added by hand. */
  readonly words: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A page of a resource's mappings. */
export type ContentMappingConnection = {
  readonly __typename?: 'ContentMappingConnection';
  /** Mappings, each with its place. */
  readonly edges: Maybe<ReadonlyArray<ContentMappingEdge>>;
  /** The mappings alone. */
  readonly nodes: Maybe<ReadonlyArray<ContentMapping>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One mapping, and its place. */
export type ContentMappingEdge = {
  readonly __typename?: 'ContentMappingEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The mapping. */
  readonly node: Maybe<ContentMapping>;
};

/** What a text was matched to. */
export type ContentMatch = {
  readonly __typename?: 'ContentMatch';
  /** Whether vectors of an embedding endpoint took part. */
  readonly embeddings: Maybe<EmbeddingState>;
  /** Languages whose labels were looked at, BCP 47 tags; two where the text did not tell which. */
  readonly languages: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The best first, each concept once. Empty where the text speaks of none. */
  readonly suggestions: Maybe<ReadonlyArray<SkillSuggestion>>;
};

/** Whether vectors of an embedding endpoint took part in a match. */
export type EmbeddingState =
  /** No endpoint is set: the text stayed in the installation. */
  | 'OFF'
  /** The endpoint or the vectors in the graph did not answer in time: words alone led to the answer. */
  | 'UNAVAILABLE'
  /** They did: the text was sent to the endpoint. */
  | 'USED';

/** Hierarchies of concepts. */
export type Hierarchy =
  /** Skills, knowledge, languages and transversal skills of ESCO: groups, then skills. */
  | 'ESCO_SKILLS'
  /** ISCO-08: groups of four levels, then the occupations of ESCO. */
  | 'ISCO'
  /** Macro-competences of ROME, then competences. */
  | 'ROME_COMPETENCES'
  /** Grand domains of ROME, domains, then occupations. */
  | 'ROME_DOMAINS'
  /** Sectors of activity of ROME and their sub-sectors. */
  | 'ROME_SECTORS';

/** One way from the top of a hierarchy down to a concept. */
export type HierarchyPath = {
  readonly __typename?: 'HierarchyPath';
  /** The concepts above it, from the top down to the next broader one. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
};

/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroup = Concept & {
  readonly __typename?: 'IscoGroup';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ESCO or ROME occupations a table matches with the group, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type IscoGroupConnection = {
  readonly __typename?: 'IscoGroupConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<IscoGroupEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<IscoGroup>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type IscoGroupEdge = {
  readonly __typename?: 'IscoGroupEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<IscoGroup>;
};

/** Fields to sort IscoGroups by. The order in which sorts are applied is not guaranteed when specifying many fields in one IscoGroupSort object. */
export type IscoGroupSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type IscoGroupWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<IscoGroupWhere>>;
  readonly NOT?: InputMaybe<IscoGroupWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<IscoGroupWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** SKOS's kinds of labels. */
export type LabelKind =
  /** skos:altLabel. */
  | 'ALTERNATIVE'
  /** skos:hiddenLabel: known to the search, not meant to be shown. */
  | 'HIDDEN'
  /** The publisher's code (skos:notation). */
  | 'NOTATION'
  /** skos:prefLabel. */
  | 'PREFERRED';

/** How a label answers the words searched for. */
export type LabelMatch = {
  readonly __typename?: 'LabelMatch';
  /** How near it is to the words. */
  readonly exactness: Maybe<MatchExactness>;
  /** The label in pieces, to draw with the matching ones emphasised. Joined they are the label; no mark-up to escape. */
  readonly highlights: Maybe<ReadonlyArray<LabelSegment>>;
  /** The label as published; for a code, the code. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Which of the concept's labels it is. */
  readonly labelKind: Maybe<LabelKind>;
  /** Language of the label, a BCP 47 tag; null for a code. */
  readonly lang: Maybe<Scalars['String']['output']>;
};

/** A piece of a label. */
export type LabelSegment = {
  readonly __typename?: 'LabelSegment';
  /** Whether it is what was searched for. */
  readonly matched: Maybe<Scalars['Boolean']['output']>;
  /** The piece, as published. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** A text and its language (rdf:langString). */
export type LangString = {
  readonly __typename?: 'LangString';
  /** Its language, a BCP 47 tag. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** The text, as published. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/**
 * A text about something that can be learnt: a course, a module, an exercise. Its organisation alone sees it, with all its mappings; what
 * others see of one that is shared is `SharedLearningResource`.
 */
export type LearningResource = {
  readonly __typename?: 'LearningResource';
  /** What is learnt, in words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Given when it was first saved. */
  readonly id: Scalars['ID']['output'];
  /** The organisation's own identifier. */
  readonly identifier: Maybe<Scalars['ID']['output']>;
  /** Language of title and description, a BCP 47 tag. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Its mappings, by score, the best first; those added by hand before the others. */
  readonly mappings: Maybe<ContentMappingConnection>;
  /** When it was last changed, RFC 3339. Decisions on mappings do not count. */
  readonly modified: Maybe<Scalars['String']['output']>;
  /** DID of the organisation whose it is. */
  readonly publisher: Maybe<Scalars['ID']['output']>;
  /** Whether everybody sees it, with its confirmed mappings. */
  readonly shared: Maybe<Scalars['Boolean']['output']>;
  /** Title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/**
 * A text about something that can be learnt: a course, a module, an exercise. Its organisation alone sees it, with all its mappings; what
 * others see of one that is shared is `SharedLearningResource`.
 */
export type LearningResourceMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<MappingStatus>;
};

/** A page of learning resources of an organisation. */
export type LearningResourceConnection = {
  readonly __typename?: 'LearningResourceConnection';
  /** Resources, each with its place. */
  readonly edges: Maybe<ReadonlyArray<LearningResourceEdge>>;
  /** The resources alone. */
  readonly nodes: Maybe<ReadonlyArray<LearningResource>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One learning resource, and its place. */
export type LearningResourceEdge = {
  readonly __typename?: 'LearningResourceEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The resource. */
  readonly node: Maybe<LearningResource>;
};

/** A learning resource, whole: what is left out is emptied. */
export type LearningResourceInput = {
  /** What is learnt, in words: what mappings are suggested by; 20,000 characters at most. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The organisation's own identifier, 1 to 500 characters; the same names the same resource. */
  readonly identifier: Scalars['ID']['input'];
  /** Language of title and description, a BCP 47 tag; found out by their words when absent. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Title, 1 to 500 characters. */
  readonly title: Scalars['String']['input'];
  /** Where it is, an http or https address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Labels of a concept as an earlier release had them, in the first of the languages asked for that had them. */
export type LocalizedLabels = {
  readonly __typename?: 'LocalizedLabels';
  /** Other labels, all of one language; empty when none of the languages had any. Few by nature, as `Concept.altLabels`. */
  readonly altLabels: Maybe<ReadonlyArray<LangString>>;
  /** Preferred label; null when none of the languages had one. */
  readonly prefLabel: Maybe<LangString>;
};


/** Labels of a concept as an earlier release had them, in the first of the languages asked for that had them. */
export type LocalizedLabelsAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Texts of a concept in the first of the languages asked for that has them; each text may be in another one. */
export type LocalizedTexts = {
  readonly __typename?: 'LocalizedTexts';
  /** Other labels, all of one language; empty when none of the languages has any. Few by nature, as `Concept.altLabels`. */
  readonly altLabels: Maybe<ReadonlyArray<LangString>>;
  /** Description; null when none of the languages has one. */
  readonly description: Maybe<LangString>;
  /** Preferred label; null when none of the languages has one. */
  readonly prefLabel: Maybe<LangString>;
};


/** Texts of a concept in the first of the languages asked for that has them; each text may be in another one. */
export type LocalizedTextsAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be done with a mapping. */
export type MappingAct =
  /** `addMapping`. */
  | 'ADD'
  /** `confirmMapping`. */
  | 'CONFIRM'
  /** `rejectMapping`. */
  | 'REJECT'
  /** `suggestMappings`. */
  | 'SUGGEST';

/** Where a mapping stands. */
export type MappingStatus =
  /** Somebody said it is right. */
  | 'CONFIRMED'
  /** Somebody said it is wrong; not suggested again. */
  | 'REJECTED'
  /** Suggested or confirmed, but the concept is no longer in use: its publisher withdrew or replaced it. So as soon as that release is loaded. */
  | 'STALE'
  /** Found by the matcher; nobody decided. */
  | 'SUGGESTED';

/** What one kind of evidence says for a match. */
export type MatchEvidence = {
  readonly __typename?: 'MatchEvidence';
  /** Which evidence. */
  readonly part: Maybe<MatchPart>;
  /** What it adds to the log-odds of the confidence. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** How near a label is to the words searched for, the nearest first. */
export type MatchExactness =
  /** The same, or another gender or number of the same, or an abbreviation that the label gives. */
  | 'EXACT'
  /** The label has words spelt nearly so, or most of the words. */
  | 'FUZZY'
  /** The label begins with the words. */
  | 'PREFIX'
  /** The label has all the words. */
  | 'WORDS';

/** Where a match comes from. */
export type MatchMethod =
  /** Derived from several kinds of evidence, weighed: see `parts`. */
  | 'COMPOSITE'
  /** Derived through a table between coarser groups. */
  | 'CROSSWALK'
  /** People decided on this very pair. */
  | 'EDITORIAL'
  /** Derived from equal or nearly equal labels. */
  | 'LEXICAL';

/** Kinds of evidence that an ESCO occupation and a ROME occupation mean the same. */
export type MatchPart =
  /** How far it is ahead of the other occupations looked at. */
  | 'AHEAD'
  /** Words in common of the definitions. */
  | 'DEFINITION'
  /** ISCO-08 groups in common, by the digits. */
  | 'ISCO_BRIDGE'
  /** Equal and near-equal labels, in either language; a rare word counts more. */
  | 'LABELS'
  /** Skills both ask for, as far as skills of the two classifications match. */
  | 'SHARED_SKILLS'
  /** Words in common of the skills asked for. */
  | 'SKILL_WORDS'
  /** What speaks against any match before there is evidence. */
  | 'START';

/** SKOS's mapping relations. */
export type MatchType =
  /** The other concept is wider. */
  | 'BROAD'
  /** Near enough to stand for it in some uses. */
  | 'CLOSE'
  /** The same meaning: one stands for the other. Never given to a derived match. */
  | 'EXACT'
  /** The other concept is narrower. */
  | 'NARROW'
  /** Associated, without standing for it. */
  | 'RELATED';

/** One page of a list. */
export type MissingSkillConnection = {
  readonly __typename?: 'MissingSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<MissingSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill that is missing. */
export type MissingSkillEdge = {
  readonly __typename?: 'MissingSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The skill. */
  readonly node: Maybe<Concept>;
  /** Number of occupations that ask for it: what learning it opens elsewhere. */
  readonly occupationCount: Maybe<Scalars['Int']['output']>;
};

/** Sorts of moves that ROME v3 tells apart. */
export type MobilityType =
  /** To one that is a step on (évolution). */
  | 'EVOLUTION'
  /** To a near occupation (proche). */
  | 'NEAR';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a mapping by hand, CONFIRMED: to a skill, competence or knowledge that is in use. */
  readonly addMapping: Maybe<ContentMapping>;
  /** Confirms a mapping that was suggested, or rejected by mistake, to a concept that is in use. Confirmed again, nothing changes. */
  readonly confirmMapping: Maybe<ContentMapping>;
  /** Deletes a resource with its mappings, and answers its id; null where the organisation has none of this id. */
  readonly deleteLearningResource: Maybe<Scalars['ID']['output']>;
  /** Makes or changes several at once, all or none of them; none either where suggesting fails. */
  readonly importLearningResources: Maybe<ReadonlyArray<LearningResource>>;
  /** Rejects a mapping: it is not suggested again. Rejected again, nothing changes. */
  readonly rejectMapping: Maybe<ContentMapping>;
  /** Makes a learning resource of the caller's organisation, or changes the one with this identifier: the same again changes nothing. */
  readonly saveLearningResource: Maybe<LearningResource>;
  /** Shows a resource and its confirmed mappings to everybody. Shared again, nothing changes. */
  readonly shareLearningResource: Maybe<LearningResource>;
  /**
   * Suggests mappings of a resource, as `matchSkills` finds them in its title and description. Suggestions nobody decided on are replaced;
   * what was confirmed or rejected stays.
   */
  readonly suggestMappings: Maybe<LearningResource>;
  /** Shows it to the organisation alone again, at once. */
  readonly unshareLearningResource: Maybe<LearningResource>;
};


export type MutationAddMappingArgs = {
  concept: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['ID']['input'];
};


export type MutationConfirmMappingArgs = {
  concept: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['ID']['input'];
};


export type MutationDeleteLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationImportLearningResourcesArgs = {
  map?: InputMaybe<Scalars['Boolean']['input']>;
  resources: ReadonlyArray<LearningResourceInput>;
};


export type MutationRejectMappingArgs = {
  concept: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['ID']['input'];
};


export type MutationSaveLearningResourceArgs = {
  input: LearningResourceInput;
};


export type MutationShareLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSuggestMappingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  resource: Scalars['ID']['input'];
};


export type MutationUnshareLearningResourceArgs = {
  id: Scalars['ID']['input'];
};

/** One page of a list. */
export type NearestOccupationConnection = {
  readonly __typename?: 'NearestOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<NearestOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Occupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationEdge = {
  readonly __typename?: 'NearestOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Skills essential for the near occupation that this one does not ask for, by French label. */
  readonly missingEssential: Maybe<SkillConnection>;
  /** Skills optional for the near occupation that this one does not ask for, by French label. */
  readonly missingOptional: Maybe<SkillConnection>;
  /** The near occupation. */
  readonly node: Maybe<Occupation>;
  /** 1 for the nearest. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Likeness of the skills asked for, 0 to 1; a skill that few occupations ask for counts more. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Skills both ask for, essential or not: those essential for the near occupation first, then by French label. */
  readonly shared: Maybe<SkillConnection>;
  /** Number of essential skills of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other skills of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationEdgeMissingEssentialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationEdgeMissingOptionalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationEdgeSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type NearestRomeOccupationConnection = {
  readonly __typename?: 'NearestRomeOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<NearestRomeOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationEdge = {
  readonly __typename?: 'NearestRomeOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Principal for the near occupation and not asked for by this one, by label. */
  readonly missingEssential: Maybe<ConceptConnection>;
  /** Asked for by the near occupation, not as principal, and not by this one; by label. */
  readonly missingOptional: Maybe<ConceptConnection>;
  /** The near occupation. */
  readonly node: Maybe<RomeOccupation>;
  /** 1 for the nearest. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Likeness of the competences asked for, 0 to 1; one that few occupations ask for counts more. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Competences and knowledge both ask for: those principal for the near occupation first, then by label. */
  readonly shared: Maybe<ConceptConnection>;
  /** Number of principal competences of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other competences of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationEdgeMissingEssentialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationEdgeMissingOptionalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationEdgeSharedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type Occupation = Concept & {
  readonly __typename?: 'Occupation';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Collections it is a member of. */
  readonly collections: Maybe<CollectionConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Code of the ISCO-08 group it is in, four digits as text, e.g. `0110`. */
  readonly iscoCode: Maybe<Scalars['String']['output']>;
  /** The ISCO-08 group it is in; null when the graph does not have it. */
  readonly iscoGroup: Maybe<IscoGroup>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ROME occupations and ISCO groups that match it, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Occupations that ask for the most alike skills, the nearest first; computed when the classification was loaded. */
  readonly nearest: Maybe<NearestOccupationConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** What the publisher says about the regulation of the profession, an address or a sentence; null where it says nothing. */
  readonly regulatedNote: Maybe<Scalars['String']['output']>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Skills it asks for: essential ones first, then by French label. */
  readonly skills: Maybe<OccupationSkillConnection>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationNearestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationSkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
  reuseLevel?: InputMaybe<ReadonlyArray<ReuseLevel>>;
};

/** One page of a list. */
export type OccupationSkillConnection = {
  readonly __typename?: 'OccupationSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<OccupationSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Skill>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill an occupation asks for. */
export type OccupationSkillEdge = {
  readonly __typename?: 'OccupationSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The skill. */
  readonly node: Maybe<Skill>;
  /** How much it is asked for. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** A concept that may take the place of one that was withdrawn or deprecated. */
export type ProposedReplacement = {
  readonly __typename?: 'ProposedReplacement';
  /** The concept proposed, of the same kind and in use. */
  readonly concept: Maybe<Concept>;
  /** 0 to 1: orders the kinds of evidence, and was not measured against an expert's table. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** How it was found. */
  readonly method: Maybe<ReplacementMethod>;
};

/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The lightest different ways to an occupation, over moves of ESCO and ROME and, where the two match (confidence 0.6 and more), from one
   * classification into the other. They start from an occupation, from skills, or from what draws somebody: say one of them. Where there is none
   * within the steps, `beyond` is the lightest that takes more, and `nearest` says how near one gets.
   */
  readonly careerPaths: Maybe<CareerPaths>;
  /** Thematic collections of ESCO, such as the digital or green skills. */
  readonly collections: Maybe<CollectionConnection>;
  /** The concept with this URI, of any kind; null when the graph has none. */
  readonly concept: Maybe<Concept>;
  /**
   * Which of these concepts were replaced, and by what, in one call: for whoever keeps URIs of concepts, such as a profile or a catalogue.
   * In the order asked for.
   */
  readonly conceptMigrations: Maybe<ReadonlyArray<ConceptMigration>>;
  /** The concepts with these URIs in the order asked for; null where the graph has none. */
  readonly concepts: Maybe<ReadonlyArray<Maybe<Concept>>>;
  /**
   * Shared learning resources that teach one of these concepts: what to learn for what is missing. Only mappings that somebody confirmed.
   * Those that teach most of them first.
   */
  readonly contentFor: Maybe<SharedLearningResourceConnection>;
  /** ISCO-08 groups. */
  readonly iscoGroups: Maybe<IscoGroupConnection>;
  /** One learning resource of the caller's organisation; null for any other, and for none. */
  readonly learningResource: Maybe<LearningResource>;
  /** Learning resources of the caller's organisation, by its own identifiers. */
  readonly learningResources: Maybe<LearningResourceConnection>;
  /**
   * Skills, competences and knowledge that a text speaks of: a course description, a job offer, a title. By the words of their labels in
   * French and English, how near they stand in the text, and which occupations ask for what is found. The text is neither kept nor
   * logged; it leaves the installation only where its operator set an embedding endpoint (`embeddings` says so).
   */
  readonly matchSkills: Maybe<ContentMatch>;
  /** The ESCO occupation with this URI, or null. */
  readonly occupation: Maybe<Occupation>;
  /**
   * ESCO occupations that match a ROME code, the surest first. No official table is loaded by default: read `method`
   * and `confidence` before relying on one. Empty when nothing matches, null when there is no such code.
   */
  readonly occupationsByRome: Maybe<ConceptMatchConnection>;
  /** What is within reach: every occupation to which the effort suffices, over as many moves as it takes, the lightest first. */
  readonly reachable: Maybe<ReachableOccupationConnection>;
  /** Domains and grand domains of ROME. */
  readonly romeDomains: Maybe<RomeDomainConnection>;
  /** Centres of interest of ROME (centres d'intérêt): a way in for people who have no occupation in mind. */
  readonly romeInterests: Maybe<RomeInterestConnection>;
  /** The occupation with this ROME code, or null. */
  readonly romeOccupation: Maybe<RomeOccupation>;
  /** Sectors of activity of ROME. */
  readonly romeSectors: Maybe<RomeSectorConnection>;
  /** Themes ROME groups occupations under. */
  readonly romeThemes: Maybe<RomeThemeConnection>;
  /** One release of a classification; null when the graph has had none with this id. */
  readonly schemeVersion: Maybe<SchemeVersion>;
  /** The classifications in the graph, their versions, licences and the attribution that their reuse requires. */
  readonly schemeVersions: Maybe<ReadonlyArray<SchemeVersion>>;
  /**
   * Concepts by the words people use, in French and English. Case, accents, hyphens, typing errors, plural and gendered
   * forms are forgiven. The best first: by exactness, then kind of label, then weight (how much the concept is used). A publisher's code
   * (`J1501`, `2221.1`) finds its concept too. Of very common words only the best 200 or so can be paged through.
   */
  readonly searchConcepts: Maybe<ConceptSearchConnection>;
  /** One learning resource that its organisation shares; null for any other, and for none. */
  readonly sharedLearningResource: Maybe<SharedLearningResource>;
  /** The ESCO skill with this URI, or null. */
  readonly skill: Maybe<Skill>;
  /**
   * What somebody who holds some skills has of what an occupation asks for, and what is missing. The skills are given, not a person: nothing
   * about anybody comes here.
   */
  readonly skillGap: Maybe<SkillGap>;
  /** Groups of the ESCO skills hierarchy. */
  readonly skillGroups: Maybe<SkillGroupConnection>;
  /**
   * Completions while somebody types, the best first; each concept once, by the label that fits best. Labels that are what is typed, then
   * labels that begin with it, then those in which a later word does; then by kind of label and weight (how much the concept is used). Case,
   * accents, ligatures and gender are forgiven, words may stand apart, and where nothing fits one typing error is. Hidden labels are left out.
   */
  readonly suggest: Maybe<ReadonlyArray<Suggestion>>;
  /**
   * Where walking down a hierarchy by `narrower` begins: concepts with nothing broader, by notation. Lists without levels (collections, themes,
   * interests) are read by the fields of their names.
   */
  readonly topConcepts: Maybe<ConceptConnection>;
  /**
   * Moves from an occupation to others of its classification, the best first, computed when the classification was loaded. The score
   * never looks at the mobilities that ROME states; where there is one, the move shows it beside the score.
   */
  readonly transitions: Maybe<CareerTransitionConnection>;
  /** Work contexts of ROME: conditions, hours, places, publics. */
  readonly workContexts: Maybe<WorkContextConnection>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryCareerPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['ID']['input']>;
  held?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  interests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  riasec?: InputMaybe<ReadonlyArray<RiasecType>>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CollectionSort>>;
  where?: InputMaybe<CollectionWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryConceptArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryConceptMigrationsArgs = {
  uris: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryConceptsArgs = {
  uris: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryContentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concepts: ReadonlyArray<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryIscoGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IscoGroupSort>>;
  where?: InputMaybe<IscoGroupWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryLearningResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concept?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<MappingStatus>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryMatchSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  lang?: InputMaybe<Scalars['String']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryOccupationArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryOccupationsByRomeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryReachableArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  effort?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  held?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  interests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  riasec?: InputMaybe<ReadonlyArray<RiasecType>>;
  scheme?: InputMaybe<Scheme>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryRomeDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeDomainSort>>;
  where?: InputMaybe<RomeDomainWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryRomeInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeInterestSort>>;
  where?: InputMaybe<RomeInterestWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryRomeOccupationArgs = {
  code: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryRomeSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeSectorSort>>;
  where?: InputMaybe<RomeSectorWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryRomeThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeThemeSort>>;
  where?: InputMaybe<RomeThemeWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySchemeVersionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySearchConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  scheme?: InputMaybe<Scheme>;
  text: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySharedLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySkillArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySkillGapArgs = {
  held: ReadonlyArray<Scalars['ID']['input']>;
  target: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySkillGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SkillGroupSort>>;
  where?: InputMaybe<SkillGroupWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QuerySuggestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  scheme?: InputMaybe<Scheme>;
  text: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryTopConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hierarchy: Hierarchy;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryTransitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TransitionKind>>;
  minViability?: InputMaybe<Viability>;
  occupation: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists of concepts are connections: `first` (each says its greatest value; more is BAD_USER_INPUT) and `after`, a cursor. `nodes` are the concepts,
 * `edges` what links them too. Fields are nullable where a publisher leaves a cell empty, and lists so that one that fails leaves the rest standing.
 */
export type QueryWorkContextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<WorkContextSort>>;
  where?: InputMaybe<WorkContextWhere>;
};

/** One page of a list. */
export type ReachableOccupationConnection = {
  readonly __typename?: 'ReachableOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<ReachableOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An occupation within reach. */
export type ReachableOccupationEdge = {
  readonly __typename?: 'ReachableOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** What it takes in all. */
  readonly effort: Maybe<Scalars['Float']['output']>;
  /** The occupation. */
  readonly node: Maybe<Concept>;
  /** The lightest way to it. */
  readonly path: Maybe<CareerPath>;
};

/** One page of a list. */
export type RelatedSkillConnection = {
  readonly __typename?: 'RelatedSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RelatedSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Skill>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill another skill needs or helps. */
export type RelatedSkillEdge = {
  readonly __typename?: 'RelatedSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The other skill. */
  readonly node: Maybe<Skill>;
  /** How much it is needed. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** How a replacement was found, the surest first. */
export type ReplacementMethod =
  /** The preferred labels share most of their words. */
  | 'ALIKE_LABEL'
  /** The preferred label of one is another label of the other. */
  | 'ALTERNATIVE_LABEL'
  /** The preferred label is the same. */
  | 'EQUAL_LABEL';

/** How far a skill carries beyond one occupation, the widest first. */
export type ReuseLevel =
  /** In occupations of several sectors. */
  | 'CROSS_SECTOR'
  /** In one occupation and its specialities. */
  | 'OCCUPATION_SPECIFIC'
  /** In the occupations of one sector. */
  | 'SECTOR_SPECIFIC'
  /** In nearly every occupation. */
  | 'TRANSVERSAL';

/** Holland's types (RIASEC). */
export type RiasecType =
  /** Artistic: creating, expressing. */
  | 'A'
  /** Conventional: ordering, counting, keeping to rules. */
  | 'C'
  /** Enterprising: leading, persuading, selling. */
  | 'E'
  /** Investigative: finding out, analysing. */
  | 'I'
  /** Realistic: things, tools, the open air. */
  | 'R'
  /** Social: helping, teaching, caring. */
  | 'S';

/** A job title of a ROME occupation (appellation). */
export type RomeAppellation = Concept & {
  readonly __typename?: 'RomeAppellation';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** How the publisher classes the title; null where it says nothing. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it is a managerial occupation (emploi cadre); null where the publisher says nothing. */
  readonly executive: Maybe<Scalars['Boolean']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** Whether the publisher marks it as little used (peu usitée). */
  readonly littleUsed: Maybe<Scalars['Boolean']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** The occupation it is a title of. */
  readonly occupation: Maybe<RomeOccupation>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Whether a title or permit is required by law; null where the publisher says nothing. */
  readonly regulated: Maybe<Scalars['Boolean']['output']>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Shorter form of the label, in French; null where there is none. */
  readonly shortLabel: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeAppellationConnection = {
  readonly __typename?: 'RomeAppellationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeAppellationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeAppellation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeAppellationEdge = {
  readonly __typename?: 'RomeAppellationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeAppellation>;
};

/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetence = Concept & {
  readonly __typename?: 'RomeCompetence';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Category of the publisher, in French. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ESCO skills and areas of knowledge that match it, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** `COMPETENCE`, or `MACRO_COMPETENCE` for one that groups others. */
  readonly nature: Maybe<Scalars['String']['output']>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is principal for first, then by label. */
  readonly occupations: Maybe<RomeSkillOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Shared learning resources that teach it: mappings that were confirmed. By title. */
  readonly resources: Maybe<SharedLearningResourceConnection>;
  /** Main interest type after Holland (RIASEC), one letter; macro-competences only. */
  readonly riasecMajor: Maybe<Scalars['String']['output']>;
  /** Second interest type, one letter; macro-competences only. */
  readonly riasecMinor: Maybe<Scalars['String']['output']>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** Subcategory of the publisher, in French. */
  readonly subCategory: Maybe<Scalars['String']['output']>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetencePrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomain = Concept & {
  readonly __typename?: 'RomeDomain';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeDomainConnection = {
  readonly __typename?: 'RomeDomainConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeDomainEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeDomain>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeDomainEdge = {
  readonly __typename?: 'RomeDomainEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeDomain>;
};

/** Fields to sort RomeDomains by. The order in which sorts are applied is not guaranteed when specifying many fields in one RomeDomainSort object. */
export type RomeDomainSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type RomeDomainWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<RomeDomainWhere>>;
  readonly NOT?: InputMaybe<RomeDomainWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<RomeDomainWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterest = Concept & {
  readonly __typename?: 'RomeInterest';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations it leads to, by label. */
  readonly occupations: Maybe<RomeOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeInterestConnection = {
  readonly __typename?: 'RomeInterestConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeInterestEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeInterest>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeInterestEdge = {
  readonly __typename?: 'RomeInterestEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeInterest>;
};

/** Fields to sort RomeInterests by. The order in which sorts are applied is not guaranteed when specifying many fields in one RomeInterestSort object. */
export type RomeInterestSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type RomeInterestWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<RomeInterestWhere>>;
  readonly NOT?: InputMaybe<RomeInterestWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<RomeInterestWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** One page of a list. */
export type RomeMobilityConnection = {
  readonly __typename?: 'RomeMobilityConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeMobilityEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A move between occupations that ROME describes. */
export type RomeMobilityEdge = {
  readonly __typename?: 'RomeMobilityEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Occupation moved to. */
  readonly node: Maybe<RomeOccupation>;
  /** Order the publisher gives, 1 for the first; null in ROME v3, which gives none. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Sort of move, where the release says so (ROME v3); null where it does not (ROME v4). */
  readonly type: Maybe<MobilityType>;
};

/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupation = Concept & {
  readonly __typename?: 'RomeOccupation';
  /** Diplomas, permits and experience it takes to get in, in French. */
  readonly accessConditions: Maybe<Scalars['String']['output']>;
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** Job titles, by label. */
  readonly appellations: Maybe<RomeAppellationConnection>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** ROME code, e.g. `J1501`; the same as `notation`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Definition, in French. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it is a managerial occupation (emploi cadre); null where the publisher says nothing. */
  readonly executive: Maybe<Scalars['Boolean']['output']>;
  /** Centres of interest that lead to it; principal ones first. */
  readonly interests: Maybe<RomeOccupationInterestConnection>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ESCO occupations and ISCO groups that match it, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** Moves to other occupations that ROME describes, by rank. */
  readonly mobilities: Maybe<RomeMobilityConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Occupations that ask for the most alike competences, the nearest first; computed when the classification was loaded. */
  readonly nearest: Maybe<NearestRomeOccupationConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** The coarser ROME occupation it was split from; null for one that is its own parent. */
  readonly parent: Maybe<RomeOccupation>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Whether a title or permit is required by law; null where the publisher says nothing. */
  readonly regulated: Maybe<Scalars['Boolean']['output']>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Main interest type after Holland (RIASEC), one letter. */
  readonly riasecMajor: Maybe<Scalars['String']['output']>;
  /** Second interest type, one letter; null where there is none. */
  readonly riasecMinor: Maybe<Scalars['String']['output']>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Sectors of activity it is exercised in; principal ones first. */
  readonly sectors: Maybe<RomeOccupationSectorConnection>;
  /** Competences and knowledge it asks for: principal ones first, then by label. */
  readonly skills: Maybe<RomeOccupationSkillConnection>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** Themes it is in. */
  readonly themes: Maybe<RomeThemeConnection>;
  /** Whether it is strategic for the demographic transition; null where the publisher says nothing. */
  readonly transitionDemographic: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is strategic for the digital transition; null where the publisher says nothing. */
  readonly transitionDigital: Maybe<Scalars['Boolean']['output']>;
  /** Part in the ecological transition, in the publisher's words; null where it says nothing. */
  readonly transitionEcological: Maybe<Scalars['String']['output']>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
  /** Conditions it is exercised in. */
  readonly workContexts: Maybe<WorkContextConnection>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAppellationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationInterestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationMobilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationNearestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationSkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationWorkContextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeOccupationConnection = {
  readonly __typename?: 'RomeOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeOccupationEdge = {
  readonly __typename?: 'RomeOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeOccupation>;
};

/** One page of a list. */
export type RomeOccupationInterestConnection = {
  readonly __typename?: 'RomeOccupationInterestConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeOccupationInterestEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeInterest>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A centre of interest that leads to a ROME occupation. */
export type RomeOccupationInterestEdge = {
  readonly __typename?: 'RomeOccupationInterestEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The centre of interest. */
  readonly node: Maybe<RomeInterest>;
  /** Whether it is a principal one; null where the publisher says nothing. */
  readonly principal: Maybe<Scalars['Boolean']['output']>;
};

/** One page of a list. */
export type RomeOccupationSectorConnection = {
  readonly __typename?: 'RomeOccupationSectorConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeOccupationSectorEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeSector>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A sector a ROME occupation is exercised in. */
export type RomeOccupationSectorEdge = {
  readonly __typename?: 'RomeOccupationSectorEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The sector. */
  readonly node: Maybe<RomeSector>;
  /** Whether it is a principal one; null where the publisher says nothing. */
  readonly principal: Maybe<Scalars['Boolean']['output']>;
};

/** One page of a list. */
export type RomeOccupationSkillConnection = {
  readonly __typename?: 'RomeOccupationSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeOccupationSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A competence or knowledge a ROME occupation asks for. */
export type RomeOccupationSkillEdge = {
  readonly __typename?: 'RomeOccupationSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** A `RomeCompetence` or a `RomeSavoir`. */
  readonly node: Maybe<Concept>;
  /** How much it is asked for. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** Knowledge of ROME (savoir). */
export type RomeSavoir = Concept & {
  readonly __typename?: 'RomeSavoir';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Category of the publisher, in French. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ESCO skills and areas of knowledge that match it, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is principal for first, then by label. */
  readonly occupations: Maybe<RomeSkillOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Shared learning resources that teach it: mappings that were confirmed. By title. */
  readonly resources: Maybe<SharedLearningResourceConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** Subcategory of the publisher, in French. */
  readonly subCategory: Maybe<Scalars['String']['output']>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sector of activity of ROME. */
export type RomeSector = Concept & {
  readonly __typename?: 'RomeSector';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations exercised in it, by label. */
  readonly occupations: Maybe<RomeOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A sector of activity of ROME. */
export type RomeSectorAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sector of activity of ROME. */
export type RomeSectorAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A sector of activity of ROME. */
export type RomeSectorBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sector of activity of ROME. */
export type RomeSectorLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sector of activity of ROME. */
export type RomeSectorNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sector of activity of ROME. */
export type RomeSectorProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeSectorConnection = {
  readonly __typename?: 'RomeSectorConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeSectorEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeSector>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeSectorEdge = {
  readonly __typename?: 'RomeSectorEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeSector>;
};

/** Fields to sort RomeSectors by. The order in which sorts are applied is not guaranteed when specifying many fields in one RomeSectorSort object. */
export type RomeSectorSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type RomeSectorWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<RomeSectorWhere>>;
  readonly NOT?: InputMaybe<RomeSectorWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<RomeSectorWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** One page of a list. */
export type RomeSkillOccupationConnection = {
  readonly __typename?: 'RomeSkillOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeSkillOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A ROME occupation that asks for a competence or knowledge. */
export type RomeSkillOccupationEdge = {
  readonly __typename?: 'RomeSkillOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The occupation. */
  readonly node: Maybe<RomeOccupation>;
  /** How much it asks for it. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** A theme of ROME. */
export type RomeTheme = Concept & {
  readonly __typename?: 'RomeTheme';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations in it, by label. */
  readonly occupations: Maybe<RomeOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A theme of ROME. */
export type RomeThemeAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A theme of ROME. */
export type RomeThemeAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A theme of ROME. */
export type RomeThemeBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A theme of ROME. */
export type RomeThemeLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A theme of ROME. */
export type RomeThemeNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemePrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A theme of ROME. */
export type RomeThemeProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type RomeThemeConnection = {
  readonly __typename?: 'RomeThemeConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<RomeThemeEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<RomeTheme>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type RomeThemeEdge = {
  readonly __typename?: 'RomeThemeEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<RomeTheme>;
};

/** Fields to sort RomeThemes by. The order in which sorts are applied is not guaranteed when specifying many fields in one RomeThemeSort object. */
export type RomeThemeSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type RomeThemeWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<RomeThemeWhere>>;
  readonly NOT?: InputMaybe<RomeThemeWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<RomeThemeWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** Classification a concept belongs to. */
export type Scheme =
  /** European Skills, Competences, Qualifications and Occupations (European Commission). */
  | 'ESCO'
  /** International Standard Classification of Occupations, ISCO-08 (ILO). */
  | 'ISCO'
  /** Répertoire opérationnel des métiers et des emplois (France Travail). */
  | 'ROME';

/** A published version of a classification, as it was loaded. */
export type SchemeVersion = {
  readonly __typename?: 'SchemeVersion';
  /** Sentence that whoever reuses the data must show. */
  readonly attribution: Maybe<Scalars['String']['output']>;
  /** Whether it is the release that the graph's concepts are of. Others were, and what they had is kept. */
  readonly current: Maybe<Scalars['Boolean']['output']>;
  /** When it was first loaded, RFC 3339. */
  readonly currentSince: Maybe<Scalars['String']['output']>;
  /**
   * What changed from an earlier release to this one: the sum over the releases between, in which what was changed and changed back is
   * left out. By URI, then property or relation.
   */
  readonly diff: Maybe<ConceptChangeConnection>;
  /** Name of the release, e.g. `ESCO-v1.1.1`. */
  readonly id: Scalars['ID']['output'];
  /** Languages loaded, as BCP 47 tags. */
  readonly languages: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Licence the publisher gives the data under. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** When it was loaded, RFC 3339. */
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  /** The release whose place it took, as `id`; null for the first. */
  readonly previous: Maybe<Scalars['ID']['output']>;
  /** Whether it is the small sample of this project and not the whole release. */
  readonly sample: Maybe<Scalars['Boolean']['output']>;
  /** Classification. */
  readonly scheme: Maybe<Scheme>;
  /** Version of the publisher. */
  readonly version: Maybe<Scalars['String']['output']>;
};


/** A published version of a classification, as it was loaded. */
export type SchemeVersionDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptChangeKind>>;
  since: Scalars['ID']['input'];
};

/** What one kind of evidence adds to a score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** The most it could add in this classification. */
  readonly of: Maybe<Scalars['Float']['output']>;
  /** Which evidence. */
  readonly part: Maybe<TransitionPart>;
  /** What it adds. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** A learning resource that its organisation shares, as everybody sees it. */
export type SharedLearningResource = {
  readonly __typename?: 'SharedLearningResource';
  /** What is learnt, in words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The same as that of the `LearningResource`. */
  readonly id: Scalars['ID']['output'];
  /** Language of title and description, a BCP 47 tag. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** DID of the organisation that publishes it. */
  readonly publisher: Maybe<Scalars['ID']['output']>;
  /** Skills, competences and knowledge it teaches: mappings that were confirmed, to concepts in use; by French label. */
  readonly teaches: Maybe<ConceptConnection>;
  /** Title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A learning resource that its organisation shares, as everybody sees it. */
export type SharedLearningResourceTeachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of shared learning resources. */
export type SharedLearningResourceConnection = {
  readonly __typename?: 'SharedLearningResourceConnection';
  /** Resources, each with its place. */
  readonly edges: Maybe<ReadonlyArray<SharedLearningResourceEdge>>;
  /** The resources alone. */
  readonly nodes: Maybe<ReadonlyArray<SharedLearningResource>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One shared learning resource, and its place. */
export type SharedLearningResourceEdge = {
  readonly __typename?: 'SharedLearningResourceEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The resource. */
  readonly node: Maybe<SharedLearningResource>;
};

/** One page of a list. */
export type SharedSkillConnection = {
  readonly __typename?: 'SharedSkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<SharedSkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A skill that both ask for, and what it tells: a rare one more than one that many occupations ask for. */
export type SharedSkillEdge = {
  readonly __typename?: 'SharedSkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Whether it is essential for the target. */
  readonly essential: Maybe<Scalars['Boolean']['output']>;
  /** The skill; how far it carries is its `reuseLevel` (ESCO). */
  readonly node: Maybe<Concept>;
  /** Number of occupations that ask for it. */
  readonly occupationCount: Maybe<Scalars['Int']['output']>;
  /** How rare it is among the occupations of its classification: ln(all / those that ask for it). 0 where all do; what it counts by in the score. */
  readonly rarity: Maybe<Scalars['Float']['output']>;
};

/** A skill, or an area of knowledge, of ESCO. */
export type Skill = Concept & {
  readonly __typename?: 'Skill';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Collections it is a member of, such as the digital or green skills. */
  readonly collections: Maybe<CollectionConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** ROME competences and areas of knowledge that match it, the surest first. */
  readonly matches: Maybe<ConceptMatchConnection>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is essential for first, then by French label. */
  readonly occupations: Maybe<SkillOccupationConnection>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Skills that this one needs or helps, by French label. */
  readonly relatedSkills: Maybe<RelatedSkillConnection>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Shared learning resources that teach it: mappings that were confirmed. By title. */
  readonly resources: Maybe<SharedLearningResourceConnection>;
  /** How far it carries beyond one occupation; null where the publisher says nothing. */
  readonly reuseLevel: Maybe<ReuseLevel>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Skill or knowledge; null where the publisher says nothing. */
  readonly skillType: Maybe<SkillType>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillOccupationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillRelatedSkillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type SkillConnection = {
  readonly __typename?: 'SkillConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<SkillEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Skill>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type SkillEdge = {
  readonly __typename?: 'SkillEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<Skill>;
};

/** What is held and missing of what an occupation asks for. */
export type SkillGap = {
  readonly __typename?: 'SkillGap';
  /** Skills that are asked for and not held, next to one that is held or counts as held; in the same order. */
  readonly adjacent: Maybe<AdjacentSkillConnection>;
  /** Those of `held` that are held only as what a skill of the other classification matches; in the same order. */
  readonly carriedOver: Maybe<CarriedSkillConnection>;
  /**
   * Share of what is asked for that is held, 0 to 1: skills weighed by how rare they are among the occupations of the classification, those that
   * are not essential half; a skill next to a held one counts half.
   */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  /** Skills that are asked for and held: essential ones first, then by French label. */
  readonly held: Maybe<ConceptConnection>;
  /** Held skills of the other classification that match none of the target's: they count nothing here. */
  readonly leftAside: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Essential skills that are missing, by French label. */
  readonly missingEssential: Maybe<MissingSkillConnection>;
  /** Other skills that are missing, by French label. */
  readonly missingOptional: Maybe<MissingSkillConnection>;
  /** The occupation. */
  readonly target: Maybe<Concept>;
  /** What of `held` is no skill of this graph, or was withdrawn: `concept` says which, and what replaced it. */
  readonly unknownHeld: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapAdjacentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapCarriedOverArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapMissingEssentialArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapMissingOptionalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroup = Concept & {
  readonly __typename?: 'SkillGroup';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type SkillGroupConnection = {
  readonly __typename?: 'SkillGroupConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<SkillGroupEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<SkillGroup>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type SkillGroupEdge = {
  readonly __typename?: 'SkillGroupEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<SkillGroup>;
};

/** Fields to sort SkillGroups by. The order in which sorts are applied is not guaranteed when specifying many fields in one SkillGroupSort object. */
export type SkillGroupSort = {
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type SkillGroupWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<SkillGroupWhere>>;
  readonly NOT?: InputMaybe<SkillGroupWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<SkillGroupWhere>>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
};

/** One page of a list. */
export type SkillOccupationConnection = {
  readonly __typename?: 'SkillOccupationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<SkillOccupationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Occupation>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An occupation that asks for a skill. */
export type SkillOccupationEdge = {
  readonly __typename?: 'SkillOccupationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The occupation. */
  readonly node: Maybe<Occupation>;
  /** How much it asks for it. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** What a skill is to an occupation, or to another skill. */
export type SkillRelationType =
  /** Becoming needed. ROME only. */
  | 'EMERGING'
  /** Needed whatever the place of work. ROME: a principal competence. */
  | 'ESSENTIAL'
  /** Needed at some places of work only. */
  | 'OPTIONAL';

/** A concept that a text speaks of, and why. */
export type SkillSuggestion = {
  readonly __typename?: 'SkillSuggestion';
  /** The skill, competence or knowledge. */
  readonly concept: Maybe<Concept>;
  /** The label that fits best, as published. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Which of the concept's labels it is. */
  readonly labelKind: Maybe<LabelKind>;
  /** Language of the label, a BCP 47 tag; null where only vectors led to it. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** What the words give. */
  readonly lexical: Maybe<Scalars['Float']['output']>;
  /**
   * How well it fits, 0 to 1: `lexical` and `semantic` together. It orders suggestions of one text; it is no probability. How it is found:
   * ontology/README.md.
   */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** What vectors add to it; null where none took part. */
  readonly semantic: Maybe<Scalars['Float']['output']>;
  /** The words of the text that led to it, in order; empty where only vectors did. */
  readonly words: Maybe<ReadonlyArray<TextSegment>>;
};

/** ESCO's two types of skill concepts. */
export type SkillType =
  /** Knowledge: facts, principles, theories. */
  | 'KNOWLEDGE'
  /** Skill or competence: being able to do something. */
  | 'SKILL_COMPETENCE';

/** One page of a list. */
export type SnapshotRelationConnection = {
  readonly __typename?: 'SnapshotRelationConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<SnapshotRelationEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<Concept>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A relation as an earlier release stated it. */
export type SnapshotRelationEdge = {
  readonly __typename?: 'SnapshotRelationEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** Kind of the relation. */
  readonly kind: Maybe<ConceptRelation>;
  /** The other end, as it is now; its `asOf` says what it was. */
  readonly node: Maybe<Concept>;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** String filters */
export type StringScalarFilters = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A completion of what is typed. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The concept. */
  readonly concept: Maybe<Concept>;
  /** The label in pieces, to draw with the letters that were typed emphasised. Joined they are the label; no mark-up to escape. */
  readonly highlights: Maybe<ReadonlyArray<LabelSegment>>;
  /** The label to show, as published; a code where a code was typed. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Which of the concept's labels it is. */
  readonly labelKind: Maybe<LabelKind>;
  /** Language of the label, a BCP 47 tag; null for a code. */
  readonly lang: Maybe<Scalars['String']['output']>;
};

/** A stretch of a text. */
export type TextSegment = {
  readonly __typename?: 'TextSegment';
  /** Where it ends, not included. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** Where it begins, from 0, in UTF-16 code units as JavaScript's `slice` takes them. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** What stands there. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Sorts of moves. */
export type TransitionKind =
  /** To a higher ISCO skill level, or into management; never to an occupation that demands less of who enters, or to a level that is only that of the card it was split from. */
  | 'ADVANCEMENT'
  /** To another field at the same ISCO skill level. */
  | 'LATERAL'
  /** To an occupation of the same ISCO minor group and skill level. */
  | 'SIMILAR';

/** Kinds of evidence for a move. Rare skills count more than common ones, and skills of one sector more than transversal ones. */
export type TransitionPart =
  /** Nearness in the classification itself. */
  | 'HIERARCHY'
  /** Centres of interest and Holland's types (RIASEC). ROME only. */
  | 'INTERESTS'
  /** Nearness in ISCO-08. */
  | 'ISCO'
  /** Skills of the same groups, related by the publisher, or said in the same words. */
  | 'RELATED_SKILLS'
  /** Sectors the occupations are exercised in. ROME only. */
  | 'SECTORS'
  /** Knowledge (savoirs) both ask for, or said in the same words. */
  | 'SHARED_KNOWLEDGE'
  /** Skills (competences) both ask for. */
  | 'SHARED_SKILLS'
  /** What the occupations are described to do. */
  | 'TASKS'
  /** What the occupations and their job titles are called. */
  | 'TITLES'
  /** Conditions the occupations are exercised in. ROME only. */
  | 'WORK_CONTEXTS';

/** How far skills carry a move. The thresholds are in ontology/README.md. */
export type Viability =
  /** Much in common, and it is known that no qualification is required. */
  | 'HIGHLY_VIABLE'
  /** Enough in common to start from; what is missing has to be learnt. Or more in common, where nobody says what the target demands. */
  | 'MIN_VIABLE'
  /** Too little in common, or a qualification is required that skills do not replace. */
  | 'NOT_VIABLE';

/** A condition of work of ROME (contexte de travail). */
export type WorkContext = Concept & {
  readonly __typename?: 'WorkContext';
  /**
   * Other labels in the first of these languages that has any; empty when none has. Few by nature: no concept of ESCO v1.1.1 or ROME 4.0 has more
   * than 90 in one language.
   */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ways from the top of its hierarchy down to it, as a breadcrumb shows them: more than one where a concept has several broader ones. Empty at the top. */
  readonly ancestors: Maybe<ReadonlyArray<HierarchyPath>>;
  /** What it was in an earlier release; null where that did not have it. */
  readonly asOf: Maybe<ConceptSnapshot>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ConceptConnection>;
  /** What it is about, in the publisher's words. */
  readonly contextType: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The last release it was in, e.g. `ESCO-v1.1.0`; null while it is in use. */
  readonly lastVersion: Maybe<Scalars['ID']['output']>;
  /** The same texts, each with the language it is in: what languages in order of preference came to. */
  readonly localized: Maybe<LocalizedTexts>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ConceptConnection>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Concepts that may take its place where no publisher says which, the surest first. Nobody has confirmed them. */
  readonly proposedReplacements: Maybe<ReadonlyArray<ProposedReplacement>>;
  /** Concepts that take its place, where the publisher says so; several where it was split. */
  readonly replacedBy: Maybe<ConceptConnection>;
  /** Concepts whose place it takes, where the publisher says so. */
  readonly replaces: Maybe<ConceptConnection>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextAncestorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextAsOfArgs = {
  version: Scalars['ID']['input'];
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextLocalizedArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextProposedReplacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of a list. */
export type WorkContextConnection = {
  readonly __typename?: 'WorkContextConnection';
  /** Rows of the page, with what links each to the concept the list is read on. */
  readonly edges: Maybe<ReadonlyArray<WorkContextEdge>>;
  /** The concepts alone. */
  readonly nodes: Maybe<ReadonlyArray<WorkContext>>;
  /** Whether there is more, and where it starts. */
  readonly pageInfo: Maybe<ConceptPageInfo>;
  /** Number of rows on all pages together; counted only when asked for. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A row of a list. */
export type WorkContextEdge = {
  readonly __typename?: 'WorkContextEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The concept. */
  readonly node: Maybe<WorkContext>;
};

/** Fields to sort WorkContexts by. The order in which sorts are applied is not guaranteed when specifying many fields in one WorkContextSort object. */
export type WorkContextSort = {
  readonly contextType?: InputMaybe<SortDirection>;
  readonly notation?: InputMaybe<SortDirection>;
  readonly prefLabelEn?: InputMaybe<SortDirection>;
  readonly prefLabelFr?: InputMaybe<SortDirection>;
  readonly uri?: InputMaybe<SortDirection>;
};

/** Filter on properties of the graph; what is given together must hold together. */
export type WorkContextWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<WorkContextWhere>>;
  readonly NOT?: InputMaybe<WorkContextWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<WorkContextWhere>>;
  readonly contextType?: InputMaybe<StringScalarFilters>;
  readonly notation?: InputMaybe<StringScalarFilters>;
  readonly prefLabelEn?: InputMaybe<StringScalarFilters>;
  readonly prefLabelFr?: InputMaybe<StringScalarFilters>;
  readonly uri?: InputMaybe<StringScalarFilters>;
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
  Collection: Collection;
  IscoGroup: IscoGroup;
  LearningResource: LearningResource;
  Occupation: Occupation;
  RomeAppellation: RomeAppellation;
  RomeCompetence: RomeCompetence;
  RomeDomain: RomeDomain;
  RomeInterest: RomeInterest;
  RomeOccupation: RomeOccupation;
  RomeSavoir: RomeSavoir;
  RomeSector: RomeSector;
  RomeTheme: RomeTheme;
  SharedLearningResource: SharedLearningResource;
  Skill: Skill;
  SkillGroup: SkillGroup;
  WorkContext: WorkContext;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"uri":true}> );
  IscoGroup:
    ( { __typename: 'IscoGroup' }
    & GraphQLRecursivePick<FederationTypes['IscoGroup'], {"uri":true}> );
  LearningResource:
    ( { __typename: 'LearningResource' }
    & GraphQLRecursivePick<FederationTypes['LearningResource'], {"id":true}> );
  Occupation:
    ( { __typename: 'Occupation' }
    & GraphQLRecursivePick<FederationTypes['Occupation'], {"uri":true}> );
  RomeAppellation:
    ( { __typename: 'RomeAppellation' }
    & GraphQLRecursivePick<FederationTypes['RomeAppellation'], {"uri":true}> );
  RomeCompetence:
    ( { __typename: 'RomeCompetence' }
    & GraphQLRecursivePick<FederationTypes['RomeCompetence'], {"uri":true}> );
  RomeDomain:
    ( { __typename: 'RomeDomain' }
    & GraphQLRecursivePick<FederationTypes['RomeDomain'], {"uri":true}> );
  RomeInterest:
    ( { __typename: 'RomeInterest' }
    & GraphQLRecursivePick<FederationTypes['RomeInterest'], {"uri":true}> );
  RomeOccupation:
    ( { __typename: 'RomeOccupation' }
    & GraphQLRecursivePick<FederationTypes['RomeOccupation'], {"uri":true}> );
  RomeSavoir:
    ( { __typename: 'RomeSavoir' }
    & GraphQLRecursivePick<FederationTypes['RomeSavoir'], {"uri":true}> );
  RomeSector:
    ( { __typename: 'RomeSector' }
    & GraphQLRecursivePick<FederationTypes['RomeSector'], {"uri":true}> );
  RomeTheme:
    ( { __typename: 'RomeTheme' }
    & GraphQLRecursivePick<FederationTypes['RomeTheme'], {"uri":true}> );
  SharedLearningResource:
    ( { __typename: 'SharedLearningResource' }
    & GraphQLRecursivePick<FederationTypes['SharedLearningResource'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"uri":true}> );
  SkillGroup:
    ( { __typename: 'SkillGroup' }
    & GraphQLRecursivePick<FederationTypes['SkillGroup'], {"uri":true}> );
  WorkContext:
    ( { __typename: 'WorkContext' }
    & GraphQLRecursivePick<FederationTypes['WorkContext'], {"uri":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessConditions: ResolverTypeWrapper<ConceptRecord>;
  AccessDemand: AccessDemand;
  AdjacentSkillConnection: ResolverTypeWrapper<AdjacentConnection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjacentSkillEdge: ResolverTypeWrapper<AdjacentEdge>;
  CareerPath: ResolverTypeWrapper<CareerPathRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CareerPaths: ResolverTypeWrapper<CareerPathsRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CareerStep: ResolverTypeWrapper<CareerStepRecord>;
  CareerTransition: ResolverTypeWrapper<NearLink>;
  CareerTransitionConnection: ResolverTypeWrapper<NearConnection>;
  CareerTransitionEdge: ResolverTypeWrapper<NearEdge>;
  CarriedSkillConnection: ResolverTypeWrapper<CarriedConnection>;
  CarriedSkillEdge: ResolverTypeWrapper<CarriedEdge>;
  Collection: ResolverTypeWrapper<ConceptRecord>;
  CollectionConnection: ResolverTypeWrapper<ListedConnection>;
  CollectionEdge: ResolverTypeWrapper<ListedEdge>;
  CollectionSort: CollectionSort;
  CollectionWhere: CollectionWhere;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  ConceptChange: ResolverTypeWrapper<ChangeRow>;
  ConceptChangeConnection: ResolverTypeWrapper<DiffRecord>;
  ConceptChangeEdge: ResolverTypeWrapper<Omit<ConceptChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['ConceptChange']> }>;
  ConceptChangeKind: ConceptChangeKind;
  ConceptConnection: ResolverTypeWrapper<ListedConnection>;
  ConceptEdge: ResolverTypeWrapper<ListedEdge>;
  ConceptKind: ConceptKind;
  ConceptMatch: ResolverTypeWrapper<Link>;
  ConceptMatchConnection: ResolverTypeWrapper<LinkConnection>;
  ConceptMatchEdge: ResolverTypeWrapper<LinkEdge>;
  ConceptMigration: ResolverTypeWrapper<MigrationRow>;
  ConceptPageInfo: ResolverTypeWrapper<ConceptPageInfo>;
  ConceptRelation: ConceptRelation;
  ConceptSearchConnection: ResolverTypeWrapper<SearchPage>;
  ConceptSearchEdge: ResolverTypeWrapper<SearchEdge>;
  ConceptSnapshot: ResolverTypeWrapper<SnapshotRecord>;
  ConceptStatus: ConceptStatus;
  ContentMapping: ResolverTypeWrapper<MappingRecord>;
  ContentMappingConnection: ResolverTypeWrapper<MappingPage>;
  ContentMappingEdge: ResolverTypeWrapper<Omit<ContentMappingEdge, 'node'> & { node?: Maybe<ResolversTypes['ContentMapping']> }>;
  ContentMatch: ResolverTypeWrapper<ContentMatchRecord>;
  EmbeddingState: EmbeddingState;
  Hierarchy: Hierarchy;
  HierarchyPath: ResolverTypeWrapper<HierarchyPathRecord>;
  IscoGroup: ResolverTypeWrapper<ConceptRecord>;
  IscoGroupConnection: ResolverTypeWrapper<ListedConnection>;
  IscoGroupEdge: ResolverTypeWrapper<ListedEdge>;
  IscoGroupSort: IscoGroupSort;
  IscoGroupWhere: IscoGroupWhere;
  LabelKind: LabelKind;
  LabelMatch: ResolverTypeWrapper<LabelMatch>;
  LabelSegment: ResolverTypeWrapper<LabelSegment>;
  LangString: ResolverTypeWrapper<LangString>;
  LearningResource: ResolverTypeWrapper<ResourceRecord>;
  LearningResourceConnection: ResolverTypeWrapper<ResourcePage>;
  LearningResourceEdge: ResolverTypeWrapper<Omit<LearningResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['LearningResource']> }>;
  LearningResourceInput: LearningResourceInput;
  LocalizedLabels: ResolverTypeWrapper<LocalizedSnapshot>;
  LocalizedTexts: ResolverTypeWrapper<Localized>;
  MappingAct: MappingAct;
  MappingStatus: MappingStatus;
  MatchEvidence: ResolverTypeWrapper<MatchEvidence>;
  MatchExactness: MatchExactness;
  MatchMethod: MatchMethod;
  MatchPart: MatchPart;
  MatchType: MatchType;
  MissingSkillConnection: ResolverTypeWrapper<MissingConnection>;
  MissingSkillEdge: ResolverTypeWrapper<MissingEdge>;
  MobilityType: MobilityType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestOccupationConnection: ResolverTypeWrapper<NearConnection>;
  NearestOccupationEdge: ResolverTypeWrapper<NearEdge>;
  NearestRomeOccupationConnection: ResolverTypeWrapper<NearConnection>;
  NearestRomeOccupationEdge: ResolverTypeWrapper<NearEdge>;
  Occupation: ResolverTypeWrapper<ConceptRecord>;
  OccupationSkillConnection: ResolverTypeWrapper<LinkConnection>;
  OccupationSkillEdge: ResolverTypeWrapper<LinkEdge>;
  ProposedReplacement: ResolverTypeWrapper<ProposalRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachableOccupationConnection: ResolverTypeWrapper<ReachableConnection>;
  ReachableOccupationEdge: ResolverTypeWrapper<ReachableEdge>;
  RelatedSkillConnection: ResolverTypeWrapper<LinkConnection>;
  RelatedSkillEdge: ResolverTypeWrapper<LinkEdge>;
  ReplacementMethod: ReplacementMethod;
  ReuseLevel: ReuseLevel;
  RiasecType: RiasecType;
  RomeAppellation: ResolverTypeWrapper<ConceptRecord>;
  RomeAppellationConnection: ResolverTypeWrapper<ListedConnection>;
  RomeAppellationEdge: ResolverTypeWrapper<ListedEdge>;
  RomeCompetence: ResolverTypeWrapper<ConceptRecord>;
  RomeDomain: ResolverTypeWrapper<ConceptRecord>;
  RomeDomainConnection: ResolverTypeWrapper<ListedConnection>;
  RomeDomainEdge: ResolverTypeWrapper<ListedEdge>;
  RomeDomainSort: RomeDomainSort;
  RomeDomainWhere: RomeDomainWhere;
  RomeInterest: ResolverTypeWrapper<ConceptRecord>;
  RomeInterestConnection: ResolverTypeWrapper<ListedConnection>;
  RomeInterestEdge: ResolverTypeWrapper<ListedEdge>;
  RomeInterestSort: RomeInterestSort;
  RomeInterestWhere: RomeInterestWhere;
  RomeMobilityConnection: ResolverTypeWrapper<LinkConnection>;
  RomeMobilityEdge: ResolverTypeWrapper<LinkEdge>;
  RomeOccupation: ResolverTypeWrapper<ConceptRecord>;
  RomeOccupationConnection: ResolverTypeWrapper<ListedConnection>;
  RomeOccupationEdge: ResolverTypeWrapper<ListedEdge>;
  RomeOccupationInterestConnection: ResolverTypeWrapper<LinkConnection>;
  RomeOccupationInterestEdge: ResolverTypeWrapper<LinkEdge>;
  RomeOccupationSectorConnection: ResolverTypeWrapper<LinkConnection>;
  RomeOccupationSectorEdge: ResolverTypeWrapper<LinkEdge>;
  RomeOccupationSkillConnection: ResolverTypeWrapper<LinkConnection>;
  RomeOccupationSkillEdge: ResolverTypeWrapper<LinkEdge>;
  RomeSavoir: ResolverTypeWrapper<ConceptRecord>;
  RomeSector: ResolverTypeWrapper<ConceptRecord>;
  RomeSectorConnection: ResolverTypeWrapper<ListedConnection>;
  RomeSectorEdge: ResolverTypeWrapper<ListedEdge>;
  RomeSectorSort: RomeSectorSort;
  RomeSectorWhere: RomeSectorWhere;
  RomeSkillOccupationConnection: ResolverTypeWrapper<LinkConnection>;
  RomeSkillOccupationEdge: ResolverTypeWrapper<LinkEdge>;
  RomeTheme: ResolverTypeWrapper<ConceptRecord>;
  RomeThemeConnection: ResolverTypeWrapper<ListedConnection>;
  RomeThemeEdge: ResolverTypeWrapper<ListedEdge>;
  RomeThemeSort: RomeThemeSort;
  RomeThemeWhere: RomeThemeWhere;
  Scheme: Scheme;
  SchemeVersion: ResolverTypeWrapper<SchemeVersionRecord>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  SharedLearningResource: ResolverTypeWrapper<ResourceRecord>;
  SharedLearningResourceConnection: ResolverTypeWrapper<ResourcePage>;
  SharedLearningResourceEdge: ResolverTypeWrapper<Omit<SharedLearningResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['SharedLearningResource']> }>;
  SharedSkillConnection: ResolverTypeWrapper<ComparedConnection>;
  SharedSkillEdge: ResolverTypeWrapper<ComparedEdge>;
  Skill: ResolverTypeWrapper<ConceptRecord>;
  SkillConnection: ResolverTypeWrapper<ListedConnection>;
  SkillEdge: ResolverTypeWrapper<ListedEdge>;
  SkillGap: ResolverTypeWrapper<SkillGapRecord>;
  SkillGroup: ResolverTypeWrapper<ConceptRecord>;
  SkillGroupConnection: ResolverTypeWrapper<ListedConnection>;
  SkillGroupEdge: ResolverTypeWrapper<ListedEdge>;
  SkillGroupSort: SkillGroupSort;
  SkillGroupWhere: SkillGroupWhere;
  SkillOccupationConnection: ResolverTypeWrapper<LinkConnection>;
  SkillOccupationEdge: ResolverTypeWrapper<LinkEdge>;
  SkillRelationType: SkillRelationType;
  SkillSuggestion: ResolverTypeWrapper<SuggestionRecord>;
  SkillType: SkillType;
  SnapshotRelationConnection: ResolverTypeWrapper<RelationConnection>;
  SnapshotRelationEdge: ResolverTypeWrapper<RelationEdge>;
  SortDirection: SortDirection;
  StringScalarFilters: StringScalarFilters;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'concept'> & { concept?: Maybe<ResolversTypes['Concept']> }>;
  TextSegment: ResolverTypeWrapper<TextSegment>;
  TransitionKind: TransitionKind;
  TransitionPart: TransitionPart;
  Viability: Viability;
  WorkContext: ResolverTypeWrapper<ConceptRecord>;
  WorkContextConnection: ResolverTypeWrapper<ListedConnection>;
  WorkContextEdge: ResolverTypeWrapper<ListedEdge>;
  WorkContextSort: WorkContextSort;
  WorkContextWhere: WorkContextWhere;
  access__Category: Access__Category;
  access__Generalisation: Access__Generalisation;
  access__Policy: Access__Policy;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessConditions: ConceptRecord;
  AdjacentSkillConnection: AdjacentConnection;
  Int: Scalars['Int']['output'];
  AdjacentSkillEdge: AdjacentEdge;
  CareerPath: CareerPathRecord;
  Float: Scalars['Float']['output'];
  CareerPaths: CareerPathsRecord;
  ID: Scalars['ID']['output'];
  CareerStep: CareerStepRecord;
  CareerTransition: NearLink;
  CareerTransitionConnection: NearConnection;
  CareerTransitionEdge: NearEdge;
  CarriedSkillConnection: CarriedConnection;
  CarriedSkillEdge: CarriedEdge;
  Collection: ConceptRecord;
  CollectionConnection: ListedConnection;
  CollectionEdge: ListedEdge;
  CollectionSort: CollectionSort;
  CollectionWhere: CollectionWhere;
  Concept: ConceptRecord;
  ConceptChange: ChangeRow;
  ConceptChangeConnection: DiffRecord;
  ConceptChangeEdge: Omit<ConceptChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ConceptChange']> };
  ConceptConnection: ListedConnection;
  ConceptEdge: ListedEdge;
  ConceptMatch: Link;
  ConceptMatchConnection: LinkConnection;
  ConceptMatchEdge: LinkEdge;
  ConceptMigration: MigrationRow;
  ConceptPageInfo: ConceptPageInfo;
  ConceptSearchConnection: SearchPage;
  ConceptSearchEdge: SearchEdge;
  ConceptSnapshot: SnapshotRecord;
  ContentMapping: MappingRecord;
  ContentMappingConnection: MappingPage;
  ContentMappingEdge: Omit<ContentMappingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ContentMapping']> };
  ContentMatch: ContentMatchRecord;
  HierarchyPath: HierarchyPathRecord;
  IscoGroup: ConceptRecord;
  IscoGroupConnection: ListedConnection;
  IscoGroupEdge: ListedEdge;
  IscoGroupSort: IscoGroupSort;
  IscoGroupWhere: IscoGroupWhere;
  LabelMatch: LabelMatch;
  LabelSegment: LabelSegment;
  LangString: LangString;
  LearningResource: ResourceRecord;
  LearningResourceConnection: ResourcePage;
  LearningResourceEdge: Omit<LearningResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LearningResource']> };
  LearningResourceInput: LearningResourceInput;
  LocalizedLabels: LocalizedSnapshot;
  LocalizedTexts: Localized;
  MatchEvidence: MatchEvidence;
  MissingSkillConnection: MissingConnection;
  MissingSkillEdge: MissingEdge;
  Mutation: Record<PropertyKey, never>;
  NearestOccupationConnection: NearConnection;
  NearestOccupationEdge: NearEdge;
  NearestRomeOccupationConnection: NearConnection;
  NearestRomeOccupationEdge: NearEdge;
  Occupation: ConceptRecord;
  OccupationSkillConnection: LinkConnection;
  OccupationSkillEdge: LinkEdge;
  ProposedReplacement: ProposalRecord;
  Query: Record<PropertyKey, never>;
  ReachableOccupationConnection: ReachableConnection;
  ReachableOccupationEdge: ReachableEdge;
  RelatedSkillConnection: LinkConnection;
  RelatedSkillEdge: LinkEdge;
  RomeAppellation: ConceptRecord;
  RomeAppellationConnection: ListedConnection;
  RomeAppellationEdge: ListedEdge;
  RomeCompetence: ConceptRecord;
  RomeDomain: ConceptRecord;
  RomeDomainConnection: ListedConnection;
  RomeDomainEdge: ListedEdge;
  RomeDomainSort: RomeDomainSort;
  RomeDomainWhere: RomeDomainWhere;
  RomeInterest: ConceptRecord;
  RomeInterestConnection: ListedConnection;
  RomeInterestEdge: ListedEdge;
  RomeInterestSort: RomeInterestSort;
  RomeInterestWhere: RomeInterestWhere;
  RomeMobilityConnection: LinkConnection;
  RomeMobilityEdge: LinkEdge;
  RomeOccupation: ConceptRecord;
  RomeOccupationConnection: ListedConnection;
  RomeOccupationEdge: ListedEdge;
  RomeOccupationInterestConnection: LinkConnection;
  RomeOccupationInterestEdge: LinkEdge;
  RomeOccupationSectorConnection: LinkConnection;
  RomeOccupationSectorEdge: LinkEdge;
  RomeOccupationSkillConnection: LinkConnection;
  RomeOccupationSkillEdge: LinkEdge;
  RomeSavoir: ConceptRecord;
  RomeSector: ConceptRecord;
  RomeSectorConnection: ListedConnection;
  RomeSectorEdge: ListedEdge;
  RomeSectorSort: RomeSectorSort;
  RomeSectorWhere: RomeSectorWhere;
  RomeSkillOccupationConnection: LinkConnection;
  RomeSkillOccupationEdge: LinkEdge;
  RomeTheme: ConceptRecord;
  RomeThemeConnection: ListedConnection;
  RomeThemeEdge: ListedEdge;
  RomeThemeSort: RomeThemeSort;
  RomeThemeWhere: RomeThemeWhere;
  SchemeVersion: SchemeVersionRecord;
  ScorePart: ScorePart;
  SharedLearningResource: ResourceRecord;
  SharedLearningResourceConnection: ResourcePage;
  SharedLearningResourceEdge: Omit<SharedLearningResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SharedLearningResource']> };
  SharedSkillConnection: ComparedConnection;
  SharedSkillEdge: ComparedEdge;
  Skill: ConceptRecord;
  SkillConnection: ListedConnection;
  SkillEdge: ListedEdge;
  SkillGap: SkillGapRecord;
  SkillGroup: ConceptRecord;
  SkillGroupConnection: ListedConnection;
  SkillGroupEdge: ListedEdge;
  SkillGroupSort: SkillGroupSort;
  SkillGroupWhere: SkillGroupWhere;
  SkillOccupationConnection: LinkConnection;
  SkillOccupationEdge: LinkEdge;
  SkillSuggestion: SuggestionRecord;
  SnapshotRelationConnection: RelationConnection;
  SnapshotRelationEdge: RelationEdge;
  StringScalarFilters: StringScalarFilters;
  Suggestion: Omit<Suggestion, 'concept'> & { concept?: Maybe<ResolversParentTypes['Concept']> };
  TextSegment: TextSegment;
  WorkContext: ConceptRecord;
  WorkContextConnection: ListedConnection;
  WorkContextEdge: ListedEdge;
  WorkContextSort: WorkContextSort;
  WorkContextWhere: WorkContextWhere;
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

export type AccessDirectiveResolver<Result, Parent, ContextType = SkillsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessConditionsResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['AccessConditions'] = ResolversParentTypes['AccessConditions']> = {
  because?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['AccessDemand']>, ParentType, ContextType>;
};

export type AdjacentSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['AdjacentSkillConnection'] = ResolversParentTypes['AdjacentSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdjacentSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdjacentSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['AdjacentSkillEdge'] = ResolversParentTypes['AdjacentSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heldSkill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type CareerPathResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerPath'] = ResolversParentTypes['CareerPath']> = {
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerPathGapArgs, 'first'>>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerStep']>>, ParentType, ContextType>;
};

export type CareerPathsResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerPaths'] = ResolversParentTypes['CareerPaths']> = {
  beyond?: Resolver<Maybe<ResolversTypes['CareerPath']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerPath']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  unknownHeld?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type CareerStepResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerStepGapArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['ConceptMatch']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['CareerTransition']>, ParentType, ContextType>;
};

export type CareerTransitionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerTransition'] = ResolversParentTypes['CareerTransition']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessConditions']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransitionKind']>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerTransitionMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerTransitionMissingOptionalArgs, 'first'>>;
  mobilityRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mobilityType?: Resolver<Maybe<ResolversTypes['MobilityType']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScorePart']>>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedSkillConnection']>, ParentType, ContextType, RequireFields<CareerTransitionSharedArgs, 'first'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viability?: Resolver<Maybe<ResolversTypes['Viability']>, ParentType, ContextType>;
};

export type CareerTransitionConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerTransitionConnection'] = ResolversParentTypes['CareerTransitionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerTransitionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CareerTransitionEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerTransitionEdge'] = ResolversParentTypes['CareerTransitionEdge']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessConditions']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransitionKind']>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerTransitionEdgeMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CareerTransitionEdgeMissingOptionalArgs, 'first'>>;
  mobilityRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mobilityType?: Resolver<Maybe<ResolversTypes['MobilityType']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScorePart']>>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SharedSkillConnection']>, ParentType, ContextType, RequireFields<CareerTransitionEdgeSharedArgs, 'first'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viability?: Resolver<Maybe<ResolversTypes['Viability']>, ParentType, ContextType>;
};

export type CarriedSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CarriedSkillConnection'] = ResolversParentTypes['CarriedSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarriedSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CarriedSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CarriedSkillEdge'] = ResolversParentTypes['CarriedSkillEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldSkill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<CollectionAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<CollectionAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<CollectionAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CollectionBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionDescriptionArgs, 'lang'>>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<CollectionLocalizedArgs, 'lang'>>;
  members?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CollectionMembersArgs, 'first'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CollectionNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<CollectionProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CollectionReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<CollectionReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollectionEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Collection']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Collection' | 'IscoGroup' | 'Occupation' | 'RomeAppellation' | 'RomeCompetence' | 'RomeDomain' | 'RomeInterest' | 'RomeOccupation' | 'RomeSavoir' | 'RomeSector' | 'RomeTheme' | 'Skill' | 'SkillGroup' | 'WorkContext', ParentType, ContextType>;
};

export type ConceptChangeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptChange'] = ResolversParentTypes['ConceptChange']> = {
  after?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  before?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConceptChangeKind']>, ParentType, ContextType>;
  labelKind?: Resolver<Maybe<ResolversTypes['LabelKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['ConceptRelation']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConceptChangeConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptChangeConnection'] = ResolversParentTypes['ConceptChangeConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptChangeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptChange']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptChangeEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptChangeEdge'] = ResolversParentTypes['ConceptChangeEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ConceptChange']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type ConceptMatchResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptMatch'] = ResolversParentTypes['ConceptMatch']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchEvidence']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MatchType']>, ParentType, ContextType>;
};

export type ConceptMatchConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptMatchConnection'] = ResolversParentTypes['ConceptMatchConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMatchEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConceptMatchEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptMatchEdge'] = ResolversParentTypes['ConceptMatchEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MatchEvidence']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MatchType']>, ParentType, ContextType>;
};

export type ConceptMigrationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptMigration'] = ResolversParentTypes['ConceptMigration']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType>;
  replace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConceptPageInfoResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptPageInfo'] = ResolversParentTypes['ConceptPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConceptSearchConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptSearchConnection'] = ResolversParentTypes['ConceptSearchConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptSearchEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
};

export type ConceptSearchEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptSearchEdge'] = ResolversParentTypes['ConceptSearchEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['LabelMatch']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type ConceptSnapshotResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptSnapshot'] = ResolversParentTypes['ConceptSnapshot']> = {
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<ConceptSnapshotAltLabelsArgs, 'first' | 'lang'>>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedLabels']>, ParentType, ContextType, RequireFields<ConceptSnapshotLocalizedArgs, 'lang'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConceptSnapshotPrefLabelArgs, 'lang'>>;
  relations?: Resolver<Maybe<ResolversTypes['SnapshotRelationConnection']>, ParentType, ContextType, RequireFields<ConceptSnapshotRelationsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['SchemeVersion']>, ParentType, ContextType>;
};

export type ContentMappingResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ContentMapping'] = ResolversParentTypes['ContentMapping']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  conceptVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalActs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MappingAct']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MappingStatus']>, ParentType, ContextType>;
  suggestedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ContentMappingConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ContentMappingConnection'] = ResolversParentTypes['ContentMappingConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContentMappingEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContentMapping']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContentMappingEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ContentMappingEdge'] = ResolversParentTypes['ContentMappingEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ContentMapping']>, ParentType, ContextType>;
};

export type ContentMatchResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ContentMatch'] = ResolversParentTypes['ContentMatch']> = {
  embeddings?: Resolver<Maybe<ResolversTypes['EmbeddingState']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillSuggestion']>>, ParentType, ContextType>;
};

export type HierarchyPathResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['HierarchyPath'] = ResolversParentTypes['HierarchyPath']> = {
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
};

export type IscoGroupResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['IscoGroup'] = ResolversParentTypes['IscoGroup'], FederationReferenceType extends FederationReferenceTypes['IscoGroup'] = FederationReferenceTypes['IscoGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IscoGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<IscoGroupAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<IscoGroupAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<IscoGroupAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<IscoGroupBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IscoGroupDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<IscoGroupLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<IscoGroupMatchesArgs, 'first' | 'minConfidence'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<IscoGroupNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IscoGroupPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<IscoGroupProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<IscoGroupReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<IscoGroupReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IscoGroupConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['IscoGroupConnection'] = ResolversParentTypes['IscoGroupConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IscoGroupEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IscoGroup']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IscoGroupEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['IscoGroupEdge'] = ResolversParentTypes['IscoGroupEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IscoGroup']>, ParentType, ContextType>;
};

export type LabelMatchResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LabelMatch'] = ResolversParentTypes['LabelMatch']> = {
  exactness?: Resolver<Maybe<ResolversTypes['MatchExactness']>, ParentType, ContextType>;
  highlights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LabelSegment']>>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelKind?: Resolver<Maybe<ResolversTypes['LabelKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LabelSegmentResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LabelSegment'] = ResolversParentTypes['LabelSegment']> = {
  matched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LangStringResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LangString'] = ResolversParentTypes['LangString']> = {
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningResourceResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LearningResource'] = ResolversParentTypes['LearningResource'], FederationReferenceType extends FederationReferenceTypes['LearningResource'] = FederationReferenceTypes['LearningResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LearningResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mappings?: Resolver<Maybe<ResolversTypes['ContentMappingConnection']>, ParentType, ContextType, RequireFields<LearningResourceMappingsArgs, 'first'>>;
  modified?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LearningResourceConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LearningResourceConnection'] = ResolversParentTypes['LearningResourceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningResourceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningResource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LearningResourceEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LearningResourceEdge'] = ResolversParentTypes['LearningResourceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType>;
};

export type LocalizedLabelsResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LocalizedLabels'] = ResolversParentTypes['LocalizedLabels']> = {
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LangString']>>, ParentType, ContextType, RequireFields<LocalizedLabelsAltLabelsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType>;
};

export type LocalizedTextsResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LocalizedTexts'] = ResolversParentTypes['LocalizedTexts']> = {
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LangString']>>, ParentType, ContextType, RequireFields<LocalizedTextsAltLabelsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['LangString']>, ParentType, ContextType>;
};

export type MatchEvidenceResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  part?: Resolver<Maybe<ResolversTypes['MatchPart']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MissingSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['MissingSkillConnection'] = ResolversParentTypes['MissingSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MissingSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['MissingSkillEdge'] = ResolversParentTypes['MissingSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  occupationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addMapping?: Resolver<Maybe<ResolversTypes['ContentMapping']>, ParentType, ContextType, RequireFields<MutationAddMappingArgs, 'concept' | 'resource'>>;
  confirmMapping?: Resolver<Maybe<ResolversTypes['ContentMapping']>, ParentType, ContextType, RequireFields<MutationConfirmMappingArgs, 'concept' | 'resource'>>;
  deleteLearningResource?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationDeleteLearningResourceArgs, 'id'>>;
  importLearningResources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LearningResource']>>, ParentType, ContextType, RequireFields<MutationImportLearningResourcesArgs, 'map' | 'resources'>>;
  rejectMapping?: Resolver<Maybe<ResolversTypes['ContentMapping']>, ParentType, ContextType, RequireFields<MutationRejectMappingArgs, 'concept' | 'resource'>>;
  saveLearningResource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<MutationSaveLearningResourceArgs, 'input'>>;
  shareLearningResource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<MutationShareLearningResourceArgs, 'id'>>;
  suggestMappings?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<MutationSuggestMappingsArgs, 'first' | 'minScore' | 'resource'>>;
  unshareLearningResource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<MutationUnshareLearningResourceArgs, 'id'>>;
};

export type NearestOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestOccupationConnection'] = ResolversParentTypes['NearestOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NearestOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Occupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NearestOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestOccupationEdge'] = ResolversParentTypes['NearestOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<NearestOccupationEdgeMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<NearestOccupationEdgeMissingOptionalArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['SkillConnection']>, ParentType, ContextType, RequireFields<NearestOccupationEdgeSharedArgs, 'first'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NearestRomeOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestRomeOccupationConnection'] = ResolversParentTypes['NearestRomeOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NearestRomeOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NearestRomeOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestRomeOccupationEdge'] = ResolversParentTypes['NearestRomeOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<NearestRomeOccupationEdgeMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<NearestRomeOccupationEdgeMissingOptionalArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<NearestRomeOccupationEdgeSharedArgs, 'first'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<OccupationAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<OccupationAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<OccupationAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<OccupationBroaderArgs, 'first'>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionConnection']>, ParentType, ContextType, RequireFields<OccupationCollectionsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccupationDescriptionArgs, 'lang'>>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscoGroup?: Resolver<Maybe<ResolversTypes['IscoGroup']>, ParentType, ContextType>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<OccupationLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<OccupationMatchesArgs, 'first' | 'minConfidence'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<OccupationNarrowerArgs, 'first'>>;
  nearest?: Resolver<Maybe<ResolversTypes['NearestOccupationConnection']>, ParentType, ContextType, RequireFields<OccupationNearestArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccupationPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<OccupationProposedReplacementsArgs, 'first'>>;
  regulatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<OccupationReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<OccupationReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ResolversTypes['OccupationSkillConnection']>, ParentType, ContextType, RequireFields<OccupationSkillsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['OccupationSkillConnection'] = ResolversParentTypes['OccupationSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OccupationSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OccupationSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['OccupationSkillEdge'] = ResolversParentTypes['OccupationSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type ProposedReplacementResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ProposedReplacement'] = ResolversParentTypes['ProposedReplacement']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ReplacementMethod']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careerPaths?: Resolver<Maybe<ResolversTypes['CareerPaths']>, ParentType, ContextType, RequireFields<QueryCareerPathsArgs, 'maxPaths' | 'maxSteps' | 'to'>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionConnection']>, ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'uri'>>;
  conceptMigrations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMigration']>>, ParentType, ContextType, RequireFields<QueryConceptMigrationsArgs, 'uris'>>;
  concepts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Concept']>>>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'uris'>>;
  contentFor?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<QueryContentForArgs, 'concepts' | 'first'>>;
  iscoGroups?: Resolver<Maybe<ResolversTypes['IscoGroupConnection']>, ParentType, ContextType, RequireFields<QueryIscoGroupsArgs, 'first'>>;
  learningResource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<QueryLearningResourceArgs, 'id'>>;
  learningResources?: Resolver<Maybe<ResolversTypes['LearningResourceConnection']>, ParentType, ContextType, RequireFields<QueryLearningResourcesArgs, 'first'>>;
  matchSkills?: Resolver<Maybe<ResolversTypes['ContentMatch']>, ParentType, ContextType, RequireFields<QueryMatchSkillsArgs, 'first' | 'minScore' | 'text'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'uri'>>;
  occupationsByRome?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<QueryOccupationsByRomeArgs, 'code' | 'first' | 'minConfidence'>>;
  reachable?: Resolver<Maybe<ResolversTypes['ReachableOccupationConnection']>, ParentType, ContextType, RequireFields<QueryReachableArgs, 'effort' | 'first'>>;
  romeDomains?: Resolver<Maybe<ResolversTypes['RomeDomainConnection']>, ParentType, ContextType, RequireFields<QueryRomeDomainsArgs, 'first'>>;
  romeInterests?: Resolver<Maybe<ResolversTypes['RomeInterestConnection']>, ParentType, ContextType, RequireFields<QueryRomeInterestsArgs, 'first'>>;
  romeOccupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType, RequireFields<QueryRomeOccupationArgs, 'code'>>;
  romeSectors?: Resolver<Maybe<ResolversTypes['RomeSectorConnection']>, ParentType, ContextType, RequireFields<QueryRomeSectorsArgs, 'first'>>;
  romeThemes?: Resolver<Maybe<ResolversTypes['RomeThemeConnection']>, ParentType, ContextType, RequireFields<QueryRomeThemesArgs, 'first'>>;
  schemeVersion?: Resolver<Maybe<ResolversTypes['SchemeVersion']>, ParentType, ContextType, RequireFields<QuerySchemeVersionArgs, 'id'>>;
  schemeVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchemeVersion']>>, ParentType, ContextType>;
  searchConcepts?: Resolver<Maybe<ResolversTypes['ConceptSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchConceptsArgs, 'first' | 'lang' | 'text'>>;
  sharedLearningResource?: Resolver<Maybe<ResolversTypes['SharedLearningResource']>, ParentType, ContextType, RequireFields<QuerySharedLearningResourceArgs, 'id'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'uri'>>;
  skillGap?: Resolver<Maybe<ResolversTypes['SkillGap']>, ParentType, ContextType, RequireFields<QuerySkillGapArgs, 'held' | 'target'>>;
  skillGroups?: Resolver<Maybe<ResolversTypes['SkillGroupConnection']>, ParentType, ContextType, RequireFields<QuerySkillGroupsArgs, 'first'>>;
  suggest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'lang' | 'text'>>;
  topConcepts?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<QueryTopConceptsArgs, 'first' | 'hierarchy'>>;
  transitions?: Resolver<Maybe<ResolversTypes['CareerTransitionConnection']>, ParentType, ContextType, RequireFields<QueryTransitionsArgs, 'first' | 'minViability' | 'occupation'>>;
  workContexts?: Resolver<Maybe<ResolversTypes['WorkContextConnection']>, ParentType, ContextType, RequireFields<QueryWorkContextsArgs, 'first'>>;
};

export type ReachableOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ReachableOccupationConnection'] = ResolversParentTypes['ReachableOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReachableOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReachableOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ReachableOccupationEdge'] = ResolversParentTypes['ReachableOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['CareerPath']>, ParentType, ContextType>;
};

export type RelatedSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RelatedSkillConnection'] = ResolversParentTypes['RelatedSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RelatedSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RelatedSkillEdge'] = ResolversParentTypes['RelatedSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type RomeAppellationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeAppellation'] = ResolversParentTypes['RomeAppellation'], FederationReferenceType extends FederationReferenceTypes['RomeAppellation'] = FederationReferenceTypes['RomeAppellation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeAppellation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeAppellationAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeAppellationAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeAppellationAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeAppellationBroaderArgs, 'first'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeAppellationDescriptionArgs, 'lang'>>;
  executive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  littleUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeAppellationLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeAppellationNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeAppellationPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeAppellationProposedReplacementsArgs, 'first'>>;
  regulated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeAppellationReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeAppellationReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  shortLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeAppellationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeAppellationConnection'] = ResolversParentTypes['RomeAppellationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeAppellationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeAppellation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeAppellationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeAppellationEdge'] = ResolversParentTypes['RomeAppellationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeAppellation']>, ParentType, ContextType>;
};

export type RomeCompetenceResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeCompetence'] = ResolversParentTypes['RomeCompetence'], FederationReferenceType extends FederationReferenceTypes['RomeCompetence'] = FederationReferenceTypes['RomeCompetence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeCompetence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeCompetenceAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeCompetenceAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeCompetenceAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceBroaderArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeCompetenceDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeCompetenceLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceMatchesArgs, 'first' | 'minConfidence'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceNarrowerArgs, 'first'>>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['RomeSkillOccupationConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeCompetencePrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeCompetenceProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceReplacesArgs, 'first'>>;
  resources?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<RomeCompetenceResourcesArgs, 'first'>>;
  riasecMajor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riasecMinor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  subCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeDomainResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeDomain'] = ResolversParentTypes['RomeDomain'], FederationReferenceType extends FederationReferenceTypes['RomeDomain'] = FederationReferenceTypes['RomeDomain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeDomain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeDomainAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeDomainAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeDomainAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeDomainBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeDomainDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeDomainLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeDomainNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeDomainPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeDomainProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeDomainReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeDomainReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeDomainConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeDomainConnection'] = ResolversParentTypes['RomeDomainConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeDomainEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeDomain']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeDomainEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeDomainEdge'] = ResolversParentTypes['RomeDomainEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeDomain']>, ParentType, ContextType>;
};

export type RomeInterestResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeInterest'] = ResolversParentTypes['RomeInterest'], FederationReferenceType extends FederationReferenceTypes['RomeInterest'] = FederationReferenceTypes['RomeInterest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeInterest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeInterestAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeInterestAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeInterestAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeInterestBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeInterestDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeInterestLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeInterestNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['RomeOccupationConnection']>, ParentType, ContextType, RequireFields<RomeInterestOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeInterestPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeInterestProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeInterestReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeInterestReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeInterestConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeInterestConnection'] = ResolversParentTypes['RomeInterestConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeInterestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeInterest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeInterestEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeInterestEdge'] = ResolversParentTypes['RomeInterestEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeInterest']>, ParentType, ContextType>;
};

export type RomeMobilityConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeMobilityConnection'] = ResolversParentTypes['RomeMobilityConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeMobilityEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeMobilityEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeMobilityEdge'] = ResolversParentTypes['RomeMobilityEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MobilityType']>, ParentType, ContextType>;
};

export type RomeOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupation'] = ResolversParentTypes['RomeOccupation'], FederationReferenceType extends FederationReferenceTypes['RomeOccupation'] = FederationReferenceTypes['RomeOccupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeOccupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeOccupationAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeOccupationAncestorsArgs, 'first'>>;
  appellations?: Resolver<Maybe<ResolversTypes['RomeAppellationConnection']>, ParentType, ContextType, RequireFields<RomeOccupationAppellationsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeOccupationAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeOccupationBroaderArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeOccupationDescriptionArgs, 'lang'>>;
  executive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ResolversTypes['RomeOccupationInterestConnection']>, ParentType, ContextType, RequireFields<RomeOccupationInterestsArgs, 'first'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeOccupationLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<RomeOccupationMatchesArgs, 'first' | 'minConfidence'>>;
  mobilities?: Resolver<Maybe<ResolversTypes['RomeMobilityConnection']>, ParentType, ContextType, RequireFields<RomeOccupationMobilitiesArgs, 'first'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeOccupationNarrowerArgs, 'first'>>;
  nearest?: Resolver<Maybe<ResolversTypes['NearestRomeOccupationConnection']>, ParentType, ContextType, RequireFields<RomeOccupationNearestArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeOccupationPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeOccupationProposedReplacementsArgs, 'first'>>;
  regulated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeOccupationReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeOccupationReplacesArgs, 'first'>>;
  riasecMajor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riasecMinor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  sectors?: Resolver<Maybe<ResolversTypes['RomeOccupationSectorConnection']>, ParentType, ContextType, RequireFields<RomeOccupationSectorsArgs, 'first'>>;
  skills?: Resolver<Maybe<ResolversTypes['RomeOccupationSkillConnection']>, ParentType, ContextType, RequireFields<RomeOccupationSkillsArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ResolversTypes['RomeThemeConnection']>, ParentType, ContextType, RequireFields<RomeOccupationThemesArgs, 'first'>>;
  transitionDemographic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transitionDigital?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transitionEcological?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workContexts?: Resolver<Maybe<ResolversTypes['WorkContextConnection']>, ParentType, ContextType, RequireFields<RomeOccupationWorkContextsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationConnection'] = ResolversParentTypes['RomeOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationEdge'] = ResolversParentTypes['RomeOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
};

export type RomeOccupationInterestConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationInterestConnection'] = ResolversParentTypes['RomeOccupationInterestConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationInterestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeInterest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeOccupationInterestEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationInterestEdge'] = ResolversParentTypes['RomeOccupationInterestEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeInterest']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RomeOccupationSectorConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSectorConnection'] = ResolversParentTypes['RomeOccupationSectorConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationSectorEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSector']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeOccupationSectorEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSectorEdge'] = ResolversParentTypes['RomeOccupationSectorEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeSector']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RomeOccupationSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSkillConnection'] = ResolversParentTypes['RomeOccupationSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeOccupationSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSkillEdge'] = ResolversParentTypes['RomeOccupationSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type RomeSavoirResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSavoir'] = ResolversParentTypes['RomeSavoir'], FederationReferenceType extends FederationReferenceTypes['RomeSavoir'] = FederationReferenceTypes['RomeSavoir']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeSavoir']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeSavoirAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeSavoirAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeSavoirAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSavoirBroaderArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSavoirDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeSavoirLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<RomeSavoirMatchesArgs, 'first' | 'minConfidence'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSavoirNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['RomeSkillOccupationConnection']>, ParentType, ContextType, RequireFields<RomeSavoirOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSavoirPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeSavoirProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSavoirReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSavoirReplacesArgs, 'first'>>;
  resources?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<RomeSavoirResourcesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  subCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeSectorResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSector'] = ResolversParentTypes['RomeSector'], FederationReferenceType extends FederationReferenceTypes['RomeSector'] = FederationReferenceTypes['RomeSector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeSector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeSectorAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeSectorAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeSectorAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSectorBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSectorDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeSectorLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSectorNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['RomeOccupationConnection']>, ParentType, ContextType, RequireFields<RomeSectorOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSectorPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeSectorProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSectorReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeSectorReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeSectorConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSectorConnection'] = ResolversParentTypes['RomeSectorConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSectorEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSector']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeSectorEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSectorEdge'] = ResolversParentTypes['RomeSectorEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeSector']>, ParentType, ContextType>;
};

export type RomeSkillOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSkillOccupationConnection'] = ResolversParentTypes['RomeSkillOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSkillOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeSkillOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSkillOccupationEdge'] = ResolversParentTypes['RomeSkillOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type RomeThemeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeTheme'] = ResolversParentTypes['RomeTheme'], FederationReferenceType extends FederationReferenceTypes['RomeTheme'] = FederationReferenceTypes['RomeTheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeTheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeThemeAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<RomeThemeAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<RomeThemeAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeThemeBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeThemeDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<RomeThemeLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeThemeNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['RomeOccupationConnection']>, ParentType, ContextType, RequireFields<RomeThemeOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeThemePrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<RomeThemeProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeThemeReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<RomeThemeReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeThemeConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeThemeConnection'] = ResolversParentTypes['RomeThemeConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeThemeEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeTheme']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeThemeEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeThemeEdge'] = ResolversParentTypes['RomeThemeEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RomeTheme']>, ParentType, ContextType>;
};

export type SchemeVersionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SchemeVersion'] = ResolversParentTypes['SchemeVersion']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  currentSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diff?: Resolver<Maybe<ResolversTypes['ConceptChangeConnection']>, ParentType, ContextType, RequireFields<SchemeVersionDiffArgs, 'first' | 'since'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  of?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['TransitionPart']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedLearningResourceResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedLearningResource'] = ResolversParentTypes['SharedLearningResource'], FederationReferenceType extends FederationReferenceTypes['SharedLearningResource'] = FederationReferenceTypes['SharedLearningResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedLearningResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  teaches?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SharedLearningResourceTeachesArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedLearningResourceConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedLearningResourceConnection'] = ResolversParentTypes['SharedLearningResourceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedLearningResourceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedLearningResource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedLearningResourceEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedLearningResourceEdge'] = ResolversParentTypes['SharedLearningResourceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SharedLearningResource']>, ParentType, ContextType>;
};

export type SharedSkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedSkillConnection'] = ResolversParentTypes['SharedSkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedSkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharedSkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedSkillEdge'] = ResolversParentTypes['SharedSkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  occupationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<SkillAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<SkillAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<SkillAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillBroaderArgs, 'first'>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionConnection']>, ParentType, ContextType, RequireFields<SkillCollectionsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<SkillLocalizedArgs, 'lang'>>;
  matches?: Resolver<Maybe<ResolversTypes['ConceptMatchConnection']>, ParentType, ContextType, RequireFields<SkillMatchesArgs, 'first' | 'minConfidence'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ResolversTypes['SkillOccupationConnection']>, ParentType, ContextType, RequireFields<SkillOccupationsArgs, 'first'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<SkillProposedReplacementsArgs, 'first'>>;
  relatedSkills?: Resolver<Maybe<ResolversTypes['RelatedSkillConnection']>, ParentType, ContextType, RequireFields<SkillRelatedSkillsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillReplacesArgs, 'first'>>;
  resources?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<SkillResourcesArgs, 'first'>>;
  reuseLevel?: Resolver<Maybe<ResolversTypes['ReuseLevel']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  skillType?: Resolver<Maybe<ResolversTypes['SkillType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillConnection'] = ResolversParentTypes['SkillConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillEdge'] = ResolversParentTypes['SkillEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  adjacent?: Resolver<Maybe<ResolversTypes['AdjacentSkillConnection']>, ParentType, ContextType, RequireFields<SkillGapAdjacentArgs, 'first'>>;
  carriedOver?: Resolver<Maybe<ResolversTypes['CarriedSkillConnection']>, ParentType, ContextType, RequireFields<SkillGapCarriedOverArgs, 'first'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillGapHeldArgs, 'first'>>;
  leftAside?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ResolversTypes['MissingSkillConnection']>, ParentType, ContextType, RequireFields<SkillGapMissingEssentialArgs, 'first'>>;
  missingOptional?: Resolver<Maybe<ResolversTypes['MissingSkillConnection']>, ParentType, ContextType, RequireFields<SkillGapMissingOptionalArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  unknownHeld?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type SkillGroupResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGroup'] = ResolversParentTypes['SkillGroup'], FederationReferenceType extends FederationReferenceTypes['SkillGroup'] = FederationReferenceTypes['SkillGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SkillGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<SkillGroupAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<SkillGroupAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<SkillGroupAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillGroupBroaderArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillGroupDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<SkillGroupLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillGroupNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillGroupPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<SkillGroupProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillGroupReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<SkillGroupReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGroupConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGroupConnection'] = ResolversParentTypes['SkillGroupConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillGroupEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillGroup']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillGroupEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGroupEdge'] = ResolversParentTypes['SkillGroupEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SkillGroup']>, ParentType, ContextType>;
};

export type SkillOccupationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillOccupationConnection'] = ResolversParentTypes['SkillOccupationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillOccupationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Occupation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SkillOccupationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillOccupationEdge'] = ResolversParentTypes['SkillOccupationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type SkillSuggestionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillSuggestion'] = ResolversParentTypes['SkillSuggestion']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelKind?: Resolver<Maybe<ResolversTypes['LabelKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lexical?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  semantic?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TextSegment']>>, ParentType, ContextType>;
};

export type SnapshotRelationConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SnapshotRelationConnection'] = ResolversParentTypes['SnapshotRelationConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SnapshotRelationEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SnapshotRelationEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SnapshotRelationEdge'] = ResolversParentTypes['SnapshotRelationEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConceptRelation']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  highlights?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LabelSegment']>>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelKind?: Resolver<Maybe<ResolversTypes['LabelKind']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextSegmentResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkContextResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['WorkContext'] = ResolversParentTypes['WorkContext'], FederationReferenceType extends FederationReferenceTypes['WorkContext'] = FederationReferenceTypes['WorkContext']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkContext']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<WorkContextAltLabelsArgs, 'first' | 'lang'>>;
  ancestors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HierarchyPath']>>, ParentType, ContextType, RequireFields<WorkContextAncestorsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['ConceptSnapshot']>, ParentType, ContextType, RequireFields<WorkContextAsOfArgs, 'version'>>;
  broader?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<WorkContextBroaderArgs, 'first'>>;
  contextType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkContextDescriptionArgs, 'lang'>>;
  lastVersion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  localized?: Resolver<Maybe<ResolversTypes['LocalizedTexts']>, ParentType, ContextType, RequireFields<WorkContextLocalizedArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<WorkContextNarrowerArgs, 'first'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkContextPrefLabelArgs, 'lang'>>;
  proposedReplacements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProposedReplacement']>>, ParentType, ContextType, RequireFields<WorkContextProposedReplacementsArgs, 'first'>>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<WorkContextReplacedByArgs, 'first'>>;
  replaces?: Resolver<Maybe<ResolversTypes['ConceptConnection']>, ParentType, ContextType, RequireFields<WorkContextReplacesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkContextConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['WorkContextConnection'] = ResolversParentTypes['WorkContextConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkContextEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkContext']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkContextEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['WorkContextEdge'] = ResolversParentTypes['WorkContextEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WorkContext']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SkillsContext> = {
  AccessConditions?: AccessConditionsResolvers<ContextType>;
  AdjacentSkillConnection?: AdjacentSkillConnectionResolvers<ContextType>;
  AdjacentSkillEdge?: AdjacentSkillEdgeResolvers<ContextType>;
  CareerPath?: CareerPathResolvers<ContextType>;
  CareerPaths?: CareerPathsResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  CareerTransition?: CareerTransitionResolvers<ContextType>;
  CareerTransitionConnection?: CareerTransitionConnectionResolvers<ContextType>;
  CareerTransitionEdge?: CareerTransitionEdgeResolvers<ContextType>;
  CarriedSkillConnection?: CarriedSkillConnectionResolvers<ContextType>;
  CarriedSkillEdge?: CarriedSkillEdgeResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptChange?: ConceptChangeResolvers<ContextType>;
  ConceptChangeConnection?: ConceptChangeConnectionResolvers<ContextType>;
  ConceptChangeEdge?: ConceptChangeEdgeResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptMatch?: ConceptMatchResolvers<ContextType>;
  ConceptMatchConnection?: ConceptMatchConnectionResolvers<ContextType>;
  ConceptMatchEdge?: ConceptMatchEdgeResolvers<ContextType>;
  ConceptMigration?: ConceptMigrationResolvers<ContextType>;
  ConceptPageInfo?: ConceptPageInfoResolvers<ContextType>;
  ConceptSearchConnection?: ConceptSearchConnectionResolvers<ContextType>;
  ConceptSearchEdge?: ConceptSearchEdgeResolvers<ContextType>;
  ConceptSnapshot?: ConceptSnapshotResolvers<ContextType>;
  ContentMapping?: ContentMappingResolvers<ContextType>;
  ContentMappingConnection?: ContentMappingConnectionResolvers<ContextType>;
  ContentMappingEdge?: ContentMappingEdgeResolvers<ContextType>;
  ContentMatch?: ContentMatchResolvers<ContextType>;
  HierarchyPath?: HierarchyPathResolvers<ContextType>;
  IscoGroup?: IscoGroupResolvers<ContextType>;
  IscoGroupConnection?: IscoGroupConnectionResolvers<ContextType>;
  IscoGroupEdge?: IscoGroupEdgeResolvers<ContextType>;
  LabelMatch?: LabelMatchResolvers<ContextType>;
  LabelSegment?: LabelSegmentResolvers<ContextType>;
  LangString?: LangStringResolvers<ContextType>;
  LearningResource?: LearningResourceResolvers<ContextType>;
  LearningResourceConnection?: LearningResourceConnectionResolvers<ContextType>;
  LearningResourceEdge?: LearningResourceEdgeResolvers<ContextType>;
  LocalizedLabels?: LocalizedLabelsResolvers<ContextType>;
  LocalizedTexts?: LocalizedTextsResolvers<ContextType>;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  MissingSkillConnection?: MissingSkillConnectionResolvers<ContextType>;
  MissingSkillEdge?: MissingSkillEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestOccupationConnection?: NearestOccupationConnectionResolvers<ContextType>;
  NearestOccupationEdge?: NearestOccupationEdgeResolvers<ContextType>;
  NearestRomeOccupationConnection?: NearestRomeOccupationConnectionResolvers<ContextType>;
  NearestRomeOccupationEdge?: NearestRomeOccupationEdgeResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationSkillConnection?: OccupationSkillConnectionResolvers<ContextType>;
  OccupationSkillEdge?: OccupationSkillEdgeResolvers<ContextType>;
  ProposedReplacement?: ProposedReplacementResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachableOccupationConnection?: ReachableOccupationConnectionResolvers<ContextType>;
  ReachableOccupationEdge?: ReachableOccupationEdgeResolvers<ContextType>;
  RelatedSkillConnection?: RelatedSkillConnectionResolvers<ContextType>;
  RelatedSkillEdge?: RelatedSkillEdgeResolvers<ContextType>;
  RomeAppellation?: RomeAppellationResolvers<ContextType>;
  RomeAppellationConnection?: RomeAppellationConnectionResolvers<ContextType>;
  RomeAppellationEdge?: RomeAppellationEdgeResolvers<ContextType>;
  RomeCompetence?: RomeCompetenceResolvers<ContextType>;
  RomeDomain?: RomeDomainResolvers<ContextType>;
  RomeDomainConnection?: RomeDomainConnectionResolvers<ContextType>;
  RomeDomainEdge?: RomeDomainEdgeResolvers<ContextType>;
  RomeInterest?: RomeInterestResolvers<ContextType>;
  RomeInterestConnection?: RomeInterestConnectionResolvers<ContextType>;
  RomeInterestEdge?: RomeInterestEdgeResolvers<ContextType>;
  RomeMobilityConnection?: RomeMobilityConnectionResolvers<ContextType>;
  RomeMobilityEdge?: RomeMobilityEdgeResolvers<ContextType>;
  RomeOccupation?: RomeOccupationResolvers<ContextType>;
  RomeOccupationConnection?: RomeOccupationConnectionResolvers<ContextType>;
  RomeOccupationEdge?: RomeOccupationEdgeResolvers<ContextType>;
  RomeOccupationInterestConnection?: RomeOccupationInterestConnectionResolvers<ContextType>;
  RomeOccupationInterestEdge?: RomeOccupationInterestEdgeResolvers<ContextType>;
  RomeOccupationSectorConnection?: RomeOccupationSectorConnectionResolvers<ContextType>;
  RomeOccupationSectorEdge?: RomeOccupationSectorEdgeResolvers<ContextType>;
  RomeOccupationSkillConnection?: RomeOccupationSkillConnectionResolvers<ContextType>;
  RomeOccupationSkillEdge?: RomeOccupationSkillEdgeResolvers<ContextType>;
  RomeSavoir?: RomeSavoirResolvers<ContextType>;
  RomeSector?: RomeSectorResolvers<ContextType>;
  RomeSectorConnection?: RomeSectorConnectionResolvers<ContextType>;
  RomeSectorEdge?: RomeSectorEdgeResolvers<ContextType>;
  RomeSkillOccupationConnection?: RomeSkillOccupationConnectionResolvers<ContextType>;
  RomeSkillOccupationEdge?: RomeSkillOccupationEdgeResolvers<ContextType>;
  RomeTheme?: RomeThemeResolvers<ContextType>;
  RomeThemeConnection?: RomeThemeConnectionResolvers<ContextType>;
  RomeThemeEdge?: RomeThemeEdgeResolvers<ContextType>;
  SchemeVersion?: SchemeVersionResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SharedLearningResource?: SharedLearningResourceResolvers<ContextType>;
  SharedLearningResourceConnection?: SharedLearningResourceConnectionResolvers<ContextType>;
  SharedLearningResourceEdge?: SharedLearningResourceEdgeResolvers<ContextType>;
  SharedSkillConnection?: SharedSkillConnectionResolvers<ContextType>;
  SharedSkillEdge?: SharedSkillEdgeResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillConnection?: SkillConnectionResolvers<ContextType>;
  SkillEdge?: SkillEdgeResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SkillGroup?: SkillGroupResolvers<ContextType>;
  SkillGroupConnection?: SkillGroupConnectionResolvers<ContextType>;
  SkillGroupEdge?: SkillGroupEdgeResolvers<ContextType>;
  SkillOccupationConnection?: SkillOccupationConnectionResolvers<ContextType>;
  SkillOccupationEdge?: SkillOccupationEdgeResolvers<ContextType>;
  SkillSuggestion?: SkillSuggestionResolvers<ContextType>;
  SnapshotRelationConnection?: SnapshotRelationConnectionResolvers<ContextType>;
  SnapshotRelationEdge?: SnapshotRelationEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  WorkContext?: WorkContextResolvers<ContextType>;
  WorkContextConnection?: WorkContextConnectionResolvers<ContextType>;
  WorkContextEdge?: WorkContextEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SkillsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
