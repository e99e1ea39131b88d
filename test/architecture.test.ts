import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as rules from './architecture-rules.js';

const root = resolve(import.meta.dirname, '..');
const FOLDERS = ['gateway', 'subgraphs', 'policy', 'ontology', 'runtime', 'test', 'bench'];

/** Every source of the project. What is no TypeScript counts by its name alone. */
const project: rules.Sources = new Map(
  FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path).split(sep).join('/'))
      .filter((path) => /\.(ts|md|graphql)$/.test(path))
      .map((path) => [path, path.endsWith('.ts') ? readFileSync(join(root, path), 'utf8') : ''] as const),
  ),
);

const RULES = {
  importsGoDown: rules.importsGoDown,
  subgraphsUsePureOntology: rules.subgraphsUsePureOntology,
  oracleIsIndependent: rules.oracleIsIndependent,
  subgraphsHaveOneShape: rules.subgraphsHaveOneShape,
  cypherHasItsPlaces: rules.cypherHasItsPlaces,
  settingsAreReadOnce: rules.settingsAreReadOnce,
  onlyCommandsExit: rules.onlyCommandsExit,
  filesAreShort: rules.filesAreShort,
} satisfies Record<string, rules.Rule>;

test('the rules see the whole project', () => {
  for (const file of ['gateway/server.ts', 'policy/decide.ts', 'subgraphs/skills/repository.ts', 'runtime/config.ts'])
    expect(project.has(file)).toBe(true);
});

test.each(Object.entries(RULES))('this project: %s', (_name, rule) => {
  expect(rule(project)).toEqual([]);
});

/** One deliberate fault, and what must be said about it. */
const FAULTS: readonly (readonly [keyof typeof RULES, string, string, string[]])[] = [
  [
    'importsGoDown',
    'policy/decide.ts',
    "import { a } from '../gateway/server.js';",
    ['policy/decide.ts imports gateway/server.ts'],
  ],
  [
    'importsGoDown',
    'subgraphs/skills/a.ts',
    "import type { A } from '../contracts/repository.js';",
    ['subgraphs/skills/a.ts imports subgraphs/contracts/repository.ts'],
  ],
  [
    'importsGoDown',
    'gateway/plan.ts',
    "export { a } from '../subgraphs/skills/subgraph.js';",
    ['gateway/plan.ts imports subgraphs/skills/subgraph.ts'],
  ],
  [
    'importsGoDown',
    'gateway/plan.ts',
    "const a = await import('../subgraphs/skills/subgraph.js');",
    ['gateway/plan.ts imports subgraphs/skills/subgraph.ts'],
  ],
  [
    'importsGoDown',
    'gateway/plan.ts',
    "import { a } from '../ontology/load.js';",
    ['gateway/plan.ts imports ontology/load.ts'],
  ],
  [
    'importsGoDown',
    'runtime/a.ts',
    "import { a } from '../policy/reasons.js';",
    ['runtime/a.ts imports policy/reasons.ts'],
  ],
  ['importsGoDown', 'ontology/a.ts', "import '../policy/reasons.js';", ['ontology/a.ts imports policy/reasons.ts']],
  [
    'importsGoDown',
    'gateway/server.ts',
    "import { a } from './standalone.js';",
    ['gateway/server.ts imports gateway/standalone.ts'],
  ],
  [
    'importsGoDown',
    'policy/a.ts',
    "import { a } from '../test/policy/world.js';",
    ['policy/a.ts imports test/policy/world.ts'],
  ],
  [
    'subgraphsUsePureOntology',
    'subgraphs/participants/a.ts',
    "import { load } from '../../ontology/load.js';",
    [
      'subgraphs/participants/a.ts uses ontology/load.ts, which is no pure function: ontology/load.ts imports runtime/neo4j.ts',
    ],
  ],
  [
    'oracleIsIndependent',
    'test/policy/oracle-terms.ts',
    "import { decide } from '../../policy/decide.js';",
    ['test/policy/oracle-terms.ts imports policy/decide.ts'],
  ],
  [
    'cypherHasItsPlaces',
    'subgraphs/skills/resolvers.ts',
    'const all = `MATCH (n) RETURN n`;',
    ['subgraphs/skills/resolvers.ts holds Cypher'],
  ],
  ['cypherHasItsPlaces', 'policy/decide.ts', 'const all = /* cypher */ `RETURN 1`;', ['policy/decide.ts holds Cypher']],
  ['settingsAreReadOnce', 'gateway/a.ts', "const port = process.env['PORT'];", ['gateway/a.ts reads the environment']],
  ['onlyCommandsExit', 'runtime/a.ts', 'process.exit(1);', ['runtime/a.ts ends the process']],
  ['filesAreShort', 'runtime/a.ts', 'a();\n'.repeat(251), ['runtime/a.ts has 251 lines']],
  ['filesAreShort', 'runtime/a.test.ts', 'a();\n'.repeat(401), ['runtime/a.test.ts has 401 lines']],
];

describe('each rule finds a deliberate fault', () => {
  test.each(FAULTS)('%s: %s', (name, file, text, found) => {
    const sources = new Map([
      [file, text],
      ['ontology/load.ts', "import type { Graph } from '../runtime/neo4j.js';"],
    ]);
    expect(RULES[name](sources)).toEqual(expect.arrayContaining(found));
    expect(RULES[name](sources)).toHaveLength(found.length);
  });

  test('a subgraph without one of its files', () => {
    const sources = new Map([...project].filter(([file]) => file !== 'subgraphs/contracts/repository.ts'));
    expect(rules.subgraphsHaveOneShape(sources)).toContain('subgraphs/contracts/repository.ts is missing');
  });
});

test('what may be: a pure function of ontology, an assembly, a mention in a comment', () => {
  const sources = new Map([
    ['subgraphs/participants/a.ts', "import { gap } from '../../ontology/gap.js';"],
    ['ontology/gap.ts', "import type { Concept } from './model.js';"],
    ['ontology/model.ts', ''],
    ['gateway/standalone-graphs.ts', "import { a } from '../subgraphs/skills/subgraph.js';"],
    ['gateway/a.ts', "// import { a } from '../subgraphs/skills/subgraph.js' and process.env\nprocess.env['X'] = '1';"],
  ]);
  const { subgraphsHaveOneShape: _shape, ...others } = RULES;
  expect(Object.values(others).flatMap((rule) => rule(sources))).toEqual([]);
});
