/** What took the place of each occupation that was withdrawn, by its URI; none where nothing is known to. */
export type WithdrawnOccupations = ReadonlyMap<string, readonly string[]>;

/** What is asked of an occupation, asked of something else or of one that was withdrawn: for whoever asked. */
export function sayNoOccupation(uri: string, withdrawn: WithdrawnOccupations): string {
  const replacedBy = withdrawn.get(uri);
  if (!replacedBy) return `${uri} is no occupation of ESCO or ROME in this graph; \`searchConcepts\` finds them.`;
  const by =
    replacedBy.length > 0
      ? `ask for what replaced it: ${replacedBy.join(', ')}.`
      : 'nothing is known to replace it; `proposedReplacements` of `concept` may say what comes near.';
  return `${uri} was withdrawn from its classification; ${by}`;
}
