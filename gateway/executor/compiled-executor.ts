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
import { LRUCache } from 'lru-cache';
import { compileOperation, conditionNames, type CompiledOperation } from './compiled-operation.js';
import { takeBack, type Change, type Data, type PlannedFetch } from './fetches.js';
import type { ApolloExecutor, QueryPlan, RequestContext } from './plan.js';
import { IRREGULAR, MOST_FIELDS, type Conditions } from './shape.js';

type Answer = ReturnType<GraphQLDataSource['process']>;

/** A fetch that was sent, and what came or will come of it. */
interface Sent {
  readonly fetch: PlannedFetch;
  readonly answer: Answer;
}

/** Outcomes of the conditions of one operation that are told apart; a client must not fill the memory with them. */
const MOST_OUTCOMES = 16;

/** Fields of all compiled operations together: some hundred operations of a usual size, some five kB a field. The least used goes first. */
const MOST_FIELDS_KEPT = 20_000;
/** What an operation takes beside its fields, as fields. */
const FIELDS_OF_A_PLAN = 50;

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
  readonly outcomes: Map<string, Outcome>;
}

/** One outcome of an operation's conditions. */
interface Outcome {
  /** It is compiled when it is met again: what is asked once costs what Apollo costs. */
  met: boolean;
  /** Left to Apollo for good. */
  irregular: boolean;
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
  const compiledForms = new LRUCache<Outcome, CompiledOperation>({ maxSize: MOST_FIELDS_KEPT });
  const keep = (outcome: Outcome, compiled: CompiledOperation): void =>
    void compiledForms.set(outcome, compiled, { size: compiled.extent.fields + FIELDS_OF_A_PLAN });
  const sent = new WeakMap<RequestContext, readonly Sent[]>();

  /** The outcome of this request's variables; null: Apollo's affair. */
  const outcomeFor = ({ request }: RequestContext, of: Known): { outcome: Outcome; conditions: Conditions } | null => {
    const { variableDefinitions = [] } = of.operation;
    const { coerced, errors } = getVariableValues(schema(), variableDefinitions, request.variables ?? {});
    if (errors) return null;
    // A condition that is neither true nor false is an error, and Apollo says which. Those of other operations are not there.
    if (of.conditions.some((name) => name in coerced && typeof coerced[name] !== 'boolean')) return null;
    const conditions = Object.fromEntries(of.conditions.map((name) => [name, coerced[name] === true]));
    const key = of.conditions.map((name) => (conditions[name] ? '1' : '0')).join('');
    const known = of.outcomes.get(key);
    if (known) return { outcome: known, conditions };
    if (of.outcomes.size >= MOST_OUTCOMES) return null;
    const outcome = { met: false, irregular: false };
    of.outcomes.set(key, outcome);
    return { outcome, conditions };
  };

  const learn = (requestContext: RequestContext): void => {
    const { document, request } = requestContext;
    const plan = plans.get(requestContext);
    const operation = getOperationAST(document, request.operationName);
    if (!plan || !operation) return;
    const ofDocument = known.get(document) ?? new Map<string, Known>();
    known.set(document, ofDocument);
    const learned = { operation, conditions: conditionNames(document), plan, outcomes: new Map<string, Outcome>() };
    ofDocument.set(request.operationName ?? '', learned);
    const met = outcomeFor(requestContext, learned);
    if (met) met.outcome.met = true;
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

  const compiledFor = (
    { document }: RequestContext,
    of: Known,
    { outcome, conditions }: { outcome: Outcome; conditions: Conditions },
  ): CompiledOperation | null => {
    if (outcome.irregular) return null;
    const kept = compiledForms.get(outcome);
    if (kept) return kept;
    if (!outcome.met) {
      outcome.met = true;
      return null;
    }
    const compiled = compileOperation(schema(), document, of.operation, of.plan, conditions);
    if (compiled) keep(outcome, compiled);
    else outcome.irregular = true;
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
      const met = of && outcomeFor(requestContext, of);
      const compiled = met && compiledFor(requestContext, of, met);
      const before = compiled?.extent.fields;
      const result = compiled && (await run(requestContext, compiled));
      if (met && compiled && compiled.extent.fields !== before) {
        // Types that were met for the first time count from now on.
        if (compiled.extent.fields > MOST_FIELDS) met.outcome.irregular = compiledForms.delete(met.outcome);
        else keep(met.outcome, compiled);
      }
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
