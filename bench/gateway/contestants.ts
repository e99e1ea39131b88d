import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { request } from 'undici';
import { readConfig } from '../../runtime/config.js';
import { readEvidenceSigner } from '../../runtime/evidence-key.js';
import { readHopPrivateKey } from '../../runtime/hop-keys.js';
import type { Neo4jAddress } from '../../runtime/neo4j.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../runtime/subgraph.js';
import { builtCommand } from '../built.js';
import { type Running, start } from '../child-process.js';
import { neo4jEnv } from '../data/open-graph.js';
import type { Hive } from './hive.js';
import type { OperationName } from './operations.js';
import type { Ports } from './ports.js';

/** Something that answers the operations over HTTP. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Processes of the gateway; with the subgraphs in them where it is one process. */
  readonly gateway: readonly number[];
  readonly subgraphs: readonly number[];
  readonly operations: readonly OperationName[];
}

export interface Arena {
  readonly neo4j: Neo4jAddress;
  readonly home: string;
  readonly ports: Ports;
  /** Settings by which our gateways trust the bench's issuer. */
  readonly issuerEnv: Readonly<Record<string, string>>;
  /** Null when it cannot be had. */
  readonly hive: Hive | null;
  readonly tell: (sentence: string) => void;
}

const built = (path: string): readonly string[] => builtCommand(new URL(path, import.meta.url));
export const address = (port: number): string => `http://127.0.0.1:${port}`;

export const ready = (port: number) => async (): Promise<boolean> => {
  const { statusCode, body } = await request(`${address(port)}/readyz`);
  await body.dump();
  return statusCode === 200;
};

const answers = (port: number) => async (): Promise<boolean> => {
  const { statusCode, body } = await request(`${address(port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{__typename}"}',
  });
  await body.dump();
  return statusCode === 200;
};

/** The project's supergraph with addresses in place of names; `guarded` is where participants are, policy on or off. */
async function writeSupergraph({ home, ports }: Arena, name: string, participants: number): Promise<string> {
  const sdl = await readFile(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8');
  const at: Record<SubgraphName, number> = {
    skills: ports.plainSkills,
    participants,
    contracts: ports.plainContracts,
    indicators: ports.plainIndicators,
  };
  const path = join(home, `${name}.graphql`);
  const addressed = sdl.replace(
    /"urn:passerelle:subgraph:(\w+)"/g,
    (_all, subgraph: SubgraphName) => `"${address(at[subgraph])}/graphql"`,
  );
  await writeFile(path, addressed);
  return path;
}

/** Settings of every process of ours. The keys are made here, because in production a process makes none of its own. */
export async function settingsOf({
  neo4j,
  home,
  ports,
  issuerEnv,
}: Pick<Arena, 'neo4j' | 'home' | 'ports' | 'issuerEnv'>): Promise<Record<string, string>> {
  await readHopPrivateKey({ ...readConfig({}), PASSERELLE_HOME: home });
  await readEvidenceSigner({ ...readConfig({}), PASSERELLE_HOME: home });
  return {
    ...neo4jEnv(neo4j),
    ...issuerEnv,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PASSERELLE_HOME: home,
    HOP_PRIVATE_KEY: join(home, 'keys/hop.private.jwk.json'),
    HOP_PUBLIC_KEYS: join(home, 'keys/hop.public.jwks.json'),
    ...Object.fromEntries(
      SUBGRAPH_NAMES.map((name) => [`${name.toUpperCase()}_URL`, `${address(ports[name])}/graphql`]),
    ),
  };
}

/** Starts everything that is measured. What it has started ends with `stop`, also when a later start fails. */
export async function startContestants(arena: Arena): Promise<{ contestants: Contestant[]; stop(): Promise<void> }> {
  const { ports, hive, tell } = arena;
  const running: Running[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(running.splice(0).map((one) => one.stop())));
  const common = await settingsOf(arena);
  const up = async (
    command: readonly string[],
    isUp: () => Promise<boolean>,
    env = {},
    cwd?: string,
  ): Promise<number> => {
    const one = await start({ command, isUp, env: { ...common, ...env }, ...(cwd && { cwd }) });
    running.push(one);
    return one.pid;
  };
  const all: readonly OperationName[] = ['concept', 'occupation', 'learners'];
  const contestants: Contestant[] = [];
  const add = (name: string, port: number, gateway: number, subgraphs: readonly number[], operations = all): void =>
    void contestants.push({ name, url: `${address(port)}/graphql`, gateway: [gateway], subgraphs, operations });

  try {
    tell('Starting Passerelle, standalone');
    const standalone = built('../../gateway/standalone.cli.ts');
    add(
      'Passerelle standalone',
      ports.standalone,
      await up(standalone, ready(ports.standalone), { PORT: `${ports.standalone}` }),
      [],
    );

    add(
      'Passerelle standalone, policy off',
      ports.standaloneOff,
      await up([...built('standalone-without.cli.ts'), 'policy'], ready(ports.standaloneOff), {
        PORT: `${ports.standaloneOff}`,
      }),
      [],
      ['learners'],
    );

    tell('Starting Passerelle, distributed');
    const own: number[] = [];
    for (const name of SUBGRAPH_NAMES)
      own.push(await up([...built('../../subgraphs/serve.cli.ts'), name], ready(ports[name])));
    const gateway = built('../../gateway/gateway.cli.ts');
    add(
      'Passerelle distributed',
      ports.gateway,
      await up(gateway, ready(ports.gateway), { PORT: `${ports.gateway}` }),
      own,
    );

    tell('Starting the plain gateway and its subgraphs');
    const plain = (name: SubgraphName, port: number, policy: 'on' | 'off'): Promise<number> =>
      up([...built('plain-subgraph.cli.ts'), name, `${port}`, policy], answers(port));
    const shared = [
      await plain('skills', ports.plainSkills, 'off'),
      await plain('contracts', ports.plainContracts, 'on'),
      await plain('indicators', ports.plainIndicators, 'on'),
    ];
    const open = [await plain('participants', ports.plainParticipants, 'off'), ...shared];
    const guarded = [await plain('participants', ports.plainGuardedParticipants, 'on'), ...shared];
    const supergraph = await writeSupergraph(arena, 'supergraph', ports.plainParticipants);
    const guardedSupergraph = await writeSupergraph(arena, 'supergraph-guarded', ports.plainGuardedParticipants);
    const gatewayOn = (port: number, path: string): Promise<number> =>
      up([...built('plain-gateway.cli.ts'), path, `${port}`], answers(port));
    add('Apollo as it comes, policy off', ports.plainGateway, await gatewayOn(ports.plainGateway, supergraph), open);
    add(
      'Apollo as it comes, same policy',
      ports.plainGuardedGateway,
      await gatewayOn(ports.plainGuardedGateway, guardedSupergraph),
      guarded,
      ['learners'],
    );

    if (hive) {
      tell(`Starting Hive Gateway ${hive.version}`);
      const command = [...hive.command, 'supergraph', supergraph, '--port', `${ports.hive}`];
      add(
        `Hive Gateway ${hive.version}, policy off`,
        ports.hive,
        await up(command, answers(ports.hive), {}, hive.folder),
        open,
      );
    }
    return { contestants, stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
