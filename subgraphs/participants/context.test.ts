import { expect, jest, test } from '@jest/globals';
import { careerReading } from '../../ontology/reading/careers.js';
import type { ReadOpen } from '../../ontology/reading/read-open.js';
import type { AccessSession } from '../../policy/session.js';
import { createContext } from './context.js';
import type { ParticipantsRepository } from './repository.js';

test('an operation asks the open graph once whether a classification was loaded', async () => {
  const read = jest.fn(async (cypher: string) =>
    cypher.includes('SchemeVersion') ? [{ at: '2026-01-01', versions: 1 }] : [],
  );
  const kept = careerReading(read as unknown as ReadOpen);
  const operation = () =>
    createContext({} as AccessSession, { access: new Map() }, {} as ParticipantsRepository, kept).careers;
  const asked = () => read.mock.calls.filter(([cypher]) => cypher.includes('SchemeVersion')).length;

  const first = operation();
  await Promise.all([first.demands(), first.careerGraph()]);
  await first.demands();
  expect(asked()).toBe(1);

  await operation().demands();
  expect(asked()).toBe(2);
});
