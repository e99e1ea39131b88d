import type { Clauses, DutyTerms } from '../agreement/content.js';
import type { Duty, Resource } from './model.js';
import { coordinateOf } from './profile.js';

/** Every duty of a policy, those within others too. */
const allDuties = (duties: readonly Duty[]): readonly Duty[] =>
  duties.flatMap((duty) => [duty, ...allDuties(duty.consequences)]);

const coordinatesOf = (targets: readonly Resource[]): readonly string[] =>
  targets.flatMap(({ iri }) => (iri === null ? [] : (coordinateOf(iri) ?? [])));

/** Coordinates that duties are about, for the check that they exist. */
export const coordinatesOfDuties = (duties: readonly DutyTerms[]): readonly string[] =>
  duties.flatMap(({ details }) => coordinatesOf(details?.targets ?? []));

/** Coordinates that clauses name, for the check that they exist. */
export const coordinatesOfClauses = ({ prohibitions, obligations }: Clauses): readonly string[] =>
  [...prohibitions, ...allDuties([...obligations, ...prohibitions.flatMap(({ remedies }) => remedies)])].flatMap(
    ({ targets }) => coordinatesOf(targets),
  );
