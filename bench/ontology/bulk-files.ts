import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PropertyValue } from '../../ontology/model.js';
import { readSources, type Sources } from '../../ontology/read.js';
import type { StagedConcept, Staging } from '../../ontology/staging.js';
import { SILENT } from '../../runtime/progress.js';

/** Files of Neo4j's bulk import, as its arguments name them, and how many rows they hold. */
export interface BulkFiles {
  readonly arguments: readonly string[];
  readonly nodes: number;
  readonly relations: number;
}

/** Between the values of a list: a character that no label holds. */
const LIST_SEPARATOR = '\u001f';
export const LIST_SEPARATOR_ARGUMENT = 'U+001F';

type Properties = Readonly<Record<string, PropertyValue>>;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cell = (value: PropertyValue | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'object'
    ? quoted(value.join(LIST_SEPARATOR))
    : typeof value === 'string'
      ? quoted(value)
      : `${value}`;
};

/** Type of a column in the importer's words. */
const typeOf = (value: PropertyValue): string => {
  if (typeof value === 'object') return 'string[]';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value;
};

function columnsOf(rows: readonly Properties[]): Map<string, string> {
  const columns = new Map<string, string>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      if (columns.get(name) !== 'double') columns.set(name, typeOf(value));
  return columns;
}

async function writeTable(
  path: string,
  keys: readonly string[],
  rows: readonly { keys: readonly string[]; properties: Properties }[],
): Promise<void> {
  const columns = columnsOf(rows.map(({ properties }) => properties));
  const header = [...keys, ...[...columns].map(([name, type]) => `${name}:${type}`)].join(',');
  const lines = rows.map(({ keys: own, properties }) =>
    [...own.map(quoted), ...[...columns.keys()].map((name) => cell(properties[name]))].join(','),
  );
  await writeFile(path, `${header}\n${lines.join('\n')}\n`);
}

async function writeNodes(staging: Staging, folder: string): Promise<{ arguments: string[]; rows: number }> {
  const kinds = new Map<string, StagedConcept[]>();
  for (const concept of staging.concepts.values()) {
    if (concept.kind === null) continue; // completes what only a graph has
    const known = kinds.get(concept.kind);
    if (known) known.push(concept);
    else kinds.set(concept.kind, [concept]);
  }
  const made: string[] = [];
  let rows = 0;
  for (const [kind, concepts] of kinds) {
    const path = join(folder, `nodes-${kind}.csv`);
    const table = concepts.map(({ uri, properties }) => ({ keys: [uri], properties: { kind, ...properties } }));
    await writeTable(path, ['uri:ID'], table);
    made.push(`--nodes=Concept:${kind}=${path}`);
    rows += concepts.length;
  }
  return { arguments: made, rows };
}

/** Reads the downloads as the loader does, and writes what it would load as files of the bulk import. */
export async function writeBulkFiles(sources: Sources, folder: string): Promise<BulkFiles> {
  const { staging, log } = await readSources(sources, SILENT);
  staging.settle(new Set(), log);
  const nodes = await writeNodes(staging, folder);
  const made = [...nodes.arguments];
  let relations = 0;
  for (const [kind, edges] of staging.relations) {
    const path = join(folder, `relations-${kind}.csv`);
    const rows = edges.map(({ from, to, properties }) => ({ keys: [from, to], properties: properties ?? {} }));
    await writeTable(path, [':START_ID', ':END_ID'], rows);
    made.push(`--relationships=${kind}=${path}`);
    relations += edges.length;
  }
  return { arguments: made, nodes: nodes.rows, relations };
}
