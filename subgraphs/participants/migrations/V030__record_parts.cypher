CREATE CONSTRAINT credential_id IF NOT EXISTS FOR (credential:Credential) REQUIRE credential.id IS UNIQUE;
CREATE CONSTRAINT accommodation_id IF NOT EXISTS FOR (accommodation:Accommodation) REQUIRE accommodation.id IS UNIQUE;
CREATE CONSTRAINT reflection_id IF NOT EXISTS FOR (reflection:Reflection) REQUIRE reflection.id IS UNIQUE;
