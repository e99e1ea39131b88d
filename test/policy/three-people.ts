import { agreement, grant, HOLDER, memoryWorld, partiesWith, type MemoryWorld } from './memory-world.js';

export const ID = grant('Person.id', { legalBasis: 'eu-gdpr:A6-1-b', ground: 'contract' });
export const GRANTS = [ID, grant('Person.name'), grant('Person.email'), grant('Person.born')];
export const ADA = { id: 'ada', name: 'Ada', email: 'ada@example.org', born: '1815-12-10' };
export const BEN = { id: 'ben', name: 'Ben', email: 'ben@example.org', born: '1816-01-02' };
export const CLEO = { id: 'cleo', name: 'Cleo', email: 'cleo@example.org', born: '1817-03-04' };
export const ada = `${HOLDER}#ada`;
export const person = (fields: string, id = ada): string => `{ person(id: "${id}") { ${fields} } }`;

/** Three people, of whom two consented to what an agreement opens. */
export function threePeople(): MemoryWorld {
  const world = memoryWorld(partiesWith(agreement(GRANTS)), [ADA, BEN, CLEO]);
  world.consents.push({ id: 'c-ada', person: 'ada' }, { id: 'c-ben', person: 'ben' });
  return world;
}
