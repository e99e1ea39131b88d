import type { Clauses } from '../agreement/content.js';
import type { Duty } from './model.js';
import { coordinateOf } from './profile.js';

/** Every duty of a policy, those within others too. */
const allDuties = (duties: readonly Duty[]): readonly Duty[] =>
  duties.flatMap((duty) => [duty, ...allDuties(duty.consequences)]);

/** Coordinates that clauses name, for the check that they exist. */
export const coordinatesOfClauses = ({ prohibitions, obligations }: Clauses): readonly string[] =>
  [...prohibitions, ...allDuties([...obligations, ...prohibitions.flatMap(({ remedies }) => remedies)])].flatMap(
    ({ targets }) => targets.flatMap(({ iri }) => (iri === null ? [] : (coordinateOf(iri) ?? []))),
  );
