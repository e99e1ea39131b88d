import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const Identity = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(['organisation', 'person']),
    says: z.string().min(1),
    sub: z.string().min(1).optional(),
    org: z.string().startsWith('did:').optional(),
    person: z.string().min(1).optional(),
    purposes: z.array(z.string().startsWith('dpv:')),
  })
  .transform((identity) => ({ ...identity, sub: identity.sub ?? identity.name }));

/** Somebody who does not exist, to try the API as. */
export type DemoIdentity = z.infer<typeof Identity>;

/** Secret of every demo organisation; it protects nothing, and the issuer that knows it refuses production. */
export const DEMO_SECRET = 'demo';
/** Public client of demo persons and of apps on this machine. */
export const DEMO_CLIENT = 'passerelle-demo';
/** Grant of demo persons: names an identity, proves nothing. */
export const DEMO_GRANT = 'urn:passerelle:demo-person';

/** @throws Error when identities.yaml is not of its form, or names one twice */
export async function readIdentities(): Promise<DemoIdentity[]> {
  const text = await readFile(new URL('identities.yaml', import.meta.url), 'utf8');
  const identities = z.array(Identity).parse(parse(text));
  const twice = identities.filter(
    ({ name, sub }, index) => identities.findIndex((other) => other.name === name || other.sub === sub) !== index,
  );
  if (twice.length > 0) throw new Error(`identities.yaml names twice: ${twice.map(({ name }) => name).join(', ')}`);
  return identities;
}
