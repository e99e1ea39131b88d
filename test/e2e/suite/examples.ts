import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectedAnswer, readExamples, type Remembered, variablesOf } from '../../examples.js';
import type { Topic } from '../suite.js';
import { PROTECTED } from '../../canary/canary.js';
import { forgetConsents } from './world.js';

const examples = await readExamples();

/** docs/examples as a reader of the documentation runs them: one after the other, from the first day on. */
export const describeExamples: Topic = (suite) => {
  describe('the documentation answers as it is printed', () => {
    const remembered: Remembered = new Map();
    beforeAll(() => forgetConsents(suite()));

    test.each(examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
      const { body } = await suite().ask(example.query, {
        ...(example.as && { as: example.as }),
        variables: variablesOf(example, remembered),
        // An answer that is printed is public.
        mayDisclose: PROTECTED.filter((value) => JSON.stringify(example.answer).includes(value)),
      });
      expect(body).toEqual(expectedAnswer(example.answer, body, remembered));
    });
  });
};
