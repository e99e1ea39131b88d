import { createHash, createPrivateKey } from 'node:crypto';
import type { JWK } from 'jose';

/** Head of an Ed25519 private key in PKCS #8 (RFC 8410, section 7); the 32 bytes of the seed follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The private key of a fictional organisation of the sample. Made from its DID and nothing secret: anybody can make it,
 * and so sign for that organisation. For the demo alone; the same each time, so that the sample is loaded alike twice.
 */
export function demoKey(did: string): JWK {
  const seed = createHash('sha256').update(`passerelle demo key, known to everybody: ${did}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
  return key.export({ format: 'jwk' }) as JWK;
}
