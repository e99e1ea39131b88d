// Lists of consents are in the order they came to be: of those from before that was written down, by their first event.
MATCH (consent:ConsentRecord) WHERE consent.createdAt IS NULL
OPTIONAL MATCH (event:ConsentEvent)-[:OF]->(consent)
WITH consent, min(event.at) AS began
SET consent.createdAt = coalesce(began, consent.requestedAt, consent.givenAt, consent.decidedAt, 0);
