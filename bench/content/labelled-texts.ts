import { readFileSync } from 'node:fs';

/** A text written for this project, and what a person who maps it would choose from the publisher's labels. */
export interface LabelledText {
  /** From 1. What was tuned was tuned on the even ones; the odd ones are held out. */
  readonly id: number;
  readonly lang: 'en' | 'fr';
  readonly form: 'COURSE' | 'JOB_OFFER' | 'TITLE';
  readonly sector: string;
  /** Classification it is mapped to: one each, since nobody labels a text with all that two of them have for it. */
  readonly classification: 'ESCO' | 'ROME';
  readonly text: string;
  /** 2 to 8 concepts; the label is the publisher's, for readers of the file. */
  readonly expected: readonly { readonly uri: string; readonly label: string }[];
}

export const LABELLED_TEXTS = JSON.parse(
  readFileSync(new URL('./labelled-texts.json', import.meta.url), 'utf8'),
) as readonly LabelledText[];
