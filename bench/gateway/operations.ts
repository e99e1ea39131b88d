import { createHash } from 'node:crypto';
import {
  GOVERNED_FIELDS,
  HOLDER,
  LEARNERS,
  OCCUPATIONS,
  occupationUri,
  SKILLS_PER_OCCUPATION,
  skillUri,
} from '../data/generate.js';

export const OPERATION_NAMES = ['concept', 'occupation', 'learners'] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

export interface Operation {
  readonly name: OperationName;
  /** What it reads, in words. */
  readonly says: string;
  readonly query: string;
  /** Requests go through these in turn, so that no two in flight at once need be the same. */
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Whether it asks as the recipient of the agreement, or as nobody. */
  readonly asRecipient: boolean;
}

/** Concepts asked for in turn. */
const CONCEPTS = 50;

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'concept',
    says: 'one concept',
    query: /* GraphQL */ `
      query Concept($uri: ID!) {
        concept(uri: $uri) {
          uri
          notation
          scheme
          status
          en: prefLabel(lang: ["en"])
          fr: prefLabel(lang: ["fr"])
        }
      }
    `,
    variables: Array.from({ length: CONCEPTS }, (_, i) => ({ uri: skillUri(i) })),
    asRecipient: false,
  },
  {
    name: 'occupation',
    says: `an occupation, its ${SKILLS_PER_OCCUPATION} skills, labels in two languages`,
    query: /* GraphQL */ `
      query Occupation($uri: ID!) {
        occupation(uri: $uri) {
          uri
          en: prefLabel(lang: ["en"])
          fr: prefLabel(lang: ["fr"])
          skills(first: 50) {
            edges {
              relationType
              node {
                uri
                en: prefLabel(lang: ["en"])
                fr: prefLabel(lang: ["fr"])
              }
            }
          }
        }
      }
    `,
    variables: Array.from({ length: OCCUPATIONS }, (_, i) => ({ uri: occupationUri(i) })),
    asRecipient: false,
  },
  {
    name: 'learners',
    says: `${LEARNERS} learners, ${GOVERNED_FIELDS.length} governed fields each`,
    query: /* GraphQL */ `
      query Learners($holder: ID!) {
        learners(holder: $holder, first: ${LEARNERS}) {
          edges {
            node {
              ${GOVERNED_FIELDS.join('\n              ')}
            }
          }
        }
      }
    `,
    variables: [{ holder: HOLDER }],
    asRecipient: true,
  },
];

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** Equal for equal answers, in whatever order a server writes the fields of an object. */
export const answerHash = (data: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(data)))
    .digest('hex')
    .slice(0, 16);

/** How many values an answer holds: an empty answer is fast, and no answer. */
export const countValues = (data: unknown): number =>
  typeof data === 'object' && data !== null
    ? Object.values(data).reduce((sum: number, value) => sum + countValues(value), 0)
    : data === null
      ? 0
      : 1;
