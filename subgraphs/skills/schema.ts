import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { subgraphTypeDefs } from '../../policy/sdl.js';
import { resolvers } from './resolvers.js';

/** The SDL as it was generated and reviewed; a test keeps it equal to what its sources make. */
export const typeDefs = subgraphTypeDefs(new URL('./__generated__/subgraph.graphql', import.meta.url));

/** A new executable schema, not yet under guard: the policy guards it in place. */
export const skillsSchema = (): GraphQLSchema => buildSubgraphSchema([{ typeDefs, resolvers }]);
