import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { ERROR_CODES } from '../../runtime/errors.js';
import { compileOperation, conditionNames, type CompiledOperation } from './compiled-operation.js';
import { takeBack, type Change, type Data, type PlannedFetch } from './fetches.js';
import type { ApolloExecutor, QueryPlan, RequestContext } from './plan.js';
import { IRREGULAR } from './shape.js';

type Answer = ReturnType<GraphQLDataSource['process']>;

/** A fetch that was sent, and what came or will come of it. */
interface Sent {
  readonly fetch: PlannedFetch;
  readonly answer: Answer;
}

/** Outcomes of the conditions of one operation that are kept compiled; a client must not fill the memory with them. */
const MOST_OUTCOMES = 16;

/** An error of a root field in the form that Apollo gives it; errors of entities stand at paths that Apollo works out. @throws IRREGULAR */
function rootError(
  { message, path, extensions }: GraphQLFormattedError,
  { subgraph, path: at }: PlannedFetch,
): GraphQLError {
  if (at.length > 0 || !path || !Object.hasOwn(ERROR_CODES, String(extensions?.['code']))) throw IRREGULAR;
  return new GraphQLError(message, { path, extensions: { ...extensions, serviceName: subgraph } });
}

/** What is kept of an operation: its plan and, for each outcome of its conditions, how it is executed; null: by Apollo. */
interface Known {
  readonly operation: OperationDefinitionNode;
  readonly conditions: readonly string[];
  readonly plan: QueryPlan;
  readonly compiled: Map<string, CompiledOperation | null>;
}

export interface CompiledExecutorOptions {
  /** Apollo's executor: plans every operation, and executes what is not plain. */
  readonly apollo: ApolloExecutor;
  /** The API's schema, once it is loaded. */
  readonly schema: () => GraphQLSchema;
  readonly sources: ReadonlyMap<string, GraphQLDataSource>;
  /** Told of each request how it was executed; `again`: by Apollo, over the answers that the compiled form had. */
  readonly onExecuted?: ((how: 'compiled' | 'apollo' | 'again') => void) | undefined;
}

export interface CompiledExecutor {
  readonly execute: ApolloExecutor;
  /** For Apollo Gateway's `experimental_didResolveQueryPlan`. */
  notePlan(requestContext: RequestContext, plan: QueryPlan): void;
  /** The data source that Apollo's executor is to use: it answers again what was answered already in the same request. */
  sourceFor(name: string): GraphQLDataSource;
}

/**
 * Executes an operation along a plan of Apollo's that was compiled when the operation was first met: Apollo walks plan,
 * operation and answer anew for every request. What is kept is kept by the parsed document, and depends on nobody.
 *
 * Whatever is not plain - a fetch without data, errors of entities, a null that must not be, an answer of another form - is executed by
 * Apollo's executor over the answers that are already here: nobody is asked twice, and the client gets what Apollo says.
 *
 * @see docs/adr/0009-compiled-executor.md
 */
export function compiledExecutor({ apollo, schema, sources, onExecuted }: CompiledExecutorOptions): CompiledExecutor {
  const plans = new WeakMap<RequestContext, QueryPlan>();
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  const sent = new WeakMap<RequestContext, readonly Sent[]>();

  const learn = (requestContext: RequestContext): void => {
    const { document, request } = requestContext;
    const plan = plans.get(requestContext);
    const operation = getOperationAST(document, request.operationName);
    if (!plan || !operation) return;
    const ofDocument = known.get(document) ?? new Map<string, Known>();
    known.set(document, ofDocument);
    ofDocument.set(request.operationName ?? '', {
      operation,
      conditions: conditionNames(document),
      plan,
      compiled: new Map(),
    });
  };

  const process = (requestContext: RequestContext, { subgraph, path, ...fetch }: PlannedFetch, variables: Data) =>
    sources.get(subgraph)!.process({
      kind: 'incoming operation' as never,
      request: { query: fetch.query, variables, operationName: fetch.operationName! },
      incomingRequestContext: requestContext,
      context: requestContext.context,
      document: fetch.document,
      pathInIncomingRequest: [...path],
    });

  const run = async (requestContext: RequestContext, { fetches, take }: CompiledOperation) => {
    const fetched: Sent[] = [];
    const data: Data = {};
    const changes: Change[] = [];
    const errors: GraphQLError[] = [];
    try {
      await fetches({
        data,
        changes,
        variables: requestContext.request.variables ?? {},
        async send(fetch, variables) {
          const answer = process(requestContext, fetch, variables);
          fetched.push({ fetch, answer });
          const { data: received, errors: refused = [] } = await answer;
          if (!received) throw IRREGULAR;
          for (const error of refused) errors.push(rootError(error, fetch));
          return received;
        },
      });
      const taken = take(data) as Data;
      onExecuted?.('compiled');
      return errors.length > 0 ? { errors, data: taken } : { data: taken };
    } catch (cause) {
      if (cause !== IRREGULAR) throw cause;
      takeBack(changes);
      sent.set(requestContext, fetched);
      return null;
    }
  };

  /** The compiled form for this request's variables; null: Apollo's affair. */
  const compiledFor = ({ document, request }: RequestContext, of: Known): CompiledOperation | null => {
    const { variableDefinitions = [] } = of.operation;
    const { coerced, errors } = getVariableValues(schema(), variableDefinitions, request.variables ?? {});
    if (errors) return null;
    const conditions = Object.fromEntries(of.conditions.map((name) => [name, coerced[name] === true]));
    const key = of.conditions.map((name) => (coerced[name] === true ? '1' : '0')).join('');
    let compiled = of.compiled.get(key);
    if (compiled === undefined) {
      if (of.compiled.size >= MOST_OUTCOMES) return null;
      compiled = compileOperation(schema(), document, of.operation, of.plan, conditions);
      of.compiled.set(key, compiled);
    }
    return compiled;
  };

  /** Told by its text: a plan that was made anew has other documents, and the same texts. */
  const answerOf = (subgraph: string, options: GraphQLDataSourceProcessOptions): Answer | undefined => {
    if (!('incomingRequestContext' in options)) return undefined;
    const at = options.pathInIncomingRequest?.join() ?? '';
    return sent
      .get(options.incomingRequestContext)
      ?.find(
        ({ fetch }) => fetch.subgraph === subgraph && fetch.query === options.request.query && fetch.path.join() === at,
      )?.answer;
  };

  return {
    async execute(requestContext) {
      const of = known.get(requestContext.document)?.get(requestContext.request.operationName ?? '');
      const compiled = of && compiledFor(requestContext, of);
      const result = compiled && (await run(requestContext, compiled));
      if (result) return result;
      onExecuted?.(compiled ? 'again' : 'apollo');
      const answer = await apollo(requestContext);
      if (!of) learn(requestContext);
      return answer;
    },
    notePlan: (requestContext, plan) => void plans.set(requestContext, plan),
    sourceFor: (name) => ({
      process: (options) => answerOf(name, options) ?? sources.get(name)!.process(options),
    }),
  };
}
