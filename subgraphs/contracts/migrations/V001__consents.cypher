CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (consent:ConsentRecord) REQUIRE consent.id IS UNIQUE;
CREATE CONSTRAINT data_subject_id IF NOT EXISTS FOR (person:DataSubject) REQUIRE person.id IS UNIQUE;
