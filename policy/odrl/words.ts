import type { Names } from './names.js';
import type { ProfileProperty } from './profile.js';
import type { LeftOperand, Operator, PolicyType } from './terms.js';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Text = string;
/** A date or a date and time as written: `date` in words, `time` with its zone or null. */
export interface DateText {
  readonly date: Text;
  readonly time: Text | null;
}

/** Everything that is said in one language. Sentences begin with a capital and end with a full stop; phrases do neither. */
export interface Words {
  readonly language: Language;
  readonly types: Readonly<Record<PolicyType, Text>>;
  readonly effects: Readonly<Record<PolicyType, Text>>;
  readonly actions: Readonly<Record<string, Text>>;
  /** An action of the policy's own, as a verb. */
  readonly ownAction: (iri: Text) => Text;
  readonly colon: Text;
  readonly operands: Readonly<Record<LeftOperand, Text>>;
  readonly operators: Readonly<Record<Operator, (left: Text, right: Text) => Text>>;
  readonly moments: Readonly<Partial<Record<Operator, (at: DateText) => Text>>>;
  readonly events: Readonly<Partial<Record<Operator, (event: Text) => Text>>>;
  /** A date or an instant by itself. */
  readonly instant: (at: DateText) => Text;
  readonly policyUsage: Text;
  readonly utc: (offset: Text) => Text;
  readonly noZone: Text;
  readonly or: (items: readonly Text[]) => Text;
  readonly and: (items: readonly Text[]) => Text;
  readonly purposeIs: (purposes: Text) => Text;
  readonly purposeIsNot: (purposes: readonly Text[]) => Text;
  readonly logical: Readonly<Record<'and' | 'or' | 'xone', Text>>;
  readonly status: (value: Text) => Text;
  readonly anybody: Text;
  readonly nobody: Text;
  readonly anything: Text;
  readonly doAnything: Text;
  /** Of a permission that names no target. */
  readonly everyAsset: Text;
  readonly collection: (source: Text) => Text;
  readonly refined: (what: Text, conditions: Text) => Text;
  readonly may: (who: Text, does: Text, what: Text, from: Text | null) => Text;
  readonly mayNot: (who: Text, does: Text, what: Text) => Text;
  readonly must: (who: Text | null, does: Text, what: Text | null) => Text;
  readonly parties: (role: Text, party: Text) => Text;
  readonly permissionIf: Text;
  readonly prohibitionIf: Text;
  readonly obligationIf: Text;
  readonly dutyIf: (conditions: Text) => Text;
  readonly inTime: (deadline: Text) => Text;
  /** Of an obligation, in our profile. */
  readonly whileBroken: Text;
  readonly duties: Text;
  readonly consequences: Text;
  readonly remedies: Text;
  readonly permission: Text;
  readonly prohibition: Text;
  readonly obligation: Text;
  readonly members: Text;
  readonly isPartOf: (member: Text, collection: Text) => Text;
  readonly includes: (action: Text, wider: Text) => Text;
  readonly implies: (action: Text, implied: Text) => Text;
  readonly names: Names;
  /** Properties of the profile of agreements. */
  readonly profile: Readonly<Record<ProfileProperty, Text>>;
  readonly ends: readonly Text[];
}
