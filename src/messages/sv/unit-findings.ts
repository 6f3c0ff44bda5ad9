/** Rows of Kontroll about municipalities, departments and respondents: who has answered, and rows that belong nowhere. */
import type { Finding } from '../finding';
import { percent, whole } from './format';
import { fewerThan } from './analysis-tab';
import { settingNames, shownNames, tabNames } from './tabs';

type Details = Finding['details'];
type Words = (details: Details) => { readonly what: string; readonly todo: string };

const NOTHING = 'Du behöver inte göra något.';
const answered = ({ name, respondents, invited }: Details): string =>
  `${String(name)}: ${whole(Number(respondents))} av ${whole(Number(invited))} svarade (${percent(Number(respondents) / Number(invited))}).`;

export const unitFindings: Readonly<Record<string, Words>> = {
  RESPONSE_RATE: (details) => ({ what: answered(details), todo: NOTHING }),
  LOW_RESPONSE_RATE: (details) => ({
    what: `${answered(details)} De som inte svarade kan tycka något annat.`,
    todo: 'Påminn om enkäten går att svara på än. Säg annars hur många som svarade när ni visar resultatet.',
  }),
  MORE_THAN_INVITED: ({ name, respondents, invited, tab }) => ({
    what: `${String(name)} har ${whole(Number(respondents))} svar men bara ${whole(Number(invited))} inbjudna.`,
    todo: `Kontrollera antalet inbjudna på fliken ${String(tab)}, och om någon har svarat två gånger.`,
  }),
  INVITED_UNKNOWN: ({ names, count, tab }) => ({
    what: `Antal inbjudna saknas för ${Number(count) === 1 ? '' : `${whole(Number(count))} enheter: `}${String(names)}. Svarsandelen går inte att räkna ut.`,
    todo: `Fyll i Antal inbjudna på fliken ${String(tab)} om du vet det.`,
  }),
  UNIT_HIDDEN: ({ name, shown, minimumGroup }) => ({
    what: `${String(name)} visas inte: ${shown === 'few' ? fewerThan(Number(minimumGroup)) : shownNames.protects}.`,
    todo:
      shown === 'few'
        ? 'Du behöver inte göra något. Svaren visas inte för sig, så att ingen kan räkna ut vad någon har svarat.'
        : 'Du behöver inte göra något. Annars skulle det gå att räkna ut hur en liten grupp har svarat.',
  }),
  DEPARTMENT_WITHOUT_ROWS: ({ name }) => ({
    what: `Ingen har svarat för ${String(name)}.`,
    todo: 'Kontrollera att förvaltningens namn skrivs likadant bland svaren.',
  }),
  UNKNOWN_DEPARTMENT: ({ name, municipality, similar }) => ({
    what: `Bland svaren från ${String(municipality)} finns förvaltningen ”${String(name)}”, som inte finns på fliken ${tabNames.departments}. De svaren räknas bara i kommunen.`,
    todo: similar
      ? `Menas ${String(similar)}? Skriv namnet likadant på båda ställena.`
      : 'Rätta namnet bland svaren, eller lägg till förvaltningen.',
  }),
  MORE_UNKNOWN_DEPARTMENTS: ({ count }) => ({
    what: `… och ${whole(Number(count))} okända förvaltningar till.`,
    todo: 'Kontrollera att rätt kolumn är vald som kolumn för förvaltning.',
  }),
  ROWS_WITHOUT_DEPARTMENT: () => ({
    what: 'Det finns svar utan förvaltning. De räknas i kommunen men inte i någon förvaltning.',
    todo: 'Fyll i förvaltningen om du vet vilken det är.',
  }),
  DEPARTMENTS_WITHOUT_COLUMN: () => ({
    what: `Fliken ${tabNames.departments} är ifylld, men inställningarna säger inte i vilken kolumn förvaltningen står. Inget visas per förvaltning.`,
    todo: `Skriv kolumnens rubrik på fliken ${tabNames.settings}, ${settingNames.departmentColumn}.`,
  }),
  DEPARTMENT_WITHOUT_NAME: ({ municipality }) => ({
    what: `Raden för ${String(municipality)} har inget förvaltningsnamn och används inte.`,
    todo: 'Skriv förvaltningens namn, eller ta bort raden.',
  }),
  DEPARTMENT_OF_UNKNOWN: ({ name, municipality }) => ({
    what: municipality
      ? `Förvaltningen ”${String(name)}” hör till kommunen ”${String(municipality)}”, som inte finns på fliken ${tabNames.municipalities}. Raden används inte.`
      : `Raden säger inte vilken kommun förvaltningen ”${String(name)}” hör till. Raden används inte.`,
    todo: `Skriv kommunens namn som på fliken ${tabNames.municipalities}.`,
  }),
  NO_MUNICIPALITIES: () => ({
    what: `Fliken ${tabNames.municipalities} har inga kommuner. Varje namn i svarens kommunkolumn blir en kommun, även felstavade.`,
    todo: 'Fyll i kommunerna, så säger verktyget till om namn som inte stämmer.',
  }),
  REPEATED_RESPONDENT: ({ first }) => ({
    what: `Raden har samma beteckning för den som svarar som rad ${String(first)}. Båda räknas.`,
    todo: 'Ta bort den ena raden om samma person har svarat två gånger.',
  }),
  MORE_REPEATED_RESPONDENTS: ({ count }) => ({
    what: `… och ${whole(Number(count))} rader till med en beteckning som redan finns.`,
    todo: `Kontrollera att rätt kolumn är vald som ${settingNames.respondentColumn}.`,
  }),
};
