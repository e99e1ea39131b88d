import { match } from '../../ontology/content/match.js';
import { searchFor } from '../../subgraphs/skills/search/lucene.js';
import type { SkillsRepository } from '../../subgraphs/skills/repository.js';
import { LABELLED_TEXTS } from '../content/labelled-texts.js';

/** One question, as a client asks it and as the statements and calculations behind it. */
export interface SkillsOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: (uris: readonly string[], at: number) => Readonly<Record<string, unknown>>;
  readonly straight: (skills: SkillsRepository, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
}

const WORDS = [
  'infirmière',
  'soudeur',
  'web developer',
  'boulanger',
  'aide a domicile',
  'electrician',
  'comptable',
  'chef de chantier',
];
const LONG = LABELLED_TEXTS.map(({ text }) => text)
  .join(' ')
  .split(' ')
  .slice(0, 200)
  .join(' ');

/** Nth occupation of the list, spread over it: no two rounds ask the same in the same order. */
const nth = (uris: readonly string[], at: number): string => uris[(at * 7919) % uris.length]!;

export const OPERATIONS: readonly SkillsOperation[] = [
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
    variables: (_uris, at) => ({ text: WORDS[at % WORDS.length]! }),
    straight: (skills, { text }) =>
      skills.findCandidates({
        ...searchFor(String(text), { languages: ['fr', 'en'], kinds: null, scheme: null })!,
        uris: [],
      }),
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
