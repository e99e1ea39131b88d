import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { embedConcepts } from '../../ontology/embed/embed.js';
import { createEmbedder } from '../../runtime/embeddings.js';
import { SILENT } from '../../runtime/progress.js';
import { openStandIn } from '../../test/embeddings/stand-in.js';
import { openSkills } from './test/skills-graph.js';

const { graph, statements, ask, askWith, load, close } = openSkills();

beforeAll(load);
beforeEach(() => void statements.splice(0));
afterAll(close);

describe('search', () => {
  const found = async (text: string, more: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(
      `query ($text: String!, $lang: [String!], $kinds: [ConceptKind!]) { searchConcepts(text: $text, lang: $lang, kinds: $kinds) {
        edges { node { uri } match { exactness labelKind lang } } } }`,
      { text, ...more },
    );
    expect(errors).toBeUndefined();
    const { edges } = data!['searchConcepts'] as {
      edges: { node: { uri: string }; match: { exactness: string; labelKind: string; lang: string } }[];
    };
    return edges.map(({ node, match }) => `${node.uri} ${match.exactness} ${match.labelKind} ${match.lang}`);
  };

  test.each([
    ['infirmiere', 'esco:nurse EXACT PREFERRED fr'],
    ['Infirmières', 'esco:nurse EXACT PREFERRED fr'],
    ['Infirmier / Infirmière', 'esco:nurse EXACT PREFERRED fr'],
    ['nurses', 'esco:nurse EXACT PREFERRED en'],
    ['infermier', 'esco:nurse FUZZY PREFERRED fr'],
    ['aide soignant', 'esco:carer EXACT PREFERRED fr'],
    ['AIDE-SOIGNANTE', 'esco:carer EXACT PREFERRED fr'],
    ['develloper web', 'esco:webdev FUZZY PREFERRED en'],
    ['auxiliaire de vie', 'esco:carer EXACT ALTERNATIVE fr'],
    ['auxilliaire vie', 'esco:carer FUZZY ALTERNATIVE fr'],
    ['hospital ordrely', 'esco:carer FUZZY HIDDEN en'],
    ['hygiène', 'esco:hygiene WORDS PREFERRED fr'],
    ['cuisiner', 'esco:cooking PREFIX PREFERRED fr'],
    ["l'écoute active", 'esco:listening EXACT ALTERNATIVE fr'],
    ['C++', 'esco:cpp EXACT PREFERRED en'],
    ['J1501', 'urn:rome:J1501 EXACT NOTATION null'],
    ['2221', 'isco:2221 EXACT NOTATION null'],
  ])('%j finds %s first', async (text, first) => {
    expect((await found(text))[0]).toBe(first);
  });

  test('in one language only, kinds only, and nothing where nothing answers', async () => {
    expect((await found('develloper web', { lang: ['fr'] }))[0]).toBe('esco:webdev FUZZY PREFERRED fr');
    expect((await found('aide-soignant', { kinds: ['ROME_OCCUPATION'] }))[0]).toBe('urn:rome:J1501 EXACT PREFERRED fr');
    expect(await found('astrophysicien')).toEqual([]);
    expect(await found('("~* AND')).toEqual([]);
  });

  test('in one classification only', async () => {
    const { data } = await ask(`{ searchConcepts(text: "aide-soignant", scheme: ROME) { edges { node { uri } } } }`);
    expect(data).toEqual({
      searchConcepts: { edges: [{ node: { uri: 'urn:rome:J1501' } }, { node: { uri: 'urn:rome:ogr:1' } }] },
    });
  });

  test('is one statement, beside the question whether a classification was loaded', async () => {
    await found('aide soignant');
    expect(statements.filter((cypher) => !cypher.includes('SchemeVersion'))).toHaveLength(1);
  });
});

describe('completions', () => {
  const completed = async (text: string, more = '') => {
    const { data, errors } = await ask(
      `query ($text: String!) { suggest(text: $text${more}) { label concept { uri } } }`,
      {
        text,
      },
    );
    expect(errors).toBeUndefined();
    return (data!['suggest'] as { label: string; concept: { uri: string } }[]).map(
      ({ label, concept }) => `${concept.uri} ${label}`,
    );
  };

  test.each([
    ['infirm', 'esco:nurse infirmier/infirmière'],
    ['aide s', 'esco:carer aide-soignant/aide-soignante'],
    ['auxiliaire', 'esco:carer auxiliaire de vie'],
    ['j150', 'urn:rome:J1501 J1501'],
    ['2221', 'isco:2221 2221'],
  ])('%j is completed to %s first', async (text, first) => {
    expect((await completed(text))[0]).toBe(first);
  });

  test('in one classification only, and no hidden label', async () => {
    expect(await completed('aide', ', scheme: ROME')).toEqual([
      'urn:rome:J1501 Aide-soignant / Aide-soignante',
      'urn:rome:ogr:1 Aide-soignant / Aide-soignante de nuit',
    ]);
    expect(await completed('hospital order')).toEqual([]);
  });

  test('read no concept once the labels are known', async () => {
    await completed('infirm');
    expect(statements.filter((cypher) => !cypher.includes('SchemeVersion'))).toEqual([]);
  });
});

describe('a text matched to skills', () => {
  const MATCH = `query ($text: String!) { matchSkills(text: $text, lang: "en", kinds: [SKILL]) { embeddings
    suggestions { label lexical semantic words { text } concept { uri en: prefLabel(lang: "en") } } } }`;
  const text = 'You apply hygiene rules, listen and give care with a syringe.';

  test('by its words: the classifications are read once, then two statements answer', async () => {
    const { data, errors } = await ask(MATCH, { text });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      matchSkills: {
        embeddings: 'OFF',
        suggestions: expect.arrayContaining([
          {
            label: 'apply hygiene rules',
            lexical: expect.any(Number),
            semantic: null,
            words: [{ text: 'hygiene' }, { text: 'rules' }],
            concept: { uri: 'esco:hygiene', en: 'apply hygiene rules' },
          },
        ]),
      },
    });
    statements.splice(0);
    await ask(MATCH, { text });
    expect(statements).toHaveLength(2);
  });

  test('read again when a classification was loaded since', async () => {
    const found = async () => JSON.stringify((await ask(MATCH, { text: 'You arrange flowers.' })).data);
    await graph.write(
      `CREATE (:Concept:Skill { uri: 'esco:flowers', kind: 'Skill', scheme: 'ESCO', prefLabelEn: 'arrange flowers' })`,
    );
    expect(await found()).not.toContain('esco:flowers');

    await graph.write(`MATCH (version:SchemeVersion) SET version.loadedAt = datetime('2026-01-02T00:00:00Z')`);

    expect(await found()).toContain('esco:flowers');
  });

  test('with vectors of an endpoint, which are made once and go on where they were', async () => {
    const standIn = await openStandIn(64);
    try {
      const embedder = createEmbedder({
        PASSERELLE_EMBEDDINGS_URL: standIn.url,
        PASSERELLE_EMBEDDINGS_MODEL: 'stand-in',
        PASSERELLE_EMBEDDINGS_TIMEOUT_MS: 20_000,
      })!;
      const faults: unknown[] = [];
      const askNear = askWith({ embedder, onFault: (cause) => void faults.push(cause) });
      const near = async () => {
        const { data, errors } = await askNear(MATCH, { text });
        expect(errors).toBeUndefined();
        return data!['matchSkills'] as {
          embeddings: string;
          suggestions: { semantic: number | null; words: unknown[]; concept: { uri: string } }[];
        };
      };

      // No vectors yet: Neo4j has no such index. Words answer, and somebody is told.
      expect((await near()).embeddings).toBe('UNAVAILABLE');
      expect(faults).toHaveLength(1);

      const made = await embedConcepts(graph, embedder, SILENT);
      expect(made).toMatchObject({ dimensions: 64, already: 0 });
      expect(made.embedded).toBe(made.concepts);
      await graph.write(`MATCH (of:ConceptEmbedding { uri: 'esco:injecting' }) SET of.digest = 'of another text'`);
      expect(await embedConcepts(graph, embedder, SILENT)).toMatchObject({ embedded: 1, concepts: made.concepts });
      expect(await embedConcepts(graph, embedder, SILENT)).toMatchObject({ embedded: 0, dimensions: null });

      const { embeddings, suggestions } = await near();
      expect(embeddings).toBe('USED');
      // The stand-in holds a syringe for an injection; no label does.
      expect(suggestions.find(({ concept }) => concept.uri === 'esco:injecting')).toMatchObject({
        semantic: expect.any(Number),
        words: [],
      });
      expect(suggestions.map(({ concept }) => concept.uri)).toContain('esco:hygiene');

      // Withdrawn it is not suggested, though its vector is there until they are made anew.
      const vectors = `MATCH (of:ConceptEmbedding { uri: 'esco:injecting' }) RETURN count(of) AS vectors`;
      const stands = (status: string) =>
        graph.write(`MATCH (concept:Concept { uri: 'esco:injecting' }) SET concept.status = $status`, { status });
      await stands('OBSOLETE');
      try {
        expect((await near()).suggestions.map(({ concept }) => concept.uri)).not.toContain('esco:injecting');
        expect(await graph.readLatest(vectors)).toEqual([{ vectors: 1 }]);
        expect(await embedConcepts(graph, embedder, SILENT)).toMatchObject({
          embedded: 0,
          concepts: made.concepts - 1,
        });
        expect(await graph.readLatest(vectors)).toEqual([{ vectors: 0 }]);
      } finally {
        await stands('RELEASED');
      }

      standIn.misbehave((response) => response.writeHead(503).end());
      expect(await near()).toMatchObject({ embeddings: 'UNAVAILABLE', suggestions: expect.any(Array) });
      expect(String(faults.at(-1))).toBe('Error: The endpoint of embeddings answered 503.');
      expect(faults.map(String).join()).not.toContain('syringe');
    } finally {
      await standIn.close();
    }
  });

  test('vectors of another length take the place of those before', async () => {
    const standIn = await openStandIn(16);
    try {
      const embedder = createEmbedder({
        PASSERELLE_EMBEDDINGS_URL: standIn.url,
        PASSERELLE_EMBEDDINGS_MODEL: 'another',
        PASSERELLE_EMBEDDINGS_TIMEOUT_MS: 20_000,
      })!;

      expect(await embedConcepts(graph, embedder, SILENT)).toMatchObject({ dimensions: 16, already: 0 });

      const { data } = await askWith({ embedder, onFault: () => undefined })(MATCH, { text });
      expect(data!['matchSkills']).toMatchObject({ embeddings: 'USED' });
      expect(await graph.readLatest('MATCH (of:ConceptEmbedding) RETURN DISTINCT of.model AS model')).toEqual([
        { model: 'another' },
      ]);
    } finally {
      await standIn.close();
    }
  });
});
