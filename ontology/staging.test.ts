import { describe, expect, test } from '@jest/globals';
import { ODD_KINDS } from './model.js';
import { ReadLog } from './report.js';
import { type Place, Staging } from './staging.js';

const setUp = () => {
  const [staging, log] = [new Staging(), new ReadLog()];
  const count = log.file('given.csv', 'utf-8');
  let line = 1;
  /** A row that was read and counted as loaded, as read.ts does before it is settled. */
  const row = (facts = 1): Place => {
    count.rowsRead += 1;
    count.rowsLoaded += 1;
    return { count, line: (line += 1), facts, dangling: 0 };
  };
  staging.node({ kind: 'Skill', uri: 'a', properties: { prefLabelFr: 'main' } });
  staging.node({ kind: 'Skill', uri: 'b', properties: {} });
  return { staging, log, count, row };
};

describe('Staging', () => {
  test('the first to state a property wins, later ones fill in', () => {
    const { staging, row } = setUp();
    staging.completion({ completes: 'a', properties: { prefLabelFr: 'plain', prefLabelEn: 'main' } }, row());
    staging.node({ kind: 'Skill', uri: 'a', properties: { notation: '1' } });

    expect(staging.concepts.get('a')!.properties).toEqual({ prefLabelFr: 'main', prefLabelEn: 'main', notation: '1' });
  });

  test('the same relation twice is one', () => {
    const { staging, log, row } = setUp();
    staging.relation({ kind: 'BROADER', from: 'a', to: 'b' }, row());
    staging.relation({ kind: 'BROADER', from: 'a', to: 'b' }, row());
    staging.settle(new Set(), log);

    expect(staging.relations.get('BROADER')).toHaveLength(1);
  });

  test('what stands only where nothing else is said of the two gives way, whichever is read first', () => {
    const { staging, log, count, row } = setUp();
    const weak = { kind: 'OPTIONAL_SKILL', unless: 'ESSENTIAL_SKILL' } as const;
    staging.relation({ ...weak, from: 'a', to: 'b' }, row());
    staging.relation({ kind: 'ESSENTIAL_SKILL', from: 'a', to: 'b' }, row());
    staging.relation({ ...weak, from: 'b', to: 'a' }, row());
    staging.relation({ kind: 'ESSENTIAL_SKILL', from: 'b', to: 'b' }, row());
    staging.relation({ kind: 'OPTIONAL_SKILL', from: 'b', to: 'b' }, row());
    staging.settle(new Set(), log);

    expect(staging.relations.get('ESSENTIAL_SKILL')).toMatchObject([{ from: 'a' }, { from: 'b', to: 'b' }]);
    // Without `unless` both stand, as the source has them.
    expect(staging.relations.get('OPTIONAL_SKILL')).toMatchObject([
      { from: 'b', to: 'a' },
      { from: 'b', to: 'b' },
    ]);
    expect(count).toMatchObject({ rowsLoaded: 5, rowsSkipped: 0 });
  });

  test('rows that name a missing concept are left out and named, repeated ones too', () => {
    const { staging, log, count, row } = setUp();
    staging.relation({ kind: 'BROADER', from: 'a', to: 'gone' }, row());
    staging.relation({ kind: 'BROADER', from: 'a', to: 'gone' }, row());
    staging.relation({ kind: 'BROADER', from: 'a', to: 'b' }, row());
    staging.completion({ completes: 'gone', properties: {} }, row());

    expect(staging.unknownUris()).toEqual(['gone']);
    staging.settle(new Set(), log);

    expect(count).toMatchObject({ rowsRead: 4, rowsLoaded: 1, rowsSkipped: 3 });
    expect(log.oddCounts).toMatchObject([
      { kind: 'MISSING_CONCEPT', meaning: ODD_KINDS.MISSING_CONCEPT, skipped: true, rows: 3 },
    ]);
    expect(staging.relations.get('BROADER')).toMatchObject([{ from: 'a', to: 'b' }]);
  });

  test('a row of which something stands is loaded, and odd', () => {
    const { staging, log, count, row } = setUp();
    const place = row(2);
    staging.node({ kind: 'RomeAppellation', uri: 'c', properties: {} });
    staging.relation({ kind: 'HAS_APPELLATION', from: 'gone', to: 'c' }, place);
    staging.settle(new Set(), log);

    expect(count).toMatchObject({ rowsLoaded: 1, rowsSkipped: 0 });
    expect(log.oddCounts).toMatchObject([{ kind: 'MISSING_CONCEPT', skipped: false, rows: 1 }]);
  });

  test('a row all of whose facts dangle counts once', () => {
    const { staging, log, count, row } = setUp();
    const place = row(2);
    staging.relation({ kind: 'MEMBER_OF', from: 'gone', to: 'a' }, place);
    staging.completion({ completes: 'gone', properties: {} }, place);
    staging.settle(new Set(), log);

    expect(count).toMatchObject({ rowsLoaded: 0, rowsSkipped: 1 });
    expect(log.oddCounts).toMatchObject([{ skipped: true, rows: 1 }]);
  });

  test('what the graph already has may be named, and completed', () => {
    const { staging, log, row } = setUp();
    staging.relation({ kind: 'BROADER', from: 'a', to: 'known' }, row());
    staging.completion({ completes: 'known', properties: { prefLabelFr: 'connu' } }, row());
    staging.settle(new Set(['known']), log);

    expect(staging.relations.get('BROADER')).toHaveLength(1);
    expect(staging.concepts.get('known')).toEqual({ uri: 'known', kind: null, properties: { prefLabelFr: 'connu' } });
    expect(log.oddCounts).toEqual([]);
  });

  test('phrases are joined by their position', () => {
    const { staging, log, row } = setUp();
    staging.completion({ phraseOf: 'a', property: 'definitionFr', position: 10, text: 'last' }, row());
    staging.completion({ phraseOf: 'a', property: 'definitionFr', position: 2, text: 'first' }, row());
    staging.settle(new Set(), log);

    expect(staging.concepts.get('a')!.properties['definitionFr']).toBe('first\nlast');
  });

  test('a sample that dangles is a fault of ours', () => {
    const { staging, log } = setUp();
    staging.relation({ kind: 'BROADER', from: 'a', to: 'gone' }, null);

    expect(() => staging.settle(new Set(), log)).toThrow('The sample names gone');
  });
});
