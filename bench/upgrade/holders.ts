import { parse } from 'graphql';
import { createPolicy } from '../../policy/create-policy.js';
import { evidenceReader } from '../../policy/evidence.js';
import { readConfig } from '../../runtime/config.js';
import { createLog } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import { ANONYMOUS } from '../../runtime/principal.js';
import { LOAD_LEARNERS, learnerRow } from '../../subgraphs/participants/sample.js';
import { mappingsRepository } from '../../subgraphs/skills/repository-mappings.js';
import { resourcesRepository } from '../../subgraphs/skills/repository-resources.js';
import { createSkillsSubgraph } from '../../subgraphs/skills/subgraph.js';
import { learners } from '../data/generate.js';
import { NO_LOG } from '../governed/variants.js';
import type { Faults } from './faults.js';
import type { Planted } from './planted.js';

const PUBLISHER = 'did:web:edtech-alpha.example';
/** URIs of one question. */
const MOST_URIS = 200;

/** Concepts that somebody outside the classifications refers to. */
export interface Held {
  /** Withdrawn or deprecated, with what takes their place; null where nothing is planted that does. */
  readonly withdrawn: ReadonlyMap<string, string | null>;
  readonly kept: readonly string[];
}

/** @param kindOf  kinds before the upgrade; skills of any sort are chosen: what resources teach and people claim */
export function chooseHeld(
  uris: readonly string[],
  kindOf: (uri: string) => unknown,
  { gone, deprecated }: Planted,
): Held {
  const isSkill = (uri: string) => ['Skill', 'RomeCompetence', 'RomeSavoir'].includes(String(kindOf(uri)));
  const withdrawn = [...gone].filter(([uri]) => isSkill(uri)).map(([uri, { successor }]) => [uri, successor] as const);
  const marked = [...deprecated].filter(([uri]) => isSkill(uri));
  const some = [
    ...withdrawn.filter(([, by]) => by).slice(0, 60),
    ...withdrawn.filter(([, by]) => !by).slice(0, 20),
    ...marked.slice(0, 20),
  ];
  const inUse = (uri: string) => isSkill(uri) && !gone.has(uri) && !deprecated.has(uri);
  return { withdrawn: new Map(some), kept: uris.filter(inUse).slice(0, 20) };
}

/** A resource whose mappings are confirmed, and a person who claims the same skills. @returns the resource's id */
export async function plantHolders(graph: Graph, { withdrawn, kept }: Held): Promise<string> {
  const at = Date.UTC(2026, 10, 27);
  const resource = { identifier: 'planted', title: 'Planted', language: null, description: null, url: null };
  const [saved] = await resourcesRepository(graph).save([resource], { publisher: PUBLISHER, at });
  const mappings = mappingsRepository(graph);
  const uris = [...withdrawn.keys(), ...kept];
  for (const uri of uris)
    await mappings.decide({
      publisher: PUBLISHER,
      id: saved!.id,
      uri,
      status: 'CONFIRMED',
      by: PUBLISHER,
      at,
      reason: null,
    });
  const [learner] = learners(1);
  const skillClaims = uris.map((skillUri) => ({ skillUri, status: 'SELF_DECLARED' }));
  await graph.write(LOAD_LEARNERS, { learners: [learnerRow({ ...learner!, skillClaims })] });
  return saved!.id;
}

const CLAIMS = /* cypher */ `
  MATCH (:Learner)-[:CLAIMS]->(claim:SkillClaim) RETURN claim.skillUri AS uri, claim.status AS status`;

const MIGRATIONS = parse(
  'query ($uris: [ID!]!) { conceptMigrations(uris: $uris) { uri replace replacedBy { uri } proposedReplacements { method concept { uri } } } }',
  { noLocation: true },
);

interface Migration {
  readonly uri: string;
  readonly replace: boolean | null;
  readonly replacedBy: readonly { readonly uri: string }[];
  readonly proposedReplacements: readonly { readonly method: string; readonly concept: { readonly uri: string } }[];
}

async function migrationsOf(graph: Graph, uris: readonly string[]): Promise<Migration[]> {
  const log = createLog({ ...readConfig({}), LOG_LEVEL: 'error' }, 'bench');
  const policy = createPolicy({ evidence: evidenceReader(graph), disclosures: NO_LOG, log });
  const subgraph = createSkillsSubgraph({ graph, policy, log });
  const found: Migration[] = [];
  for (let at = 0; at < uris.length; at += MOST_URIS) {
    const { data, errors } = await subgraph.execute(
      { document: MIGRATIONS, variables: { uris: uris.slice(at, at + MOST_URIS) } },
      { principal: ANONYMOUS, requestId: `bench-${at}` },
    );
    if (errors) throw errors[0]!;
    found.push(...(data as { conceptMigrations: Migration[] }).conceptMigrations);
  }
  return found;
}

/** Mappings to what was withdrawn are stale and name what takes its place; others stand as they were decided. */
export async function checkMappings(graph: Graph, resource: string, held: Held, faults: Faults): Promise<void> {
  const mappings = mappingsRepository(graph);
  const wrong: string[] = [];
  for (const uri of [...held.withdrawn.keys(), ...held.kept]) {
    const mapping = await mappings.findMapping(PUBLISHER, resource, uri);
    const expected = held.withdrawn.has(uri) ? 'STALE' : 'CONFIRMED';
    if (mapping?.status !== expected) wrong.push(`${uri} is ${mapping?.status}, not ${expected}`);
    const by = held.withdrawn.get(uri);
    const offered = mapping ? [...mapping.replacedBy, ...mapping.proposed].map((concept) => concept.uri) : [];
    if (by && !offered.includes(by)) wrong.push(`${uri} names ${offered.join(', ') || 'nothing'}, not ${by}`);
  }
  faults.note('mappings of learning resources', wrong);
}

/**
 * Claims are as they were, and for each withdrawn or deprecated concept, held by somebody or not, `conceptMigrations` names what takes its place:
 * as stated where that is so, else as proposed, by its name.
 *
 * @param stated  concepts that a publisher says are replaced
 */
export async function checkMigrations(
  graph: Graph,
  { withdrawn, kept }: Held,
  { gone, deprecated }: Planted,
  stated: ReadonlySet<string>,
  faults: Faults,
): Promise<void> {
  const claims = await graph.readLatest<{ uri: string; status: string }>(CLAIMS);
  faults.compare(
    'claims of a person',
    [...withdrawn.keys(), ...kept].map((uri) => `${uri} SELF_DECLARED`),
    claims.map(({ uri, status }) => `${uri} ${status}`),
  );
  const wrong: string[] = [];
  for (const { uri, replace, replacedBy, proposedReplacements } of await migrationsOf(graph, [
    ...new Set([...claims.map((claim) => claim.uri), ...gone.keys(), ...deprecated.keys()]),
  ])) {
    if (replace !== (gone.has(uri) || deprecated.has(uri))) wrong.push(`${uri}: replace is ${replace}`);
    const [names, proposals] = [
      replacedBy.map((by) => by.uri),
      proposedReplacements.map(({ method, concept }) => `${method} ${concept.uri}`),
    ];
    if (stated.has(uri) ? names.length === 0 || proposals.length > 0 : names.length > 0)
      wrong.push(`${uri}: stated ${names.join(', ') || 'nothing'}, proposed ${proposals.join(', ') || 'nothing'}`);
    const by = gone.get(uri)?.successor ?? deprecated.get(uri);
    if (by && !(stated.has(uri) ? names.includes(by) : proposals.includes(`EQUAL_LABEL ${by}`)))
      wrong.push(`${uri}: ${[...names, ...proposals].join(', ') || 'nothing'}, where ${by} takes its place`);
  }
  faults.note('what takes the place of withdrawn concepts', wrong);
}
