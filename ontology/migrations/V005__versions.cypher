// Changes between releases (ontology/versions). Idempotent.

CREATE CONSTRAINT scheme_upgrade_scheme IF NOT EXISTS FOR (upgrade:SchemeUpgrade) REQUIRE upgrade.scheme IS UNIQUE;

// One release's changes against the one before it.
CREATE INDEX concept_change_version IF NOT EXISTS FOR (change:ConceptChange) ON (change.version);

// One concept's changes, to walk back.
CREATE INDEX concept_change_uri IF NOT EXISTS FOR (change:ConceptChange) ON (change.uri);
