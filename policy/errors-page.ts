import { ERROR_CODES } from '../runtime/errors.js';
import { table } from '../runtime/generated-page.js';
import { SIGNATURE_FAULTS } from './agreement/signature.js';
import { REASONS } from './reasons.js';

/** To whom a reason is told as it is. */
const TOLD_TO = {
  ORGANISATION: 'the caller',
  PERSON: 'the person and the privacy officer of the holder; organisations read `NOT_PERMITTED_FOR_PERSON`',
  SYSTEM: 'the caller',
} as const;

const codes = table(
  ['code', 'meaning', 'en français', 'try again'],
  Object.entries(ERROR_CODES).map(([code, { en, fr, retry }]) => [`\`${code}\``, en, fr, retry ? 'yes, later' : 'no']),
);

const reasons = table(
  ['reason', 'meaning', 'what opens the field', 'en français', 'ce qui ouvre le champ', 'told to'],
  Object.entries(REASONS).map(([reason, { en, opensEn, fr, opensFr, about }]) => [
    `\`${reason}\``,
    en,
    opensEn,
    fr,
    opensFr,
    TOLD_TO[about],
  ]),
);

const signatures = table(
  ['reason', 'why, and what would be right', 'en français'],
  Object.entries(SIGNATURE_FAULTS).map(([fault, { en, fr }]) => [`\`${fault}\``, en, fr]),
);

/** docs/errors.md: every code a client can read, and every reason for which the policy refuses. */
export const errorsPage =
  (): string => `<!-- Generated from runtime/errors.ts and policy/reasons.ts by \`npm run codegen\`. -->

# Errors

An error carries \`extensions.code\`, and where it helps \`reason\`, \`coordinate\` (the field), \`opens\` (what would open it), \`allowed\` and
\`requestId\`. Nothing else passes. Besides these codes, Apollo Server's own for a request it cannot read: \`GRAPHQL_PARSE_FAILED\`,
\`GRAPHQL_VALIDATION_FAILED\`, \`BAD_REQUEST\`, \`OPERATION_RESOLUTION_FAILURE\`.

## Codes

${codes}

## Reasons

A refused field is null, with one error per field and reason.

${reasons}

## Signatures

Reasons of \`SIGNATURE_REFUSED\`. [How an agreement is signed](agreements.md).

${signatures}
`;
