import type { GraphQLSchema } from 'graphql';
import { allow, rule } from '../runtime/shield.js';
import type { AccessMap, FieldAccess } from './annotations.js';
import { refusal } from './refusals.js';
import type { AccessSession } from './session.js';
import { ownJudge, rootJudge, rowJudge, type Judge } from './verdict.js';

type IRule = ReturnType<ReturnType<typeof rule>> | typeof allow;

interface WithAccess {
  readonly access: AccessSession;
}

/** Type -> field -> rule: the policy as shield reads it, built from the SDL's annotations, with an entry for every field. */
export type RuleTree = Readonly<Record<string, Readonly<Record<string, IRule>>>>;

const judges = new WeakMap<object, Judge>();

/** The judge behind a rule: what `enforce` calls directly, without shield's promises. Undefined for `allow`. */
export const judgeOf = (of: IRule | undefined): Judge | undefined => of && judges.get(of);
export const isOpen = (of: IRule | undefined): boolean => of === allow;

function judged({ coordinate, bit }: FieldAccess, judge: Judge): IRule {
  const [type] = coordinate.split('.') as [string];
  // no_cache: shield's caches do not know the field, so one answer would stand for another.
  const made = rule(coordinate, { cache: 'no_cache' })(async (
    source: unknown,
    args: Record<string, unknown>,
    { access }: WithAccess,
  ) => {
    if (bit >= 0 && source) await access.settle(type, [source]);
    const reason = await judge(source, args, access);
    return reason === null || refusal(coordinate, reason, access.scope.principal);
  });
  judges.set(made, judge);
  return made;
}

function ruleFor(access: FieldAccess, isRoot: boolean): IRule {
  if (access.policy === 'OPEN') return allow;
  if (access.policy === 'OWN') return judged(access, ownJudge(isRoot));
  return judged(access, isRoot ? rootJudge(access) : rowJudge(access));
}

export function ruleTree(schema: GraphQLSchema, access: AccessMap): RuleTree {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  return Object.fromEntries(
    [...access].map(([type, fields]) => [
      type,
      Object.fromEntries([...fields].map(([field, of]) => [field, ruleFor(of, roots.has(type))])),
    ]),
  );
}
