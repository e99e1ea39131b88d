import {
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { QueryPlan } from './plan.js';
import { compileFetches, type Fetches } from './fetches.js';
import { compileShape, type Conditions, type Extent, type Take } from './shape.js';

/** Everything about an operation that does not depend on who asks or on what the variables say. */
export interface CompiledOperation {
  readonly fetches: Fetches;
  readonly take: Take;
  readonly extent: Extent;
}

/** Names of the variables that decide which fields an operation has. */
export function conditionNames(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/**
 * Compiles one operation and its plan, for one outcome of its @skip and @include.
 *
 * @returns null where Apollo's executor serves better: mutations, introspection, anything unusual in the plan
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan: QueryPlan,
  conditions: Conditions,
): CompiledOperation | null {
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<
    string,
    FragmentDefinitionNode
  >;
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments[part.name.value] = part;
  const fetches = compileFetches(plan, schema, conditions);
  const extent: Extent = { fields: 0 };
  const take = fetches && compileShape(schema, operation, fragments, conditions, extent);
  return fetches && take ? { fetches, take, extent } : null;
}
