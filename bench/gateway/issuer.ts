import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ASKER } from './policy-off.js';

export interface BenchIssuer {
  /** Settings by which a gateway trusts it. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  close(): Promise<void>;
}

const ALGORITHM = 'RS256';
const AUDIENCE = 'urn:passerelle:gateway';

/** An issuer of one access token, so that both ways of running verify the same one. It serves its key and nothing else. */
export async function openIssuer(): Promise<BenchIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: ALGORITHM, use: 'sig' }] };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keys));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await new SignJWT({ org: ASKER.org, purposes: [ASKER.purpose] })
    .setProtectedHeader({ alg: ALGORITHM, kid: 'bench', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(ASKER.sub!)
    .setIssuedAt()
    .setExpirationTime('12h')
    .sign(privateKey);
  return {
    env: { OIDC_ISSUER: issuer, OIDC_JWKS_URI: `${issuer}/jwks`, OIDC_AUDIENCE: AUDIENCE },
    token,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
