import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hashedWords, openStandIn, type StandIn } from '../test/embeddings/stand-in.js';
import { createEmbedder, type EmbeddingSettings } from './embeddings.js';

let standIn: StandIn;
beforeAll(async () => void (standIn = await openStandIn(8)));
afterAll(() => standIn.close());
beforeEach(() => {
  standIn.asked.splice(0);
  standIn.misbehave(null);
});

const settings = (more: Partial<EmbeddingSettings> = {}): EmbeddingSettings => ({
  PASSERELLE_EMBEDDINGS_URL: standIn.url,
  PASSERELLE_EMBEDDINGS_MODEL: 'stand-in',
  PASSERELLE_EMBEDDINGS_TIMEOUT_MS: 800,
  ...more,
});

test('vectors come in the order of the texts, whatever the order of the answer', async () => {
  const vectors = await createEmbedder(settings())!.embed(['soudure', 'cuisine du monde'], 5_000);

  expect(vectors).toEqual([hashedWords('soudure', 8), hashedWords('cuisine du monde', 8)]);
  expect(standIn.asked).toEqual([
    { path: '/v1/embeddings', authorization: undefined, model: 'stand-in', input: ['soudure', 'cuisine du monde'] },
  ]);
});

test.each(['', '/', '/v1', '/v1/', '/v1/embeddings'])(
  'an address that ends in "%s" names the endpoint',
  async (end) => {
    await createEmbedder(
      settings({ PASSERELLE_EMBEDDINGS_URL: `${standIn.url}${end}`, PASSERELLE_EMBEDDINGS_KEY: 'of-the-test' }),
    )!.embed(['a'], 5_000);

    expect(standIn.asked[0]).toMatchObject({ path: '/v1/embeddings', authorization: 'Bearer of-the-test' });
  },
);

test('without an endpoint or a model there is none', () => {
  const { PASSERELLE_EMBEDDINGS_URL: _url, ...noUrl } = settings();
  const { PASSERELLE_EMBEDDINGS_MODEL: _model, ...noModel } = settings();

  expect(createEmbedder(noUrl)).toBeNull();
  expect(createEmbedder(noModel)).toBeNull();
});

describe('a fault says what it is, and nothing of the text', () => {
  const json = (body: unknown, status = 200) => ({ status, body: JSON.stringify(body) });
  test.each([
    [json({ error: 'a secret text' }, 500), 'The endpoint of embeddings answered 500.'],
    [{ status: 200, body: '<html>a secret text' }, 'The endpoint of embeddings answered no JSON.'],
    [
      json({ vectors: [] }),
      'The endpoint of embeddings answered in another form than `{ data: [{ index, embedding }] }`.',
    ],
    [json({ data: [{ index: 0, embedding: [1] }] }), 'The endpoint of embeddings answered 1 vectors for 2 texts.'],
    [
      json({
        data: [
          { index: 0, embedding: [1] },
          { index: 1, embedding: [1, 2] },
        ],
      }),
      'The endpoint of embeddings answered vectors of different lengths.',
    ],
  ])('%j', async ({ status, body }, sentence) => {
    standIn.misbehave((response) => response.writeHead(status).end(body));

    await expect(createEmbedder(settings())!.embed(['a secret text', 'b'], 5_000)).rejects.toThrow(sentence);
  });

  test('one that redirects is not followed', async () => {
    standIn.misbehave((response) => response.writeHead(307, { location: `${standIn.url}/elsewhere` }).end());

    await expect(createEmbedder(settings())!.embed(['a secret text'], 5_000)).rejects.toThrow(
      'The endpoint of embeddings could not be reached.',
    );
    expect(standIn.asked).toHaveLength(1);
  });

  test('one that does not answer is not waited for', async () => {
    standIn.misbehave(() => undefined);

    await expect(createEmbedder(settings())!.embed(['a secret text'], 50)).rejects.toThrow(
      'The endpoint of embeddings did not answer within 50 ms.',
    );
  });
});
