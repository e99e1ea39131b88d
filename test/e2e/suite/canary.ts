import { describe, expect, test } from '@jest/globals';
import { readIdentities } from '../../../gateway/demo/identities.js';
import { testAddress } from '../../neo4j/test-server.js';
import { createCanary } from '../../canary/canary.js';
import type { Topic } from '../suite.js';

/** What no answer and no line of a log may hold, looked for in all that this suite was answered. */
export const describeCanary: Topic = (suite) => {
  describe('nothing leaks in passing', () => {
    test('the canary sings when there is something', () => {
      const canary = createCanary();
      canary.record(
        'one',
        '{"data":{"learner":{"givenName":"Bilal","email":"bilal@etu.universite-de-lille.example"}}}',
      );
      canary.record('two', '{"data":{"learner":{"givenName":"Bilal"}}}', ['Bilal']);
      canary.record(
        'traces',
        '{"node":{"activity":"https://fun-mooc.example/activities/web-1","at":"2026-03-28T20:05:31Z"}}',
      );
      canary.record('coarser', '{"node":{"at":"2026-03","territory":"FRE1"}}');
      canary.record('three', '{"errors":[{"message":"Error: x\\n    at run (file:///app/policy/decide.ts:1)"}]}');
      expect(canary.disclosed()).toEqual([
        'Bilal in the answer to one',
        'bilal@etu.universite-de-lille.example in the answer to one',
        'https://fun-mooc.example/activities/web-1 in the answer to traces',
        '2026-03-28T20:05:31Z in the answer to traces',
      ]);
      expect(canary.revealed(['policy/decide']).join('\n')).toMatch(/stack trace.*file path.*policy\/decide/s);
    });

    test('no answer holds anything of a person but what it was permitted to', () => {
      expect(suite().canary.count).toBeGreaterThan(150);
      expect(suite().canary.disclosed()).toEqual([]);
    });

    test('no answer tells how it was made: stack, file, Cypher, address', () => {
      const inside = [...suite().way.subgraphs.values(), testAddress().uri].map((url) => new URL(url).host);
      expect(suite().canary.revealed(inside)).toEqual([]);
    });

    test('no process says anything of a person, nor shows a token', async () => {
      // At its start the demo says who its identities are.
      const introductions = (await readIdentities()).map(({ says }) => says);
      const said = createCanary();
      for (const [name, process] of suite().way.processes) {
        const text = introductions.reduce((left, line) => left.replace(line, ''), process.output());
        said.record(name, text);
        expect(text).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
        expect(text).not.toMatch(/Bearer \S/);
      }
      expect(said.disclosed()).toEqual([]);
    });
  });
};
