import { fileURLToPath } from 'node:url';
import { ontologyMigrations } from '../ontology/migrations.js';
import type { Config } from '../runtime/config.js';
import { migrate, type MigrationFolder } from '../runtime/migrate.js';
import { type Graph, type Neo4jAddress, openDriver, openGraph, type Part } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import type { ResolvedNeo4j } from '../runtime/resolve-neo4j.js';
import { SUBGRAPH_NAMES } from '../runtime/subgraph.js';

const folder = (part: string, path: string): MigrationFolder => ({
  part,
  path: fileURLToPath(new URL(path, import.meta.url)),
});

/** What each part's server must have before it serves. */
const MIGRATIONS: Readonly<Record<Part, readonly MigrationFolder[]>> = {
  skills: [ontologyMigrations],
  participants: [folder('participants', './participants/migrations')],
  contracts: [folder('contracts', './contracts/migrations')],
  indicators: [folder('indicators', './indicators/migrations')],
  policy: [folder('policy', '../policy/migrations'), folder('policy/log', '../policy/log/migrations')],
};

/** The graph of each part; parts on one server share its connections. */
export interface PartGraphs {
  of(part: Part): Graph;
  close(): Promise<void>;
}

const PARTS: readonly Part[] = [...SUBGRAPH_NAMES, 'policy'];

export function openPartGraphs(neo4j: Pick<ResolvedNeo4j, 'addressOf'>, config: Config): PartGraphs {
  const byUri = new Map<string, Graph>();
  const graphAt = (address: Neo4jAddress): Graph => {
    const known = byUri.get(address.uri);
    if (known) return known;
    const graph = openGraph(openDriver(address, config), address.database, config.NEO4J_TIMEOUT_MS);
    byUri.set(address.uri, graph);
    return graph;
  };
  const graphs = new Map(PARTS.map((part) => [part, graphAt(neo4j.addressOf(part))]));
  return {
    of: (part) => graphs.get(part)!,
    close: async () => void (await Promise.all([...byUri.values()].map(({ driver }) => driver.close()))),
  };
}

/** Brings every part's graph to the state the code expects: one run per server, the parts it holds together. */
export async function migrateParts(graphs: PartGraphs, progress: Progress): Promise<void> {
  for (const graph of new Set(PARTS.map((part) => graphs.of(part)))) {
    await migrate(
      graph,
      PARTS.filter((part) => graphs.of(part) === graph).flatMap((part) => MIGRATIONS[part]),
      progress,
    );
  }
}
