import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MOST_DEPTH = 5;

/**
 * A query over the whole schema: aliases, the same field twice, fragments inline and named, type conditions, @skip and
 * @include by literal and by variable, `__typename` under its own name and another, arguments by literal and by variable.
 *
 * @param via  names of fields, from the root, that it goes through in any case
 */
export function randomOperation(schema: GraphQLSchema, seed: number, via: readonly string[] = []): RandomOperation {
  const random = randomFrom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  let aliases = 0;

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };

  const condition = (): string => {
    if (chance(0.85)) return '';
    const value = chance(0.5);
    // A default makes a nullable variable legal here, and its null a mistake.
    if (chance(0.15)) {
      const name = variable('Boolean = true', chance(0.93) ? value : null);
      return ` @${pick(['skip', 'include'])}(if: ${name})`;
    }
    return ` @${pick(['skip', 'include'])}(if: ${chance(0.6) ? variable('Boolean!', value) : value})`;
  };

  const valueOf = (type: GraphQLInputType): unknown => {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [valueOf(nullable.ofType)];
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    return { Int: 2, Float: 0.5, Boolean: true }[String(nullable)] ?? `x${Math.floor(random() * 5)}`;
  };
  const literal = (value: unknown, type: GraphQLInputType): string =>
    isEnumType(getNamedType(type)) ? String(JSON.stringify(value)).replaceAll('"', '') : JSON.stringify(value);

  const argument = ({ name, type, defaultValue }: GraphQLArgument): string[] => {
    if (!isNonNullType(type) && chance(0.7)) return [];
    if (isNonNullType(type) && defaultValue !== undefined && chance(0.5)) return [];
    if (!isLeafType(getNamedType(type))) return [];
    const value = valueOf(type);
    return [`${name}: ${chance(0.5) ? variable(String(type), value) : literal(value, type)}`];
  };

  const field = (of: GraphQLField<unknown, unknown>, depth: number, on: readonly string[] = []): string => {
    const type = getNamedType(of.type);
    const given = of.args.flatMap(argument);
    const call = `${of.name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    // An alias of its own wherever arguments could make two fields of one name differ.
    const alias = given.length > 0 || of.args.length > 0 || chance(0.2) ? `a${aliases++}: ` : '';
    if (isLeafType(type)) return `${alias}${call}${condition()}`;
    return `${alias}${call}${condition()} ${selection(type as GraphQLCompositeType, depth + 1, on)}`;
  };

  const part = (type: GraphQLCompositeType, depth: number): string => {
    const dice = random();
    const fields = isObjectType(type) || 'getFields' in type ? Object.values(type.getFields()) : [];
    if (dice < 0.08) return chance(0.5) ? '__typename' : `t${aliases++}: __typename`;
    if (dice < 0.2 && depth < MOST_DEPTH) {
      const on: GraphQLCompositeType = isAbstractType(type)
        ? (pick<GraphQLCompositeType>([type, ...schema.getPossibleTypes(type)]) ?? type)
        : type;
      const body = selection(on, depth + 1);
      if (chance(0.5)) return `... on ${on.name}${condition()} ${body}`;
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} on ${on.name} ${body}`);
      return `...${name}${condition()}`;
    }
    const possible = fields.filter(({ type: of }) => depth < MOST_DEPTH || isLeafType(getNamedType(of)));
    return possible.length > 0 ? field(pick(possible), depth) : '__typename';
  };

  const selection = (type: GraphQLCompositeType, depth: number, on: readonly string[] = []): string => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () => part(type, depth));
    const [next, ...rest] = on;
    if (next && 'getFields' in type) parts.push(field(type.getFields()[next]!, depth, rest));
    return `{ ${parts.join(' ')} }`;
  };

  const body = selection(schema.getQueryType() as GraphQLObjectType, 0, via);
  const head = definitions.length > 0 ? `query Random(${definitions.join(', ')})` : 'query Random';
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables };
}
