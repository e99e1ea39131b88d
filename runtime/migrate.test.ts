import { expect, test } from '@jest/globals';
import { checksumOf, splitStatements } from './migrate.js';

test('statements end with a semicolon at the end of a line, and nowhere else', () => {
  const cypher = `CREATE (:Note { text: 'one; two' });\r\n\n// Only a comment; nothing to run\n;\nMATCH (note)\n// why\nSET note.seen = true; \n`;

  expect(splitStatements(cypher)).toEqual([
    `CREATE (:Note { text: 'one; two' })`,
    `MATCH (note)\n// why\nSET note.seen = true`,
  ]);
});

test('a last statement needs no semicolon, a file of comments has no statement', () => {
  expect(splitStatements('RETURN 1')).toEqual(['RETURN 1']);
  expect(splitStatements('// nothing yet\n')).toEqual([]);
});

test('the checksum does not depend on line ends, and changes with a blank', () => {
  expect(checksumOf('RETURN 1;\r\n')).toBe(checksumOf('RETURN 1;\n'));
  expect(checksumOf('RETURN  1;\n')).not.toBe(checksumOf('RETURN 1;\n'));
});
