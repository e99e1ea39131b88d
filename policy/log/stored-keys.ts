import type { Graph } from '../../runtime/neo4j.js';

/** Under the constraint on the person a MERGE makes one key, whoever else makes one at the same time. */
const MAKE_LOG_KEYS = /* cypher */ `
  UNWIND $people AS id
  MERGE (:DataSubject { id: id })
  MERGE (key:LogKey { person: id })
    ON CREATE SET key.ref = randomUUID(), key.secret = replace(randomUUID() + randomUUID(), '-', '')`;

/** Gives people who have none their keys in the log. */
export const makeLogKeys = async (graph: Graph, people: readonly string[]): Promise<void> =>
  void (await graph.write(MAKE_LOG_KEYS, { people }));

/** With the key go its relations to records: the only place where a person and a record meet. */
const ERASE_LOG_KEY = /* cypher */ `
  MATCH (key:LogKey { person: $person })
  OPTIONAL MATCH (key)<-[concerns:CONCERNS]-()
  WITH key, count(concerns) AS records
  DETACH DELETE key
  RETURN records`;

/**
 * Destroys what tells whom records of the log are about (GDPR art. 17). Every hash, checkpoint and proof still holds; nobody
 * can open the person's pseudonyms any more, she herself included, unless an opening was handed out before. A record under way
 * when it happens is refused: nothing is disclosed. Read again afterwards, she gets a new key that tells nothing of the old one.
 *
 * @returns how many records were about the person; null when she has no key
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function eraseLogKey(graph: Graph, person: string): Promise<number | null> {
  const [row] = await graph.write<{ records: number }>(ERASE_LOG_KEY, { person });
  return row?.records ?? null;
}
