import type { Graph } from '../../runtime/neo4j.js';
import type { ConceptDetails, ConceptKind, ConceptRecord } from './concept.js';
import { careerRepository, type CareerRepository } from './repository-careers.js';
import { CONCEPT } from './repository-concept.js';
import { contentRepository, type ContentRepository } from './repository-content.js';
import { hierarchyRepository, type HierarchyRepository } from './repository-hierarchy.js';
import { linkRepository, type LinkRepository } from './repository-links.js';
import { versionRepository, type VersionRepository } from './repository-versions.js';
import { searchRepository, type SearchRepository } from './repository-search.js';
import { suggestionRepository, type SuggestionRepository } from './repository-suggestions.js';

export interface CodeKey {
  readonly kind: ConceptKind;
  readonly notation: string;
}

export interface SchemeVersionRecord {
  readonly id: string;
  readonly scheme: 'ESCO' | 'ISCO' | 'ROME';
  readonly version: string | null;
  readonly languages: readonly string[] | null;
  readonly attribution: string | null;
  readonly licence: string | null;
  readonly loadedAt: string | null;
  readonly sample: boolean | null;
  readonly current: boolean;
  readonly previous: string | null;
  readonly currentSince: string | null;
  /** Place in the order of loading, among those of its classification. */
  readonly sequence: number;
}

/** Each call is one statement, whatever the number of keys. */
export interface SkillsRepository
  extends
    LinkRepository,
    HierarchyRepository,
    SearchRepository,
    SuggestionRepository,
    CareerRepository,
    ContentRepository,
    VersionRepository {
  findByUris(uris: readonly string[]): Promise<ConceptRecord[]>;
  /** All properties of these concepts. */
  findDetails(uris: readonly string[]): Promise<ConceptDetails[]>;
  /** Concepts by the publisher's code. */
  findByCodes(keys: readonly CodeKey[]): Promise<ConceptRecord[]>;
  findSchemeVersions(): Promise<SchemeVersionRecord[]>;
  /** Answers nothing; fails when the database does not. */
  ping(): Promise<void>;
}

const FIND_BY_URIS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri IN $uris
  RETURN ${CONCEPT} AS concept`;

const FIND_DETAILS = /* cypher */ `
  MATCH (concept:Concept) WHERE concept.uri IN $uris
  RETURN concept { .* } AS concept`;

// The kind decides after the code: notations are nearly unique, kinds hold thousands.
const FIND_BY_CODES = /* cypher */ `
  UNWIND $keys AS key
  MATCH (concept:Concept { notation: key.notation }) WHERE concept.kind = key.kind
  RETURN ${CONCEPT} AS concept`;

const FIND_SCHEME_VERSIONS = /* cypher */ `
  MATCH (version:SchemeVersion)
  RETURN version { .id, .scheme, .version, .languages, .attribution, .licence, .sample,
    loadedAt: toString(version.loadedAt), current: coalesce(version.current, true), .previous,
    currentSince: toString(coalesce(version.currentSince, version.loadedAt)), sequence: coalesce(version.sequence, 1) } AS version
  ORDER BY version.id LIMIT 100`;

export const skillsRepository = (graph: Graph): SkillsRepository => ({
  ...linkRepository(graph),
  ...hierarchyRepository(graph),
  ...searchRepository(graph),
  ...suggestionRepository(graph),
  ...careerRepository(graph),
  ...contentRepository(graph),
  ...versionRepository(graph),
  async findByUris(uris) {
    return (await graph.read<{ concept: ConceptRecord }>(FIND_BY_URIS, { uris })).map((row) => row.concept);
  },
  async findDetails(uris) {
    return (await graph.read<{ concept: ConceptDetails }>(FIND_DETAILS, { uris })).map((row) => row.concept);
  },
  async findByCodes(keys) {
    return (await graph.read<{ concept: ConceptRecord }>(FIND_BY_CODES, { keys })).map((row) => row.concept);
  },
  async findSchemeVersions() {
    return (await graph.read<{ version: SchemeVersionRecord }>(FIND_SCHEME_VERSIONS)).map((row) => row.version);
  },
  async ping() {
    await graph.read('RETURN 1');
  },
});
