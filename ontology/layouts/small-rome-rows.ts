/** Invented rows for ROME's tables of v3 and v4: a card that v4 splits, an item that is of another kind in v4. */

type Tables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const ROME_ROWS_BOTH: Tables = {
  referentiel_code_rome_riasec: [{ code_rome: 'D1102', riasec_majeur: 'R', riasec_mineur: 'C' }],
};

export const ROME_347_ROWS: Tables = {
  ...ROME_ROWS_BOTH,
  referentiel_code_rome: [
    { code_rome: 'D1102', code_fiche_em: '1', code_ogr: '1', libelle_rome: 'Boulangerie', statut: '1' },
    { code_rome: 'D1104', code_fiche_em: '2', code_ogr: '2', libelle_rome: 'Pâtisserie', statut: '1' },
    { code_rome: 'D1106', code_fiche_em: '3', code_ogr: '3', libelle_rome: 'Vente', statut: '0' },
  ],
  referentiel_appellation: [
    {
      code_ogr: '10',
      libelle_appellation_long: "Ouvrier / Ouvrière d''office",
      libelle_appellation_court: "Ouvrier d''office",
      code_rome: 'D1102',
      statut: '1',
    },
  ],
  referentiel_competence: [
    {
      code_ogr: '20',
      libelle_competence: 'Farines',
      code_type_competence: '1',
      libelle_type_competence: 'Savoirs théoriques et procéduraux',
      statut: '1',
    },
    // Knowledge that v4 does not have.
    {
      code_ogr: '26',
      libelle_competence: 'Four à bois',
      code_type_competence: '1',
      libelle_type_competence: 'Savoirs théoriques et procéduraux',
      statut: '1',
    },
    {
      code_ogr: '21',
      libelle_competence: 'Tour de main',
      code_type_competence: '2',
      libelle_type_competence: "Savoirs de l'action",
      statut: '1',
    },
    {
      code_ogr: '22',
      libelle_competence: 'Façonner',
      code_type_competence: '2',
      libelle_type_competence: 'Savoir-faire',
      statut: '1',
    },
  ],
  referentiel_activite: [
    {
      code_ogr: '23',
      code_tete_rgpmt: '',
      libelle_activite: 'Pétrir',
      libelle_type_activite: 'Activité de base',
      statut: '1',
    },
  ],
  referentiel_env_travail: [
    {
      code_ogr: '30',
      libelle_env_travail: 'Fournil',
      code_type_section_env_trav: '1',
      libelle_type_section_env_trav: 'Structures',
      statut: '1',
    },
  ],
  coherence_item: ['20', '21', '22', '23', '30'].map((code_ogr) => ({ code_rome: 'D1102', code_ogr })),
  // Sections as v3 numbers them: the card's own number, an appellation, work contexts, then base and specific, each activities and competences.
  liens_rome_referentiels: [
    ['1', '2', '1', '2'],
    ['10', '4', '1', '3'],
    ['30', '5', '1', '7'],
    ['23', '6', '1', '8'],
    ['20', '7', '1', '8'],
    ['21', '10', '2', '9'],
    ['22', '10', '3', '9'],
  ].map(([code_ogr, code_ref_rubrique, position_bloc, code_compo_bloc]) => ({
    code_rome: 'D1102',
    code_ogr: code_ogr!,
    code_ref_rubrique: code_ref_rubrique!,
    position_bloc: position_bloc!,
    code_compo_bloc: code_compo_bloc!,
    position_item: '1',
    id_priorisation: '1',
  })),
  item_arborescence: [{ code_ogr: '40', code_pere: '0', code_noeud: '1', libelle_item_arbo: 'Racine', statut: '1' }],
  rubrique_mobilite: [
    { code_rome: 'D1102', code_rome_cible: 'D1104', code_type_mobilite: '1', libelle_type_mobilite: 'Proche' },
    { code_rome: 'D1102', code_rome_cible: 'D1106', code_type_mobilite: '2', libelle_type_mobilite: 'Evolution' },
    {
      code_rome: 'D1102',
      code_rome_cible: 'D1106',
      code_appellation_source: '10',
      code_type_mobilite: '1',
      libelle_type_mobilite: 'Proche',
    },
  ],
  texte: [
    {
      code_rome: 'D1102',
      position_libelle_txt: '1',
      code_type_texte: '1',
      libelle_texte: "Prépare l''eau.",
      libelle_type_texte: 'Définition',
    },
    {
      code_rome: 'D1102',
      position_libelle_txt: '1',
      code_type_texte: '2',
      libelle_texte: 'Un CAP.',
      libelle_type_texte: 'Accès',
    },
    {
      code_rome: 'D1102',
      position_libelle_txt: '1',
      code_type_texte: '3',
      libelle_texte: 'De nuit.',
      libelle_type_texte: 'Conditions',
    },
  ],
};

export const ROME_460_ROWS: Tables = {
  ...ROME_ROWS_BOTH,
  referentiel_code_rome: [
    { code_rome: 'D1102', libelle_rome: 'Boulanger / Boulangère', code_rome_parent: 'D1102' },
    { code_rome: 'D1110', libelle_rome: 'Pâtissier / Pâtissière', code_rome_parent: 'D1104' },
    { code_rome: 'D1111', libelle_rome: 'Chocolatier / Chocolatière', code_rome_parent: 'D1104' },
  ],
  referentiel_appellation: [
    {
      code_ogr: '10',
      libelle_appellation_long: "Ouvrier / Ouvrière d'office",
      libelle_appellation_court: "Ouvrier d'office",
      code_rome: 'D1102',
    },
  ],
  referentiel_competence: [
    { code_ogr: '23', nature: 'Compétence', libelle_competence: 'Pétrir', code_ogr_macro_comp: '24' },
    { code_ogr: '24', nature: 'Macro-compétence', libelle_competence: 'Fabriquer' },
    { code_ogr: '25', nature: 'Compétence', libelle_competence: 'Façonner' },
  ],
  referentiel_macro_competence_riasec: [{ code_ogr: '24', riasec_majeur: 'R', riasec_mineur: '' }],
  referentiel_savoir: [{ code_ogr_savoir: '20', libelle_savoir: 'Farines', categorie_savoir: 'Produits' }],
  referentiel_contexte_travail: [
    { code_ogr: '31', libelle_cont_travail: 'De nuit', libelle_type_cont_trav: 'Horaires' },
  ],
  coherence_item: [
    { code_rome: 'D1102', code_ogr: '23', coeur_metier: 'Principale' },
    { code_rome: 'D1102', code_ogr: '20', coeur_metier: 'Émergente' },
    { code_rome: 'D1102', code_ogr: '31' },
  ],
  liens_rome_referentiels: [{ code_rome: 'D1102', code_compo_bloc: '5', code_rubrique: '6', code_ogr: '23' }],
  item: [{ code_ogr: '23', libelle: 'Pétrir', code_rubrique: '6' }],
  rubrique_mobilite: [{ code_rome: 'D1102', code_rome_cible: 'D1110', numero_ordre: '1' }],
  texte: [
    {
      code_rome: 'D1102',
      code_compo_bloc: '3',
      libelle_type_texte: 'definition',
      position_phrase: '1',
      libelle_texte: 'Cuit.',
    },
  ],
  grand_domaine: [{ code_grand_domaine: 'D', libelle_grand_domaine: 'Commerce' }],
  domaine_professionnel: [{ code_domaine_professionnel: 'D11', libelle_domaine_professionnel: 'Alimentation' }],
  cr_gd_dp: [{ code_rome: 'D1102', code_grand_domaine: 'D', code_domaine_professionel: 'D11' }],
  cr_gd_dp_appellations: [
    {
      code_grand_domaine: 'D',
      code_domaine_professionnel: '11',
      numero_fiche_rome: '02',
      type_provenance: '3',
      ogr_appellation: '',
    },
  ],
  themes: [{ code_theme: '1', libelle_theme: 'Artisanat' }],
  arborescence_thematique: [{ code_theme: '1', code_rome: 'D1102' }],
  centre_interet: [{ code_centre_interet: '1', libelle_centre_interet: 'Faire de mes mains' }],
  arborescence_centre_interet: [{ code_centre_interet: '1', code_rome: 'D1102', principal: 'oui' }],
  secteur_activite: [{ code_sect_activite: '1', libelle_sect_activite: 'Commerce' }],
  sous_secteur_activite: [
    { code_ss_sect_activite: '2', libelle_ss_sect_activite: 'Alimentaire', code_sect_activite: '1' },
  ],
  arborescence_secteur_activite: [
    { code_sect_activite: '1', code_ss_sect_activite: '2', code_rome: 'D1102', principal: 'non' },
  ],
  secteur_naf: [{ code_secteur_naf: '10', libelle_secteur_naf: 'Industries alimentaires' }],
  arborescence_secteur_naf: [{ code_secteur_naf: '10', code_rome: 'D1102' }],
  composition_bloc: [{ code_compo_bloc: '5', libelle_bloc: 'Compétences' }],
};
