/** Languages whose labels the graph holds, by BCP 47 tag, and how their properties end. */
export const LANGUAGES = { fr: 'Fr', en: 'En' } as const;

export type Language = keyof typeof LANGUAGES;
type Texts = Readonly<Record<string, unknown>>;

/** Languages of the graph among these tags, in order and once each; `fr-CA` counts as `fr`, others as absent. */
export const knownLanguages = (tags: readonly string[]): Language[] => [
  ...new Set(
    tags.map((tag) => tag.toLowerCase().split('-')[0]!).filter((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)),
  ),
];

const inOrder = <Value>(texts: Texts, property: string, tags: readonly string[]): Value | undefined => {
  for (const language of knownLanguages(tags)) {
    const value = texts[`${property}${LANGUAGES[language]}`];
    if (value !== undefined && value !== null) return value as Value;
  }
  return undefined;
};

/** The text of the first of these languages that has one, e.g. of `prefLabelFr` and `prefLabelEn` for `prefLabel`. */
export const textIn = (texts: object, property: string, tags: readonly string[]): string | null =>
  inOrder<string>(texts as Texts, property, tags) ?? null;

/** The texts of the first of these languages that has any. */
export const textsIn = (texts: object, property: string, tags: readonly string[]): readonly string[] =>
  inOrder<readonly string[]>(texts as Texts, property, tags) ?? [];
