import { languagesOf } from '../../../ontology/content/language.js';

/** A learning resource as it is given, by the API or in a file. */
export interface GivenResource {
  readonly identifier: string;
  readonly title: string;
  readonly language?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** The same, checked: what is empty is null. */
export interface CheckedResource {
  readonly identifier: string;
  readonly title: string;
  readonly language: string | null;
  readonly description: string | null;
  readonly url: string | null;
}

/** Fields that may be left out of a file for all its resources: those that are there keep what they have. */
export type KeptField = 'language' | 'description' | 'url';

export const MOST_TEXT = 20_000;
const MOST_TITLE = 500;
const MOST_URL = 2_000;

/** What is wrong with one field of a resource, and what would be right. */
export class ResourceFault extends Error {
  readonly field: keyof GivenResource;
  constructor(field: keyof GivenResource, message: string) {
    super(message);
    this.name = 'ResourceFault';
    this.field = field;
  }
}

function text(field: keyof GivenResource, value: string | null | undefined, most: number, required: boolean) {
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > most || (required && trimmed === ''))
    throw new ResourceFault(
      field,
      `\`${field}\` must have ${required ? '1 to' : 'at most'} ${most} characters, got ${trimmed.length}.`,
    );
  return trimmed === '' ? null : trimmed;
}

function tag(value: string | null): string | null {
  if (value === null) return null;
  try {
    return new Intl.Locale(value).toString();
  } catch {
    throw new ResourceFault(
      'language',
      `\`language\` must be a BCP 47 tag such as fr or en, got ${value.slice(0, 40)}.`,
    );
  }
}

function address(value: string | null): string | null {
  if (value === null || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) return value;
  throw new ResourceFault('url', `\`url\` must be an http or https address, got ${value.slice(0, 80)}.`);
}

/** What is matched: title and description, as one text. */
export const textOf = ({ title, description }: Pick<CheckedResource, 'title' | 'description'>): string =>
  [title, description ?? ''].join('\n').trim().slice(0, MOST_TEXT);

/** @throws ResourceFault for the first field that is wrong */
export function checkResource(given: GivenResource): CheckedResource {
  const identifier = text('identifier', given.identifier, MOST_TITLE, true)!;
  const title = text('title', given.title, MOST_TITLE, true)!;
  const description = text('description', given.description, MOST_TEXT, false);
  const language = tag(text('language', given.language, 40, false));
  const url = address(text('url', given.url, MOST_URL, false));
  const told = languagesOf(textOf({ title, description }));
  return { identifier, title, description, url, language: language ?? (told.length === 1 ? told[0]! : null) };
}
