/** Why something was refused; what each means is in README.md. */
export type RefusalCode =
  | 'UNREADABLE'
  | 'UNKNOWN_CONTEXT'
  | 'UNKNOWN_TYPE'
  | 'UNKNOWN_PROFILE'
  | 'UNKNOWN_PROPERTY'
  | 'UNKNOWN_ACTION'
  | 'UNKNOWN_LEFT_OPERAND'
  | 'UNKNOWN_OPERATOR'
  | 'UNKNOWN_VALUE'
  | 'UNSUPPORTED'
  | 'MALFORMED'
  | 'CARDINALITY'
  | 'UNRESOLVED'
  | 'CIRCULAR'
  | 'VOID'
  | 'NOT_CONNECTED';

export interface Refusal {
  readonly code: RefusalCode;
  /** Names what is wrong, where, and what would be right. */
  readonly message: string;
}

/** A policy, request, facts or time that is not understood whole, and so not at all. It names every reason found. */
export class PolicyRefused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.name = 'PolicyRefused';
    this.refusals = refusals;
  }
}

export const refuse = (code: RefusalCode, message: string): never => {
  throw new PolicyRefused([{ code, message }]);
};

/** Collects every reason before anything is refused. */
export interface Refusals {
  readonly add: (code: RefusalCode, message: string) => void;
  readonly throwIfAny: () => void;
}

export function collectRefusals(): Refusals {
  const found = new Map<string, Refusal>();
  return {
    add: (code, text) => {
      const message = /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
      found.set(`${code} ${message}`, { code, message });
    },
    throwIfAny: () => {
      if (found.size > 0) throw new PolicyRefused([...found.values()]);
    },
  };
}
