import { beforeEach, expect, test } from '@jest/globals';
import { careerReading } from './careers.js';
import type { ReadOpen } from './read-open.js';

let stamp = '2026-01-01';
let fails = false;
let asked: { readonly cypher: string; readonly params: unknown }[] = [];
beforeEach(() => {
  asked = [];
  fails = false;
});

const read = (async (cypher: string, params?: Record<string, unknown>) => {
  asked.push({ cypher, params });
  if (cypher.includes('SchemeVersion')) return [{ at: stamp, versions: 1 }];
  if (fails) throw new Error('away');
  return [];
}) as unknown as ReadOpen;

const whole = (): number => asked.filter(({ cypher }) => !cypher.includes('SchemeVersion')).length;

test('what careers are found by is read once, and again when a classification was loaded since', async () => {
  const careers = careerReading(read);
  const first = await careers.careerGraph();
  expect(await careers.careerGraph()).toBe(first);
  expect(whole()).toBe(1);
  stamp = '2026-01-02';
  expect(await careers.careerGraph()).not.toBe(first);
  expect(whole()).toBe(2);
});

test('one operation asks once whether anything was loaded, and all it reads is of that load', async () => {
  const careers = careerReading(read);
  const operation = careers.openCareers();
  const demands = await operation.demands();
  await Promise.all([operation.careerGraph(), operation.interests()]);
  expect(asked.length - whole()).toBe(1);

  stamp = '2026-01-03';
  expect(await operation.demands()).toBe(demands);
  expect(await careers.openCareers().demands()).not.toBe(demands);
});

test('operations of the same load share what was read', async () => {
  const careers = careerReading(read);
  expect(await careers.openCareers().demands()).toBe(await careers.openCareers().demands());
});

test('a reading that failed is not kept', async () => {
  const careers = careerReading(read);
  fails = true;
  await expect(careers.demands()).rejects.toThrow('away');
  fails = false;
  await expect(careers.demands()).resolves.toBeDefined();
});

test('nothing of whoever asks is in a question', async () => {
  const careers = careerReading(read);
  await Promise.all([
    careers.careerGraph(),
    careers.demands(),
    careers.interests(),
    careers.savoirs(),
    careers.withdrawn(),
  ]);
  expect(asked.map(({ params }) => params).filter((params) => params !== undefined)).toEqual([
    { least: 0.6 },
    { least: 0.9 },
  ]);
});
