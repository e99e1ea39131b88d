import { execute, getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { ApiError } from '../runtime/errors.js';
import type { Log } from '../runtime/log.js';
import { readAccess } from './annotations.js';
import { beforePlanning } from './before-planning.js';
import { touchedBy } from './coordinates.js';
import { countGuards, disclosedUnder, type CountGuard } from './counts.js';
import { CountMoved, LONGEST_READ_MS, type DisclosureLog } from './log/disclosure-log.js';
import { recordsOf, type DisclosureRecord } from './log/disclosure-record.js';
import { enforce } from './enforce.js';
import type { EvidenceReader } from './evidence.js';
import type { PartyEvidence } from './model.js';
import type { Policy } from './policy.js';
import { REASONS } from './reasons.js';
import { ruleTree } from './rules.js';
import { sharedEvidence } from './shared-evidence.js';
import { sharedParties } from './shared-parties.js';
import { Settlement } from './settlement.js';

export interface PolicyDependencies {
  readonly evidence: EvidenceReader;
  readonly disclosures: DisclosureLog;
  readonly log: Log;
  /** The clock, read once per operation. */
  readonly clock?: () => Date;
}

export function createPolicy({
  evidence: read,
  disclosures,
  log,
  clock = () => new Date(),
}: PolicyDependencies): Policy {
  const evidence = sharedEvidence(read);
  const shared = sharedParties(evidence);
  return {
    beforePlanning: beforePlanning({ parties: shared, disclosures, log, clock }),
    govern(schema: GraphQLSchema) {
      const access = readAccess(schema);
      enforce(schema, ruleTree(schema, access), access);

      return {
        schema,
        access,
        async execute(operation, scope, createContext) {
          const definition = getOperationAST(operation.document, operation.operationName);
          if (!definition) return NO_SUCH_OPERATION;
          // By the clock on the wall, whatever instant is judged at: a record that comes too late is no disclosure.
          const until = Date.now() + LONGEST_READ_MS;
          const touched = touchedBy(schema, operation.document, definition);
          const onFault = (cause: unknown) =>
            log.error({ requestId: scope.requestId, err: cause }, 'evidence could not be read; nothing is disclosed');
          const run = async (closed: boolean, parties?: Promise<PartyEvidence>) => {
            const settlement = new Settlement(scope, clock(), {
              access,
              touched,
              evidence,
              parties,
              closed,
              onFault,
            });
            const result = await execute({
              schema,
              document: operation.document,
              contextValue: createContext(settlement),
              variableValues: operation.variables ?? null,
              operationName: operation.operationName ?? null,
            });
            return { settlement, result: withRefusals(result as ExecutionResult, settlement) };
          };

          // A mutation is not run twice.
          const isQuery = definition.operation === 'query';
          for (let attempt = 1; ; attempt += 1) {
            // What was read before planning is not what another attempt is judged by.
            const { settlement, result } = await run(false, attempt === 1 ? shared.of(scope) : undefined);
            const records = recordsOf(settlement);
            if (records.length === 0) return result;
            try {
              await disclosures.append(records, until, await guardsOf(records, settlement));
              return result;
            } catch (cause) {
              if (cause instanceof CountMoved && isQuery && attempt < MOST_ATTEMPTS) continue;
              log.error(
                { requestId: scope.requestId, err: cause },
                'the disclosure log could not be written; nothing is disclosed',
              );
              // Again, with everything governed closed: what is open still answers.
              return isQuery ? (await run(true)).result : UNLOGGED;
            }
          }
        },
      };
    },
  };
}

/**
 * How often an operation is decided where others are counted under the same agreement meanwhile. The second time it sees that the
 * number is used up; a third is for agreements that open less and less.
 */
const MOST_ATTEMPTS = 3;

/** What the records rest on of the counters of agreements. */
async function guardsOf(records: readonly DisclosureRecord[], settlement: Settlement): Promise<readonly CountGuard[]> {
  const uids = disclosedUnder(records);
  return uids.size === 0 ? [] : countGuards(uids, (await settlement.parties()).agreements);
}

const NO_SUCH_OPERATION: ExecutionResult = {
  errors: [
    new GraphQLError('The document has no such operation.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }),
  ],
};

const UNLOGGED: ExecutionResult = {
  data: null,
  errors: [
    new ApiError('POLICY_UNAVAILABLE', REASONS.POLICY_UNAVAILABLE.en, {
      reason: 'POLICY_UNAVAILABLE',
      opens: REASONS.POLICY_UNAVAILABLE.opensEn,
    }),
  ],
};

function withRefusals(result: ExecutionResult, { refusals, scope }: Settlement): ExecutionResult {
  if (refusals.size === 0) return result;
  return { ...result, errors: [...(result.errors ?? []), ...refusals.errors(scope.principal)] };
}
