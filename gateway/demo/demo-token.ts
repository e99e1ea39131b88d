import { StartupFailure } from '../../runtime/startup-failure.js';
import { normalisePurpose } from '../../policy/purposes.js';
import { DEMO_CLIENT, DEMO_GRANT, DEMO_SECRET, type DemoIdentity } from './identities.js';

/** Longest wait for the issuer, in ms. */
const TIMEOUT_MS = 5_000;

/** The purpose to ask for, in compact form. @throws StartupFailure naming the ones the identity has */
function chosenPurpose(identity: DemoIdentity, purpose: string): string {
  const chosen = normalisePurpose(purpose);
  if (chosen && identity.purposes.includes(chosen)) return chosen;
  throw new StartupFailure(`${purpose} is not a purpose of ${identity.name}; it has: ${identity.purposes.join(', ')}.`);
}

const requestOf = (identity: DemoIdentity): { form: Record<string, string>; headers: Record<string, string> } =>
  identity.kind === 'organisation'
    ? {
        form: { grant_type: 'client_credentials' },
        headers: { authorization: `Basic ${Buffer.from(`${identity.name}:${DEMO_SECRET}`).toString('base64')}` },
      }
    : { form: { grant_type: DEMO_GRANT, client_id: DEMO_CLIENT, identity: identity.name }, headers: {} };

/**
 * An access token of a demo identity.
 *
 * @param purpose  leaves the token this purpose only; default: all the identity has
 * @throws StartupFailure when the identity or purpose is unknown, or no demo issuer answers
 */
export async function fetchDemoToken(
  issuer: string,
  identities: readonly DemoIdentity[],
  name: string | undefined,
  purpose?: string,
): Promise<string> {
  const identity = identities.find((known) => known.name === name);
  if (!identity) {
    const list = identities.map((known) => `  ${known.name.padEnd(18)} ${known.says}`).join('\n');
    throw new StartupFailure(
      `${name ? `There is no demo identity ${name}` : 'Name a demo identity'}; there are:\n${list}`,
    );
  }
  const { form, headers } = requestOf(identity);
  const body = new URLSearchParams({ ...form, ...(purpose && { scope: chosenPurpose(identity, purpose) }) });
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(`${issuer}/token`, { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    throw new StartupFailure(
      `No demo issuer answers at ${issuer}: start it with \`npm start\` (with the same PASSERELLE_HOME and PORT).`,
      { cause },
    );
  });
  const answer = (await response.json().catch(() => ({}))) as { access_token?: string; error_description?: string };
  if (!answer.access_token) {
    throw new StartupFailure(
      `The issuer at ${issuer} gave no token (${response.status}): ${answer.error_description ?? 'is it the demo issuer?'}`,
    );
  }
  return answer.access_token;
}
