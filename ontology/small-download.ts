import { zipOf } from './test-support.js';

/** Invented rows in the published layouts, with one of each oddity that real files have; for the tests of reading and loading. */

const uri = (kind: string, number: number) =>
  `http://data.europa.eu/esco/${kind}/00000000-0000-0000-0000-00000000000${number}`;
export const BAKER = uri('occupation', 1);
export const COOK = uri('occupation', 2);
export const KNEAD = uri('skill', 1);
export const SEASON = uri('skill', 2);
export const RYE = uri('skill', 3);
const REMOVED = uri('occupation', 9);
const GREEN = 'http://data.europa.eu/esco/concept-scheme/green';
const ISCO = 'http://data.europa.eu/esco/isco/C';

const ENGLISH = {
  'occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code
Occupation,${BAKER},7512,baker,"bread maker
oven hand",released,Bakes.,7512.1
Occupation,${COOK},5120,cook,,released,Cooks.,5120.1
`,
  'skills_en.csv': `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
${KNEAD},skill/competence,sector-specific,knead,,
${SEASON},skill/competence,cross-sector,season,,
${RYE},,,rye,,
`,
  'skillGroups_en.csv':
    'conceptUri,preferredLabel,altLabels,description,code\nhttp://x/S,skills,,,S\nhttp://x/S1,handling,,,S1\n',
  'ISCOGroups_en.csv': `conceptUri,code,preferredLabel,altLabels,description\r\n${ISCO}7512,7512,Bakers,,\r\n${ISCO}5120,5120,Cooks,,\r\n`,
  'greenSkillsCollection_en.csv': `conceptUri,preferredLabel,altLabels,description\n${SEASON},season,spice | flavour,\n`,
  'conceptSchemes_en.csv': `conceptSchemeUri,preferredLabel\n${GREEN},Green\nhttp://data.europa.eu/esco/concept-scheme/isco,ISCO 2008\n`,
  'skillsHierarchy_en.csv':
    'Level 0 URI,Level 1 URI,Level 2 URI,Level 3 URI,Level 0 code\nhttp://x/S,http://x/S1,,,S\nhttp://x/S\n',
  'dictionary_en.csv': 'anything\nat all\n',
};

const RELATIONS = {
  'broaderRelationsOccPillar.csv': `conceptUri,broaderUri\n${BAKER},${ISCO}7512\n${COOK},${ISCO}5120\n${REMOVED},${ISCO}5120\n`,
  'broaderRelationsSkillPillar.csv': `conceptUri,broaderUri\n${KNEAD},http://x/S1\nhttp://x/S1,http://x/S\nhttp://x/S9,http://x/S\n`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
${BAKER},essential,skill/competence,${KNEAD}
${BAKER},optional,,${RYE}
${COOK},essential,skill/competence,${SEASON}
${COOK},optional,skill/competence,${KNEAD}
${REMOVED},essential,skill/competence,${KNEAD}
`,
  'skillSkillRelations.csv': `originalSkillUri,relationType,relatedSkillUri\n${RYE},optional,${KNEAD}\n`,
};

const FRENCH = {
  'occupations_fr.csv': `conceptUri,iscoGroup,preferredLabel,altLabels,description\n${BAKER},7512,boulanger/boulangère,,Cuit.\n${COOK},5120,chef de partie,,\n`,
};

const ROME = {
  'unix_referentiel_code_rome_v460_utf8.csv': `"code_rome","libelle_rome","transition_num","code_rome_parent"
"D1102","Boulanger / Boulangère","N","D1102"
"D1103","Tourier / Tourière","","D1102"
"G1602","Cuisinier / Cuisinière","","G1602"
`,
  'unix_referentiel_appellation_v460_utf8.csv': `"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome"
"100","Boulanger / Boulangère","Boulanger(ère)","D1102"
`,
  'unix_referentiel_competence_v460_utf8.csv': `"code_ogr","nature","libelle_competence","code_ogr_macro_comp"
"1","Compétence","Pétrir","2"
"2","Macro-compétence","Fabriquer",""
`,
  'unix_referentiel_savoir_v460_utf8.csv':
    '"code_ogr_savoir","libelle_savoir","categorie_savoir","sous_categorie_savoir"\n"3","Seigle","Produits","Farines"\n',
  'unix_referentiel_contexte_travail_v460_utf8.csv':
    '"code_ogr","libelle_cont_travail","libelle_type_cont_trav"\n"4","De nuit","Horaires"\n',
  'unix_coherence_item_v460_utf8.csv': `"code_rome","code_ogr","coeur_metier"
"D1102","1","Principale"
"D1102","3","Émergente"
"D1102","4",""
"D1103","1",""
`,
  'unix_rubrique_mobilite_v460_utf8.csv': '"code_rome","code_rome_cible","numero_ordre"\n"D1102","D1103","1"\n',
  'unix_texte_v460_utf8.csv': `"code_rome","code_compo_bloc","libelle_type_texte","position_phrase","libelle_texte"
"D1102","3","definition","1","Prépare l''eau."

"D1102","3","definition","2","Pétrit."
`,
  'unix_secteur_naf_v460_utf8.csv': '"code_secteur_naf","libelle_secteur_naf"\n"10","Industries alimentaires"\n',
  'unix_arborescence_secteur_naf_v460_utf8.csv': Buffer.from(
    '"code_secteur_naf","code_rome","libelle_rome"\n"10","D1102","Boulangère, main d\'\xbduvre"\n',
    'latin1',
  ),
};

/** Files of a small download, by their path in a folder. */
export const smallDownload: Readonly<Record<string, string | Buffer>> = {
  'en/ESCO dataset - v1.1.1 - classification - en - csv.zip': zipOf(ENGLISH),
  'en/ESCO dataset - v1.1.1 - classification -  - csv.zip': zipOf(RELATIONS),
  'fr/occupations_fr.csv': FRENCH['occupations_fr.csv'],
  'fr-labels/skills_fr.csv': `conceptUri,preferredLabel,altLabels\n${KNEAD},pétrir,malaxer|fraser\n`,
  ...Object.fromEntries(Object.entries(ROME).map(([name, content]) => [`rome/${name}`, content])),
  'crosswalk/rome_v3_to_isco08.csv':
    'code_rome,libelle_rome,isco08,libelle_isco08\r\nD1102,Boulangerie,7512,Boulangers\r\n',
};
