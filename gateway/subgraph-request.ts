import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { parse, type DocumentNode, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../runtime/errors.js';
import { ANONYMOUS } from '../runtime/principal.js';
import type { RequestScope } from '../runtime/subgraph.js';

/** One fetch of a query plan. */
export interface SubgraphRequest {
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  readonly scope: RequestScope;
  /** Whether it asks for fields of entities read before, not for root fields. */
  readonly forEntities: boolean;
}

/** Context of one request at the gateway; `requestContext.contextValue` of every operation. */
export interface GatewayContext {
  readonly scope: RequestScope;
}

/** Whoever asks without being a client: start-up and health checks. */
const NOBODY: RequestScope = Object.freeze({ principal: ANONYMOUS, requestId: 'gateway' });

/**
 * Reads Apollo's options. The planner hands out the parsed operation (`exposeDocumentNodeInFetchNode`), the same
 * object for each execution of a plan: what is derived from a document can be kept by its identity.
 */
export function readSubgraphRequest(options: GraphQLDataSourceProcessOptions): SubgraphRequest {
  const { query = '', variables, operationName } = options.request;
  const isOperation = 'incomingRequestContext' in options;
  return {
    query,
    document: (isOperation && options.document) || parse(query, { noLocation: true }),
    variables,
    operationName,
    scope: (options.context as Partial<GatewayContext>).scope ?? NOBODY,
    forEntities: variables !== undefined && 'representations' in variables,
  };
}

const rootKeys = ({ document, operationName }: SubgraphRequest): string[] => {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
  );
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  const fields = operation?.selectionSet.selections.filter((node) => node.kind === 'Field') ?? [];
  return fields.map((field) => (field.alias ?? field.name).value);
};

/**
 * The answer of a fetch that got none: no data, and an error on each root field that misses it, or one on the
 * first entity. Apollo puts the path of the entity in the client's operation in place of ours.
 */
export function failedFetch(
  request: SubgraphRequest,
  code: ErrorCode,
  message: string,
): { errors: GraphQLFormattedError[] } {
  const paths = request.forEntities ? [['_entities', 0]] : rootKeys(request).map((key) => [key]);
  return { errors: paths.map((path) => ({ message, path, extensions: { code } })) };
}
