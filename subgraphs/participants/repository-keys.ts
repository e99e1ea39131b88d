import type { Graph } from '../../runtime/neo4j.js';

/** A registered public key. Instants are milliseconds since the epoch. */
export interface KeyRow {
  readonly kid: string;
  readonly algorithm: string;
  /** RFC 8785 canonical JSON. */
  readonly jwk: string;
  readonly registeredAt: number;
  readonly retiredAt: number | null;
  readonly demo: boolean | null;
}

export interface KeysRepository {
  keysOf(did: string, first: number): Promise<KeyRow[]>;
  /** Null when the organisation is no participant, or another one has the key. One that was retired stays retired. */
  register(did: string, key: Pick<KeyRow, 'kid' | 'algorithm' | 'jwk'>, now: number): Promise<KeyRow | null>;
  /** Null when the organisation has no such key. Retiring twice keeps the first instant. */
  retire(did: string, kid: string, now: number): Promise<KeyRow | null>;
}

const KEY = 'key { .kid, .algorithm, .jwk, .registeredAt, .retiredAt, .demo } AS key';

const KEYS_OF = /* cypher */ `
  MATCH (:Participant { did: $did })-[:HAS_KEY]->(key:ParticipantKey)
  RETURN ${KEY} ORDER BY key.registeredAt DESC, key.kid LIMIT toInteger($first)`;

/** The constraint on `kid` gives a key one owner, whoever registers it at the same time. */
const REGISTER = /* cypher */ `
  MATCH (party:Participant { did: $did })
  MERGE (key:ParticipantKey { kid: $kid })
    ON CREATE SET key.algorithm = $algorithm, key.jwk = $jwk, key.registeredAt = $now, key.owner = $did
  WITH party, key WHERE EXISTS { (party)-[:HAS_KEY]->(key) } OR key.owner = $did
  MERGE (party)-[:HAS_KEY]->(key)
  RETURN ${KEY}`;

const RETIRE = /* cypher */ `
  MATCH (:Participant { did: $did })-[:HAS_KEY]->(key:ParticipantKey { kid: $kid })
  SET key.retiredAt = coalesce(key.retiredAt, $now)
  RETURN ${KEY}`;

export function keysRepository(graph: Graph): KeysRepository {
  const one = async (cypher: string, params: Record<string, unknown>): Promise<KeyRow | null> => {
    const [row] = await graph.write<{ key: KeyRow }>(cypher, params);
    return row?.key ?? null;
  };
  return {
    async keysOf(did, first) {
      const rows = await graph.readLatest<{ key: KeyRow }>(KEYS_OF, { did, first });
      return rows.map(({ key }) => key);
    },
    register: (did, key, now) => one(REGISTER, { did, ...key, now }),
    retire: (did, kid, now) => one(RETIRE, { did, kid, now }),
  };
}
