import { decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { evidenceVerifier } from '../../../runtime/evidence-key.js';
import { ConsentReceipt, RECEIPT_TYPE } from './receipt.js';

export type Verdict =
  { readonly good: true; readonly receipt: ConsentReceipt } | { readonly good: false; readonly why: string };

/** Whether a text has the form of a JWS in compact form at all. */
export function isCompactJws(text: string): boolean {
  try {
    return typeof decodeProtectedHeader(text).alg === 'string' && text.split('.').length === 3;
  } catch {
    return false;
  }
}

function whyNot(cause: unknown): string {
  if (cause instanceof errors.JWKSNoMatchingKey) return 'none of the keys has the name the receipt says (kid)';
  if (cause instanceof errors.JWSSignatureVerificationFailed)
    return 'the signature does not fit: it was changed, or signed by another key';
  if (cause instanceof errors.JOSEAlgNotAllowed) return 'it is signed by another algorithm than EdDSA';
  return (cause as Error).message;
}

/**
 * Verifies a receipt with nothing but the keys.
 *
 * @param jws   in compact form; white space around it is no part of it
 * @param keys  the deployment's evidence keys, old ones included
 */
export async function verifyReceipt(jws: string, keys: JSONWebKeySet): Promise<Verdict> {
  let payload: Record<string, unknown>;
  try {
    payload = await evidenceVerifier(keys)(jws.trim(), RECEIPT_TYPE);
  } catch (cause) {
    return { good: false, why: whyNot(cause) };
  }
  const { success, data, error } = ConsentReceipt.safeParse(payload['receipt']);
  if (!success) return { good: false, why: `it is signed, but is no receipt of a consent: ${z.prettifyError(error)}` };
  if (payload['jti'] !== data.receiptId || data.receiptId !== data.event.id)
    return { good: false, why: 'it is signed, but its parts name different events' };
  return { good: true, receipt: data };
}
