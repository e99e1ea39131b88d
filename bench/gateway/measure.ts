import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { builtCommand } from '../built.js';
import { run } from '../child-process.js';
import { neo4jEnv } from '../data/open-graph.js';
import type { Neo4jAddress } from '../../runtime/neo4j.js';
import { sumCpuMs, sumResidentMib } from '../process-usage.js';
import type { Contestant } from './contestants.js';
import type { JobResult } from './job.js';
import type { Operation } from './operations.js';

/** One round of one contestant. CPU in ms per request; memory in MiB at the end of the round. */
export interface Round {
  readonly requestsPerS: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly gatewayCpuMs: number;
  readonly subgraphsCpuMs: number;
  readonly neo4jCpuMs: number;
  readonly gatewayMib: number;
  readonly subgraphsMib: number;
}

export interface Limits {
  readonly connections: number;
  readonly requests: number;
  readonly durationMs: number;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const GENERATOR = builtCommand(new URL('load-generator.cli.ts', import.meta.url));
const BOLT = builtCommand(new URL('bolt-client.cli.ts', import.meta.url));
/** Beyond the time a round may take, in ms: a start under load, the requests under way at the end. */
const SLACK_MS = 120_000;

const bodiesOf = ({ query, variables }: Operation): string[] =>
  variables.map((values) => JSON.stringify({ query, variables: values }));
const headersOf = ({ asRecipient }: Operation, token: string): Record<string, string> =>
  asRecipient ? { authorization: `Bearer ${token}` } : {};

/** The data of every request of an operation, in order. @throws Error when one has errors */
export async function answersOf({ name, url }: Contestant, operation: Operation, token: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const body of bodiesOf(operation)) {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headersOf(operation, token) },
      body,
    });
    const { data, errors } = (await response.body.json()) as { data?: unknown; errors?: unknown };
    if (errors)
      throw new Error(`${name} answered ${operation.name} with errors: ${JSON.stringify(errors).slice(0, 800)}`);
    answers.push(data);
  }
  return answers;
}

export async function measureRound(
  contestant: Contestant,
  operation: Operation,
  { token, neo4jPid }: { token: string; neo4jPid: number },
  limits: Limits,
): Promise<Round> {
  const job = { ...limits, url: contestant.url, headers: headersOf(operation, token), bodies: bodiesOf(operation) };
  const cpu = () => [sumCpuMs(contestant.gateway), sumCpuMs(contestant.subgraphs), sumCpuMs([neo4jPid])] as const;
  const before = cpu();
  const stdout = await run(GENERATOR, { input: JSON.stringify(job), timeoutMs: limits.durationMs + SLACK_MS });
  const after = cpu();
  const { requests, elapsedMs, p50Ms, p99Ms } = JSON.parse(stdout) as JobResult;
  const perRequest = (i: 0 | 1 | 2): number => (after[i] - before[i]) / requests;
  return {
    requestsPerS: (1000 * requests) / elapsedMs,
    p50Ms,
    p99Ms,
    gatewayCpuMs: perRequest(0),
    subgraphsCpuMs: perRequest(1),
    neo4jCpuMs: perRequest(2),
    gatewayMib: sumResidentMib(contestant.gateway),
    subgraphsMib: sumResidentMib(contestant.subgraphs),
  };
}

const runBolt = (neo4j: Neo4jAddress, job: object, durationMs: number): Promise<string> =>
  run(BOLT, {
    env: { ...neo4jEnv(neo4j), NODE_ENV: 'production' },
    input: JSON.stringify(job),
    timeoutMs: durationMs + SLACK_MS,
  });

export const answersOverBolt = async (neo4j: Neo4jAddress, { name }: Operation): Promise<unknown[]> =>
  JSON.parse(await runBolt(neo4j, { operation: name, answerOnly: true }, 0)) as unknown[];

/** The client's own CPU stands where a gateway's would: it asks for itself. */
export async function measureOverBolt(
  neo4j: Neo4jAddress,
  neo4jPid: number,
  { name }: Operation,
  limits: Limits,
): Promise<Round> {
  const before = sumCpuMs([neo4jPid]);
  const stdout = await runBolt(neo4j, { ...limits, operation: name }, limits.durationMs);
  const result = JSON.parse(stdout) as JobResult & { cpuMs: number; rssMib: number; warmUpRequests: number };
  return {
    requestsPerS: (1000 * result.requests) / result.elapsedMs,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    gatewayCpuMs: result.cpuMs / result.requests,
    subgraphsCpuMs: 0,
    neo4jCpuMs: (sumCpuMs([neo4jPid]) - before) / (result.requests + result.warmUpRequests),
    gatewayMib: result.rssMib,
    subgraphsMib: 0,
  };
}

/** Versions of what is measured, as installed. */
export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(file(`../../node_modules/${name}/package.json`), 'utf8')) as { version: string }).version;
