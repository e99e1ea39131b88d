import { pseudonymsRepository, type PseudonymsRepository } from './repository-pseudonyms.js';
import type { Erase } from '../../policy/erasure.js';
import type { Graph } from '../../runtime/neo4j.js';
import { consentsRepository, type ConsentsRepository } from './repository-consents.js';
import { mandatesRepository, type MandatesRepository } from './repository-mandates.js';
import { noticesRepository, type NoticesRepository } from './repository-notices.js';
import { privacyNoticesRepository, type PrivacyNoticesRepository } from './repository-privacy-notices.js';
import { requestsRepository, type RequestsRepository } from './repository-requests.js';
import { wardsRepository, type WardsRepository } from './repository-wards.js';
import { rightsRepository, type RightsRepository } from './repository-rights.js';

/** The only Cypher of this subgraph is in the files of this name. Reads go to the leader: a person sees her withdrawal at once. */
export interface ContractsRepository
  extends
    ConsentsRepository,
    RequestsRepository,
    NoticesRepository,
    PrivacyNoticesRepository,
    RightsRepository,
    MandatesRepository,
    WardsRepository,
    PseudonymsRepository {}

export function contractsRepository(graph: Graph, eraseRecords: Erase): ContractsRepository {
  return {
    ...pseudonymsRepository(graph),
    ...consentsRepository(graph),
    ...requestsRepository(graph),
    ...noticesRepository(graph),
    ...privacyNoticesRepository(graph),
    ...rightsRepository(graph, eraseRecords),
    ...mandatesRepository(graph),
    ...wardsRepository(graph),
  };
}
