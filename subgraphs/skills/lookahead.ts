import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Whether a field of one of these names is asked for anywhere below this one: what will be read is then read at once with what this
 * field reads, and not after it. A field under `@include` or `@skip` counts: what is read too early does no harm.
 */
export function isAsked({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const within = (set: SelectionSetNode | undefined): boolean =>
    set !== undefined &&
    set.selections.some((selection) => {
      if (selection.kind === 'Field') return names.has(selection.name.value) || within(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      const { value: name } = selection.name;
      if (seen.has(name)) return false;
      seen.add(name);
      return within(fragments[name]?.selectionSet);
    });
  return fieldNodes.some(({ selectionSet }) => within(selectionSet));
}
