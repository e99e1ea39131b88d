import { isObjectType, type ConstDirectiveNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { argumentsOf, describeField, type AccessMap, type FieldAccess } from './annotations.js';
import { HANDLES } from './audience.js';
import { CATEGORIES } from './model.js';

/** What is not said whole is not judged: the subgraphs have checked their own annotations, and judge. */
function policedField(
  type: GraphQLObjectType,
  name: string,
  annotation: ConstDirectiveNode | undefined,
  isRoot: boolean,
): Omit<FieldAccess, 'bit'> | null {
  if (!annotation) return null;
  const coordinate = `${type.name}.${name}`;
  const field = type.getFields()[name]!;
  const described = describeField(coordinate, field.type, {
    ofField: argumentsOf(annotation),
    isKey: HANDLES.has(coordinate),
  });
  if (described.policy === 'OWN') return described;
  if (described.policy !== 'GOVERNED' || !CATEGORIES.some((known) => known === described.category)) return null;
  return !isRoot || field.args.some((argument) => argument.name === described.holderFrom) ? described : null;
}

/**
 * `@access` of the composed API, for a gateway: only of fields that the policy has a say on. Apollo's API schema has lost every
 * directive, so they come beside it.
 *
 * @param annotations  by schema coordinate; composition has written those of types on their fields
 */
export function apiAccess(schema: GraphQLSchema, annotations: ReadonlyMap<string, ConstDirectiveNode>): AccessMap {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  const access = new Map<string, ReadonlyMap<string, FieldAccess>>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const fields = new Map<string, FieldAccess>();
    let bits = 0;
    for (const name of Object.keys(type.getFields())) {
      const isRoot = roots.has(type);
      const field = policedField(type, name, annotations.get(`${type.name}.${name}`), isRoot);
      if (field) fields.set(name, { ...field, bit: field.policy === 'GOVERNED' && !isRoot ? bits++ : -1 });
    }
    if (fields.size > 0) access.set(type.name, fields);
  }
  return access;
}
