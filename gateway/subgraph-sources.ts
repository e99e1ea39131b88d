import type { GraphQLDataSource } from '@apollo/gateway';
import type { Config } from '../runtime/config.js';
import { readHopPrivateKey } from '../runtime/hop-keys.js';
import { createHopSigner } from '../runtime/hop-token.js';
import type { Log } from '../runtime/log.js';
import { SUBGRAPH_NAMES, type Subgraph, type SubgraphName } from '../runtime/subgraph.js';
import { httpDataSource } from './http-data-source.js';
import { inProcessDataSource } from './in-process-data-source.js';
import type { Probe } from './readiness.js';

/** The subgraphs as the gateway reaches them. */
export interface SubgraphSources {
  readonly sources: ReadonlyMap<string, GraphQLDataSource>;
  readonly probes: ReadonlyMap<string, Probe>;
  /** Ends the connections; subgraphs of this process belong to whoever made them. */
  close(): Promise<void>;
}

/** Subgraphs of this process. No hop token: nothing leaves the process. */
export const inProcessSources = (subgraphs: readonly Subgraph[], log: Log): SubgraphSources => ({
  sources: new Map(subgraphs.map((subgraph) => [subgraph.name, inProcessDataSource(subgraph, log)])),
  probes: new Map(subgraphs.map((subgraph) => [subgraph.name, () => subgraph.ready()])),
  close: async () => {},
});

const urlOf = (config: Config, name: SubgraphName): string =>
  config[`${name.toUpperCase() as Uppercase<SubgraphName>}_URL`];

/** Subgraphs at the addresses of the settings. */
export async function remoteSources(config: Config, log: Log): Promise<SubgraphSources> {
  const sign = createHopSigner(await readHopPrivateKey(config), config.HOP_TOKEN_TTL_S);
  const sources = new Map(
    SUBGRAPH_NAMES.map((name) => [name as string, httpDataSource(name, urlOf(config, name), config, sign, log)]),
  );
  return {
    sources,
    probes: new Map([...sources].map(([name, source]) => [name, () => source.ready()])),
    close: async () => void (await Promise.all([...sources.values()].map((source) => source.close()))),
  };
}
