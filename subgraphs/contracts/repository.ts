import { pseudonymsRepository, type PseudonymsRepository } from './repository-pseudonyms.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { AccessEffect } from './__generated__/types.js';
import { consentsRepository, type ConsentsRepository } from './repository-consents.js';
import { mandatesRepository, type MandatesRepository } from './repository-mandates.js';
import { noticesRepository, type NoticesRepository } from './repository-notices.js';
import { privacyNoticesRepository, type PrivacyNoticesRepository } from './repository-privacy-notices.js';
import { requestsRepository, type RequestsRepository } from './repository-requests.js';
import { rightsRepository, type RightsRepository } from './repository-rights.js';

/** Instants are milliseconds since the epoch, UTC. */
export interface AgreementRow {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly status: 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'EXPIRED' | 'TERMINATED' | 'REVOKED';
  readonly validFrom: number;
  readonly validUntil: number;
  readonly purposes: readonly string[];
  readonly instrument: 'DATA_PROTECTION_AGREEMENT' | 'USAGE_LICENCE' | 'SERVICE_TERMS';
  readonly grants: readonly {
    readonly coordinate: string;
    readonly effect: AccessEffect;
    readonly legalBasis: string;
  }[];
}

/** The only Cypher of this subgraph is in the files of this name. Reads go to the leader: a person sees her withdrawal at once. */
export interface ContractsRepository
  extends
    ConsentsRepository,
    RequestsRepository,
    NoticesRepository,
    PrivacyNoticesRepository,
    RightsRepository,
    MandatesRepository,
    PseudonymsRepository {
  agreementsOf(organisation: string, first: number): Promise<AgreementRow[]>;
}

const AGREEMENTS_OF = /* cypher */ `
  MATCH (agreement:Agreement) WHERE agreement.assigner = $organisation OR agreement.assignee = $organisation
  WITH agreement ORDER BY agreement.validFrom DESC, agreement.uid LIMIT toInteger($first)
  RETURN agreement { .uid, .assigner, .assignee, .status, .validFrom, .validUntil, .purposes, .instrument,
    grants: [(agreement)-[:GRANTS]->(grant:FieldGrant) | grant { .coordinate, .effect, .legalBasis }] } AS agreement`;

export function contractsRepository(graph: Graph): ContractsRepository {
  return {
    ...pseudonymsRepository(graph),
    ...consentsRepository(graph),
    ...requestsRepository(graph),
    ...noticesRepository(graph),
    ...privacyNoticesRepository(graph),
    ...rightsRepository(graph),
    ...mandatesRepository(graph),
    async agreementsOf(organisation, first) {
      const rows = await graph.readLatest<{ agreement: AgreementRow }>(AGREEMENTS_OF, { organisation, first });
      return rows.map(({ agreement }) => agreement);
    },
  };
}
