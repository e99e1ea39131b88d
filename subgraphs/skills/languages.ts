/** Languages whose labels the graph holds, by BCP 47 tag, and how their properties end. */
export const LANGUAGES = { fr: 'Fr', en: 'En' } as const;

/** What `lang` is where nobody says: the schema's default, in order of preference. */
export const DEFAULT_LANGUAGES: readonly string[] = ['fr', 'en'];

export type Language = keyof typeof LANGUAGES;
type Texts = Readonly<Record<string, unknown>>;

/** Languages of the graph among these tags, in order and once each; `fr-CA` counts as `fr`, others as absent. */
export const knownLanguages = (tags: readonly string[]): Language[] => [
  ...new Set(
    tags.map((tag) => tag.toLowerCase().split('-')[0]!).filter((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)),
  ),
];

/** What is said, and in which language: a language-tagged string of RDF. */
export interface LangString<Value = string> {
  readonly value: Value;
  readonly lang: Language;
}

/** The text of the first of these languages that has one, e.g. of `prefLabelFr` and `prefLabelEn` for `prefLabel`. */
export function langStringIn<Value = string>(
  texts: object,
  property: string,
  tags: readonly string[],
): LangString<Value> | null {
  for (const lang of knownLanguages(tags)) {
    const value = (texts as Texts)[`${property}${LANGUAGES[lang]}`];
    if (value !== undefined && value !== null) return { value: value as Value, lang };
  }
  return null;
}

/** The same without its language. */
export const textIn = (texts: object, property: string, tags: readonly string[]): string | null =>
  langStringIn(texts, property, tags)?.value ?? null;

/** The texts of the first of these languages that has any. */
export const textsIn = (texts: object, property: string, tags: readonly string[]): readonly string[] =>
  langStringIn<readonly string[]>(texts, property, tags)?.value ?? [];
