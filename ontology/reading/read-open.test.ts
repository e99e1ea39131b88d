import { expect, jest, test } from '@jest/globals';
import { oncePerLoad, type ReadOpen } from './read-open.js';

/** A graph whose classifications can be loaded anew. */
function loadedGraph() {
  let loads = 0;
  const read = jest.fn(async () => [{ at: loads === 0 ? null : `load ${loads}`, versions: Math.min(loads, 1) }]);
  return { from: read as unknown as ReadOpen, read, load: () => void (loads += 1) };
}

test('read once, and again after a load', async () => {
  const { from, load } = loadedGraph();
  load();
  const read = jest.fn(async () => ({}));
  const get = oncePerLoad(from, read);

  const [first, second] = [await get(), await get()];
  load();
  const third = await get();

  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(read).toHaveBeenCalledTimes(2);
});

test('what fails is read again by the next who asks', async () => {
  const { from, load } = loadedGraph();
  load();
  const read = jest.fn(async () => 'read').mockRejectedValueOnce(new Error('gone'));
  const get = oncePerLoad(from, read);

  await expect(get()).rejects.toThrow('gone');
  expect(await get()).toBe('read');
});

test('the old one is given until the new one is read, but not that of an empty graph', async () => {
  const { from, load } = loadedGraph();
  let finish: (value: string) => void = () => undefined;
  const read = jest
    .fn(async () => 'full')
    .mockResolvedValueOnce('empty')
    .mockResolvedValueOnce('old')
    .mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  const get = oncePerLoad(from, read, { oldMeanwhile: true });

  expect(await get()).toBe('empty');
  load();
  expect(await get()).toBe('old');
  load();
  expect([await get(), await get()]).toEqual(['old', 'old']);
  finish('new');
  await Promise.resolve();
  expect(await get()).toBe('new');
  expect(read).toHaveBeenCalledTimes(3);
});

test('while it is trusted the graph is not asked', async () => {
  const { from, read, load } = loadedGraph();
  load();
  const get = oncePerLoad(from, async () => 'read', { trustedMs: 60_000 });
  await get();
  await get();
  expect(read).toHaveBeenCalledTimes(1);
});
