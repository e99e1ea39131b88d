/** A table by the name its publisher gives it, whatever the release or the language of the file. */
export interface TableName {
  /** `skills`, `broaderRelationsSkillPillar`, `referentiel_code_rome`. */
  readonly table: string;
  /** Two-letter code, or with region (`en-us`); absent on language-neutral tables. */
  readonly language?: string;
  /** ROME release (`v460`); ESCO files do not carry theirs. */
  readonly release?: string;
}

const ROME = /^unix_(?<table>[a-z_]+)_(?<release>v\d+)(?:_utf8)?$/i;
const ESCO = /^(?<table>[A-Za-z]+)(?:_(?<language>[a-z]{2}(?:-[a-z]{2})?))?$/;

// ESCO v1.2 adds the language of its labels to tables that only relate URIs.
const LANGUAGE_NEUTRAL = /Relations/;

/** @returns null for a file of no known naming */
export function tableName(fileName: string): TableName | null {
  const base = fileName.replace(/^.*\//, '').replace(/\.csv$/i, '');
  const rome = ROME.exec(base)?.groups;
  if (rome?.['table'] && rome['release']) {
    return { table: rome['table'].toLowerCase(), release: rome['release'].toLowerCase() };
  }
  const esco = ESCO.exec(base)?.groups;
  if (!esco?.['table']) return null;
  const { table, language } = esco;
  return language && !LANGUAGE_NEUTRAL.test(table) ? { table, language } : { table };
}

/** Release named in a path, the one nearest to the file: `ESCO dataset - v1.1.1 - classification` or a folder `esco-v1.1.1`. */
export const releaseInPath = (path: string): string | null =>
  path
    .match(/\bv\d+\.\d+(?:\.\d+)?\b/gi)
    ?.at(-1)
    ?.toLowerCase() ?? null;
