import { describe, expect, test } from '@jest/globals';
import { refusals } from '../client.js';
import type { Topic } from '../suite.js';
import { ADA, ADAS_SKILLS, GIVE, PROFILE } from './world.js';

/** Subgraphs die, one after the other: what is left answers. Runs when everything else has been asked. */
export const describeOutage: Topic = (suite) => {
  const kill = async (name: string): Promise<void> => {
    const { child, ended } = suite().way.processes.get(name)!;
    child.kill('SIGKILL');
    await ended;
  };
  const readiness = async (gateway: string) => {
    const response = await fetch(`${gateway}/readyz`);
    return { status: response.status, ...((await response.json()) as { parts: Record<string, string> }) };
  };

  describe('a part of the graph is gone', () => {
    test('the gateways are ready while all subgraphs are', async () => {
      for (const gateway of suite().way.gateways)
        expect(await readiness(gateway)).toMatchObject({ status: 200, ready: true });
    });

    test('the rest of the answer stands, and the error names the part', async () => {
      await kill('indicators');
      for (const gateway of suite().way.gateways) {
        const { status, body } = await suite().ask(
          '{ indicators { code } romeOccupation(code: "J1501") { code } participants(first: 1) { edges { node { country } } } }',
          { gateway },
        );
        expect(status).toBe(200);
        expect(body).toEqual({
          data: {
            indicators: null,
            romeOccupation: { code: 'J1501' },
            participants: { edges: [{ node: { country: 'FR' } }] },
          },
          errors: [
            {
              message: 'The indicators part of the graph did not answer.',
              path: ['indicators'],
              extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: expect.any(String) },
            },
          ],
        });
      }
    });

    test('readiness says which part', async () => {
      for (const gateway of suite().way.gateways) {
        // An answer about readiness stands for a second.
        let state = await readiness(gateway);
        for (let tries = 0; state.status === 200 && tries < 100; tries += 1) {
          await new Promise((resume) => setTimeout(resume, 100));
          state = await readiness(gateway);
        }
        expect(state).toMatchObject({
          status: 503,
          ready: false,
          parts: { indicators: 'not ready', skills: 'ready' },
        });
      }
    });

    test('without the labels of skills a permitted profile keeps what the holder knows', async () => {
      const given = await suite().ask(GIVE, { as: 'ada' });
      expect(given.body.errors).toBeUndefined();
      await kill('skills');
      const answer = await suite().ask(PROFILE, { as: 'edtech-alpha', variables: { id: ADA } });
      expect(answer.body.data).toEqual({
        learner: {
          skillProfile: ADAS_SKILLS.map(({ skill: { uri }, ...claim }) => ({
            ...claim,
            skill: { uri, fr: null, en: null },
          })),
        },
      });
      expect(refusals(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    });

    test('an outage is no refusal, and opens nothing', async () => {
      await kill('participants');
      for (const as of ['edtech-alpha', 'edtech-beta']) {
        const answer = await suite().ask(PROFILE, { as, variables: { id: ADA } });
        expect(answer.body.data).toEqual({ learner: null });
        expect(refusals(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      }
    });
  });
};
