import type { GraphQLResolveInfo } from 'graphql';
import type { ConceptRecord, Link, NearLink } from '../concept.js';
import type { CareerPathsRecord, CareerPathRecord, CareerStepRecord } from '../career-paths.js';
import type { SkillGapRecord, AdjacentSkillRecord, MissingSkillRecord } from '../skill-gap.js';
import type { ContentMatchRecord, SuggestionRecord } from '../content-match.js';
import type { ResourceRecord } from '../repository-resources.js';
import type { MappingRecord } from '../repository-mappings.js';
import type { SearchEdge } from '../concept-search.js';
import type { SchemeVersionRecord } from '../repository.js';
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
  /** Sentences of the publisher it was read from, in the publisher's language. */
  readonly because: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How much; null where the publisher says nothing. */
  readonly demand: Maybe<AccessDemand>;
};

/** How an occupation is entered. */
export type AccessDemand =
  /** A diploma is the usual way in; experience may do. */
  | 'EXPECTED'
  /** No diploma is asked for. */
  | 'OPEN'
  /** Nobody enters without a diploma, title, licence or permit. */
  | 'REQUIRED';

/** A skill next to one that is held: related to it by the publisher, or in the same group. */
export type AdjacentSkill = {
  readonly __typename?: 'AdjacentSkill';
  /** Whether it is essential. */
  readonly essential: Maybe<Scalars['Boolean']['output']>;
  /** The held one next to it. */
  readonly heldSkill: Maybe<Concept>;
  /** The skill asked for. */
  readonly skill: Maybe<Concept>;
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
  readonly gap: Maybe<ReadonlyArray<Concept>>;
  /** Its steps, in order. */
  readonly steps: Maybe<ReadonlyArray<CareerStep>>;
};


/** A way to an occupation, step by step. */
export type CareerPathGapArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Ways to an occupation. */
export type CareerPaths = {
  readonly __typename?: 'CareerPaths';
  /** Where there is none within the steps: the lightest within 8; null where there is none at all. */
  readonly beyond: Maybe<CareerPath>;
  /** The occupation they start at; null where they start from skills or from what draws somebody. */
  readonly from: Maybe<Concept>;
  /** Where there is none within the steps: how far one gets on `beyond` with the steps asked for; null where there is a path, or none at all. */
  readonly nearest: Maybe<Concept>;
  /** The lightest first; empty where there is none within the steps. */
  readonly paths: Maybe<ReadonlyArray<CareerPath>>;
  /** Where they lead. */
  readonly to: Maybe<Concept>;
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
  /** The match over which it goes on in the other classification; null for a move. */
  readonly match: Maybe<ConceptMatch>;
  /** Where it leads. */
  readonly to: Maybe<Concept>;
  /** The move; null where the step only goes on in the other classification, or enters a first occupation. */
  readonly transition: Maybe<CareerTransition>;
};

/** A move from one occupation to another, with the evidence for it kept apart. */
export type CareerTransition = {
  readonly __typename?: 'CareerTransition';
  /** What the target demands of who enters it, beside skills. */
  readonly access: Maybe<AccessConditions>;
  /** What sort of move it is; null where ISCO's skill levels do not tell, and for a move to a lower level. */
  readonly kind: Maybe<TransitionKind>;
  /** Skills essential for the target that the source does not ask for, by label. */
  readonly missingEssential: Maybe<ReadonlyArray<Concept>>;
  /** Skills optional for the target that the source does not ask for, by label. */
  readonly missingOptional: Maybe<ReadonlyArray<Concept>>;
  /** Place of the move among the mobilities that ROME states for the source, from 1; null where it states none. */
  readonly mobilityRank: Maybe<Scalars['Int']['output']>;
  /** The occupation it leads to, of the classification it starts in. */
  readonly occupation: Maybe<Concept>;
  /** What the score is made of, the weightiest first. */
  readonly parts: Maybe<ReadonlyArray<ScorePart>>;
  /** Position among the moves of its source, 1 for the best. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** How near the occupations are, 0 to 1: the sum of `parts`. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Skills both ask for: those essential for the target first, then by label. */
  readonly shared: Maybe<ReadonlyArray<Concept>>;
  /** Number of essential skills of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other skills of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
  /** How far skills carry the move. Never viable on skills alone where `access` is REQUIRED. */
  readonly viability: Maybe<Viability>;
};


/** A move from one occupation to another, with the evidence for it kept apart. */
export type CareerTransitionMissingEssentialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A move from one occupation to another, with the evidence for it kept apart. */
export type CareerTransitionMissingOptionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A move from one occupation to another, with the evidence for it kept apart. */
export type CareerTransitionSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A thematic collection of ESCO, across its hierarchy. */
export type Collection = Concept & {
  readonly __typename?: 'Collection';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Short name: `digital`, `green`, `language`, `transversal`, `research`, `digcomp` or `research-occupations`. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** Skills or occupations in it, by label. */
  readonly members: Maybe<ReadonlyArray<Concept>>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A thematic collection of ESCO, across its hierarchy. */
export type CollectionPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
};

/** What every concept has, in SKOS's words. */
export type Concept = {
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every concept has, in SKOS's words. */
export type ConceptNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What every concept has, in SKOS's words. */
export type ConceptPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  /** How sure it is, 0 to 1. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Who says so. */
  readonly method: Maybe<MatchMethod>;
  /** Table or rule it comes from. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What the other concept is to this one, e.g. BROAD: the other is wider. */
  readonly type: Maybe<MatchType>;
};

/** Where a page ends. */
export type ConceptPageInfo = {
  readonly __typename?: 'ConceptPageInfo';
  /** Cursor of the last concept of the page; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would find more. */
  readonly hasNextPage: Maybe<Scalars['Boolean']['output']>;
};

/** One page of a search. */
export type ConceptSearchConnection = {
  readonly __typename?: 'ConceptSearchConnection';
  /** Concepts found, the best first. */
  readonly edges: Maybe<ReadonlyArray<ConceptSearchEdge>>;
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

/** Where a concept stands in its publisher's life cycle. */
export type ConceptStatus =
  /** To be replaced: do not use it for new content. */
  | 'DEPRECATED'
  /** Withdrawn by the publisher. */
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

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroup = Concept & {
  readonly __typename?: 'IscoGroup';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** ESCO or ROME occupations a table matches with the group, the surest first. */
  readonly matches: Maybe<ReadonlyArray<ConceptMatch>>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of ISCO-08. Its occupations and subgroups are `narrower`. */
export type IscoGroupPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
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

/** How near a label is to the words searched for, the nearest first. */
export type MatchExactness =
  /** The same, or another gender or number of the same. */
  | 'EXACT'
  /** The label has words spelt nearly so, or most of the words. */
  | 'FUZZY'
  /** The label begins with the words. */
  | 'PREFIX'
  /** The label has all the words. */
  | 'WORDS';

/** Where a match comes from. */
export type MatchMethod =
  /** Derived through a table between coarser groups. */
  | 'CROSSWALK'
  /** People decided on this very pair. */
  | 'EDITORIAL'
  /** Derived from equal labels. */
  | 'LEXICAL';

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

/** A skill that is missing. */
export type MissingSkill = {
  readonly __typename?: 'MissingSkill';
  /** Number of occupations that ask for it: what learning it opens elsewhere. */
  readonly occupationCount: Maybe<Scalars['Int']['output']>;
  /** The skill. */
  readonly skill: Maybe<Concept>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a mapping by hand, CONFIRMED: to a skill, competence or knowledge that is in use. */
  readonly addMapping: Maybe<ContentMapping>;
  /** Confirms a mapping that was suggested, or rejected by mistake. Confirmed again, nothing changes. */
  readonly confirmMapping: Maybe<ContentMapping>;
  /** Deletes a resource with its mappings, and answers its id; null where the organisation has none of this id. */
  readonly deleteLearningResource: Maybe<Scalars['ID']['output']>;
  /** Makes or changes several at once, all or none of them. */
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

/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupation = {
  readonly __typename?: 'NearestOccupation';
  /** Skills essential for the near occupation that this one does not ask for, by label. */
  readonly missingEssential: Maybe<ReadonlyArray<Skill>>;
  /** Skills optional for the near occupation that this one does not ask for, by label. */
  readonly missingOptional: Maybe<ReadonlyArray<Skill>>;
  /** The near occupation. */
  readonly occupation: Maybe<Occupation>;
  /** 1 for the nearest. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Likeness of the skills asked for, 0 to 1; a skill that few occupations ask for counts more. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Skills both ask for, essential or not: those essential for the near occupation first, then by label. */
  readonly shared: Maybe<ReadonlyArray<Skill>>;
  /** Number of essential skills of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other skills of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationMissingEssentialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationMissingOptionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation near another one, with what carries over and what would have to be learnt. */
export type NearestOccupationSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupation = {
  readonly __typename?: 'NearestRomeOccupation';
  /** Principal for the near occupation and not asked for by this one, by label. */
  readonly missingEssential: Maybe<ReadonlyArray<Concept>>;
  /** Asked for by the near occupation, not as principal, and not by this one; by label. */
  readonly missingOptional: Maybe<ReadonlyArray<Concept>>;
  /** The near occupation. */
  readonly occupation: Maybe<RomeOccupation>;
  /** 1 for the nearest. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Likeness of the competences asked for, 0 to 1; one that few occupations ask for counts more. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Competences and knowledge both ask for: those principal for the near occupation first, then by label. */
  readonly shared: Maybe<ReadonlyArray<Concept>>;
  /** Number of principal competences of both. */
  readonly sharedEssentialCount: Maybe<Scalars['Int']['output']>;
  /** Number of other competences of both. */
  readonly sharedOptionalCount: Maybe<Scalars['Int']['output']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationMissingEssentialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationMissingOptionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A ROME occupation near another one, with what carries over and what would have to be learnt. */
export type NearestRomeOccupationSharedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type Occupation = Concept & {
  readonly __typename?: 'Occupation';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Collections it is a member of. */
  readonly collections: Maybe<ReadonlyArray<Collection>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Code of the ISCO-08 group it is in, four digits as text, e.g. `0110`. */
  readonly iscoCode: Maybe<Scalars['String']['output']>;
  /** The ISCO-08 group it is in; null when the graph does not have it. */
  readonly iscoGroup: Maybe<IscoGroup>;
  /** ROME occupations and ISCO groups that match it, the surest first. */
  readonly matches: Maybe<ReadonlyArray<ConceptMatch>>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Occupations that ask for the most alike skills, the nearest first; computed when the classification was loaded. */
  readonly nearest: Maybe<ReadonlyArray<NearestOccupation>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** What the publisher says about the regulation of the profession, an address or a sentence; null where it says nothing. */
  readonly regulatedNote: Maybe<Scalars['String']['output']>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Skills it asks for: essential ones first, then by label. */
  readonly skills: Maybe<ReadonlyArray<OccupationSkill>>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationCollectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationNearestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation of ESCO. Its place in ISCO-08 is `iscoGroup`. */
export type OccupationSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
  reuseLevel?: InputMaybe<ReadonlyArray<ReuseLevel>>;
};

/** A skill an occupation asks for. */
export type OccupationSkill = {
  readonly __typename?: 'OccupationSkill';
  /** How much it is asked for. */
  readonly relationType: Maybe<SkillRelationType>;
  /** The skill. */
  readonly skill: Maybe<Skill>;
};

/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The lightest different ways to an occupation, over moves of ESCO and ROME and, where the two match (confidence 0.6 and more), from one
   * classification into the other. They start from an occupation, from skills, or from what draws somebody: say one of them. Where there is none
   * within the steps, `beyond` is the lightest that takes more.
   */
  readonly careerPaths: Maybe<CareerPaths>;
  /** Thematic collections of ESCO, such as the digital or green skills. */
  readonly collections: Maybe<ReadonlyArray<Collection>>;
  /** The concept with this URI, of any kind; null when the graph has none. */
  readonly concept: Maybe<Concept>;
  /** The concepts with these URIs in the order asked for; null where the graph has none. */
  readonly concepts: Maybe<ReadonlyArray<Maybe<Concept>>>;
  /**
   * Shared learning resources that teach one of these concepts: what to learn for what is missing. Only mappings that somebody confirmed.
   * Those that teach most of them first.
   */
  readonly contentFor: Maybe<SharedLearningResourceConnection>;
  /** ISCO-08 groups. */
  readonly iscoGroups: Maybe<ReadonlyArray<IscoGroup>>;
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
  readonly occupationsByRome: Maybe<ReadonlyArray<ConceptMatch>>;
  /** What is within reach: every occupation to which the effort suffices, over as many moves as it takes, the lightest first. */
  readonly reachable: Maybe<ReadonlyArray<ReachableOccupation>>;
  /** Domains and grand domains of ROME. */
  readonly romeDomains: Maybe<ReadonlyArray<RomeDomain>>;
  /** Centres of interest of ROME (centres d'intérêt): a way in for people who have no occupation in mind. */
  readonly romeInterests: Maybe<ReadonlyArray<RomeInterest>>;
  /** The occupation with this ROME code, or null. */
  readonly romeOccupation: Maybe<RomeOccupation>;
  /** Sectors of activity of ROME. */
  readonly romeSectors: Maybe<ReadonlyArray<RomeSector>>;
  /** Themes ROME groups occupations under. */
  readonly romeThemes: Maybe<ReadonlyArray<RomeTheme>>;
  /** The classifications in the graph, their versions, licences and the attribution that their reuse requires. */
  readonly schemeVersions: Maybe<ReadonlyArray<SchemeVersion>>;
  /**
   * Concepts by the words people use, in French and English. Case, accents, hyphens, typing errors, plural and gendered
   * forms are forgiven. The best first: by exactness, then kind of label, then kind of concept. A publisher's code
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
  readonly skillGroups: Maybe<ReadonlyArray<SkillGroup>>;
  /**
   * Moves from an occupation to others of its classification, the best first, computed when the classification was loaded. The score
   * never looks at the mobilities that ROME states; where there is one, the move shows it beside the score.
   */
  readonly transitions: Maybe<ReadonlyArray<CareerTransition>>;
  /** Work contexts of ROME: conditions, hours, places, publics. */
  readonly workContexts: Maybe<ReadonlyArray<WorkContext>>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
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
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryCollectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CollectionSort>>;
  where?: InputMaybe<CollectionWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryConceptArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryConceptsArgs = {
  uris: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryContentForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concepts: ReadonlyArray<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryIscoGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IscoGroupSort>>;
  where?: InputMaybe<IscoGroupWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
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
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
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
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryOccupationArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryOccupationsByRomeArgs = {
  code: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryReachableArgs = {
  effort?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  held?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  interests?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  riasec?: InputMaybe<ReadonlyArray<RiasecType>>;
  scheme?: InputMaybe<Scheme>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryRomeDomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeDomainSort>>;
  where?: InputMaybe<RomeDomainWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryRomeInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeInterestSort>>;
  where?: InputMaybe<RomeInterestWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryRomeOccupationArgs = {
  code: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryRomeSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeSectorSort>>;
  where?: InputMaybe<RomeSectorWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryRomeThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<RomeThemeSort>>;
  where?: InputMaybe<RomeThemeWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QuerySearchConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QuerySharedLearningResourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QuerySkillArgs = {
  uri: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QuerySkillGapArgs = {
  held: ReadonlyArray<Scalars['ID']['input']>;
  target: Scalars['ID']['input'];
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QuerySkillGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SkillGroupSort>>;
  where?: InputMaybe<SkillGroupWhere>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryTransitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TransitionKind>>;
  minViability?: InputMaybe<Viability>;
  occupation: Scalars['ID']['input'];
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Skills and occupations of ESCO, ISCO-08 and ROME: open reference data, read by anybody.
 * Lists take `first` (each says its greatest value; more is BAD_USER_INPUT) and `offset`. Fields are nullable
 * where a publisher leaves a cell empty, and lists so that one that fails leaves the rest of the answer standing.
 */
export type QueryWorkContextsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<WorkContextSort>>;
  where?: InputMaybe<WorkContextWhere>;
};

/** An occupation within reach. */
export type ReachableOccupation = {
  readonly __typename?: 'ReachableOccupation';
  /** What it takes in all. */
  readonly effort: Maybe<Scalars['Float']['output']>;
  /** The occupation. */
  readonly occupation: Maybe<Concept>;
  /** The lightest way to it. */
  readonly path: Maybe<CareerPath>;
};

/** A skill another skill needs or helps. */
export type RelatedSkill = {
  readonly __typename?: 'RelatedSkill';
  /** How much it is needed. */
  readonly relationType: Maybe<SkillRelationType>;
  /** The other skill. */
  readonly skill: Maybe<Skill>;
};

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
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** How the publisher classes the title; null where it says nothing. */
  readonly classification: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it is a managerial occupation (emploi cadre); null where the publisher says nothing. */
  readonly executive: Maybe<Scalars['Boolean']['output']>;
  /** Whether the publisher marks it as little used (peu usitée). */
  readonly littleUsed: Maybe<Scalars['Boolean']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** The occupation it is a title of. */
  readonly occupation: Maybe<RomeOccupation>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Whether a title or permit is required by law; null where the publisher says nothing. */
  readonly regulated: Maybe<Scalars['Boolean']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A job title of a ROME occupation (appellation). */
export type RomeAppellationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetence = Concept & {
  readonly __typename?: 'RomeCompetence';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Category of the publisher, in French. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** `COMPETENCE`, or `MACRO_COMPETENCE` for one that groups others. */
  readonly nature: Maybe<Scalars['String']['output']>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is principal for first, then by label. */
  readonly occupations: Maybe<ReadonlyArray<RomeSkillOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetencePrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Know-how or a professional soft skill of ROME (compétence). */
export type RomeCompetenceResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomain = Concept & {
  readonly __typename?: 'RomeDomain';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A domain (`A11`) or grand domain (`A`) of ROME. Its occupations and domains are `narrower`. */
export type RomeDomainPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
};

/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterest = Concept & {
  readonly __typename?: 'RomeInterest';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations it leads to, by label. */
  readonly occupations: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A centre of interest of ROME (centre d'intérêt). */
export type RomeInterestPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
};

/** A move between occupations that ROME describes. */
export type RomeMobility = {
  readonly __typename?: 'RomeMobility';
  /** Occupation moved to. */
  readonly occupation: Maybe<RomeOccupation>;
  /** Order the publisher gives, 1 for the first. */
  readonly rank: Maybe<Scalars['Int']['output']>;
};

/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupation = Concept & {
  readonly __typename?: 'RomeOccupation';
  /** Diplomas, permits and experience it takes to get in, in French. */
  readonly accessConditions: Maybe<Scalars['String']['output']>;
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Job titles, by label. */
  readonly appellations: Maybe<ReadonlyArray<RomeAppellation>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** ROME code, e.g. `J1501`; the same as `notation`. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Definition, in French. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Whether it is a managerial occupation (emploi cadre); null where the publisher says nothing. */
  readonly executive: Maybe<Scalars['Boolean']['output']>;
  /** Centres of interest that lead to it; principal ones first. */
  readonly interests: Maybe<ReadonlyArray<RomeOccupationInterest>>;
  /** ESCO occupations and ISCO groups that match it, the surest first. */
  readonly matches: Maybe<ReadonlyArray<ConceptMatch>>;
  /** Moves to other occupations that ROME describes, by rank. */
  readonly mobilities: Maybe<ReadonlyArray<RomeMobility>>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Occupations that ask for the most alike competences, the nearest first; computed when the classification was loaded. */
  readonly nearest: Maybe<ReadonlyArray<NearestRomeOccupation>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** The coarser ROME occupation it was split from; null for one that is its own parent. */
  readonly parent: Maybe<RomeOccupation>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Whether a title or permit is required by law; null where the publisher says nothing. */
  readonly regulated: Maybe<Scalars['Boolean']['output']>;
  /** Main interest type after Holland (RIASEC), one letter. */
  readonly riasecMajor: Maybe<Scalars['String']['output']>;
  /** Second interest type, one letter; null where there is none. */
  readonly riasecMinor: Maybe<Scalars['String']['output']>;
  /** Classification it belongs to. */
  readonly scheme: Maybe<Scheme>;
  /** Sectors of activity it is exercised in; principal ones first. */
  readonly sectors: Maybe<ReadonlyArray<RomeOccupationSector>>;
  /** Competences and knowledge it asks for: principal ones first, then by label. */
  readonly skills: Maybe<ReadonlyArray<RomeOccupationSkill>>;
  /** Where it stands in its life cycle. */
  readonly status: Maybe<ConceptStatus>;
  /** Themes it is in. */
  readonly themes: Maybe<ReadonlyArray<RomeTheme>>;
  /** Part in the demographic transition, in the publisher's words; null where it says nothing. */
  readonly transitionDemographic: Maybe<Scalars['String']['output']>;
  /** Part in the digital transition, in the publisher's words; null where it says nothing. */
  readonly transitionDigital: Maybe<Scalars['String']['output']>;
  /** Part in the ecological transition, in the publisher's words; null where it says nothing. */
  readonly transitionEcological: Maybe<Scalars['String']['output']>;
  /** IRI given by the publisher, stable across releases; for ROME `urn:rome:<code>` or `urn:rome:ogr:<number>`. */
  readonly uri: Scalars['ID']['output'];
  /** Conditions it is exercised in. */
  readonly workContexts: Maybe<ReadonlyArray<WorkContext>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAltLabelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationAppellationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  type?: InputMaybe<ReadonlyArray<MatchType>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationMobilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationNearestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationSectorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** An occupation with a code of ROME (fiche métier). */
export type RomeOccupationWorkContextsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A centre of interest that leads to a ROME occupation. */
export type RomeOccupationInterest = {
  readonly __typename?: 'RomeOccupationInterest';
  /** The centre of interest. */
  readonly interest: Maybe<RomeInterest>;
  /** Whether it is a principal one; null where the publisher says nothing. */
  readonly principal: Maybe<Scalars['Boolean']['output']>;
};

/** A sector a ROME occupation is exercised in. */
export type RomeOccupationSector = {
  readonly __typename?: 'RomeOccupationSector';
  /** Whether it is a principal one; null where the publisher says nothing. */
  readonly principal: Maybe<Scalars['Boolean']['output']>;
  /** The sector. */
  readonly sector: Maybe<RomeSector>;
};

/** A competence or knowledge a ROME occupation asks for. */
export type RomeOccupationSkill = {
  readonly __typename?: 'RomeOccupationSkill';
  /** How much it is asked for. */
  readonly relationType: Maybe<SkillRelationType>;
  /** A `RomeCompetence` or a `RomeSavoir`. */
  readonly skill: Maybe<Concept>;
};

/** Knowledge of ROME (savoir). */
export type RomeSavoir = Concept & {
  readonly __typename?: 'RomeSavoir';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Category of the publisher, in French. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is principal for first, then by label. */
  readonly occupations: Maybe<ReadonlyArray<RomeSkillOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Knowledge of ROME (savoir). */
export type RomeSavoirResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sector of activity of ROME. */
export type RomeSector = Concept & {
  readonly __typename?: 'RomeSector';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations exercised in it, by label. */
  readonly occupations: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A sector of activity of ROME. */
export type RomeSectorNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector of activity of ROME. */
export type RomeSectorPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
};

/** A ROME occupation that asks for a competence or knowledge. */
export type RomeSkillOccupation = {
  readonly __typename?: 'RomeSkillOccupation';
  /** The occupation. */
  readonly occupation: Maybe<RomeOccupation>;
  /** How much it asks for it. */
  readonly relationType: Maybe<SkillRelationType>;
};

/** A theme of ROME. */
export type RomeTheme = Concept & {
  readonly __typename?: 'RomeTheme';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations in it, by label. */
  readonly occupations: Maybe<ReadonlyArray<RomeOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A theme of ROME. */
export type RomeThemeNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemeOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A theme of ROME. */
export type RomeThemePrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
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
  /** Name of the release, e.g. `ESCO-v1.1.1`. */
  readonly id: Scalars['ID']['output'];
  /** Languages loaded, as BCP 47 tags. */
  readonly languages: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Licence the publisher gives the data under. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** When it was loaded, RFC 3339. */
  readonly loadedAt: Maybe<Scalars['String']['output']>;
  /** Whether it is the small sample of this project and not the whole release. */
  readonly sample: Maybe<Scalars['Boolean']['output']>;
  /** Classification. */
  readonly scheme: Maybe<Scheme>;
  /** Version of the publisher. */
  readonly version: Maybe<Scalars['String']['output']>;
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
  /** Skills, competences and knowledge it teaches: mappings that were confirmed, to concepts in use; by label. */
  readonly teaches: Maybe<ReadonlyArray<Concept>>;
  /** Title. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** A learning resource that its organisation shares, as everybody sees it. */
export type SharedLearningResourceTeachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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
};

/** One shared learning resource, and its place. */
export type SharedLearningResourceEdge = {
  readonly __typename?: 'SharedLearningResourceEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Maybe<Scalars['String']['output']>;
  /** The resource. */
  readonly node: Maybe<SharedLearningResource>;
};

/** A skill, or an area of knowledge, of ESCO. */
export type Skill = Concept & {
  readonly __typename?: 'Skill';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Collections it is a member of, such as the digital or green skills. */
  readonly collections: Maybe<ReadonlyArray<Collection>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Occupations that ask for it: those it is essential for first, then by label. */
  readonly occupations: Maybe<ReadonlyArray<SkillOccupation>>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
  /** Skills that this one needs or helps, by label. */
  readonly relatedSkills: Maybe<ReadonlyArray<RelatedSkill>>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillCollectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillRelatedSkillsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  relationType?: InputMaybe<ReadonlyArray<SkillRelationType>>;
};


/** A skill, or an area of knowledge, of ESCO. */
export type SkillResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is held and missing of what an occupation asks for. */
export type SkillGap = {
  readonly __typename?: 'SkillGap';
  /** Skills that are asked for and not held, next to a held one; in the same order. */
  readonly adjacent: Maybe<ReadonlyArray<AdjacentSkill>>;
  /**
   * Share of what is asked for that is held, 0 to 1: skills weighed by how rare they are among the occupations of the classification, those that
   * are not essential half; a skill next to a held one counts half.
   */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  /** Skills that are asked for and held: essential ones first, then by label. */
  readonly held: Maybe<ReadonlyArray<Concept>>;
  /** Essential skills that are missing, by label. */
  readonly missingEssential: Maybe<ReadonlyArray<MissingSkill>>;
  /** Other skills that are missing, by label. */
  readonly missingOptional: Maybe<ReadonlyArray<MissingSkill>>;
  /** The occupation. */
  readonly target: Maybe<Concept>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapAdjacentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapHeldArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapMissingEssentialArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** What is held and missing of what an occupation asks for. */
export type SkillGapMissingOptionalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroup = Concept & {
  readonly __typename?: 'SkillGroup';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of the ESCO skills hierarchy. Its skills and subgroups are `narrower`. */
export type SkillGroupPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
};

/** An occupation that asks for a skill. */
export type SkillOccupation = {
  readonly __typename?: 'SkillOccupation';
  /** The occupation. */
  readonly occupation: Maybe<Occupation>;
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
  /** To a higher ISCO skill level, or into management. */
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
  /** Much in common. */
  | 'HIGHLY_VIABLE'
  /** Enough in common to start from; what is missing has to be learnt. */
  | 'MIN_VIABLE'
  /** Too little in common, or a qualification is required that skills do not replace. */
  | 'NOT_VIABLE';

/** A condition of work of ROME (contexte de travail). */
export type WorkContext = Concept & {
  readonly __typename?: 'WorkContext';
  /** Other labels in the first of these languages that has any; empty when none has. */
  readonly altLabels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The next more general concepts (skos:broader), by notation; empty at the top. */
  readonly broader: Maybe<ReadonlyArray<Concept>>;
  /** What it is about, in the publisher's words. */
  readonly contextType: Maybe<Scalars['String']['output']>;
  /** Description in the first of these languages that has one; null when none has. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The next more special concepts (skos:narrower), by notation. */
  readonly narrower: Maybe<ReadonlyArray<Concept>>;
  /** Code of the publisher (ESCO, ISCO or ROME code, OGR number); null where it gives none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** Preferred label in the first of these languages that has one; null when none has. */
  readonly prefLabel: Maybe<Scalars['String']['output']>;
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
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextBroaderArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextDescriptionArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextNarrowerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition of work of ROME (contexte de travail). */
export type WorkContextPrefLabelArgs = {
  lang?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  readonly uri?: InputMaybe<IdScalarFilters>;
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
  AdjacentSkill: ResolverTypeWrapper<AdjacentSkillRecord>;
  CareerPath: ResolverTypeWrapper<CareerPathRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CareerPaths: ResolverTypeWrapper<CareerPathsRecord>;
  CareerStep: ResolverTypeWrapper<CareerStepRecord>;
  CareerTransition: ResolverTypeWrapper<NearLink>;
  Collection: ResolverTypeWrapper<ConceptRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CollectionSort: CollectionSort;
  CollectionWhere: CollectionWhere;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  ConceptKind: ConceptKind;
  ConceptMatch: ResolverTypeWrapper<Link>;
  ConceptPageInfo: ResolverTypeWrapper<ConceptPageInfo>;
  ConceptSearchConnection: ResolverTypeWrapper<Omit<ConceptSearchConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['ConceptSearchEdge']>> }>;
  ConceptSearchEdge: ResolverTypeWrapper<SearchEdge>;
  ConceptStatus: ConceptStatus;
  ContentMapping: ResolverTypeWrapper<MappingRecord>;
  ContentMappingConnection: ResolverTypeWrapper<Omit<ContentMappingConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['ContentMappingEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversTypes['ContentMapping']>> }>;
  ContentMappingEdge: ResolverTypeWrapper<Omit<ContentMappingEdge, 'node'> & { node?: Maybe<ResolversTypes['ContentMapping']> }>;
  ContentMatch: ResolverTypeWrapper<ContentMatchRecord>;
  EmbeddingState: EmbeddingState;
  IDScalarFilters: IdScalarFilters;
  IscoGroup: ResolverTypeWrapper<ConceptRecord>;
  IscoGroupSort: IscoGroupSort;
  IscoGroupWhere: IscoGroupWhere;
  LabelKind: LabelKind;
  LabelMatch: ResolverTypeWrapper<LabelMatch>;
  LabelSegment: ResolverTypeWrapper<LabelSegment>;
  LearningResource: ResolverTypeWrapper<ResourceRecord>;
  LearningResourceConnection: ResolverTypeWrapper<Omit<LearningResourceConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['LearningResourceEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversTypes['LearningResource']>> }>;
  LearningResourceEdge: ResolverTypeWrapper<Omit<LearningResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['LearningResource']> }>;
  LearningResourceInput: LearningResourceInput;
  MappingAct: MappingAct;
  MappingStatus: MappingStatus;
  MatchExactness: MatchExactness;
  MatchMethod: MatchMethod;
  MatchType: MatchType;
  MissingSkill: ResolverTypeWrapper<MissingSkillRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearestOccupation: ResolverTypeWrapper<NearLink>;
  NearestRomeOccupation: ResolverTypeWrapper<NearLink>;
  Occupation: ResolverTypeWrapper<ConceptRecord>;
  OccupationSkill: ResolverTypeWrapper<Link>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachableOccupation: ResolverTypeWrapper<CareerPathRecord>;
  RelatedSkill: ResolverTypeWrapper<Link>;
  ReuseLevel: ReuseLevel;
  RiasecType: RiasecType;
  RomeAppellation: ResolverTypeWrapper<ConceptRecord>;
  RomeCompetence: ResolverTypeWrapper<ConceptRecord>;
  RomeDomain: ResolverTypeWrapper<ConceptRecord>;
  RomeDomainSort: RomeDomainSort;
  RomeDomainWhere: RomeDomainWhere;
  RomeInterest: ResolverTypeWrapper<ConceptRecord>;
  RomeInterestSort: RomeInterestSort;
  RomeInterestWhere: RomeInterestWhere;
  RomeMobility: ResolverTypeWrapper<Link>;
  RomeOccupation: ResolverTypeWrapper<ConceptRecord>;
  RomeOccupationInterest: ResolverTypeWrapper<Link>;
  RomeOccupationSector: ResolverTypeWrapper<Link>;
  RomeOccupationSkill: ResolverTypeWrapper<Link>;
  RomeSavoir: ResolverTypeWrapper<ConceptRecord>;
  RomeSector: ResolverTypeWrapper<ConceptRecord>;
  RomeSectorSort: RomeSectorSort;
  RomeSectorWhere: RomeSectorWhere;
  RomeSkillOccupation: ResolverTypeWrapper<Link>;
  RomeTheme: ResolverTypeWrapper<ConceptRecord>;
  RomeThemeSort: RomeThemeSort;
  RomeThemeWhere: RomeThemeWhere;
  Scheme: Scheme;
  SchemeVersion: ResolverTypeWrapper<SchemeVersionRecord>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  SharedLearningResource: ResolverTypeWrapper<ResourceRecord>;
  SharedLearningResourceConnection: ResolverTypeWrapper<Omit<SharedLearningResourceConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversTypes['SharedLearningResourceEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversTypes['SharedLearningResource']>> }>;
  SharedLearningResourceEdge: ResolverTypeWrapper<Omit<SharedLearningResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['SharedLearningResource']> }>;
  Skill: ResolverTypeWrapper<ConceptRecord>;
  SkillGap: ResolverTypeWrapper<SkillGapRecord>;
  SkillGroup: ResolverTypeWrapper<ConceptRecord>;
  SkillGroupSort: SkillGroupSort;
  SkillGroupWhere: SkillGroupWhere;
  SkillOccupation: ResolverTypeWrapper<Link>;
  SkillRelationType: SkillRelationType;
  SkillSuggestion: ResolverTypeWrapper<SuggestionRecord>;
  SkillType: SkillType;
  SortDirection: SortDirection;
  StringScalarFilters: StringScalarFilters;
  TextSegment: ResolverTypeWrapper<TextSegment>;
  TransitionKind: TransitionKind;
  TransitionPart: TransitionPart;
  Viability: Viability;
  WorkContext: ResolverTypeWrapper<ConceptRecord>;
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
  AdjacentSkill: AdjacentSkillRecord;
  CareerPath: CareerPathRecord;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  CareerPaths: CareerPathsRecord;
  CareerStep: CareerStepRecord;
  CareerTransition: NearLink;
  Collection: ConceptRecord;
  ID: Scalars['ID']['output'];
  CollectionSort: CollectionSort;
  CollectionWhere: CollectionWhere;
  Concept: ConceptRecord;
  ConceptMatch: Link;
  ConceptPageInfo: ConceptPageInfo;
  ConceptSearchConnection: Omit<ConceptSearchConnection, 'edges'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['ConceptSearchEdge']>> };
  ConceptSearchEdge: SearchEdge;
  ContentMapping: MappingRecord;
  ContentMappingConnection: Omit<ContentMappingConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['ContentMappingEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversParentTypes['ContentMapping']>> };
  ContentMappingEdge: Omit<ContentMappingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ContentMapping']> };
  ContentMatch: ContentMatchRecord;
  IDScalarFilters: IdScalarFilters;
  IscoGroup: ConceptRecord;
  IscoGroupSort: IscoGroupSort;
  IscoGroupWhere: IscoGroupWhere;
  LabelMatch: LabelMatch;
  LabelSegment: LabelSegment;
  LearningResource: ResourceRecord;
  LearningResourceConnection: Omit<LearningResourceConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['LearningResourceEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversParentTypes['LearningResource']>> };
  LearningResourceEdge: Omit<LearningResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LearningResource']> };
  LearningResourceInput: LearningResourceInput;
  MissingSkill: MissingSkillRecord;
  Mutation: Record<PropertyKey, never>;
  NearestOccupation: NearLink;
  NearestRomeOccupation: NearLink;
  Occupation: ConceptRecord;
  OccupationSkill: Link;
  Query: Record<PropertyKey, never>;
  ReachableOccupation: CareerPathRecord;
  RelatedSkill: Link;
  RomeAppellation: ConceptRecord;
  RomeCompetence: ConceptRecord;
  RomeDomain: ConceptRecord;
  RomeDomainSort: RomeDomainSort;
  RomeDomainWhere: RomeDomainWhere;
  RomeInterest: ConceptRecord;
  RomeInterestSort: RomeInterestSort;
  RomeInterestWhere: RomeInterestWhere;
  RomeMobility: Link;
  RomeOccupation: ConceptRecord;
  RomeOccupationInterest: Link;
  RomeOccupationSector: Link;
  RomeOccupationSkill: Link;
  RomeSavoir: ConceptRecord;
  RomeSector: ConceptRecord;
  RomeSectorSort: RomeSectorSort;
  RomeSectorWhere: RomeSectorWhere;
  RomeSkillOccupation: Link;
  RomeTheme: ConceptRecord;
  RomeThemeSort: RomeThemeSort;
  RomeThemeWhere: RomeThemeWhere;
  SchemeVersion: SchemeVersionRecord;
  ScorePart: ScorePart;
  SharedLearningResource: ResourceRecord;
  SharedLearningResourceConnection: Omit<SharedLearningResourceConnection, 'edges' | 'nodes'> & { edges?: Maybe<ReadonlyArray<ResolversParentTypes['SharedLearningResourceEdge']>>, nodes?: Maybe<ReadonlyArray<ResolversParentTypes['SharedLearningResource']>> };
  SharedLearningResourceEdge: Omit<SharedLearningResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SharedLearningResource']> };
  Skill: ConceptRecord;
  SkillGap: SkillGapRecord;
  SkillGroup: ConceptRecord;
  SkillGroupSort: SkillGroupSort;
  SkillGroupWhere: SkillGroupWhere;
  SkillOccupation: Link;
  SkillSuggestion: SuggestionRecord;
  StringScalarFilters: StringScalarFilters;
  TextSegment: TextSegment;
  WorkContext: ConceptRecord;
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

export type AdjacentSkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['AdjacentSkill'] = ResolversParentTypes['AdjacentSkill']> = {
  essential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heldSkill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type CareerPathResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerPath'] = ResolversParentTypes['CareerPath']> = {
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CareerPathGapArgs, 'first' | 'offset'>>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerStep']>>, ParentType, ContextType>;
};

export type CareerPathsResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerPaths'] = ResolversParentTypes['CareerPaths']> = {
  beyond?: Resolver<Maybe<ResolversTypes['CareerPath']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerPath']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type CareerStepResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep']> = {
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['ConceptMatch']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  transition?: Resolver<Maybe<ResolversTypes['CareerTransition']>, ParentType, ContextType>;
};

export type CareerTransitionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['CareerTransition'] = ResolversParentTypes['CareerTransition']> = {
  access?: Resolver<Maybe<ResolversTypes['AccessConditions']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TransitionKind']>, ParentType, ContextType>;
  missingEssential?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CareerTransitionMissingEssentialArgs, 'first' | 'offset'>>;
  missingOptional?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CareerTransitionMissingOptionalArgs, 'first' | 'offset'>>;
  mobilityRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScorePart']>>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CareerTransitionSharedArgs, 'first' | 'offset'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viability?: Resolver<Maybe<ResolversTypes['Viability']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<CollectionAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CollectionBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionDescriptionArgs, 'lang'>>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CollectionMembersArgs, 'first' | 'offset'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<CollectionNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectionPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Collection' | 'IscoGroup' | 'Occupation' | 'RomeAppellation' | 'RomeCompetence' | 'RomeDomain' | 'RomeInterest' | 'RomeOccupation' | 'RomeSavoir' | 'RomeSector' | 'RomeTheme' | 'Skill' | 'SkillGroup' | 'WorkContext', ParentType, ContextType>;
};

export type ConceptMatchResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptMatch'] = ResolversParentTypes['ConceptMatch']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MatchType']>, ParentType, ContextType>;
};

export type ConceptPageInfoResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptPageInfo'] = ResolversParentTypes['ConceptPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConceptSearchConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptSearchConnection'] = ResolversParentTypes['ConceptSearchConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptSearchEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
};

export type ConceptSearchEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ConceptSearchEdge'] = ResolversParentTypes['ConceptSearchEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['LabelMatch']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
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

export type IscoGroupResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['IscoGroup'] = ResolversParentTypes['IscoGroup'], FederationReferenceType extends FederationReferenceTypes['IscoGroup'] = FederationReferenceTypes['IscoGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IscoGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<IscoGroupAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<IscoGroupBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IscoGroupDescriptionArgs, 'lang'>>;
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMatch']>>, ParentType, ContextType, RequireFields<IscoGroupMatchesArgs, 'first' | 'minConfidence' | 'offset'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<IscoGroupNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IscoGroupPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type LearningResourceEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['LearningResourceEdge'] = ResolversParentTypes['LearningResourceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType>;
};

export type MissingSkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['MissingSkill'] = ResolversParentTypes['MissingSkill']> = {
  occupationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
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

export type NearestOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestOccupation'] = ResolversParentTypes['NearestOccupation']> = {
  missingEssential?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType, RequireFields<NearestOccupationMissingEssentialArgs, 'first' | 'offset'>>;
  missingOptional?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType, RequireFields<NearestOccupationMissingOptionalArgs, 'first' | 'offset'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Skill']>>, ParentType, ContextType, RequireFields<NearestOccupationSharedArgs, 'first' | 'offset'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NearestRomeOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['NearestRomeOccupation'] = ResolversParentTypes['NearestRomeOccupation']> = {
  missingEssential?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<NearestRomeOccupationMissingEssentialArgs, 'first' | 'offset'>>;
  missingOptional?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<NearestRomeOccupationMissingOptionalArgs, 'first' | 'offset'>>;
  occupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<NearestRomeOccupationSharedArgs, 'first' | 'offset'>>;
  sharedEssentialCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedOptionalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation'], FederationReferenceType extends FederationReferenceTypes['Occupation'] = FederationReferenceTypes['Occupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<OccupationAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<OccupationBroaderArgs, 'first' | 'offset'>>;
  collections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Collection']>>, ParentType, ContextType, RequireFields<OccupationCollectionsArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccupationDescriptionArgs, 'lang'>>;
  iscoCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iscoGroup?: Resolver<Maybe<ResolversTypes['IscoGroup']>, ParentType, ContextType>;
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMatch']>>, ParentType, ContextType, RequireFields<OccupationMatchesArgs, 'first' | 'minConfidence' | 'offset'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<OccupationNarrowerArgs, 'first' | 'offset'>>;
  nearest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NearestOccupation']>>, ParentType, ContextType, RequireFields<OccupationNearestArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccupationPrefLabelArgs, 'lang'>>;
  regulatedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OccupationSkill']>>, ParentType, ContextType, RequireFields<OccupationSkillsArgs, 'first' | 'offset'>>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationSkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['OccupationSkill'] = ResolversParentTypes['OccupationSkill']> = {
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  careerPaths?: Resolver<Maybe<ResolversTypes['CareerPaths']>, ParentType, ContextType, RequireFields<QueryCareerPathsArgs, 'maxPaths' | 'maxSteps' | 'to'>>;
  collections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Collection']>>, ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first' | 'offset'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'uri'>>;
  concepts?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Concept']>>>, ParentType, ContextType, RequireFields<QueryConceptsArgs, 'uris'>>;
  contentFor?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<QueryContentForArgs, 'concepts' | 'first'>>;
  iscoGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IscoGroup']>>, ParentType, ContextType, RequireFields<QueryIscoGroupsArgs, 'first' | 'offset'>>;
  learningResource?: Resolver<Maybe<ResolversTypes['LearningResource']>, ParentType, ContextType, RequireFields<QueryLearningResourceArgs, 'id'>>;
  learningResources?: Resolver<Maybe<ResolversTypes['LearningResourceConnection']>, ParentType, ContextType, RequireFields<QueryLearningResourcesArgs, 'first'>>;
  matchSkills?: Resolver<Maybe<ResolversTypes['ContentMatch']>, ParentType, ContextType, RequireFields<QueryMatchSkillsArgs, 'first' | 'minScore' | 'text'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'uri'>>;
  occupationsByRome?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMatch']>>, ParentType, ContextType, RequireFields<QueryOccupationsByRomeArgs, 'code' | 'first' | 'minConfidence' | 'offset'>>;
  reachable?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReachableOccupation']>>, ParentType, ContextType, RequireFields<QueryReachableArgs, 'effort' | 'first' | 'offset'>>;
  romeDomains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeDomain']>>, ParentType, ContextType, RequireFields<QueryRomeDomainsArgs, 'first' | 'offset'>>;
  romeInterests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeInterest']>>, ParentType, ContextType, RequireFields<QueryRomeInterestsArgs, 'first' | 'offset'>>;
  romeOccupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType, RequireFields<QueryRomeOccupationArgs, 'code'>>;
  romeSectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSector']>>, ParentType, ContextType, RequireFields<QueryRomeSectorsArgs, 'first' | 'offset'>>;
  romeThemes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeTheme']>>, ParentType, ContextType, RequireFields<QueryRomeThemesArgs, 'first' | 'offset'>>;
  schemeVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchemeVersion']>>, ParentType, ContextType>;
  searchConcepts?: Resolver<Maybe<ResolversTypes['ConceptSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchConceptsArgs, 'first' | 'lang' | 'text'>>;
  sharedLearningResource?: Resolver<Maybe<ResolversTypes['SharedLearningResource']>, ParentType, ContextType, RequireFields<QuerySharedLearningResourceArgs, 'id'>>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySkillArgs, 'uri'>>;
  skillGap?: Resolver<Maybe<ResolversTypes['SkillGap']>, ParentType, ContextType, RequireFields<QuerySkillGapArgs, 'held' | 'target'>>;
  skillGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillGroup']>>, ParentType, ContextType, RequireFields<QuerySkillGroupsArgs, 'first' | 'offset'>>;
  transitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CareerTransition']>>, ParentType, ContextType, RequireFields<QueryTransitionsArgs, 'first' | 'minViability' | 'occupation' | 'offset'>>;
  workContexts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkContext']>>, ParentType, ContextType, RequireFields<QueryWorkContextsArgs, 'first' | 'offset'>>;
};

export type ReachableOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['ReachableOccupation'] = ResolversParentTypes['ReachableOccupation']> = {
  effort?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['CareerPath']>, ParentType, ContextType>;
};

export type RelatedSkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RelatedSkill'] = ResolversParentTypes['RelatedSkill']> = {
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type RomeAppellationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeAppellation'] = ResolversParentTypes['RomeAppellation'], FederationReferenceType extends FederationReferenceTypes['RomeAppellation'] = FederationReferenceTypes['RomeAppellation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeAppellation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeAppellationAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeAppellationBroaderArgs, 'first' | 'offset'>>;
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeAppellationDescriptionArgs, 'lang'>>;
  executive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  littleUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeAppellationNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeAppellationPrefLabelArgs, 'lang'>>;
  regulated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  shortLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeCompetenceResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeCompetence'] = ResolversParentTypes['RomeCompetence'], FederationReferenceType extends FederationReferenceTypes['RomeCompetence'] = FederationReferenceTypes['RomeCompetence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeCompetence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeCompetenceAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeCompetenceBroaderArgs, 'first' | 'offset'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeCompetenceDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeCompetenceNarrowerArgs, 'first' | 'offset'>>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSkillOccupation']>>, ParentType, ContextType, RequireFields<RomeCompetenceOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeCompetencePrefLabelArgs, 'lang'>>;
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
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeDomainAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeDomainBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeDomainDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeDomainNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeDomainPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeInterestResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeInterest'] = ResolversParentTypes['RomeInterest'], FederationReferenceType extends FederationReferenceTypes['RomeInterest'] = FederationReferenceTypes['RomeInterest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeInterest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeInterestAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeInterestBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeInterestDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeInterestNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType, RequireFields<RomeInterestOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeInterestPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeMobilityResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeMobility'] = ResolversParentTypes['RomeMobility']> = {
  occupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RomeOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupation'] = ResolversParentTypes['RomeOccupation'], FederationReferenceType extends FederationReferenceTypes['RomeOccupation'] = FederationReferenceTypes['RomeOccupation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeOccupation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeOccupationAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  appellations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeAppellation']>>, ParentType, ContextType, RequireFields<RomeOccupationAppellationsArgs, 'first' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeOccupationBroaderArgs, 'first' | 'offset'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeOccupationDescriptionArgs, 'lang'>>;
  executive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationInterest']>>, ParentType, ContextType, RequireFields<RomeOccupationInterestsArgs, 'first' | 'offset'>>;
  matches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptMatch']>>, ParentType, ContextType, RequireFields<RomeOccupationMatchesArgs, 'first' | 'minConfidence' | 'offset'>>;
  mobilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeMobility']>>, ParentType, ContextType, RequireFields<RomeOccupationMobilitiesArgs, 'first' | 'offset'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeOccupationNarrowerArgs, 'first' | 'offset'>>;
  nearest?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NearestRomeOccupation']>>, ParentType, ContextType, RequireFields<RomeOccupationNearestArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeOccupationPrefLabelArgs, 'lang'>>;
  regulated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  riasecMajor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riasecMinor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  sectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationSector']>>, ParentType, ContextType, RequireFields<RomeOccupationSectorsArgs, 'first' | 'offset'>>;
  skills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupationSkill']>>, ParentType, ContextType, RequireFields<RomeOccupationSkillsArgs, 'first' | 'offset'>>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  themes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeTheme']>>, ParentType, ContextType, RequireFields<RomeOccupationThemesArgs, 'first' | 'offset'>>;
  transitionDemographic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transitionDigital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transitionEcological?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workContexts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WorkContext']>>, ParentType, ContextType, RequireFields<RomeOccupationWorkContextsArgs, 'first' | 'offset'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeOccupationInterestResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationInterest'] = ResolversParentTypes['RomeOccupationInterest']> = {
  interest?: Resolver<Maybe<ResolversTypes['RomeInterest']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RomeOccupationSectorResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSector'] = ResolversParentTypes['RomeOccupationSector']> = {
  principal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['RomeSector']>, ParentType, ContextType>;
};

export type RomeOccupationSkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeOccupationSkill'] = ResolversParentTypes['RomeOccupationSkill']> = {
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
  skill?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type RomeSavoirResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSavoir'] = ResolversParentTypes['RomeSavoir'], FederationReferenceType extends FederationReferenceTypes['RomeSavoir'] = FederationReferenceTypes['RomeSavoir']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeSavoir']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeSavoirAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeSavoirBroaderArgs, 'first' | 'offset'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSavoirDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeSavoirNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeSkillOccupation']>>, ParentType, ContextType, RequireFields<RomeSavoirOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSavoirPrefLabelArgs, 'lang'>>;
  resources?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<RomeSavoirResourcesArgs, 'first'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  subCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeSectorResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSector'] = ResolversParentTypes['RomeSector'], FederationReferenceType extends FederationReferenceTypes['RomeSector'] = FederationReferenceTypes['RomeSector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeSector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeSectorAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeSectorBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSectorDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeSectorNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType, RequireFields<RomeSectorOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeSectorPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RomeSkillOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeSkillOccupation'] = ResolversParentTypes['RomeSkillOccupation']> = {
  occupation?: Resolver<Maybe<ResolversTypes['RomeOccupation']>, ParentType, ContextType>;
  relationType?: Resolver<Maybe<ResolversTypes['SkillRelationType']>, ParentType, ContextType>;
};

export type RomeThemeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['RomeTheme'] = ResolversParentTypes['RomeTheme'], FederationReferenceType extends FederationReferenceTypes['RomeTheme'] = FederationReferenceTypes['RomeTheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RomeTheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<RomeThemeAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeThemeBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeThemeDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<RomeThemeNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RomeOccupation']>>, ParentType, ContextType, RequireFields<RomeThemeOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RomeThemePrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeVersionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SchemeVersion'] = ResolversParentTypes['SchemeVersion']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  teaches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SharedLearningResourceTeachesArgs, 'first' | 'offset'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedLearningResourceConnectionResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedLearningResourceConnection'] = ResolversParentTypes['SharedLearningResourceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedLearningResourceEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedLearningResource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['ConceptPageInfo']>, ParentType, ContextType>;
};

export type SharedLearningResourceEdgeResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SharedLearningResourceEdge'] = ResolversParentTypes['SharedLearningResourceEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SharedLearningResource']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<SkillAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SkillBroaderArgs, 'first' | 'offset'>>;
  collections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Collection']>>, ParentType, ContextType, RequireFields<SkillCollectionsArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SkillNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SkillOccupation']>>, ParentType, ContextType, RequireFields<SkillOccupationsArgs, 'first' | 'offset'>>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillPrefLabelArgs, 'lang'>>;
  relatedSkills?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedSkill']>>, ParentType, ContextType, RequireFields<SkillRelatedSkillsArgs, 'first' | 'offset'>>;
  resources?: Resolver<Maybe<ResolversTypes['SharedLearningResourceConnection']>, ParentType, ContextType, RequireFields<SkillResourcesArgs, 'first'>>;
  reuseLevel?: Resolver<Maybe<ResolversTypes['ReuseLevel']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  skillType?: Resolver<Maybe<ResolversTypes['SkillType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillGapResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGap'] = ResolversParentTypes['SkillGap']> = {
  adjacent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AdjacentSkill']>>, ParentType, ContextType, RequireFields<SkillGapAdjacentArgs, 'first' | 'offset'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SkillGapHeldArgs, 'first' | 'offset'>>;
  missingEssential?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingSkill']>>, ParentType, ContextType, RequireFields<SkillGapMissingEssentialArgs, 'first' | 'offset'>>;
  missingOptional?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MissingSkill']>>, ParentType, ContextType, RequireFields<SkillGapMissingOptionalArgs, 'first' | 'offset'>>;
  target?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type SkillGroupResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillGroup'] = ResolversParentTypes['SkillGroup'], FederationReferenceType extends FederationReferenceTypes['SkillGroup'] = FederationReferenceTypes['SkillGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SkillGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<SkillGroupAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SkillGroupBroaderArgs, 'first' | 'offset'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillGroupDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<SkillGroupNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SkillGroupPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkillOccupationResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['SkillOccupation'] = ResolversParentTypes['SkillOccupation']> = {
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
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

export type TextSegmentResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkContextResolvers<ContextType = SkillsContext, ParentType extends ResolversParentTypes['WorkContext'] = ResolversParentTypes['WorkContext'], FederationReferenceType extends FederationReferenceTypes['WorkContext'] = FederationReferenceTypes['WorkContext']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkContext']> | FederationReferenceType, FederationReferenceType, ContextType>;
  altLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<WorkContextAltLabelsArgs, 'first' | 'lang' | 'offset'>>;
  broader?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<WorkContextBroaderArgs, 'first' | 'offset'>>;
  contextType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkContextDescriptionArgs, 'lang'>>;
  narrower?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, RequireFields<WorkContextNarrowerArgs, 'first' | 'offset'>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<WorkContextPrefLabelArgs, 'lang'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConceptStatus']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SkillsContext> = {
  AccessConditions?: AccessConditionsResolvers<ContextType>;
  AdjacentSkill?: AdjacentSkillResolvers<ContextType>;
  CareerPath?: CareerPathResolvers<ContextType>;
  CareerPaths?: CareerPathsResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  CareerTransition?: CareerTransitionResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptMatch?: ConceptMatchResolvers<ContextType>;
  ConceptPageInfo?: ConceptPageInfoResolvers<ContextType>;
  ConceptSearchConnection?: ConceptSearchConnectionResolvers<ContextType>;
  ConceptSearchEdge?: ConceptSearchEdgeResolvers<ContextType>;
  ContentMapping?: ContentMappingResolvers<ContextType>;
  ContentMappingConnection?: ContentMappingConnectionResolvers<ContextType>;
  ContentMappingEdge?: ContentMappingEdgeResolvers<ContextType>;
  ContentMatch?: ContentMatchResolvers<ContextType>;
  IscoGroup?: IscoGroupResolvers<ContextType>;
  LabelMatch?: LabelMatchResolvers<ContextType>;
  LabelSegment?: LabelSegmentResolvers<ContextType>;
  LearningResource?: LearningResourceResolvers<ContextType>;
  LearningResourceConnection?: LearningResourceConnectionResolvers<ContextType>;
  LearningResourceEdge?: LearningResourceEdgeResolvers<ContextType>;
  MissingSkill?: MissingSkillResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearestOccupation?: NearestOccupationResolvers<ContextType>;
  NearestRomeOccupation?: NearestRomeOccupationResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationSkill?: OccupationSkillResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachableOccupation?: ReachableOccupationResolvers<ContextType>;
  RelatedSkill?: RelatedSkillResolvers<ContextType>;
  RomeAppellation?: RomeAppellationResolvers<ContextType>;
  RomeCompetence?: RomeCompetenceResolvers<ContextType>;
  RomeDomain?: RomeDomainResolvers<ContextType>;
  RomeInterest?: RomeInterestResolvers<ContextType>;
  RomeMobility?: RomeMobilityResolvers<ContextType>;
  RomeOccupation?: RomeOccupationResolvers<ContextType>;
  RomeOccupationInterest?: RomeOccupationInterestResolvers<ContextType>;
  RomeOccupationSector?: RomeOccupationSectorResolvers<ContextType>;
  RomeOccupationSkill?: RomeOccupationSkillResolvers<ContextType>;
  RomeSavoir?: RomeSavoirResolvers<ContextType>;
  RomeSector?: RomeSectorResolvers<ContextType>;
  RomeSkillOccupation?: RomeSkillOccupationResolvers<ContextType>;
  RomeTheme?: RomeThemeResolvers<ContextType>;
  SchemeVersion?: SchemeVersionResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SharedLearningResource?: SharedLearningResourceResolvers<ContextType>;
  SharedLearningResourceConnection?: SharedLearningResourceConnectionResolvers<ContextType>;
  SharedLearningResourceEdge?: SharedLearningResourceEdgeResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillGap?: SkillGapResolvers<ContextType>;
  SkillGroup?: SkillGroupResolvers<ContextType>;
  SkillOccupation?: SkillOccupationResolvers<ContextType>;
  SkillSuggestion?: SkillSuggestionResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  WorkContext?: WorkContextResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SkillsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
