import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Config } from '../runtime/config.js';
import { ApiError } from '../runtime/errors.js';

export type LimitConfig = Pick<Config, 'MAX_TOKENS' | 'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_ROOT_FIELDS'>;

/** Most directives of an operation: no question needs more, and each is work for every rule of validation. */
export const MAX_DIRECTIVES = 50;

/** How large a selection is with its fragments spread in: a fragment used twice counts twice. */
interface Size {
  readonly depth: number;
  /** Fields at the top of the selection. */
  readonly width: number;
  /** Fields at all levels. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Size = { depth: 0, width: 0, fields: 0, aliases: 0, directives: 0 };

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  width: a.width + b.width,
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

/** Measures selections, each fragment once: the time is linear in the document however often a fragment is spread. */
function createRuler(findFragment: FindFragment): (selections: SelectionSetNode) => Size {
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const size = known.get(name);
    if (size) return size;
    known.set(name, NOTHING); // A cycle, which another rule refuses, ends here.
    const measured = ofSelections(findFragment(name)?.selectionSet);
    known.set(name, measured);
    return measured;
  };

  const ofNode = (node: SelectionNode): Size => {
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
    const directives = inner.directives + (node.directives?.length ?? 0);
    if (node.kind !== Kind.FIELD) return { ...inner, directives };
    // Introspection nests deeper than any question of a client; graphql-js bounds it by a rule of its own.
    const depth = node.name.value.startsWith('__') ? 0 : inner.depth + 1;
    return { depth, width: 1, fields: inner.fields + 1, aliases: inner.aliases + (node.alias ? 1 : 0), directives };
  };

  const ofSelections = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(ofNode).reduce(add, NOTHING);
  return ofSelections;
}

/** Validation rule: an operation is not larger than the settings allow. Runs once per document; Apollo Server keeps what is valid. */
export function operationLimits(config: LimitConfig): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const measure = createRuler((name) => context.getFragment(name));
    return {
      OperationDefinition(node) {
        const size = measure(node.selectionSet);
        const limits: [what: string, count: number, most: number][] = [
          ['levels of nesting', size.depth, config.MAX_DEPTH],
          ['root fields', size.width, config.MAX_ROOT_FIELDS],
          ['aliases', size.aliases, config.MAX_ALIASES],
          ['directives', size.directives + (node.directives?.length ?? 0), MAX_DIRECTIVES],
          // A document within the token limit can spread to one of millions of fields.
          ['fields once its fragments are spread', size.fields, config.MAX_TOKENS],
        ];
        for (const [what, count, most] of limits) {
          if (count > most)
            context.reportError(new ApiError('LIMIT_EXCEEDED', `The operation has more than ${most} ${what}.`));
        }
      },
    };
  };
}
