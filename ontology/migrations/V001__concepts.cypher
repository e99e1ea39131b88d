// Concepts of ESCO, ISCO and ROME: identity and look-ups. Idempotent.

CREATE CONSTRAINT concept_uri IF NOT EXISTS FOR (concept:Concept) REQUIRE concept.uri IS UNIQUE;

CREATE CONSTRAINT scheme_version_id IF NOT EXISTS FOR (version:SchemeVersion) REQUIRE version.id IS UNIQUE;

// A concept by its code: ESCO 2654.1.7, ISCO 0110, ROME J1501, OGR 10200.
CREATE INDEX concept_notation IF NOT EXISTS FOR (concept:Concept) ON (concept.notation);

// ROME card by its code alone, without weighing the domains and themes that share short codes.
CREATE INDEX rome_occupation_notation IF NOT EXISTS FOR (occupation:RomeOccupation) ON (occupation.notation);

// ESCO occupations of an ISCO unit group: the bridge to ROME.
CREATE INDEX occupation_isco_code IF NOT EXISTS FOR (occupation:Occupation) ON (occupation.iscoCode);
