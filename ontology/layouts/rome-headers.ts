/** Headers of ROME's tables, release by release, as published; facts for the tests of reading them. */

export const ROME_347: Readonly<Record<string, string>> = {
  'unix_coherence_item_v347_utf8.csv': 'code_rome,code_ogr',
  'unix_item_arborescence_v347_utf8.csv':
    'code_ogr,code_type_referentiel,code_pere,code_noeud,libelle_item_arbo,code_item_arbo_associe,code_type_noeud,libelle_type_noeud,statut',
  'unix_liens_rome_referentiels_v347_utf8.csv':
    'code_rome,code_ogr,code_ref_rubrique,position_bloc,code_type_referentiel,code_compo_bloc,position_item,id_priorisation',
  'unix_referentiel_activite_v347_utf8.csv':
    'code_ogr,code_tete_rgpmt,libelle_activite,libelle_activite_impression,code_type_activite,libelle_type_activite,code_type_item_activite,libelle_type_item_activite,statut',
  'unix_referentiel_appellation_v347_utf8.csv':
    'code_ogr,libelle_appellation_long,libelle_appellation_court,code_rome,code_type_section_appellation,libelle_type_section_appellation,statut',
  'unix_referentiel_code_rome_riasec_v347_utf8.csv': 'code_rome,riasec_majeur,riasec_mineur',
  'unix_referentiel_code_rome_v347_utf8.csv': 'code_rome,code_fiche_em,code_ogr,libelle_rome,statut',
  'unix_referentiel_competence_v347_utf8.csv':
    'code_ogr,libelle_competence,code_type_competence,libelle_type_competence,statut',
  'unix_referentiel_env_travail_v347_utf8.csv':
    'code_ogr,libelle_env_travail,code_type_section_env_trav,libelle_type_section_env_trav,statut',
  'unix_rubrique_mobilite_v347_utf8.csv':
    'code_rome,code_rome_cible,code_appellation_source,code_appellation_cible,code_type_mobilite,libelle_type_mobilite',
  'unix_texte_v347_utf8.csv': 'code_rome,position_libelle_txt,code_type_texte,libelle_texte,libelle_type_texte',
};

export const ROME_460: Readonly<Record<string, string>> = {
  'unix_arborescence_centre_interet_v460_utf8.csv':
    'code_centre_interet,libelle_centre_interet,code_ogr_rome,code_rome,libelle_rome,principal',
  'unix_arborescence_secteur_activite_v460_utf8.csv':
    'code_sect_activite,libelle_sect_activite,code_ss_sect_activite,libelle_ss_sect_activite,code_ogr_rome,code_rome,libelle_rome,principal',
  'unix_arborescence_secteur_naf_v460_utf8.csv':
    'code_secteur_naf,libelle_secteur_naf,code_ogr_rome,code_rome,libelle_rome',
  'unix_arborescence_thematique_v460_utf8.csv': 'code_theme,libelle_theme,code_ogr_rome,code_rome,libelle_rome',
  'unix_centre_interet_v460_utf8.csv': 'code_centre_interet,libelle_centre_interet,definition_centre_interet',
  'unix_coherence_item_v460_utf8.csv': 'code_rome,code_ogr,coeur_metier',
  'unix_composition_bloc_v460_utf8.csv': 'code_compo_bloc,libelle_bloc',
  'unix_cr_gd_dp_appellations_v460_utf8.csv':
    'code_grand_domaine,code_domaine_professionnel,numero_fiche_rome,intitule,libelle_appellation_long,libelle_appellation_court,type_provenance,code_fiche,ogr_rome,ogr_appellation',
  'unix_cr_gd_dp_v460_utf8.csv':
    'code_rome,libelle_rome,code_grand_domaine,libelle_grand_domaine,code_domaine_professionel,libelle_domaine_professionel',
  'unix_descriptif_rubrique_v460_utf8.csv': 'code_rubrique,code_compo_bloc,position_rubrique,libelle_rubrique',
  'unix_domaine_professionnel_v460_utf8.csv': 'code_domaine_professionnel,libelle_domaine_professionnel',
  'unix_grand_domaine_v460_utf8.csv': 'code_grand_domaine,libelle_grand_domaine',
  'unix_item_v460_utf8.csv': 'code_ogr,libelle,code_rubrique',
  'unix_liens_rome_referentiels_v460_utf8.csv': 'code_rome,code_compo_bloc,code_rubrique,code_ogr',
  'unix_referentiel_appellation_v460_utf8.csv':
    'code_ogr,libelle_appellation_long,libelle_appellation_court,code_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,classification,origine,code_rome_parent,peu_usite',
  'unix_referentiel_code_rome_riasec_v460_utf8.csv': 'code_rome,riasec_majeur,riasec_mineur',
  'unix_referentiel_code_rome_v460_utf8.csv':
    'code_rome,code_fiche_metier,code_ogr,libelle_rome,transition_eco,transition_num,transition_demo,emploi_reglemente,emploi_cadre,code_rome_parent',
  'unix_referentiel_competence_v460_utf8.csv':
    'code_ogr,nature,libelle_competence,definition,code_ogr_macro_comp,code_macro_comp,cat_comp,sous_cat_comp,transition_eco,transition_num,libelle_heterogeneite,libelle_origine',
  'unix_referentiel_contexte_travail_v460_utf8.csv':
    'code_ogr,libelle_cont_travail,code_type_cont_trav,libelle_type_cont_trav',
  'unix_referentiel_macro_competence_riasec_v460_utf8.csv': 'code_ogr,riasec_majeur,riasec_mineur',
  'unix_referentiel_savoir_v460_utf8.csv':
    'code_ogr_savoir,libelle_savoir,categorie_savoir,sous_categorie_savoir,transition_eco,transition_num',
  'unix_rubrique_mobilite_v460_utf8.csv': 'code_rome,code_rome_cible,numero_ordre',
  'unix_secteur_activite_v460_utf8.csv': 'code_sect_activite,libelle_sect_activite,definition_sect_activite',
  'unix_secteur_naf_v460_utf8.csv': 'code_tech_secteur_naf,code_secteur_naf,libelle_secteur_naf',
  'unix_sous_secteur_activite_v460_utf8.csv':
    'code_ss_sect_activite,libelle_ss_sect_activite,definition_ss_sect_activite,code_sect_activite',
  'unix_texte_v460_utf8.csv': 'code_rome,code_compo_bloc,libelle_type_texte,position_phrase,libelle_texte',
  'unix_themes_v460_utf8.csv': 'code_theme,libelle_theme,definition_theme',
  'unix_type_referentiel_v460_utf8.csv': 'code_type_referentiel,libelle_type_referentiel',
};
