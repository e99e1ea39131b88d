/** Whom a refusal depends on: reasons about a person are told precisely only to that person and to the holder. */
type About = 'ORGANISATION' | 'PERSON' | 'SYSTEM';

interface Told {
  readonly about: About;
  /** Why, in one sentence. */
  readonly en: string;
  readonly fr: string;
  /** What would open the field. */
  readonly opensEn: string;
  readonly opensFr: string;
}

/**
 * Every reason for which the policy says no. docs/errors.md is generated from it and compared in the checks.
 *
 * @see docs/errors.md
 */
export const REASONS = {
  UNAUTHENTICATED: {
    about: 'ORGANISATION',
    en: 'No access token came with the request.',
    fr: "La requête est venue sans jeton d'accès.",
    opensEn: 'Send `Authorization: Bearer <access token>`.',
    opensFr: 'Envoyer `Authorization: Bearer <jeton>`.',
  },
  NO_PURPOSE: {
    about: 'ORGANISATION',
    en: 'The request names no purpose, and the token allows more than one or none.',
    fr: 'La requête ne nomme aucune finalité, et le jeton en permet plusieurs ou aucune.',
    opensEn: 'Name one purpose of the token in the header `Passerelle-Purpose`, e.g. `dpv:ServiceProvision`.',
    opensFr: "Nommer une finalité du jeton dans l'en-tête `Passerelle-Purpose`, p. ex. `dpv:ServiceProvision`.",
  },
  TERMS_NOT_ACCEPTED: {
    about: 'ORGANISATION',
    en: 'One of the two organisations has not accepted a version of the platform terms still in force.',
    fr: "L'une des deux organisations n'a pas accepté une version en vigueur des conditions de la plateforme.",
    opensEn: 'Both organisations accept the platform terms in force.',
    opensFr: 'Les deux organisations acceptent les conditions en vigueur.',
  },
  CREDENTIAL_INVALID: {
    about: 'ORGANISATION',
    en: "The data space's credential of one of the two organisations is not valid now.",
    fr: "L'attestation de l'une des deux organisations dans l'espace de données n'est pas valide.",
    opensEn: 'The organisation renews its credential with the orchestrator.',
    opensFr: "L'organisation renouvelle son attestation auprès de l'orchestrateur.",
  },
  NO_AGREEMENT: {
    about: 'ORGANISATION',
    en: 'No agreement in force between the holder and the caller.',
    fr: "Aucun accord en vigueur entre le détenteur et l'appelant.",
    opensEn:
      'An agreement with the holder as assigner and the caller as assignee, ACTIVE, that names this field and this purpose.',
    opensFr: "Un accord ACTIF, du détenteur vers l'appelant, qui nomme ce champ et cette finalité.",
  },
  NOT_OWN_OR_WARD: {
    about: 'ORGANISATION',
    en: "A person who asks for herself reads her own record, and of a ward's what a guardianship covers at the ward's age. This is neither, or there is no such record.",
    fr: "Une personne qui demande pour elle-même lit son propre dossier et, de celui d'un mineur protégé, ce que couvre la tutelle ou l'autorité parentale à son âge. Ce n'est ni l'un ni l'autre, ou ce dossier n'existe pas.",
    opensEn:
      'Where a guardianship is meant: that the holder records it with this category (`myWards` shows what each covers); what a child keeps to herself stays closed. Other people: through an organisation that has an agreement.',
    opensFr:
      "S'il s'agit d'un mineur protégé : que le détenteur consigne cette catégorie (`myWards` montre ce que chaque mesure couvre) ; ce qu'un enfant garde pour lui reste fermé. Pour autrui : par une organisation qui a un accord.",
  },
  NO_MANDATE: {
    about: 'ORGANISATION',
    en: 'The caller belongs to the holder, and no mandate in force gives her this category here.',
    fr: "L'appelant relève du détenteur, et aucun mandat en vigueur ne lui donne cette catégorie ici.",
    opensEn: 'A mandate of the holder for the role, this category and the class or case (`grantMandate`).',
    opensFr: 'Un mandat du détenteur pour le rôle, cette catégorie et la classe ou le dossier (`grantMandate`).',
  },
  AGREEMENT_SUSPENDED: {
    about: 'ORGANISATION',
    en: 'The agreement with the holder is suspended.',
    fr: "L'accord avec le détenteur est suspendu.",
    opensEn: 'The parties resume the agreement.',
    opensFr: "Les parties reprennent l'accord.",
  },
  AGREEMENT_EXPIRED: {
    about: 'ORGANISATION',
    en: 'The agreement with the holder has ended.',
    fr: "L'accord avec le détenteur est échu.",
    opensEn: 'A new agreement that supersedes it.',
    opensFr: 'Un nouvel accord qui le remplace.',
  },
  FIELD_NOT_COVERED: {
    about: 'ORGANISATION',
    en: 'The agreement with the holder does not cover this field.',
    fr: "L'accord avec le détenteur ne couvre pas ce champ.",
    opensEn: 'A new agreement that grants this field on a recorded legal basis.',
    opensFr: 'Un nouvel accord qui accorde ce champ, sur une base légale consignée.',
  },
  PURPOSE_NOT_COVERED: {
    about: 'ORGANISATION',
    en: 'The agreement with the holder, or the token, does not cover this purpose.',
    fr: "L'accord avec le détenteur, ou le jeton, ne couvre pas cette finalité.",
    opensEn: 'A request for a purpose that is covered, or an agreement that names this one or a wider one.',
    opensFr: 'Une requête pour une finalité couverte, ou un accord qui nomme celle-ci ou une plus large.',
  },
  PROHIBITED: {
    about: 'ORGANISATION',
    en: 'A prohibition of the agreement applies.',
    fr: "Une interdiction de l'accord s'applique.",
    opensEn:
      'Nothing, while the prohibition applies. Where it forbids a purpose: asking for a narrower one that it does not forbid.',
    opensFr:
      "Rien, tant que l'interdiction s'applique. Si elle porte sur une finalité : demander pour une finalité plus étroite qu'elle n'interdit pas.",
  },
  DUTY_UNFULFILLED: {
    about: 'ORGANISATION',
    en: 'A duty of the agreement keeps this field closed: a pre-condition nobody acknowledged as fulfilled, or an obligation that is violated or overdue.',
    fr: "Un devoir de l'accord tient ce champ fermé : une condition préalable dont nul n'a constaté l'accomplissement, ou une obligation méconnue ou en retard.",
    opensEn:
      'The party that owes it does it and reports it, the other party acknowledges it (`recordDuty`); `agreement { duties }` and `explainAccess { duties }` name it.',
    opensFr:
      "La partie qui le doit l'accomplit et le déclare, l'autre partie le constate (`recordDuty`) ; `agreement { duties }` et `explainAccess { duties }` le nomment.",
  },
  COUNT_USED_UP: {
    about: 'ORGANISATION',
    en: 'The agreement opens this field for a number of operations, and they are used up.',
    fr: "L'accord ouvre ce champ pour un nombre d'opérations, et il est épuisé.",
    opensEn: 'A new agreement: the number is for the whole life of this one.',
    opensFr: 'Un nouvel accord : le nombre vaut pour toute la durée de celui-ci.',
  },
  AGGREGATE_ONLY: {
    about: 'ORGANISATION',
    en: 'The agreement opens this field in figures about groups only, not person by person.',
    fr: "L'accord n'ouvre ce champ que dans des chiffres sur des groupes, pas personne par personne.",
    opensEn: 'Ask for the figures (`learnerCounts`), or conclude a new agreement that opens the field itself.',
    opensFr: 'Demander les chiffres (`learnerCounts`), ou conclure un nouvel accord qui ouvre le champ lui-même.',
  },
  COHORT_TOO_SMALL: {
    about: 'ORGANISATION',
    en: 'No group has as many people as a figure must stand for, beside those whose values the caller may read one by one.',
    fr: "Aucun groupe ne compte assez de personnes pour un chiffre publiable, hors celles dont l'appelant peut lire les valeurs une à une.",
    opensEn: 'Larger groups, at the next count.',
    opensFr: 'Des groupes plus grands, au prochain décompte.',
  },
  DIFFERENCING_RISK: {
    about: 'ORGANISATION',
    en: 'Figures of this holder were counted for the caller for another purpose, or on other terms; the difference of the two could be a few people.',
    fr: "Des chiffres de ce détenteur ont été établis pour l'appelant pour une autre finalité ou à d'autres conditions ; leur différence pourrait tenir à quelques personnes.",
    opensEn: 'Ask for the purpose they were counted for, or wait for the next count.',
    opensFr: 'Les demander pour la finalité du décompte, ou attendre le prochain.',
  },
  POLICY_UNAVAILABLE: {
    about: 'SYSTEM',
    en: 'The evidence for this decision could not be read, or the disclosure could not be logged, so nothing is disclosed.',
    fr: "Les preuves de cette décision n'ont pas pu être lues, ou la communication n'a pas pu être consignée : rien n'est communiqué.",
    opensEn: 'Try again later.',
    opensFr: 'Réessayer plus tard.',
  },
  NOT_PERMITTED_FOR_PERSON: {
    about: 'ORGANISATION',
    en: 'The agreement covers this field, but not for this person now.',
    fr: "L'accord couvre ce champ, mais pas pour cette personne à cet instant.",
    opensEn: 'The person decides; ask the person, not this gateway.',
    opensFr: 'La personne en décide ; demandez-lui, pas à cette passerelle.',
  },
  CONSENT_MISSING: {
    about: 'PERSON',
    en: 'The person has not consented to this recipient, category and purpose.',
    fr: "La personne n'a pas consenti pour ce destinataire, cette catégorie et cette finalité.",
    opensEn: 'The person gives consent (`giveConsent`).',
    opensFr: 'La personne donne son consentement (`giveConsent`).',
  },
  CONSENT_REFUSED: {
    about: 'PERSON',
    en: 'The person refused.',
    fr: 'La personne a refusé.',
    opensEn: 'The person changes her mind and gives consent.',
    opensFr: 'La personne change d’avis et consent.',
  },
  CONSENT_WITHDRAWN: {
    about: 'PERSON',
    en: 'The person withdrew the consent.',
    fr: 'La personne a retiré son consentement.',
    opensEn: 'The person gives consent again.',
    opensFr: 'La personne consent à nouveau.',
  },
  CONSENT_EXPIRED: {
    about: 'PERSON',
    en: 'The consent has expired.',
    fr: 'Le consentement est échu.',
    opensEn: 'The person renews the consent.',
    opensFr: 'La personne renouvelle son consentement.',
  },
  APPROVAL_MISSING: {
    about: 'PERSON',
    en: 'An approval this consent needs has not been given.',
    fr: "Une approbation que ce consentement demande n'a pas été donnée.",
    opensEn: 'Those who must approve do so.',
    opensFr: 'Ceux qui doivent approuver le font.',
  },
  OBJECTION: {
    about: 'PERSON',
    en: 'The person objects, and no recorded ground overrides it.',
    fr: "La personne s'oppose, et aucun motif consigné n'y passe outre.",
    opensEn: 'The person takes the objection back, or the holder records compelling grounds (GDPR art. 21(1)).',
    opensFr: 'La personne retire son opposition, ou le détenteur consigne des motifs impérieux (RGPD art. 21(1)).',
  },
  RESTRICTED: {
    about: 'PERSON',
    en: 'The person had the processing of her data at this holder restricted (GDPR art. 18).',
    fr: 'La personne a fait limiter le traitement de ses données chez ce détenteur (RGPD art. 18).',
    opensEn: 'The person lifts the restriction (`withdrawRequest`).',
    opensFr: 'La personne lève la limitation (`withdrawRequest`).',
  },
} as const satisfies Record<string, Told>;

export type Reason = keyof typeof REASONS;

/** Whether a reason says nothing of a person, as it is told to organisations: it is the same for every row. */
export const dependsOnNobody = (reason: Reason): boolean =>
  reason !== 'NOT_PERMITTED_FOR_PERSON' && REASONS[reason].about !== 'PERSON';
