import { buildSubgraphSchema } from '@apollo/subgraph';
import { subgraphTypeDefs } from '../../policy/sdl.js';
import { resolvers } from './resolvers.js';

export const typeDefs = subgraphTypeDefs(
  new URL('./schema.graphql', import.meta.url),
  new URL('./keys.graphql', import.meta.url),
  new URL('./careers.graphql', import.meta.url),
);

/** A new executable schema, not yet under guard: the policy guards it in place. */
export const participantsSchema = () => buildSubgraphSchema([{ typeDefs, resolvers }]);
