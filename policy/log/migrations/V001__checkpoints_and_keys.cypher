// Chains of before there were checkpoints have no Merkle nodes: they are kept under names of their own.
MATCH (record:LogRecord) SET record:EarlierLogRecord REMOVE record:LogRecord;
MATCH (writer:LogWriter) SET writer:EarlierLogWriter REMOVE writer:LogWriter;
CREATE CONSTRAINT log_writer_id IF NOT EXISTS FOR (writer:LogWriter) REQUIRE writer.id IS UNIQUE;
CREATE CONSTRAINT log_record_place IF NOT EXISTS FOR (record:LogRecord) REQUIRE (record.writer, record.seq) IS UNIQUE;
CREATE CONSTRAINT log_record_hash IF NOT EXISTS FOR (record:LogRecord) REQUIRE record.hash IS UNIQUE;
CREATE CONSTRAINT log_checkpoints_id IF NOT EXISTS FOR (list:LogCheckpoints) REQUIRE list.id IS UNIQUE;
CREATE CONSTRAINT log_checkpoint_index IF NOT EXISTS FOR (checkpoint:LogCheckpoint) REQUIRE checkpoint.index IS UNIQUE;
CREATE CONSTRAINT log_checkpoint_hash IF NOT EXISTS FOR (checkpoint:LogCheckpoint) REQUIRE checkpoint.hash IS UNIQUE;
CREATE INDEX log_tree_head_place IF NOT EXISTS FOR (head:LogTreeHead) ON (head.writer, head.size);
CREATE CONSTRAINT log_key_person IF NOT EXISTS FOR (key:LogKey) REQUIRE key.person IS UNIQUE;
CREATE CONSTRAINT log_key_ref IF NOT EXISTS FOR (key:LogKey) REQUIRE key.ref IS UNIQUE;
