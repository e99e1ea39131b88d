import { rfc3339 } from '../../../runtime/instant.js';
import type { AgreementTerms } from '../../../policy/agreement/content.js';
import { ownedBy } from '../../../policy/personal-data.js';
import { termsView } from '../agreements/view.js';
import type { NegotiationRow } from '../repository-negotiations.js';
import { legalMoves, type Party } from './moves.js';

export const partyOf = ({ consumer }: Pick<NegotiationRow, 'consumer'>, organisation: string): Party =>
  consumer === organisation ? 'CONSUMER' : 'PROVIDER';

export const termsOf = ({ terms }: Pick<NegotiationRow, 'terms'>): AgreementTerms =>
  JSON.parse(terms) as AgreementTerms;

/** A negotiation as one of its parties sees it. */
export function negotiationView({ agreement, ...row }: NegotiationRow, organisation: string) {
  const owners = { organisations: [row.consumer, row.provider] };
  return ownedBy(
    {
      ...row,
      createdAt: rfc3339(row.createdAt),
      terms: termsView(termsOf(row), owners),
      agreementUid: agreement,
      legalMoves: legalMoves(row.state, partyOf(row, organisation)),
      events: row.events.map((event) => ownedBy({ ...event, at: rfc3339(event.at) }, owners)),
    },
    owners,
  );
}

export type NegotiationView = ReturnType<typeof negotiationView>;
