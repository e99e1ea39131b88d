// Search by words (subgraphs/skills/repository-search.ts).
// Folded: words as they are, without case and accents, for exact, near and beginning words.
CREATE FULLTEXT INDEX concept_labels_folded IF NOT EXISTS
FOR (concept:Concept)
ON EACH [concept.prefLabelFr, concept.altLabelsFr, concept.hiddenLabelsFr, concept.prefLabelEn, concept.altLabelsEn, concept.hiddenLabelsEn]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// By language: words by their stem, without those that say nothing.
CREATE FULLTEXT INDEX concept_labels_fr IF NOT EXISTS
FOR (concept:Concept)
ON EACH [concept.prefLabelFr, concept.altLabelsFr, concept.hiddenLabelsFr]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'french' } };

CREATE FULLTEXT INDEX concept_labels_en IF NOT EXISTS
FOR (concept:Concept)
ON EACH [concept.prefLabelEn, concept.altLabelsEn, concept.hiddenLabelsEn]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'english' } };
