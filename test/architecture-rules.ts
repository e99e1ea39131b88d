import { posix } from 'node:path';

/** Path from the project's root -> text, of every file the rules look at. */
export type Sources = ReadonlyMap<string, string>;

/** A rule's findings, each a sentence that begins with the file. */
export type Rule = (sources: Sources) => string[];

const SUBGRAPHS = ['skills', 'participants', 'contracts', 'indicators'] as const;

/** Who may import whom. Imports go down this list; nothing imports upwards, and no subgraph imports another. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  gateway: ['policy', 'runtime'],
  ...Object.fromEntries(SUBGRAPHS.map((name) => [`subgraphs/${name}`, ['policy', 'ontology', 'runtime']])),
  policy: ['runtime'],
  ontology: ['runtime'],
  runtime: [],
};

/** Where the parts are put together: a process that starts, or a command of the build. They may import anything. */
const ASSEMBLY = [/^gateway\/standalone[^/]*\.ts$/, /^gateway\/compose\.cli\.ts$/, /^subgraphs\/[^/]+\.ts$/];

/** What each subgraph consists of; beside these it has what its domain needs. */
const COMMON_CORE = [
  'README.md',
  'schema.graphql',
  'schema.ts',
  'resolvers.ts',
  'repository.ts',
  'context.ts',
  'subgraph.ts',
  '__generated__/types.ts',
];

/** The only places that speak to the database. */
const CYPHER_PLACES = [
  /^subgraphs\/[^/]+\/(repository[^/]*|sample)\.ts$/,
  /^policy\/evidence\.ts$/,
  /^policy\/log\/(disclosure-log|stored-[^/]+)\.ts$/,
  /^ontology\//,
  // What is measured beside the product: no part of it.
  /^bench\//,
  /^runtime\/(migrate|sample-once|embedded\/bolt)\.ts$/,
];

/** Most lines of a file, and of a file of tests, which holds tables of cases. */
const MOST_LINES = 250;
const MOST_LINES_OF_TESTS = 400;

const isTest = (file: string): boolean => /\.test\.ts$|\/test\/|\/test-[^/]+\.ts$|^test\//.test(file);
const isGenerated = (file: string): boolean => file.includes('/__generated__/');
const isCode = (file: string): boolean => file.endsWith('.ts') && !isTest(file) && !isGenerated(file);
const isAssembly = (file: string): boolean => ASSEMBLY.some((place) => place.test(file));
const withoutComments = (text: string): string => text.replace(/\/\*(?! cypher \*\/)[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** `subgraphs/skills`, `policy`, ...: the part a file belongs to. */
export const partOf = (path: string): string => /^(subgraphs\/[^/]+(?=\/)|[^/]+)/.exec(path)![1]!;

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"`])([^'"`]+)\1/g;

/** What a file imports, statically or not: own files as paths from the root, packages by name. */
export const importsOf = (file: string, text: string): string[] =>
  [...withoutComments(text).matchAll(IMPORT)].map(([, , name]) =>
    name!.startsWith('.') ? posix.join(posix.dirname(file), name!).replace(/\.js$/, '.ts') : name!,
  );

const code = (sources: Sources): [string, string][] => [...sources].filter(([file]) => isCode(file));
const ownImports = (file: string, text: string): string[] =>
  importsOf(file, text).filter((target) => target.includes('/') && Object.hasOwn(TOP, target.split('/')[0]!));
const TOP = { gateway: 1, subgraphs: 1, policy: 1, ontology: 1, runtime: 1, test: 1, bench: 1 };

export const importsGoDown: Rule = (sources) =>
  code(sources).flatMap(([file, text]) => {
    const part = partOf(file);
    if (isAssembly(file) || !MAY_IMPORT[part]) return [];
    return ownImports(file, text)
      .filter(
        (target) => isAssembly(target) || (partOf(target) !== part && !MAY_IMPORT[part]!.includes(partOf(target))),
      )
      .map((target) => `${file} imports ${target}`);
  });

/** An oracle that shares the code it judges would share its faults. */
export const oracleIsIndependent: Rule = (sources) =>
  [...sources]
    .filter(([file]) => /^test\/policy\/(oracle-terms|sample-oracle|expected-answer)\.ts$/.test(file))
    .flatMap(([file, text]) =>
      ownImports(file, text)
        .filter((target) => target.startsWith('policy/'))
        .map((target) => `${file} imports ${target}`),
    );

/** Reached from a subgraph, ontology must be a calculation: nothing of Node, no package, no part that does I/O. */
export const subgraphsUsePureOntology: Rule = (sources) => {
  const impure = (file: string, seen = new Set<string>()): string | null => {
    if (seen.has(file)) return null;
    seen.add(file);
    for (const target of importsOf(file, sources.get(file) ?? '')) {
      if (!target.startsWith('ontology/')) return `${file} imports ${target}`;
      const found = impure(target, seen);
      if (found) return found;
    }
    return null;
  };
  return code(sources).flatMap(([file, text]) =>
    !partOf(file).startsWith('subgraphs/') || isAssembly(file)
      ? []
      : ownImports(file, text)
          .filter((target) => target.startsWith('ontology/'))
          .flatMap((target) => {
            const found = impure(target);
            return found ? [`${file} uses ${target}, which is no pure function: ${found}`] : [];
          }),
  );
};

export const subgraphsHaveOneShape: Rule = (sources) =>
  SUBGRAPHS.flatMap((name) =>
    COMMON_CORE.map((file) => `subgraphs/${name}/${file}`)
      .filter((file) => !sources.has(file))
      .map((file) => `${file} is missing`),
  );

const CYPHER = /\/\* cypher \*\/|\b(?:MATCH|MERGE|CREATE) *\(|\bUNWIND +[$\w]/;

export const cypherHasItsPlaces: Rule = (sources) =>
  code(sources)
    .filter(([file, text]) => CYPHER.test(withoutComments(text)) && !CYPHER_PLACES.some((place) => place.test(file)))
    .map(([file]) => `${file} holds Cypher`);

/** Setting a variable for a library that has no option for it is not reading a setting. */
const READS_ENVIRONMENT = /\bprocess\.env\b(?!\['\w+'\] = )/;

export const settingsAreReadOnce: Rule = (sources) =>
  code(sources)
    .filter(([file, text]) => file !== 'runtime/config.ts' && READS_ENVIRONMENT.test(withoutComments(text)))
    .map(([file]) => `${file} reads the environment`);

export const onlyCommandsExit: Rule = (sources) =>
  code(sources)
    .filter(([file, text]) => !file.endsWith('.cli.ts') && /\bprocess\.exit(Code)?\b/.test(withoutComments(text)))
    .map(([file]) => `${file} ends the process`);

export const filesAreShort: Rule = (sources) =>
  [...sources]
    .filter(([file]) => file.endsWith('.ts') && !isGenerated(file))
    .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > (isTest(file) ? MOST_LINES_OF_TESTS : MOST_LINES))
    .map(({ file, lines }) => `${file} has ${lines} lines`);
