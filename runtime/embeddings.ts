import { z } from 'zod';
import type { Config } from './config.js';

/** Turns texts into vectors that lie near where texts mean alike. */
export interface Embedder {
  /** Name of the model: vectors of two models are not compared. */
  readonly model: string;
  /** Longest a request of this API waits for it, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * One vector for each text, in their order; all of one length.
   *
   * @throws Error that names the endpoint's fault and none of the texts
   */
  embed(texts: readonly string[], timeoutMs: number): Promise<readonly (readonly number[])[]>;
}

/** What an OpenAI-compatible `/v1/embeddings` answers, as far as it is read here. */
const Answer = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

export type EmbeddingSettings = Pick<
  Config,
  | 'PASSERELLE_EMBEDDINGS_URL'
  | 'PASSERELLE_EMBEDDINGS_MODEL'
  | 'PASSERELLE_EMBEDDINGS_KEY'
  | 'PASSERELLE_EMBEDDINGS_TIMEOUT_MS'
>;

const fault = (what: string): Error => new Error(`The endpoint of embeddings ${what}.`);

/** `http://127.0.0.1:8080`, `.../v1` and `.../v1/embeddings` name the same. */
const endpointOf = (url: string): string => {
  const bare = url.replace(/\/+$/, '');
  if (bare.endsWith('/embeddings')) return bare;
  return `${bare}${/\/v\d+$/.test(bare) ? '' : '/v1'}/embeddings`;
};

async function ask(url: string, key: string | undefined, body: object, timeoutMs: number): Promise<unknown> {
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
      // Texts go to the address that was named, and to no other.
      redirect: 'error',
    });
    text = await answer.text();
  } catch (cause) {
    throw fault(
      (cause as Error).name === 'TimeoutError' ? `did not answer within ${timeoutMs} ms` : 'could not be reached',
    );
  }
  if (!answer.ok) throw fault(`answered ${answer.status}`);
  try {
    return JSON.parse(text);
  } catch {
    throw fault('answered no JSON');
  }
}

/** @returns null where the settings name no endpoint: then nothing leaves this process */
export function createEmbedder(settings: EmbeddingSettings): Embedder | null {
  const {
    PASSERELLE_EMBEDDINGS_URL: url,
    PASSERELLE_EMBEDDINGS_MODEL: model,
    PASSERELLE_EMBEDDINGS_KEY: key,
  } = settings;
  if (!url || !model) return null;
  return {
    model,
    timeoutMs: settings.PASSERELLE_EMBEDDINGS_TIMEOUT_MS,
    async embed(input, timeoutMs) {
      const answer = Answer.safeParse(await ask(endpointOf(url), key, { model, input }, timeoutMs));
      if (!answer.success) throw fault('answered in another form than `{ data: [{ index, embedding }] }`');
      const vectors = [...answer.data.data]
        .sort((one, other) => one.index - other.index)
        .map(({ embedding }) => embedding);
      if (vectors.length !== input.length) throw fault(`answered ${vectors.length} vectors for ${input.length} texts`);
      if (vectors.some(({ length }) => length !== vectors[0]!.length))
        throw fault('answered vectors of different lengths');
      return vectors;
    },
  };
}
