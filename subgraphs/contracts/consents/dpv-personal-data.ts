import type { DataCategory } from '../__generated__/types.js';

/**
 * Categories of data as concepts of DPV's extension for personal data (PD 2.2): what a receipt tells whoever knows DPV and not this
 * API. DPV has none for skills and none for traces of learning alone: they are the nearest ones.
 *
 * @see https://w3id.org/dpv/pd; dpv-personal-data.test.ts compares the terms with the published table
 */
export const DPV_PERSONAL_DATA: Readonly<Record<DataCategory, readonly string[]>> = {
  IDENTIFIER: ['pd:UID'],
  IDENTITY: ['pd:Identifying'],
  CONTACT: ['pd:Contact'],
  DEMOGRAPHIC: ['pd:Demographic'],
  ENROLMENT: ['pd:Education'],
  SKILL_PROFILE: ['pd:Professional'],
  LEARNING_TRACE: ['pd:Behavioural'],
  CREDENTIAL: ['pd:EducationQualification', 'pd:ProfessionalCertification'],
  HEALTH: ['pd:Health'],
  OFFENCE: ['pd:CriminalOffence'],
};

/** Each once, in the order of the categories. */
export const personalDataOf = (categories: readonly DataCategory[]): string[] => [
  ...new Set(categories.flatMap((category) => DPV_PERSONAL_DATA[category] ?? [])),
];
