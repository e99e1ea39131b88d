CREATE CONSTRAINT learning_trace_id IF NOT EXISTS FOR (trace:LearningTrace) REQUIRE trace.id IS UNIQUE;
