import type { DateText, Language, Words } from './words.js';

/** A day of the years 1 to 9999 in words, any other as it is written. */
function dayText(language: Language, day: string): string {
  if (!/^(?!0000)\d{4}-/.test(day)) return day;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  const text = format.format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** A date as written, in words; the zone stays what it was. */
export function dateText({ language, utc, noZone }: Words, written: string): DateText {
  const [, day, time, zone] = /^(-?\d+-\d\d-\d\d)(?:T([\d:.]+))?(Z|[+-]\d\d:\d\d)?$/.exec(written) ?? [];
  if (day === undefined) return { date: written, time: null };
  const date = dayText(language, day);
  const where = zone === undefined ? noZone : ` (${utc(zone === 'Z' ? '' : zone)})`;
  return time === undefined
    ? { date: date + where, time: null }
    : { date, time: time.replace(/:00(\.0+)?$/, '') + where };
}
