import type { DateText, Words } from './words.js';

/** A date as written, in words; the zone stays what it was. */
export function dateText({ language, utc, noZone }: Words, written: string): DateText {
  const [, day, time, zone] = /^(-?\d+-\d\d-\d\d)(?:T([\d:.]+))?(Z|[+-]\d\d:\d\d)?$/.exec(written) ?? [];
  if (day === undefined) return { date: written, time: null };
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ');
  const where = zone === undefined ? noZone : ` (${utc(zone === 'Z' ? '' : zone)})`;
  return time === undefined
    ? { date: date + where, time: null }
    : { date, time: time.replace(/:00(\.0+)?$/, '') + where };
}
