/** Most examples of one fault. */
const EXAMPLES = 5;

/** What an upgrade got wrong. Collected, so that one run tells all of it. */
export class Faults {
  readonly found: string[] = [];
  readonly #tell: (fault: string) => void;

  /** @param tell  hears of each at once: a run takes minutes */
  constructor(tell: (fault: string) => void = () => undefined) {
    this.#tell = tell;
  }

  /** @param wrong  keys of what is wrong; none is no fault */
  note(what: string, wrong: readonly string[]): void {
    if (wrong.length === 0) return;
    const fault = `${what}: ${wrong.length}, such as\n    ${wrong.slice(0, EXAMPLES).join('\n    ')}`;
    this.#tell(fault);
    this.found.push(fault);
  }

  /** Notes what one side alone has. */
  compare(what: string, expected: Iterable<string>, found: Iterable<string>): void {
    const [one, other] = [new Set(expected), new Set(found)];
    this.note(`${what}, expected and not there`, [...one].filter((key) => !other.has(key)).sort());
    this.note(`${what}, there and not expected`, [...other].filter((key) => !one.has(key)).sort());
  }

  /** @throws Error that names each fault */
  raise(): void {
    if (this.found.length > 0)
      throw new Error(
        `The upgrade is wrong in ${this.found.length} ways:\n${this.found.map((one) => `- ${one}`).join('\n')}`,
      );
  }
}
