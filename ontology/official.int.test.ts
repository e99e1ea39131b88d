import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../runtime/config.js';
import { SILENT } from '../runtime/progress.js';
import { resolveNeo4j, type ResolvedNeo4j } from '../runtime/resolve-neo4j.js';
import { askOver } from '../subgraphs/skills/test/skills-graph.js';
import { answerIn, FULL_GRAPH, isOpenQuestion, readExamples, withoutTexts } from '../test/examples.js';
import { openTestGraph, type TestGraph } from '../test/neo4j/test-graph.js';
import { makeTestHome } from '../test/neo4j/test-home.js';
import type { LoadReport } from './report.js';
import { onDownloads } from '../test/ontology-command.js';
import { officialDownloads } from './test-support.js';

const official = officialDownloads('loading them whole');
const questions = (await readExamples()).filter(isOpenQuestion);

/** Rows of each file as counted by another program, blank lines among them; from data/README.md and FORMATS.txt beside the data. */
const ROWS: Readonly<Record<string, number>> = {
  'occupations_en.csv': 3_007,
  'skills_en.csv': 13_896,
  'skillGroups_en.csv': 640,
  'ISCOGroups_en.csv': 619,
  'occupationSkillRelations.csv': 123_855,
  'skillSkillRelations.csv': 5_899,
  'broaderRelationsOccPillar.csv': 3_617,
  'broaderRelationsSkillPillar.csv': 20_656,
  'skillsHierarchy_en.csv': 647,
  'conceptSchemes_en.csv': 19,
  'digitalSkillsCollection_en.csv': 1_201,
  'greenSkillsCollection_en.csv': 570,
  'languageSkillsCollection_en.csv': 346,
  'transversalSkillsCollection_en.csv': 96,
  'researchSkillsCollection_en.csv': 40,
  'researchOccupationsCollection_fr.csv': 122,
  'digCompSkillsCollection_fr.csv': 26,
  'ISCOGroups_fr.csv': 619,
  'skills_fr.csv': 13_095,
  'unix_referentiel_code_rome_v460_utf8.csv': 1_584,
  'unix_referentiel_appellation_v460_utf8.csv': 13_120,
  'unix_referentiel_competence_v460_utf8.csv': 18_317,
  'unix_referentiel_savoir_v460_utf8.csv': 15_354,
  'unix_coherence_item_v460_utf8.csv': 104_219,
  'unix_liens_rome_referentiels_v460_utf8.csv': 118_923,
  'unix_rubrique_mobilite_v460_utf8.csv': 14_912,
  'unix_texte_v460_utf8.csv': 11_980,
  'unix_centre_interet_v460_utf8.csv': 60,
  'unix_secteur_activite_v460_utf8.csv': 51,
  'unix_arborescence_secteur_naf_v460_utf8.csv': 2_920,
  'unix_item_v460_utf8.csv': 33_850,
  'rome_v3_to_isco08.csv': 532,
};

const ODD = [
  ['BLANK_LINE', 'unix_centre_interet_v460_utf8.csv', 30, true],
  ['BLANK_LINE', 'unix_secteur_activite_v460_utf8.csv', 16, true],
  ['DOUBLED_APOSTROPHE', 'unix_texte_v460_utf8.csv', 5_248, false],
  ['MISSING_CONCEPT', 'broaderRelationsOccPillar.csv', 1, true],
  ['MISSING_CONCEPT', 'broaderRelationsSkillPillar.csv', 7, true],
  ['MISSING_CONCEPT', 'occupationSkillRelations.csv', 67, true],
  ['MISSING_CONCEPT', 'skillsHierarchy_en.csv', 7, true],
  ['NOT_A_COLLECTION', 'conceptSchemes_en.csv', 12, true],
  ['NOT_UTF8', 'unix_arborescence_secteur_naf_v460_utf8.csv', 1, false],
  ['RAGGED_ROW', 'skillsHierarchy_en.csv', 189, false],
  ['REUSE_LEVEL_BLANK', 'skills_en.csv', 5, false],
  ['SKILL_TYPE_BLANK', 'skills_en.csv', 6, false],
];

(official ? describe : describe.skip)('the official downloads, whole', () => {
  const home = makeTestHome();
  let neo4j: ResolvedNeo4j;
  let graph: TestGraph;
  const bare = (file: string) => file.replace(/^.*( » |\/)/, '');
  const counts = async () => ({
    nodes: await graph.readLatest(
      'MATCH (c:Concept) RETURN c.kind AS kind, labels(c) AS labels, count(*) AS count ORDER BY kind',
    ),
    relations: await graph.readLatest(
      'MATCH (:Concept)-[r]->(:Concept) RETURN type(r) AS type, r.derived AS derived, count(*) AS count ORDER BY type, derived',
    ),
  });
  let report: LoadReport;
  const load = async (): Promise<LoadReport> => {
    const { uri, user, password, database } = neo4j.addressOf('skills');
    const file = join(home.path, 'load.json');
    await onDownloads('load', official!, ['--report', file], {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PASSERELLE_HOME: home.path,
    });
    return JSON.parse(await readFile(file, 'utf8')) as LoadReport;
  };

  beforeAll(async () => {
    // A server to throw away: to delete half a million relations takes longer than to load them.
    neo4j = await resolveNeo4j(readConfig({ PASSERELLE_HOME: home.path }), SILENT);
    graph = openTestGraph(neo4j.addressOf('skills'));
    report = await load();
  }, 600_000);
  afterAll(async () => {
    await graph?.close();
    await neo4j?.stop();
    home.remove();
  }, 600_000);

  test('rows read are those of each file, and each is loaded or left out', () => {
    const read = Object.fromEntries(report.files.map(({ file, rowsRead }) => [bare(file), rowsRead]));

    expect(read).toMatchObject(ROWS);
    expect(report.files).toHaveLength(57);
    for (const { rowsRead, rowsLoaded, rowsSkipped } of report.files) expect(rowsRead).toBe(rowsLoaded + rowsSkipped);
    expect(report.filesIgnored.map(bare)).toEqual(['version.txt', 'Correspondance_ROME_ISCO08.xlsx']);
    expect(new Set(report.files.map(({ file }) => file)).size).toBe(report.files.length);
    expect(report.missing.map(({ table, missing }) => [table, missing])).toEqual([
      ['skills_fr', 'French labels of 455 of 13,896 skills'],
      ['skillGroups_fr', 'French labels of 640 of 640 groups of skills'],
      ['conceptSchemes_fr', 'French labels of 7 of 7 collections'],
    ]);
  });

  test('odd rows are counted and named, with examples', () => {
    expect(report.odd.map(({ kind, file, rows, skipped }) => [kind, bare(file), rows, skipped]).sort()).toEqual(
      [...ODD].sort(),
    );
    expect(report.odd.every(({ rows, examples }) => examples.length === Math.min(rows, 5))).toBe(true);
    const skipped = report.odd.filter((one) => one.skipped).reduce((sum, { rows }) => sum + rows, 0);
    expect(report.files.reduce((sum, { rowsSkipped }) => sum + rowsSkipped, 0)).toBe(skipped);
  });

  test('the graph holds what the report says', async () => {
    const { nodes, relations } = await counts();
    const stated = relations.filter(({ type, derived }) => !derived && type !== 'TRANSITION');

    expect(Object.fromEntries(nodes.map(({ kind, count }) => [kind, count]))).toEqual(report.nodes);
    expect(nodes.every(({ kind, labels }) => labels.length === 2 && labels.includes(kind))).toBe(true);
    expect(Object.fromEntries(stated.map(({ type, count }) => [type, count]))).toEqual(report.relations);
    expect(report.nodes).toMatchObject({
      Occupation: 3_007,
      Skill: 13_896,
      RomeOccupation: 1_584,
      RomeAppellation: 13_120,
      RomeCompetence: 18_317,
      RomeSavoir: 15_354,
    });
    // Of 123,855 and 104,219 rows: 67 name a removed occupation, 13,663 are work contexts.
    const skills = ['ESSENTIAL_SKILL', 'OPTIONAL_SKILL', 'EMERGING_SKILL'].reduce(
      (sum, kind) => sum + report.relations[kind]!,
      0,
    );
    expect(skills).toBe(123_855 - 67 + 104_219 - 13_663);
  });

  test('every occupation has both labels, every card a domain, an ISCO group and neighbours', async () => {
    const [lacking] = await graph.readLatest(`
      RETURN COUNT { (o:Occupation) WHERE o.prefLabelEn IS NULL OR o.prefLabelFr IS NULL } AS labels,
        COUNT { (c:RomeOccupation) WHERE NOT EXISTS { (c)-[:BROADER]->(:RomeDomain)-[:BROADER]->(:RomeDomain) } } AS domain,
        COUNT { (c:RomeOccupation) WHERE NOT EXISTS { (c)-[:MATCH]->(:IscoGroup) } } AS isco,
        COUNT { (c:RomeOccupation) WHERE COUNT { (c)-[:TRANSITION]->() } < 30 } AS nearest,
        COUNT { (c:RomeOccupation) WHERE c.definitionFr IS NULL OR c.riasecMajor IS NULL } AS texts`);

    expect(lacking).toEqual({ labels: 0, domain: 0, isco: 0, nearest: 0, texts: 0 });
  });

  test('no move is viable on skills alone where a qualification is required, nor more than so where nobody says', async () => {
    const rows = await graph.readLatest(`
      MATCH (to:Occupation|RomeOccupation)<-[move:TRANSITION]-()
      WITH to.access AS access, move.viability AS viability, count(*) AS moves
      RETURN access, collect(viability) AS viabilities`);
    const found = new Map(rows.map(({ access, viabilities }) => [access, [...(viabilities as string[])].sort()]));

    expect(found.get('REQUIRED')).toEqual(['NOT_VIABLE']);
    expect(found.get(null)).toEqual(['MIN_VIABLE', 'NOT_VIABLE']);
    for (const access of ['OPEN', 'EXPECTED'])
      expect(found.get(access)).toEqual(['HIGHLY_VIABLE', 'MIN_VIABLE', 'NOT_VIABLE']);
  });

  test('what is demanded is read with the name of the card, and of ESCO with who says so; no inherited level makes a step up', async () => {
    const [facts] = await graph.readLatest(`
      RETURN COUNT { (c:RomeOccupation) WHERE c.notation IN ['J1401', 'K2503', 'N4113'] AND c.access = 'REQUIRED' } AS cards,
        COUNT { (o:Occupation) WHERE o.access = 'REQUIRED' AND o.accessBecause[0] = 'Regulated profession (ESCO).' } AS regulated,
        COUNT { (o:Occupation { access: 'REQUIRED' }) WHERE o.accessBecause[0] ENDS WITH '(RELATED)' } > 100 AS near,
        COUNT { (o:Occupation) WHERE o.access <> 'REQUIRED' AND o.accessBecause[0] ENDS WITH '(RELATED)' } AS nearAndLess,
        COUNT { (from:RomeOccupation)-[move:TRANSITION { kind: 'ADVANCEMENT' }]->(to)
          WHERE NOT (from.executive = false AND to.executive = true) AND
            any(card IN [from, to] WHERE NOT EXISTS { (card)-[match:MATCH]->(:IscoGroup) WHERE match.type <> 'BROAD' }) } AS inherited`);

    expect(facts).toEqual({ cards: 3, regulated: 15, near: true, nearAndLess: 0, inherited: 0 });
  });

  test('a derived match is never exact, and its confidence is one', async () => {
    const rows = await graph.readLatest(
      'MATCH ()-[m:MATCH]->() WHERE m.type = "EXACT" OR NOT 0 < m.confidence <= 1 RETURN count(m) AS count',
    );

    expect(rows).toEqual([{ count: 0 }]);
  });

  describe('what counsellors ask (docs/examples), with the answers of docs/examples/full-graph', () => {
    // As in a process: what is read of the graph once per load is read once.
    let ask: ReturnType<typeof askOver>;
    beforeAll(() => void (ask = askOver(graph)));

    test.each(questions.map((example) => [example.name, example] as const))('%s', async (name, { query }) => {
      const { data, errors } = await ask(query);

      expect(withoutTexts({ ...(errors && { errors }), data })).toEqual(await answerIn(FULL_GRAPH, name));
    });
  });

  test('loading it all again gives the same graph', async () => {
    const once = await counts();
    const again = await load();

    expect(await counts()).toEqual(once);
    expect({ ...again, seconds: null }).toEqual({ ...report, seconds: null });
  }, 600_000);
});
