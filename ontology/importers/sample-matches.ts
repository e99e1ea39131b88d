import { CROSSWALK_SOURCE } from '../attribution.js';
import { extendCrosswalk } from '../derive/crosswalk-extension.js';
import type { Relation } from '../model.js';
import { eachRow } from '../sample/read-tables.js';
import type { Tables } from '../sample/tables.js';
import { CROSSWALK_CONFIDENCE } from './crosswalk.js';
import { romeUri } from './rome-uri.js';
import { sampleKeys } from './sample-keys.js';

/** Source named on the pairs of ESCO and ROME that the sample's authors made. */
export const SAMPLE_SOURCE = 'Passerelle sample';

const MATCH_TYPES = ['CLOSE', 'BROAD', 'NARROW', 'RELATED'];
const METHODS = ['EDITORIAL', 'LEXICAL'];

/** Matches between ESCO and ROME (the sample's own pairs) and between ROME and ISCO (the official table). */
export function* sampleMatches(tables: Tables): Generator<Relation> {
  const keys = sampleKeys(tables);
  const codes = new Set(tables['rome-occupations'].map(({ code }) => code));
  yield* eachRow(tables, 'matches', function* ({ occupation, rome, type, method, confidence }, refuse) {
    const from = keys.uri(`o:${occupation}`, 'occupation', refuse);
    if (!codes.has(rome)) refuse('rome', 'a code of rome-occupations.tsv');
    if (!MATCH_TYPES.includes(type)) refuse('type', MATCH_TYPES.join(', '));
    if (!METHODS.includes(method)) refuse('method', METHODS.join(', '));
    if (!/^(0(\.\d+)?|1)$/.test(confidence)) refuse('confidence', 'a number from 0 to 1');
    const properties = { type, method, confidence: Number(confidence), source: SAMPLE_SOURCE };
    yield { kind: 'MATCH', from, to: romeUri.occupation(rome), properties };
  });
  yield* crosswalkMatches(tables);
}

/** The official table's rows; and for cards whose v3 card is not in the sample, what the load derives for the others. */
function* crosswalkMatches(tables: Tables): Generator<Relation> {
  const keys = sampleKeys(tables);
  const cards = new Map(
    tables['rome-occupations'].map(({ code, parent }) => [
      code,
      { notation: code, parentCode: parent, iscoGroups: [] as string[] },
    ]),
  );
  const held = new Set(cards.keys());
  const rows = [
    ...eachRow(tables, 'rome-isco', function* ({ code, isco }, refuse) {
      yield { code, to: keys.uri(`i:C${isco}`, 'isco', refuse) };
    }),
  ];
  for (const { code, to } of rows) {
    const card = cards.get(code) ?? { notation: code, parentCode: code, iscoGroups: [] };
    cards.set(code, { ...card, iscoGroups: [...card.iscoGroups, to] });
    const properties = {
      type: 'CLOSE',
      method: 'CROSSWALK',
      confidence: CROSSWALK_CONFIDENCE,
      source: CROSSWALK_SOURCE,
    };
    if (held.has(code)) yield { kind: 'MATCH', from: romeUri.occupation(code), to, properties };
  }
  const parentIsMissing = (uri: string): boolean =>
    !held.has(cards.get(uri.slice(romeUri.occupation('').length))!.parentCode);
  const extended = extendCrosswalk(
    [...cards.values()].map((card) => ({ ...card, uri: romeUri.occupation(card.notation) })),
  );
  for (const { from, to, ...properties } of extended) {
    if (parentIsMissing(from)) yield { kind: 'MATCH', from, to, properties };
  }
}
