import type { LabelledConcept } from '../../subgraphs/skills/search/suggestion-index.js';

/** Words that no label has: what is typed meets ten times as many labels, and none of them ends as another does. */
export const ENDINGS = ['', ...'abcdefghi'].map((letter) => (letter === '' ? '' : ` zq${letter}`));

type Labels = Readonly<Record<string, readonly string[] | null>>;

const withEnding = (labels: Labels, ending: string): Labels =>
  Object.fromEntries(Object.entries(labels).map(([key, all]) => [key, all && all.map((label) => label + ending)]));

/** The same concepts ten times: each copy under a URI of its own, with another word at the end of every label. */
export async function* tenTimes(
  pages: AsyncIterable<readonly LabelledConcept[]>,
): AsyncGenerator<readonly LabelledConcept[]> {
  for await (const page of pages)
    for (const ending of ENDINGS)
      yield page.map(({ concept, otherLabels, links }) => ({
        concept: {
          ...concept,
          uri: concept.uri + ending,
          prefLabelFr: concept.prefLabelFr ? concept.prefLabelFr + ending : null,
          prefLabelEn: concept.prefLabelEn ? concept.prefLabelEn + ending : null,
        },
        otherLabels: withEnding(otherLabels, ending),
        links,
      }));
}
