CREATE CONSTRAINT participant_key_kid IF NOT EXISTS FOR (key:ParticipantKey) REQUIRE key.kid IS UNIQUE;
