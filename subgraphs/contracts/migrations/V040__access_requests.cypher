CREATE CONSTRAINT access_request_key IF NOT EXISTS FOR (asked:AccessRequest) REQUIRE asked.key IS UNIQUE;
