import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What a request to the stand-in was. */
export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly input: readonly string[];
}

export interface StandIn {
  readonly url: string;
  readonly asked: Asked[];
  /** Answers something else from now on; null answers vectors again. */
  misbehave(answer: ((response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

/** Words in other words, so that something lies near that no label says. */
const SYNONYMS: Readonly<Record<string, string>> = { syringe: 'inject', seringue: 'inject', injection: 'inject' };

/** A vector of how often words of each of some classes are said: no meaning, but the same every time. */
export function hashedWords(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0.01);
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    let hash = 7;
    for (const letter of SYNONYMS[word] ?? word) hash = (hash * 31 + letter.codePointAt(0)!) % 1_000_003;
    vector[hash % dimensions]! += 1;
  }
  return vector;
}

/** A server on loopback that speaks the protocol of `/v1/embeddings` and embeds by hashing words. */
export async function openStandIn(dimensions = 64): Promise<StandIn> {
  const asked: Asked[] = [];
  let other: ((response: ServerResponse) => void) | null = null;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { model, input } = (await json(request)) as { model: string; input: string[] };
    asked.push({ path: request.url!, authorization: request.headers.authorization, model, input });
    if (other) return other(response);
    // The protocol numbers its answers; it promises no order.
    const data = input
      .map((text, index) => ({ object: 'embedding', index, embedding: hashedWords(text, dimensions) }))
      .reverse();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ object: 'list', model, data, usage: { prompt_tokens: 0, total_tokens: 0 } }));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    misbehave: (answer_) => void (other = answer_),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
