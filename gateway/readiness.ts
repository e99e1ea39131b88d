import type { RequestHandler } from 'express';

/** How long an answer about readiness stands, in ms: the route is open to all and must not become load on the graph. */
const STANDS_MS = 1_000;

/** Asks one part whether it can answer; rejects when not. */
export type Probe = () => Promise<void>;

interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, 'ready' | 'not ready'>>;
}

async function look(probes: ReadonlyMap<string, Probe>): Promise<Readiness> {
  const settled = await Promise.allSettled([...probes.values()].map(async (probe) => probe()));
  const names = [...probes.keys()];
  const parts = Object.fromEntries(
    settled.map(({ status }, index) => [names[index]!, status === 'fulfilled' ? 'ready' : 'not ready'] as const),
  );
  return { ready: settled.every(({ status }) => status === 'fulfilled'), parts };
}

/**
 * `/readyz`: 200 when every part answers and the process is not stopping, else 503 naming the parts that do not.
 * The reason stays in the log of that part.
 */
export function readiness(probes: ReadonlyMap<string, Probe>, isStopping: () => boolean): RequestHandler {
  let latest: { readonly at: number; readonly state: Promise<Readiness> } | undefined;
  return async (_request, response) => {
    if (isStopping()) {
      response.status(503).json({ ready: false, stopping: true });
      return;
    }
    if (!latest || performance.now() - latest.at > STANDS_MS) latest = { at: performance.now(), state: look(probes) };
    const state = await latest.state;
    response.status(state.ready ? 200 : 503).json(state);
  };
}
