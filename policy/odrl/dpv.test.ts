import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { judgeOf } from './constraint.js';
import { DPV, XSD } from './terms.js';

const OFFICIAL = new URL('../../../shared/data/dpv-2.2/dpv_modules_purposes.csv', import.meta.url);

(existsSync(OFFICIAL) ? test : test.skip)(
  'isA follows the broader links of DPV 2.2, for every pair of purposes (skips where the vocabulary is not at hand)',
  () => {
    const rows = parse(readFileSync(OFFICIAL), { columns: true, bom: true }) as Record<
      'term' | 'type' | 'hasbroader',
      string
    >[];
    const purposes = rows.filter(({ term, type }) => type === 'class' && term !== 'Sector');
    const broader = new Map(
      purposes.map(({ term, hasbroader }) => [term, [...hasbroader.matchAll(/#(\w+)/g)].map(([, wider]) => wider!)]),
    );
    const reach = (term: string, found = new Set<string>()): ReadonlySet<string> => {
      if (found.has(term) || !broader.has(term)) return found;
      found.add(term);
      for (const wider of broader.get(term)!) reach(wider, found);
      return found;
    };
    const terms = [...broader.keys()];
    const wrong = terms.flatMap((named) => {
      const judge = judgeOf({
        uid: null,
        leftOperand: 'purpose',
        operator: 'isA',
        rightOperand: [{ iri: DPV + named }],
        unit: null,
        status: null,
      });
      // Of a wider one it cannot be told.
      const expected = (asked: string) => (reach(asked).has(named) ? true : reach(named).has(asked) ? null : false);
      return terms.filter((asked) => {
        const given = [{ value: `dpv:${asked}`, datatype: `${XSD}string` }];
        return judge({ at: 0, given: () => given, collectionsOf: () => undefined }) !== expected(asked);
      });
    });
    expect(terms.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  },
);
