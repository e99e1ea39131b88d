import type { DisclosureRecord } from '../../policy/disclosure-record.js';
import { ownedBy } from '../../policy/personal-data.js';
import { pageSize } from '../../runtime/page.js';
import type { Resolvers } from './__generated__/types.js';
import { asPerson, rfc3339 } from './consents/callers.js';
import { consentResolvers } from './consents/resolvers.js';
import type { AgreementRow, LogRow } from './repository.js';

const agreement = ({ grants, validFrom, validUntil, ...row }: AgreementRow) => {
  const owners = { organisations: [row.assigner, row.assignee] };
  return ownedBy(
    {
      ...row,
      validFrom: rfc3339(validFrom),
      validUntil: rfc3339(validUntil),
      grants: grants.map((grant) => ownedBy({ ...grant }, owners)),
    },
    owners,
  );
};

const logLine = ({ payload, hash, logRef }: LogRow, person: string) => {
  const { subjects, agreement: uid, ...told } = JSON.parse(payload) as DisclosureRecord;
  const own = subjects.find(({ ref }) => ref === logRef);
  return ownedBy({ ...told, agreement: uid, consent: own?.consent ?? null, hash }, { persons: [person] });
};

export const resolvers: Resolvers = {
  Query: {
    ...consentResolvers.Query,
    async agreements(_root, { first }, { access, repository }) {
      const { org } = access.scope.principal;
      return org === null ? [] : (await repository.agreementsOf(org, pageSize(first, 100))).map(agreement);
    },
    async myAccessLog(_root, { first }, context) {
      const person = asPerson(context);
      return (await context.repository.accessLogOf(person, pageSize(first, 100))).map((row) => logLine(row, person));
    },
  },
  Mutation: consentResolvers.Mutation,
  ConsentRecord: consentResolvers.ConsentRecord,
  PrivacyNotice: consentResolvers.PrivacyNotice,
};
