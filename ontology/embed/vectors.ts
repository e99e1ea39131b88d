import { createHash } from 'node:crypto';
import type { Graph } from '../../runtime/neo4j.js';

/**
 * Vectors lie in nodes of their own, `(:ConceptEmbedding { uri, model, digest, vector })`, and not on the concepts: a concept's
 * properties are read whole in many places, and a load writes them anew.
 */
const CONSTRAINT = /* cypher */ `
  CREATE CONSTRAINT concept_embedding_uri IF NOT EXISTS FOR (of:ConceptEmbedding) REQUIRE of.uri IS UNIQUE`;

const INDEXED = /* cypher */ `
  SHOW VECTOR INDEXES YIELD name, options WHERE name = 'concept_embeddings'
  RETURN options.indexConfig['vector.dimensions'] AS dimensions`;

const DROP = /* cypher */ `DROP INDEX concept_embeddings IF EXISTS`;

const CREATE = /* cypher */ `
  CREATE VECTOR INDEX concept_embeddings IF NOT EXISTS FOR (of:ConceptEmbedding) ON (of.vector)
  OPTIONS { indexConfig: { \`vector.dimensions\`: toInteger($dimensions), \`vector.similarity_function\`: 'cosine' } }`;

const AWAIT = /* cypher */ `CALL db.awaitIndex('concept_embeddings', 600)`;

/** What a publisher withdrew or replaced is not suggested, and has no vector. */
const IN_USE = `coalesce(concept.status, 'RELEASED') = 'RELEASED'`;

const COUNT = /* cypher */ `
  MATCH (concept:Skill|RomeCompetence|RomeSavoir) WHERE ${IN_USE} RETURN count(concept) AS concepts`;

const PAGE = /* cypher */ `
  MATCH (concept:Concept)
  WHERE concept.uri > $after AND concept.kind IN ['Skill', 'RomeCompetence', 'RomeSavoir'] AND ${IN_USE}
  WITH concept ORDER BY concept.uri LIMIT toInteger($rows)
  OPTIONAL MATCH (of:ConceptEmbedding { uri: concept.uri, model: $model })
  RETURN concept.uri AS uri, of.digest AS digest,
    [concept.prefLabelEn, concept.prefLabelFr, coalesce(concept.descriptionEn, concept.definitionEn),
      coalesce(concept.descriptionFr, concept.definitionFr)] AS texts`;

const WRITE = /* cypher */ `
  UNWIND $rows AS row
  MERGE (of:ConceptEmbedding { uri: row.uri })
  SET of.model = $model, of.digest = row.digest, of.vector = row.vector`;

const OTHERS = /* cypher */ `
  MATCH (of:ConceptEmbedding)
  WHERE of.model <> $model OR NOT EXISTS { MATCH (concept:Concept { uri: of.uri }) WHERE ${IN_USE} }
  DETACH DELETE of`;

export interface Unembedded {
  readonly uri: string;
  readonly text: string;
  /** Of the text: says later whether it is still the same. */
  readonly digest: string;
}

export interface ConceptPage {
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
  readonly concepts: number;
  readonly missing: readonly Unembedded[];
}

/** Most characters of a text that stands for a concept. */
const MOST_CHARACTERS = 1_000;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

export const countConcepts = async (graph: Graph): Promise<number> =>
  (await graph.readLatest<{ concepts: number }>(COUNT))[0]!.concepts;

/** The next concepts by URI, and which of them have no vector of this model and their present text. */
export async function nextPage(graph: Graph, model: string, after: string, rows: number): Promise<ConceptPage> {
  const page = await graph.readLatest<{ uri: string; digest: string | null; texts: readonly (string | null)[] }>(PAGE, {
    after,
    model,
    rows,
  });
  const missing = page.flatMap(({ uri, digest: before, texts }) => {
    const text = texts
      .filter((one) => one !== null)
      .join('\n')
      .slice(0, MOST_CHARACTERS);
    const digest = digestOf(text);
    return text === '' || digest === before ? [] : [{ uri, text, digest }];
  });
  return { next: page.length < rows ? null : page.at(-1)!.uri, concepts: page.length, missing };
}

/** Index and constraint for vectors of this length; one of another length is made anew. */
export async function prepareIndex(graph: Graph, dimensions: number): Promise<void> {
  await graph.commit(CONSTRAINT);
  const [indexed] = await graph.readLatest<{ dimensions: number }>(INDEXED);
  if (indexed && indexed.dimensions !== dimensions) await graph.commit(DROP);
  await graph.commit(CREATE, { dimensions });
}

export const writeVectors = async (
  graph: Graph,
  model: string,
  rows: readonly { readonly uri: string; readonly digest: string; readonly vector: readonly number[] }[],
): Promise<void> => void (await graph.write(WRITE, { model, rows }));

/** Takes away what no concept in use has any more and what another model made; then waits for the index. */
export async function finish(graph: Graph, model: string): Promise<void> {
  await graph.write(OTHERS, { model });
  await graph.readLatest(AWAIT);
}
