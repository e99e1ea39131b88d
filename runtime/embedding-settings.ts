import { z } from 'zod';

/** Settings of the endpoint of embeddings: part of runtime/config.ts, off by default. */
export const EMBEDDING_SETTINGS = {
  PASSERELLE_EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' })
    .optional()
    .describe(
      'OpenAI-compatible endpoint (`/v1/embeddings`) that helps `matchSkills`. **Every text that is matched is sent to it**, and by `npm run ontology -- embed` the labels and descriptions of the classifications: name one that you may send them to. Absent, no text leaves the installation.',
    ),
  PASSERELLE_EMBEDDINGS_MODEL: z
    .string()
    .min(1)
    .optional()
    .describe('Model asked for at PASSERELLE_EMBEDDINGS_URL, one that knows French and English; needed with it.'),
  PASSERELLE_EMBEDDINGS_KEY: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Bearer key sent to PASSERELLE_EMBEDDINGS_URL.', secret: true }),
  PASSERELLE_EMBEDDINGS_TIMEOUT_MS: z.coerce
    .number({ error: 'must be a whole number, 1 or more' })
    .int({ error: 'must be a whole number, 1 or more' })
    .min(1, { error: 'must be a whole number, 1 or more' })
    .default(800)
    .describe(
      'Longest a request waits for the endpoint and the vector index, in milliseconds; then words alone answer.',
    ),
};
