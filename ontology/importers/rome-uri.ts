import { code } from '../sources/cells.js';
import type { Cells } from '../sources/read-table.js';

/** France Travail publishes codes, not URIs: these stand for them here. */
export const romeUri = {
  occupation: (romeCode: string) => `urn:rome:${romeCode}`,
  /** Appellations, competences, savoirs and work contexts share one number range. */
  ogr: (ogr: string) => `urn:rome:ogr:${ogr}`,
  domain: (domain: string) => `urn:rome:domain:${domain}`,
  theme: (theme: string) => `urn:rome:theme:${theme}`,
  sector: (sector: string) => `urn:rome:sector:${sector}`,
  subSector: (sector: string) => `urn:rome:sub-sector:${sector}`,
  naf: (division: string) => `urn:rome:naf:${division}`,
  interest: (interest: string) => `urn:rome:interest:${interest}`,
} as const;

export const romeCode = (cells: Cells, column: string): string =>
  code(cells, column, /^[A-N]\d{4}$/, 'a ROME code: a letter from A to N and four digits, such as J1501');
export const ogrCode = (cells: Cells, column: string): string =>
  code(cells, column, /^\d{1,7}$/, 'an OGR number of up to 7 digits');
export const domainCode = (cells: Cells, column: string): string =>
  code(cells, column, /^[A-N]\d{2}$/, 'a professional domain: a letter from A to N and two digits, such as J15');
export const majorDomainCode = (cells: Cells, column: string): string =>
  code(cells, column, /^[A-N]$/, 'a major domain: one letter from A to N');
export const numberCode = (cells: Cells, column: string): string =>
  code(cells, column, /^\d{1,4}$/, 'a number of up to 4 digits');
