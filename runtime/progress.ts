/** Where a person sees how far a long step is: a download, a start, a load. */
export interface Progress {
  /** Shows the step under way. Call as often as you like: what is shown is limited. With a `total`, a percentage is shown. */
  update(step: string, done?: number, total?: number): void;
  /** Leaves one line that stays. */
  done(sentence: string): void;
}

/** What a progress is written to; `process.stderr` is one. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shortest time between two plain lines of one step, in milliseconds. */
const PLAIN_LINE_MS = 5_000;
/** Shortest time between two drawings on a terminal, in milliseconds. */
const REDRAW_MS = 80;
const ERASE_LINE = '\r\u001B[2K';

const count = new Intl.NumberFormat('en');

/** `load ESCO: 1,200 of 4,800 (25 %)`; the counter alone when no total is known. */
export const progressLine = (step: string, done?: number, total?: number): string => {
  if (done === undefined) return step;
  if (!total) return `${step}: ${count.format(done)}`;
  return `${step}: ${count.format(done)} of ${count.format(total)} (${Math.min(100, Math.floor((100 * done) / total))} %)`;
};

/**
 * Progress for a person at a terminal or for a log. A terminal gets one line that is rewritten; anything else
 * gets a plain line when a step begins and then at most one every five seconds, so that a CI log stays short.
 *
 * @param now  milliseconds of a clock that never goes back
 */
export function createProgress(
  stream: ProgressStream = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  let shownStep = '';
  let shownAt = -Infinity;
  const due = (step: string, everyMs: number): boolean => step !== shownStep || now() - shownAt >= everyMs;
  const shown = (step: string): void => {
    shownStep = step;
    shownAt = now();
  };
  return {
    update(step, done, total) {
      const complete = total !== undefined && done === total;
      if (!due(step, stream.isTTY ? REDRAW_MS : PLAIN_LINE_MS) && !(complete && stream.isTTY)) return;
      shown(step);
      const line = progressLine(step, done, total);
      stream.write(stream.isTTY ? ERASE_LINE + line.slice(0, (stream.columns || 120) - 1) : `${line}\n`);
    },
    done(sentence) {
      shown('');
      stream.write(`${stream.isTTY ? ERASE_LINE : ''}${sentence}\n`);
    },
  };
}

/** Progress nobody watches. */
export const SILENT: Progress = { update: () => undefined, done: () => undefined };
