import { execute, getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { ApiError } from '../runtime/errors.js';
import type { Log } from '../runtime/log.js';
import { readAccess } from './annotations.js';
import { beforePlanning } from './before-planning.js';
import { touchedBy } from './coordinates.js';
import { LONGEST_READ_MS, type DisclosureLog } from './log/disclosure-log.js';
import { recordsOf } from './log/disclosure-record.js';
import { enforce } from './enforce.js';
import type { EvidenceReader } from './evidence.js';
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
  const parties = sharedParties(evidence);
  return {
    beforePlanning: beforePlanning({ parties, disclosures, log, clock }),
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
          const run = async (closed: boolean) => {
            const settlement = new Settlement(scope, clock(), {
              access,
              touched,
              evidence,
              parties: parties.of(scope),
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

          const { settlement, result } = await run(false);
          const records = recordsOf(settlement);
          if (records.length === 0) return result;
          try {
            await disclosures.append(records, until);
            return result;
          } catch (cause) {
            log.error(
              { requestId: scope.requestId, err: cause },
              'the disclosure log could not be written; nothing is disclosed',
            );
            // Again, with everything governed closed: what is open still answers. A mutation is not run twice.
            return definition.operation === 'query' ? (await run(true)).result : UNLOGGED;
          }
        },
      };
    },
  };
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
