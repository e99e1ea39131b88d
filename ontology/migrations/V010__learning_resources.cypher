// Learning resources of organisations and their mappings to concepts (subgraphs/skills/content). Idempotent.

CREATE CONSTRAINT learning_resource_id IF NOT EXISTS FOR (resource:LearningResource) REQUIRE resource.id IS UNIQUE;

// An organisation's own identifier is its own: two organisations may use the same. Pages of one organisation's resources are in this order.
CREATE CONSTRAINT learning_resource_identifier IF NOT EXISTS FOR (resource:LearningResource) REQUIRE (resource.publisher, resource.identifier) IS UNIQUE;

// How far an import came.
CREATE CONSTRAINT content_import_key IF NOT EXISTS FOR (import:ContentImport) REQUIRE import.key IS UNIQUE;
