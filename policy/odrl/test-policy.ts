import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { evaluate, type Evaluation } from './evaluate.js';
import type { Policy } from './model.js';
import { readFacts, readTime } from './read-facts.js';
import { readPolicyText } from './read-policy.js';
import { readRequestText } from './read-request.js';
import { PolicyRefused } from './refused.js';

export type Json = Readonly<Record<string, unknown>>;

export const CONTEXT = [
  'http://www.w3.org/ns/odrl.jsonld',
  { ex: 'http://example.org/', dpv: 'https://w3id.org/dpv#' },
] as const;

export const casesOf = <Table>(file: string): Table =>
  parse(readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8'), { merge: true }) as Table;

/** A Set with these rules, unless they say otherwise. */
export const policyOf = (rules: Json): Promise<Policy> =>
  readPolicyText(
    JSON.stringify({ '@context': CONTEXT, '@type': 'Set', uid: 'urn:test:policy', ...rules }),
    'test.jsonld',
  );

export const ask = async (policy: Policy, request: Json, facts: Json, at: string): Promise<Evaluation> =>
  evaluate(
    policy,
    await readRequestText(JSON.stringify(request), 'test.json'),
    readFacts(JSON.stringify(facts)),
    readTime(at),
  );

export const BASE_REQUEST: Json = {
  assignee: 'http://example.org/alice',
  action: 'read',
  target: 'http://example.org/x',
};

export const PREFIXES = `
@prefix odrl: <http://www.w3.org/ns/odrl/2/> .
@prefix ex: <http://example.org/> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`;

const codesOf = (cause: unknown): readonly string[] => {
  if (cause instanceof PolicyRefused) return cause.refusals.map(({ code }) => code);
  throw cause;
};

/** Codes of the reasons for which something is refused; none where it is read. */
export const codes = (reading: Promise<unknown>): Promise<readonly string[]> => reading.then(() => [], codesOf);
