import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { anchorOf, timestampId } from './anchor.js';

describe('an anchor for a timestamp service', () => {
  test('has the id that EBSI documents', () => {
    // Of its guide "Create a Timestamp": the data {"test": "some data"}, its hash and its id.
    const hash = Buffer.from('EiCFEY+9nffGmiCIEU1angy1JvIkLayCumzH2TfYLqCLDw', 'base64').subarray(2);
    expect(timestampId(hash)).toBe('uEiAQjTSfJoekQZpuNe43jEm11_VFCSNagLOqsk81Tnf-aQ');
  });

  test('is prepared for one checkpoint, and not sent', () => {
    const digest = createHash('sha256').update('a.b.c').digest();
    expect(anchorOf('a.b.c', { index: 7, at: '2026-01-01T00:00:00.000Z' })).toEqual({
      service: 'EBSI Timestamp API v4',
      sent: false,
      checkpoint: { index: 7, at: '2026-01-01T00:00:00.000Z' },
      sha256: digest.toString('hex'),
      hash: expect.stringMatching(/^mEi[A-Za-z0-9+/]{44}$/),
      hashAlgorithm: { ianaName: 'sha-256', oid: '2.16.840.1.101.3.4.2.1', multihash: 'sha2-256' },
      timestampId: timestampId(digest),
    });
  });
});
