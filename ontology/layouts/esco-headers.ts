/** Headers of ESCO's tables, release by release, as published; facts for the tests of reading them. */

export const ESCO_1_0: Readonly<Record<string, string>> = {
  'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel,altLabels,description',
  'ISCOGroups_fr.csv': 'conceptType,conceptUri,code,preferredLabel,altLabels,description',
  'broaderRelationsOccPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'broaderRelationsSkillPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'occupations_en-us.csv': 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
  'occupations_en.csv': 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
  'occupations_fr.csv': 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description',
  'skillGroups_en.csv': 'conceptType,conceptUri,preferredLabel,altLabels,description',
  'skillGroups_fr.csv': 'conceptType,conceptUri,preferredLabel,altLabels,description',
  'skills_en-us.csv': 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description',
  'skills_fr.csv': 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description',
};

export const ESCO_1_1_0: Readonly<Record<string, string>> = {
  'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
  'broaderRelationsOccPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'broaderRelationsSkillPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'conceptSchemes_en.csv': 'conceptType,conceptSchemeUri,preferredLabel,title,description,hasTopConcept',
  'digCompSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'greenSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'ictSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'languageSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'occupationSkillRelations.csv': 'occupationUri,relationType,skillType,skillUri',
  'occupations_en.csv':
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
  'researchSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'skillGroups_en.csv':
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
  'skillSkillRelations.csv': 'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
  'skillsHierarchy_en.csv':
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code',
  'skills_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
  'transversalSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
};

export const ESCO_1_1_1: Readonly<Record<string, string>> = {
  'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
  'broaderRelationsOccPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'broaderRelationsSkillPillar.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'conceptSchemes_en.csv': 'conceptType,conceptSchemeUri,preferredLabel,title,status,description,hasTopConcept',
  'digCompSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'digitalSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'greenSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'languageSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'occupationSkillRelations.csv': 'occupationUri,relationType,skillType,skillUri',
  'occupations_en.csv':
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
  'researchOccupationsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'researchSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'skillGroups_en.csv':
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
  'skillSkillRelations.csv': 'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
  'skillsHierarchy_en.csv':
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code',
  'skills_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
  'transversalSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
};

export const ESCO_1_2_0: Readonly<Record<string, string>> = {
  'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
  'broaderRelationsOccPillar_en.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'broaderRelationsSkillPillar_en.csv': 'conceptType,conceptUri,broaderType,broaderUri',
  'conceptSchemes_en.csv': 'conceptType,conceptSchemeUri,preferredLabel,title,status,description,hasTopConcept',
  'digCompSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'digitalSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'greenSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'languageSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'occupations_en.csv':
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
  'researchOccupationsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
  'researchSkillsCollection_en.csv':
    'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
  'skillGroups_en.csv':
    'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
  'skillSkillRelations_en.csv': 'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
  'skillsHierarchy_en.csv':
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code',
  'transversalSkillsCollection_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,description,broaderConceptUri,broaderConceptPT',
};
