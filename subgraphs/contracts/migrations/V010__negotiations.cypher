CREATE CONSTRAINT negotiation_id IF NOT EXISTS FOR (negotiation:Negotiation) REQUIRE negotiation.id IS UNIQUE;
CREATE INDEX negotiation_consumer IF NOT EXISTS FOR (negotiation:Negotiation) ON (negotiation.consumer);
CREATE INDEX negotiation_provider IF NOT EXISTS FOR (negotiation:Negotiation) ON (negotiation.provider);
// Agreements of the sample as they were before they were signed: they open nothing any more, and are loaded anew.
MATCH (agreement:Agreement) WHERE agreement.uid STARTS WITH 'urn:passerelle:agreement:' AND agreement.digest IS NULL
OPTIONAL MATCH (agreement)-[:GRANTS|PROHIBITS]->(rule)
DETACH DELETE rule, agreement;
