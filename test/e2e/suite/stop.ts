import { expect, test } from '@jest/globals';
import { stopProcesses } from '../running-way.js';
import type { Topic } from '../suite.js';

export const describeStop: Topic = (suite) => {
  test('a signal ends every process, in order and with 0', async () => {
    const { processes } = suite().way;
    const running = new Map(
      [...processes].filter(([, { child }]) => child.exitCode === null && child.signalCode === null),
    );
    expect(running.size).toBeGreaterThan(0);
    const ends = await stopProcesses(running);
    for (const [name, { code, signal, stderr }] of Object.entries(ends))
      expect({ name, code, signal, stderr: code === 0 ? '' : stderr }).toEqual({
        name,
        code: 0,
        signal: null,
        stderr: '',
      });
    await expect(suite().ask('{ __typename }')).rejects.toThrow();
  }, 120_000);
};
