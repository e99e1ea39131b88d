import { readFileSync } from 'node:fs';
import { concatAST, parse, type DocumentNode } from 'graphql';

const ACCESS = parse(readFileSync(new URL('./access.graphql', import.meta.url), 'utf8'));

/** A subgraph's SDL from its files, with the definition of `@access` that every subgraph shares. */
export const subgraphTypeDefs = (...files: readonly URL[]): DocumentNode =>
  concatAST([...files.map((file) => parse(readFileSync(file, 'utf8'))), ACCESS]);
