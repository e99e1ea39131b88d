CREATE CONSTRAINT participant_did IF NOT EXISTS FOR (participant:Participant) REQUIRE participant.did IS UNIQUE;
CREATE CONSTRAINT learner_id IF NOT EXISTS FOR (learner:Learner) REQUIRE learner.id IS UNIQUE;
CREATE INDEX learner_holder IF NOT EXISTS FOR (learner:Learner) ON (learner.holder);
CREATE INDEX learner_person IF NOT EXISTS FOR (learner:Learner) ON (learner.person);
CREATE CONSTRAINT handle_fragment IF NOT EXISTS FOR (handle:Handle) REQUIRE handle.fragment IS UNIQUE;
CREATE INDEX handle_of_recipient IF NOT EXISTS FOR (handle:Handle) ON (handle.holder, handle.recipient, handle.place);
CREATE CONSTRAINT skill_claim_id IF NOT EXISTS FOR (claim:SkillClaim) REQUIRE claim.id IS UNIQUE;
