import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.js';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** The SDL as it was generated and reviewed; a test keeps it equal to what its sources make. */
export const typeDefs = parse(`${read('../../policy/access.graphql')}\n${read('./__generated__/subgraph.graphql')}`);

export const createSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs, resolvers }]);
