import { createRequire } from 'node:module';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

// Both as their CommonJS builds: graphql-shield's ESM build imports a Node export that is gone since Node 23,
// and mixing the two builds of graphql-middleware fails on every version.
const require = createRequire(import.meta.url);

export const { allow, deny, rule, shield } = require('graphql-shield') as typeof Shield;
export const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;
