import type { Graph } from '../../runtime/neo4j.js';
import type { Disclosure, IndicatorFamily, TerritoryKind } from './__generated__/types.js';

export interface IndicatorRow {
  readonly code: string;
  readonly family: IndicatorFamily;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly source: string;
}

export interface TerritoryRow {
  readonly code: string;
  readonly kind: TerritoryKind;
  readonly label: string;
}

export interface ObservationRow {
  readonly indicatorCode: string;
  readonly territoryCode: string;
  readonly year: number;
  readonly value: number | null;
  readonly groupSize: number | null;
  readonly disclosure: Disclosure;
}

/** Which observations of one indicator. */
export interface ObservationsKey {
  readonly indicator: string;
  readonly territory: string | null;
  readonly year: number | null;
  readonly first: number;
}

/** The only Cypher of this subgraph. */
export interface IndicatorsRepository {
  indicators(family: IndicatorFamily | null): Promise<IndicatorRow[]>;
  indicatorsByCode(codes: readonly string[]): Promise<IndicatorRow[]>;
  territoriesByCode(codes: readonly string[]): Promise<TerritoryRow[]>;
  /** One list per key, in the order of the keys. */
  observations(keys: readonly ObservationsKey[]): Promise<ObservationRow[][]>;
}

const INDICATOR =
  'indicator { .code, .family, .labelEn, .labelFr, .unit, .numerator, .denominator, .source } AS indicator';

const INDICATORS = /* cypher */ `
  MATCH (indicator:Indicator) WHERE $family IS NULL OR indicator.family = $family
  RETURN ${INDICATOR} ORDER BY indicator.code`;

const INDICATORS_BY_CODE = /* cypher */ `
  MATCH (indicator:Indicator) WHERE indicator.code IN $codes
  RETURN ${INDICATOR}`;

const TERRITORIES_BY_CODE = /* cypher */ `
  MATCH (territory:Territory) WHERE territory.code IN $codes
  RETURN territory { .code, .kind, .label } AS territory`;

const OBSERVATIONS = /* cypher */ `
  UNWIND range(0, size($keys) - 1) AS place
  WITH place, $keys[place] AS key
  CALL (key) {
    MATCH (observation:Observation { indicator: key.indicator })
    WHERE (key.territory IS NULL OR observation.territory = key.territory) AND (key.year IS NULL OR observation.year = key.year)
    WITH observation ORDER BY observation.territory, observation.year LIMIT 200
    RETURN collect(observation { .year, .value, .groupSize, .disclosure,
      indicatorCode: observation.indicator, territoryCode: observation.territory }) AS found
  }
  RETURN found[0..toInteger(key.first)] AS observations ORDER BY place`;

export const indicatorsRepository = (graph: Graph): IndicatorsRepository => ({
  async indicators(family) {
    return (await graph.read<{ indicator: IndicatorRow }>(INDICATORS, { family })).map(({ indicator }) => indicator);
  },
  async indicatorsByCode(codes) {
    return (await graph.read<{ indicator: IndicatorRow }>(INDICATORS_BY_CODE, { codes })).map(
      ({ indicator }) => indicator,
    );
  },
  async territoriesByCode(codes) {
    return (await graph.read<{ territory: TerritoryRow }>(TERRITORIES_BY_CODE, { codes })).map(
      ({ territory }) => territory,
    );
  },
  async observations(keys) {
    return (await graph.read<{ observations: ObservationRow[] }>(OBSERVATIONS, { keys })).map(
      ({ observations }) => observations,
    );
  },
});
