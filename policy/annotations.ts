import {
  isNonNullType,
  isObjectType,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { GENERALISATIONS, openingsOf, valueKind, type Generalisation } from './effects.js';
import { CATEGORIES, type DataCategory, type Opening } from './model.js';

export type AccessPolicy = 'OPEN' | 'OWN' | 'GOVERNED';

/** One field's `@access`, its type's default applied. */
export interface FieldAccess {
  /** Schema coordinate, e.g. `Learner.givenName`. */
  readonly coordinate: string;
  readonly policy: AccessPolicy;
  readonly category: DataCategory | null;
  readonly childPrivate: boolean;
  /** Governed root fields: the argument that names the holder. */
  readonly holderFrom: string | null;
  /** What GENERALISE makes of it. */
  readonly generalise: Generalisation | null;
  readonly kind: ReturnType<typeof valueKind>;
  /** The handle the row is found under: the key of a governed type. */
  readonly isHandle: boolean;
  /** Ways an agreement may let it leave. */
  readonly openings: readonly Opening[];
  /** Position among the governed fields of its type, for masks; -1 when not governed. */
  readonly bit: number;
}

/** Type -> field -> annotation. */
export type AccessMap = ReadonlyMap<string, ReadonlyMap<string, FieldAccess>>;

/** A mask is one integer: more governed fields than this on one type do not fit. */
const MOST_GOVERNED_FIELDS = 30;

/** What federation adds to a subgraph. Who may reach it at all is the hop token's affair. */
const FEDERATION: Readonly<Record<string, readonly string[]>> = { Query: ['_entities', '_service'], _Service: ['sdl'] };

const UNGOVERNED: Omit<FieldAccess, 'coordinate'> = {
  policy: 'OPEN',
  category: null,
  childPrivate: false,
  holderFrom: null,
  generalise: null,
  kind: 'OTHER',
  isHandle: false,
  openings: [],
  bit: -1,
};

type Arguments = Readonly<Record<string, unknown>>;

export const argumentsOf = (directive: ConstDirectiveNode | undefined): Arguments =>
  Object.fromEntries(
    (directive?.arguments ?? []).map(({ name, value }) => [name.value, 'value' in value ? value.value : undefined]),
  );

const accessOf = (node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined) => {
  const directive = node?.directives?.find(({ name }) => name.value === 'access');
  return directive && argumentsOf(directive);
};

/** Fields of the type's `@key`. */
const keysOf = (type: GraphQLObjectType): readonly string[] =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) =>
    (node?.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap((directive) => String(argumentsOf(directive)['fields']).split(/\W+/)),
  );

/** An extended type carries its annotation on whichever of its nodes has one. */
const accessOfType = (type: GraphQLObjectType) =>
  accessOf([type.astNode, ...type.extensionASTNodes].find((node) => accessOf(node)));

/** What the annotations of a field and of its type say together; its bit aside. */
export function describeField(
  coordinate: string,
  type: GraphQLOutputType,
  { ofField, ofType, isKey }: { ofField?: Arguments | undefined; ofType?: Arguments | undefined; isKey: boolean },
): Omit<FieldAccess, 'bit'> {
  const policy = ((ofField ?? ofType)?.['policy'] ?? 'GOVERNED') as AccessPolicy;
  const generalise = (ofField?.['generalise'] as Generalisation | undefined) ?? null;
  const kind = valueKind(type);
  const isHandle = policy === 'GOVERNED' && isKey;
  return {
    coordinate,
    policy,
    category: ((ofField?.['category'] ?? ofType?.['category']) as DataCategory | undefined) ?? null,
    childPrivate: (ofField?.['childPrivate'] ?? ofType?.['childPrivate']) === true,
    holderFrom: (ofField?.['holderFrom'] as string | undefined) ?? null,
    generalise,
    kind,
    isHandle,
    openings: openingsOf({ kind, generalise, isHandle }),
  };
}

/**
 * Reads `@access` from every object field of a subgraph's schema.
 *
 * @throws Error naming every field without an annotation, every governed field that is non-null or has no category,
 *         and every governed root field that does not say who the holder is
 */
export function readAccess(schema: GraphQLSchema): AccessMap {
  const problems: string[] = [];
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );

  const map = new Map(
    types.map((type) => {
      const ofType = accessOfType(type);
      const keys = keysOf(type);
      let bits = 0;
      const fields = Object.values(type.getFields()).map((field): FieldAccess => {
        const coordinate = `${type.name}.${field.name}`;
        if (FEDERATION[type.name]?.includes(field.name)) {
          return { ...UNGOVERNED, coordinate };
        }
        const ofField = accessOf(field.astNode);
        if (!ofField && !ofType) problems.push(`${coordinate} has no @access, and neither has its type`);
        const isKey = keys.includes(field.name);
        const described = describeField(coordinate, field.type, { ofField, ofType, isKey });
        const { category, generalise, holderFrom, kind } = described;
        const governed = described.policy === 'GOVERNED';
        if (generalise && GENERALISATIONS[generalise]?.of !== kind)
          problems.push(
            `${coordinate} cannot be generalised to ${generalise}: it is for one ${GENERALISATIONS[generalise]?.of.toLowerCase()}`,
          );
        if (governed && isNonNullType(field.type))
          problems.push(`${coordinate} is governed and non-null: a refusal would null its parent`);
        if (governed && (category === null || !CATEGORIES.includes(category)))
          problems.push(`${coordinate} is governed and names no category`);
        if (governed && roots.has(type.name) && !field.args.some(({ name }) => name === holderFrom)) {
          problems.push(`${coordinate} is a governed root field: holderFrom must name one of its arguments`);
        }
        return { ...described, bit: governed && !roots.has(type.name) ? bits++ : -1 };
      });
      if (bits > MOST_GOVERNED_FIELDS)
        problems.push(`${type.name} has ${bits} governed fields; a mask holds ${MOST_GOVERNED_FIELDS}: split the type`);
      return [
        type.name,
        new Map(fields.map((access) => [access.coordinate.slice(type.name.length + 1), access])),
      ] as const;
    }),
  );

  for (const type of Object.values(schema.getTypeMap())) {
    const annotated =
      !isObjectType(type) &&
      'getFields' in type &&
      (accessOf(type.astNode) || Object.values(type.getFields()).some(({ astNode }) => accessOf(astNode as never)));
    if (annotated) problems.push(`${type.name} is no object type: a rule on it would protect nothing`);
  }
  if (problems.length > 0)
    throw new Error(`The policy cannot guard this schema:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return map;
}

/** The governed fields of one type, in the order of their bits. */
export const governedFields = (access: AccessMap, type: string): readonly FieldAccess[] =>
  [...(access.get(type)?.values() ?? [])].filter(({ bit }) => bit >= 0);
