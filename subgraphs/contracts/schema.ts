import { buildSubgraphSchema } from '@apollo/subgraph';
import { subgraphTypeDefs } from '../../policy/sdl.js';
import { resolvers } from './resolvers.js';

export const typeDefs = subgraphTypeDefs(
  new URL('./schema.graphql', import.meta.url),
  new URL('./agreements.graphql', import.meta.url),
  new URL('./duties.graphql', import.meta.url),
  new URL('./negotiations.graphql', import.meta.url),
  new URL('./consents.graphql', import.meta.url),
  new URL('./wards.graphql', import.meta.url),
  new URL('./rights.graphql', import.meta.url),
  new URL('./privacy-notices.graphql', import.meta.url),
);

/** A new executable schema, not yet under guard: the policy guards it in place. */
export const contractsSchema = () => buildSubgraphSchema([{ typeDefs, resolvers }]);
