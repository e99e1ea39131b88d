CREATE CONSTRAINT stop_notice_key IF NOT EXISTS FOR (notice:StopNotice) REQUIRE notice.key IS UNIQUE;
CREATE CONSTRAINT look_again_id IF NOT EXISTS FOR (look:LookAgain) REQUIRE look.id IS UNIQUE;
CREATE INDEX look_again_at IF NOT EXISTS FOR (look:LookAgain) ON (look.at);
