import { dateText } from './date-text.js';
import { named, type Names } from './names.js';
import type { ProfiledPolicy, ProfiledRule, ProfileProperty } from './profile.js';
import { gdprTerm } from './profile-values.js';
import type { Words } from './words.js';

const NAMES: Readonly<Partial<Record<ProfileProperty, keyof Omit<Names, 'allFields'>>>> = {
  instrument: 'instruments',
  assignerRole: 'roles',
  assigneeRole: 'roles',
  effect: 'effects',
  safeguard: 'safeguards',
  legalBasis: 'grounds',
  specialGround: 'grounds',
};
const INSTANTS: readonly ProfileProperty[] = ['validFrom', 'validUntil'];

/** A value of the profile in words: codes by their names, instants as dates, and everything else as it was written. */
function told(words: Words, property: ProfileProperty, text: string): string {
  if (INSTANTS.includes(property)) return words.instant(dateText(words, text));
  const names = NAMES[property];
  return names === undefined ? text : named(words.names[names], names === 'grounds' ? gdprTerm(text) : text);
}

/** What the profile of agreements says, a line for each property. */
export function profiledLines(
  words: Words,
  { transfers = [], ...texts }: ProfiledPolicy & ProfiledRule = {},
): readonly string[] {
  const line = (property: ProfileProperty, text: string): string =>
    `- ${words.profile[property]}${words.colon} ${text}`;
  const lines = [
    ...(Object.entries(texts) as [ProfileProperty, string][]).map(([property, text]) =>
      line(property, told(words, property, text)),
    ),
    ...transfers.map(({ country, safeguard, ground }) =>
      line('transfer', [country, told(words, 'safeguard', safeguard), ground].join(', ')),
    ),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}
