/** Why a process ends. */
export interface ExitReason {
  readonly signal?: NodeJS.Signals;
  /** A fault nobody caught. */
  readonly fault?: unknown;
}

export interface GracefulExitOptions {
  /** Longest the closing may take, in milliseconds; then the process ends as it is. */
  readonly timeoutMs: number;
  /** Ends the process: `process.exit`. */
  readonly exit: (code: number) => void;
  /** Where signals and faults come from. @default process */
  readonly source?: Pick<NodeJS.Process, 'on'>;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * At a terminal one Ctrl-C arrives twice: from the terminal, which signals the whole group, and from npm, which passes
 * on what it got. Within this time, in milliseconds, a second signal is the same one.
 */
const SAME_SIGNAL_MS = 1_000;

/**
 * Closes in order on the first signal or uncaught fault, then ends the process: 0 after a signal, 1 after a fault or
 * when the closing fails or takes too long. A second signal, meant, ends it at once.
 */
export function onExit(
  close: (reason: ExitReason) => Promise<void>,
  { timeoutMs, exit, source = process, now = () => performance.now() }: GracefulExitOptions,
): void {
  let closingSince: number | null = null;
  const end = (reason: ExitReason): void => {
    if (closingSince !== null) {
      if (reason.fault !== undefined || now() - closingSince >= SAME_SIGNAL_MS) exit(1);
      return;
    }
    closingSince = now();
    setTimeout(() => exit(1), timeoutMs).unref();
    close(reason).then(
      () => exit(reason.signal ? 0 : 1),
      () => exit(1),
    );
  };
  for (const signal of SIGNALS) source.on(signal, () => end({ signal }));
  source.on('uncaughtException', (fault) => end({ fault }));
  source.on('unhandledRejection', (fault) => end({ fault }));
}
