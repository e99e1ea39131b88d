import { match } from '../../ontology/content/match.js';
import { searchFor } from '../../subgraphs/skills/search/lucene.js';
import { candidatesOf } from '../../subgraphs/skills/concept-search.js';
import { suggestions } from '../../subgraphs/skills/concept-suggestions.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { SkillsRepository } from '../../subgraphs/skills/repository.js';
import { plainCompletion } from '../search/plain-search.js';
import { qualitySet } from '../search/quality.js';
import { LABELLED_TEXTS } from '../content/labelled-texts.js';

/** One question, as a client asks it and as the statements and calculations behind it. */
export interface SkillsOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (uris: readonly string[], at: number) => Readonly<Record<string, unknown>>;
  readonly straight: (
    skills: SkillsRepository,
    variables: Readonly<Record<string, unknown>>,
    graph: Graph,
  ) => Promise<unknown>;
}

/** The queries of the quality set: 281 in both languages, misspelt ones among them. */
const TEXTS = qualitySet().map(({ text }) => text);
const LONG = LABELLED_TEXTS.map(({ text }) => text)
  .join(' ')
  .split(' ')
  .slice(0, 200)
  .join(' ');

/** Nth of the list, spread over it: no two rounds ask the same in the same order. */
const nth = (all: readonly string[], at: number): string => all[(at * 7919) % all.length]!;

const EVERYTHING = { languages: ['fr', 'en'], kinds: null, scheme: null } as const;

const SUGGEST = {
  name: 'suggest, half a word',
  query: 'query ($text: String!) { suggest(text: $text, first: 10) { label concept { uri } } }',
  variables: (_uris: readonly string[], at: number) => ({ text: nth(TEXTS, at).slice(0, 2 + (at % 5)) }),
};

/** Sends no statement: beside it, its look-up in the process without GraphQL. */
export const SUGGEST_ALONE: SkillsOperation = {
  ...SUGGEST,
  name: 'suggest, beside its look-up alone',
  straight: (skills, { text }) => suggestions(skills, { ...EVERYTHING, text: String(text), first: 10 }),
};

export const BESIDE_BOLT: readonly SkillsOperation[] = [
  {
    name: 'occupation with its skills and labels',
    query: `query ($uri: ID!) { occupation(uri: $uri) { uri prefLabel altLabels(first: 200) description
      skills(first: 200) { edges { relationType node { uri prefLabel en: prefLabel(lang: "en") } } } } }`,
    variables: (uris, at) => ({ uri: nth(uris, at) }),
    straight: (skills, { uri }) =>
      Promise.all([
        skills.findByUris([String(uri)]),
        skills.findDetails([String(uri)]),
        skills.findLinks('skills', [{ uri: String(uri), first: 200 }]),
      ]),
  },
  {
    name: 'transitions, the ten best',
    query: `query ($uri: ID!) { transitions(occupation: $uri, first: 10) { edges { rank score kind viability
      parts { part value of } node { uri prefLabel } } } }`,
    variables: (uris, at) => ({ uri: nth(uris, at) }),
    straight: (skills, { uri }) =>
      Promise.all([
        skills.findByUris([String(uri)]),
        skills.findDetails([String(uri)]),
        skills.findLinks('transitions', [{ uri: String(uri), first: 10 }]),
      ]),
  },
  {
    name: 'careerPaths, 3 of 4 steps',
    query: `query ($from: ID!, $to: ID!) { careerPaths(from: $from, to: $to, maxPaths: 3, maxSteps: 4) {
      paths { effort steps { effort to { uri prefLabel } transition { score } } } } }`,
    variables: (uris, at) => ({ from: nth(uris, at), to: nth(uris, at * 3 + 1) }),
    async straight(skills, { from, to }) {
      const search = { maxSteps: 4, maxPaths: 3, avoid: [], via: null };
      const { paths } = (await skills.careerGraph()).paths({ occupation: String(from) }, String(to), search);
      const steps = paths.flatMap(({ nodes }) => nodes.slice(1).map((node, i) => ({ from: nodes[i]!, to: node })));
      return Promise.all([skills.findSteps(steps), skills.findByUris([...new Set(steps.map((step) => step.to))])]);
    },
  },
  {
    name: 'searchConcepts',
    query:
      'query ($text: String!) { searchConcepts(text: $text, first: 10) { edges { node { uri prefLabel } match { label } } } }',
    variables: (_uris, at) => ({ text: nth(TEXTS, at) }),
    // The same statement, with the same completions among its candidates.
    straight: (skills, { text }) =>
      candidatesOf(skills, searchFor(String(text), EVERYTHING)!, String(text), EVERYTHING),
  },
  {
    ...SUGGEST,
    straight: (_skills, { text }, graph) => plainCompletion(graph, String(text)),
  },
  {
    name: 'matchSkills of 200 words',
    query:
      'query ($text: String!) { matchSkills(text: $text, first: 10) { suggestions { score label concept { uri prefLabel } } } }',
    variables: () => ({ text: LONG }),
    async straight(skills, { text }) {
      const found = match(await skills.contentIndex(), String(text), { first: 10 });
      return skills.findByUris(found.map(({ uri }) => uri));
    },
  },
];

/** What is asked of a graph ten times as large: look-ups, search and completion. */
export const ON_LARGER: readonly SkillsOperation[] = BESIDE_BOLT.filter(({ name }) =>
  ['occupation', 'transitions', 'searchConcepts', 'suggest'].some((beginning) => name.startsWith(beginning)),
);
