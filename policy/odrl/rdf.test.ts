import { describe, expect, test } from '@jest/globals';
import { graphOf, isList, listMembers, nameOf } from './graph.js';
import { readStatements, syntaxOf, type Node } from './rdf.js';
import { PolicyRefused } from './refused.js';
import { PREFIXES } from './test-policy.js';
import { ODRL, RDF } from './terms.js';

const JSON_LD = '{ "@id": "urn:a", "urn:b": "c" }';
const TURTLE = '<urn:a> <urn:b> "c" .';
const read = (text: string, name: string) => readStatements(text, name, 'The document');
const iri = (value: string): Node => ({ termType: 'NamedNode', value });

describe('how a document is read', () => {
  test.each([
    ['a.json', TURTLE, 'json-ld'],
    ['a.jsonld', TURTLE, 'json-ld'],
    ['a.json-ld', TURTLE, 'json-ld'],
    ['A.JSON', TURTLE, 'json-ld'],
    ['a.ttl', JSON_LD, 'turtle'],
    ['a.turtle', JSON_LD, 'turtle'],
    ['a.nt', JSON_LD, 'turtle'],
    ['a.n3', JSON_LD, 'turtle'],
    ['A.TTL', JSON_LD, 'turtle'],
    ['a.json.txt', TURTLE, 'turtle'],
    ['a.ttl.txt', JSON_LD, 'json-ld'],
    ['json', TURTLE, 'turtle'],
    ['ttl', JSON_LD, 'json-ld'],
  ])('the extension of %s says it, and otherwise the content: %s', (name, text, syntax) => {
    expect(syntaxOf(name, text)).toBe(syntax);
  });

  test.each([
    ['{ "@id": "urn:a", ', 'json-ld'],
    ['\n  [ "urn:a", ', 'json-ld'],
    ['{"@id": ', 'json-ld'],
    ['[] <urn:b> "c" .', 'turtle'],
    ['[ <urn:b> "c" ] .', 'turtle'],
    ['<urn:a> <urn:b> "{" .', 'turtle'],
    ['<urn:a> <urn:b> "x [ "', 'turtle'],
    ['null', 'json-ld'],
  ])('what begins as JSON and is none is refused as JSON: %s', (text, syntax) => {
    expect(syntaxOf('policy', text)).toBe(syntax);
  });

  test('either way it says the same', async () => {
    const said = async (text: string, name: string): Promise<readonly string[]> =>
      (await read(text, name)).map(({ subject, predicate, object }) =>
        [subject, predicate, object].map(({ value }) => value).join(' '),
      );
    expect(await said(JSON_LD, 'a.json')).toEqual(['urn:a urn:b c']);
    expect(await said(TURTLE, 'a.ttl')).toEqual(['urn:a urn:b c']);
    expect(await said(`\uFEFF${JSON_LD}`, 'a.json')).toEqual(['urn:a urn:b c']);
    expect(await said(`\uFEFF${TURTLE}`, 'a.ttl')).toEqual(['urn:a urn:b c']);
  });
});

describe('a document is refused', () => {
  test.each([
    ['no JSON', '{ "@id": ', 'a.json', 'UNREADABLE: The document cannot be read as JSON: '],
    ['no Turtle', '<urn:a> <urn:b>', 'a.ttl', 'UNREADABLE: The document is no Turtle: Expected entity but got eof'],
    ['TriG', '<urn:g> { <urn:a> <urn:b> "c" . }', 'a.ttl', 'UNREADABLE: The document is no Turtle: '],
    ['nothing in JSON', '[]', 'a.json', 'UNREADABLE: The document says nothing: it holds no statement of RDF.'],
    ['nothing in Turtle', '# a', 'a.ttl', 'UNREADABLE: The document says nothing: it holds no statement of RDF.'],
    [
      'a named graph',
      '{ "@id": "urn:g", "@graph": [{ "@id": "urn:a", "urn:b": "c" }] }',
      'a.json',
      'UNSUPPORTED: The document has statements in the named graph urn:g; they belong in the default graph.',
    ],
    [
      'a relative subject',
      '<a> <urn:b> "c" .',
      'a.ttl',
      'MALFORMED: The document names "a", which is no absolute IRI; give the whole IRI, or the prefix its context declares.',
    ],
    [
      'a relative subject in JSON',
      '{ "@id": "a", "urn:b": "c" }',
      'a.json',
      'MALFORMED: The document names "a", which is no absolute IRI',
    ],
    [
      'a relative object',
      '<urn:a> <urn:b> <c> .',
      'a.ttl',
      'MALFORMED: The document names "c", which is no absolute IRI',
    ],
    [
      'a relative property',
      '<urn:a> <b> "c" .',
      'a.ttl',
      'MALFORMED: The document names "b", which is no absolute IRI',
    ],
    [
      'a relative object of a property whose values are not listed',
      '{ "@id": "urn:a", "urn:b": { "@id": "c" } }',
      'a.json',
      'MALFORMED: The document names "c", which is no absolute IRI',
    ],
    [
      'a relative subject of a property whose values are listed',
      `{ "@id": "a", "${ODRL}action": { "@id": "${ODRL}read" } }`,
      'a.json',
      'MALFORMED: The document names "a", which is no absolute IRI',
    ],
    [
      'a keyword that is no term',
      '{ "@id": "urn:a", "b": "c" }',
      'a.json',
      'UNREADABLE: The document is not read whole as JSON-LD: invalid property: "b". Each key must be a term of the context or an absolute IRI, and each identifier an absolute IRI.',
    ],
    [
      'a context that is not at hand',
      '{ "@context": "https://example.org/c", "@id": "urn:a", "urn:b": "c" }',
      'a.json',
      'UNKNOWN_CONTEXT: The context https://example.org/c is not known here and is not fetched. Known: http://www.w3.org/ns/odrl.jsonld and https://www.w3.org/ns/odrl.jsonld;',
    ],
    [
      'JSON-LD that is none',
      '{ "@id": 1, "urn:b": "c" }',
      'a.json',
      'UNREADABLE: The document is not read whole as JSON-LD: ',
    ],
  ])('%s', async (_what, text, name, reason) => {
    const reading = read(text, name);
    await expect(reading).rejects.toBeInstanceOf(PolicyRefused);
    await expect(reading).rejects.toThrow(reason);
  });

  test.each([
    ['as a subject', '<< <urn:a> <urn:b> "c" >> <urn:d> "e" .'],
    ['as an object', '<urn:d> <urn:e> << <urn:a> <urn:b> "c" >> .'],
  ])('a statement about a statement, %s', async (_where, text) => {
    await expect(read(text, 'a.ttl')).rejects.toThrow(
      'UNSUPPORTED: The document has a statement about a statement (Quad), which no part of ODRL uses.',
    );
  });

  test.each(['action', 'operator', 'leftOperand', 'conflict'])(
    'what is no term is left to the reader of odrl:%s, which names it with what is known',
    async (term) => {
      const [statement] = await read(`{ "@id": "urn:a", "${ODRL}${term}": { "@id": "frobnicate" } }`, 'a.json');
      expect(nameOf(statement!.object)).toBe('frobnicate');
    },
  );
});

describe('a graph', () => {
  test('keeps apart what is written alike, and takes once what is said twice', async () => {
    const text = `${PREFIXES} ex:a ex:b ex:c, "http://example.org/c", "1", 1, "1"@en, "1"@fr, "1", ex:c .`;
    const graph = graphOf(await read(text, 'a.ttl'));
    expect(
      graph
        .values(iri('http://example.org/a'), 'http://example.org/b')
        .map((node) => [
          node.termType,
          node.value,
          node.language ?? '',
          node.datatype?.value.replace(/^.*#/, '') ?? '',
        ]),
    ).toEqual([
      ['NamedNode', 'http://example.org/c', '', ''],
      ['Literal', 'http://example.org/c', '', 'string'],
      ['Literal', '1', '', 'string'],
      ['Literal', '1', '', 'integer'],
      ['Literal', '1', 'en', 'langString'],
      ['Literal', '1', 'fr', 'langString'],
    ]);
  });

  test('knows its subjects, their properties, and who has a value', async () => {
    const graph = graphOf(
      await read(`${PREFIXES} ex:a ex:b ex:c ; ex:d "e" . ex:f ex:b ex:c . ex:g ex:b "x" .`, 'a.ttl'),
    );
    const ex = (name: string): Node => iri(`http://example.org/${name}`);
    const names = (nodes: readonly Node[]): readonly string[] => nodes.map(nameOf);
    expect(names(graph.subjects)).toEqual(['a', 'f', 'g'].map((name) => ex(name).value));
    expect(graph.properties(ex('a'))).toEqual([ex('b').value, ex('d').value]);
    expect(graph.properties(ex('c'))).toEqual([]);
    expect(graph.values(ex('c'), ex('b').value)).toEqual([]);
    expect(graph.values(ex('g'), ex('d').value)).toEqual([]);
    expect(names(graph.subjectsOf(ex('b').value, ex('c')))).toEqual([ex('a').value, ex('f').value]);
    expect(graph.isVisited(ex('a'))).toBe(false);
    graph.visit(ex('a'));
    expect([graph.isVisited(ex('a')), graph.isVisited(ex('f'))]).toEqual([true, false]);
  });

  test('has a list as far as it is one', async () => {
    const graph = graphOf(
      await read(
        `@prefix rdf: <${RDF}> . <urn:a> <urn:b> ( "x" "y" ) . <urn:first> rdf:first "x" . <urn:rest> rdf:rest rdf:nil .
          <urn:loop> rdf:first "x" ; rdf:rest <urn:loop> . <urn:two> rdf:first "x", "y" ; rdf:rest rdf:nil .
          <urn:fork> rdf:first "x" ; rdf:rest rdf:nil, <urn:two> .`,
        'a.ttl',
      ),
    );
    const [list] = graph.values(iri('urn:a'), 'urn:b');
    expect(isList(graph, list!)).toBe(true);
    expect(listMembers(graph, list!)?.map(({ value }) => value)).toEqual(['x', 'y']);
    expect(graph.isVisited(list!)).toBe(true);
    expect([isList(graph, iri(`${RDF}nil`)), listMembers(graph, iri(`${RDF}nil`))]).toEqual([true, []]);
    for (const broken of ['first', 'rest', 'loop', 'two', 'fork'])
      expect([isList(graph, iri(`urn:${broken}`)), listMembers(graph, iri(`urn:${broken}`))]).toEqual([true, null]);
    expect(isList(graph, iri('urn:a'))).toBe(false);
    expect(isList(graph, { termType: 'Literal', value: `${RDF}nil` })).toBe(false);
  });

  test.each<[Node, string]>([
    [iri('https://w3id.org/dpv#Marketing'), 'dpv:Marketing'],
    [iri('urn:a'), 'urn:a'],
    [{ termType: 'Literal', value: 'urn:a' }, '"urn:a"'],
    [{ termType: 'BlankNode', value: 'b0' }, 'a node without IRI'],
  ])('calls a node by its IRI or its text: %j', (node, name) => {
    expect(nameOf(node)).toBe(name);
  });
});
