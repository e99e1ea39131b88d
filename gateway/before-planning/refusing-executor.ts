import { createHash } from 'node:crypto';
import { Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AccessMap } from '../../policy/annotations.js';
import type { BeforePlanning, RefusedPlace } from '../../policy/before-planning.js';
import type { ApolloExecutor, RequestContext } from '../executor/plan.js';
import type { GatewayContext } from '../subgraph-request.js';
import { withoutFields } from './left-out.js';
import { policedPlaces, type Places, type Step } from './places.js';
import { restored, together, type Data } from './restored.js';

type Answer = Awaited<ReturnType<ApolloExecutor>>;

/** Fields of all operations that are kept with something left out. The least used goes first. */
const MOST_FIELDS_KEPT = 20_000;
/** What an operation takes beside its fields, as fields. */
const FIELDS_OF_A_DOCUMENT = 20;

/** An operation without the fields that were left out, under a hash of its own. */
interface Reduced {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
}

const fieldsOf = (document: DocumentNode): number => {
  let fields = FIELDS_OF_A_DOCUMENT;
  visit(document, { Field: () => void (fields += 1) });
  return fields;
};

export interface RefusingOptions {
  /** Plans and executes what is left of an operation. */
  readonly executor: ApolloExecutor;
  /** The API's schema, once it is loaded, and what is policed in it. */
  readonly schema: () => GraphQLSchema;
  readonly access: () => AccessMap;
  readonly policy: BeforePlanning;
}

/**
 * Leaves out of each operation what the policy refuses whatever rows there are, before it is planned, and puts it back as null with
 * its errors. Plans and compiled forms are kept by what was left out, too: by the reduced document, which is one object for one
 * text and one removal, and by its hash.
 *
 * @see docs/adr/0012-refusals-before-planning.md
 */
export function refusingExecutor({ executor, schema, access, policy }: RefusingOptions): ApolloExecutor {
  const reduced = new LRUCache<string, Reduced>({ maxSize: MOST_FIELDS_KEPT });
  let find: ReturnType<typeof policedPlaces> | undefined;

  const without = (
    { document, queryHash, request }: RequestContext,
    { operation }: Places,
    refused: readonly RefusedPlace<Step>[],
  ): Reduced => {
    const paths = refused.map(({ place }) => place.path);
    const key = JSON.stringify([queryHash, request.operationName ?? null, paths]);
    const known = reduced.get(key);
    if (known) return known;
    const left = withoutFields(schema(), document, operation, paths);
    const made: Reduced = {
      document: left,
      operation: left.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
      queryHash: createHash('sha256').update(key).digest('hex'),
    };
    reduced.set(key, made, { size: fieldsOf(left) });
    return made;
  };

  const answerWithout = async (
    requestContext: RequestContext,
    places: Places,
    refused: readonly RefusedPlace<Step>[],
  ): Promise<Answer> => {
    const { scope } = requestContext.context as GatewayContext;
    const all = new Set(refused.map(({ place }) => place));
    const isAll = places.level.names.every((name) => all.has(places.level.steps.get(name)!));
    const answer: Answer = isAll
      ? { data: {} }
      : await executor({ ...requestContext, ...without(requestContext, places, refused) });
    // What could not be executed at all has no place for a refusal.
    if (!answer.data) return answer;
    const { data, errors } = restored(answer.data as Data, places, refused, scope.principal);
    return { ...answer, data, errors: together(answer.errors ?? [], errors, data) } as Answer;
  };

  return async (requestContext) => {
    find ??= policedPlaces(schema(), access());
    const { scope } = requestContext.context as Partial<GatewayContext>;
    const places = scope && find(requestContext);
    if (!scope || !places) return executor(requestContext);
    const found = await policy.find(places.roots, places.operation.operation === 'query', scope);
    try {
      if (found.refused.length === 0) return await executor(requestContext);
      const [isLogged, answer] = await Promise.all([
        found.logged(),
        answerWithout(requestContext, places, found.refused),
      ]);
      // What is not on the log is not answered here: the subgraphs decide, and write, for themselves.
      return isLogged ? answer : await executor(requestContext);
    } finally {
      found.done();
    }
  };
}
