import type { Language } from './language.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of no meaning of their own, folded: in labels as in texts they are passed over. */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: `a about above across after all along also am among an and any are as at be because been before being below between both but by can could did do does
    doing down during each either else etc for from further get had has have having he her here hers him his how i if in into is it its itself just like may
    me more most must my near no nor not of off on once one only onto or other our ours out over own per shall she should since so some such than that the
    their theirs them then there these they this those through to too under until up upon us via was we were what when where whether which while who whom whose why will with within without would yet you your yours`,
  fr: `a afin ai aie ainsi alors apres au aucun aucune aussi autour autre autres aux avant avec avez avoir bien c car ce ceci cela celle celles celui ces cet cette ceux chacun chaque
    chez ci comme comment d dans de depuis des deux donc dont du elle elles en encore entre es est et etaient etait etant ete etre eu eux fait faire fois font hors hui il ils j je jusqu jusque l la le les
    leur leurs lors lorsque lui m ma mais me meme memes mes mettre mise moi moins mon n ne ni nos notre nous on ont or ou par parmi pas pendant peu peut peuvent plus plusieurs pour pouvez pouvoir puis qu quand que quel
    quelle quelles quels qui quoi s sa sans se selon sera serez ses si soi soit son sont sous sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y`,
};

/** Words that courses and job offers are written with, whatever they are about: passed over in texts, kept in labels. */
const OF_COURSES_AND_OFFERS: Readonly<Record<Language, string>> = {
  en: `ability able advanced apply applicant applicants apprentice apprentices basics beginner beginners bootcamp candidate candidates certificate class come course courses daily day days duties essential etc excellent
    experience experienced final follow full fundamentals good ideal include includes including introduction join job keep know knowledge learn learned learner learners learning level look looking make module monthly month months need needed needs new
    offer offers part participant participants plus position practice practical preferred present program programme required requirements responsibilities responsible role seek seeking seeks senior several show skill skills
    strong student students successful take task tasks time topic topics training understand understanding use used using usual wanted week weekend weekly weeks well work working workshop year years`,
  fr: `acquerir an annee annees ans apprendre apprenez apprenti apprentis apprennent assurer atelier attendu bac base bases besoin candidat candidats competence competences comprendre connaissance connaissances connaitre cours debutant
    debutants demande demandes devenir diplome duree effectuer emploi ensemble equipe exige experience f formation formations former h heure heures initiation interesse jour jours journee maitrise maitriser metier mission missions module mois motive niveau
    notions objectif objectifs offre participant participants participer poste pratique preparer profil programme realiser realisez recherche recherchons requis savoir semaine semaines seance session souhaite souhaitee stage stagiaire stagiaires
    tache taches temps travail travailler type types utiliser`,
};

const sets = (texts: Readonly<Record<Language, string>>): Readonly<Record<Language, ReadonlySet<string>>> => ({
  en: new Set(words(texts.en)),
  fr: new Set(words(texts.fr)),
});

export const STOP_WORDS = sets(FUNCTION_WORDS);
export const FRAME_WORDS = sets(OF_COURSES_AND_OFFERS);
