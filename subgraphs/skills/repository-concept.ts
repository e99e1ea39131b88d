/** A ConceptRecord, as a map projection of the Cypher variable `concept`. Every statement of this subgraph answers in it. */
export const CONCEPT = /* cypher */ `concept { .uri, .kind, .notation, .scheme, .status, .prefLabelFr, .prefLabelEn,
      .skillType, .reuseLevel, .iscoCode }`;
