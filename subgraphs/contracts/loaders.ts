import DataLoader from 'dataloader';
import type { OfflineProof } from '../../policy/log/proof.js';
import type { DisclosureReader, OwnDisclosure } from '../../policy/log/stored-disclosures.js';

/** Loaders of one operation. */
export const createLoaders = (disclosures: DisclosureReader) => ({
  proof: new DataLoader<OwnDisclosure, OfflineProof | null>((rows) => disclosures.proofsOf(rows)),
});

export type ContractsLoaders = ReturnType<typeof createLoaders>;
