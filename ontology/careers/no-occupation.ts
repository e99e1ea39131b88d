/** What is asked of an occupation, asked of something else: for whoever asked. */
export const sayNoOccupation = (uri: string): string =>
  `${uri} is no occupation of ESCO or ROME in this graph; \`searchConcepts\` finds them.`;
