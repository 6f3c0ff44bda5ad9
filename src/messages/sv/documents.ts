/** Words that the documents share, the joint report's and the text version's. METHOD.md, steps 2 to 9. */
import { inWords, longDate, whole } from './format';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;
const START_HERE = `Börja${NBSP}här`;

export const documentWords = {
  /** Of a date that a person has still to fill in. */
  blank: '__________',
  date: longDate,
  none: '–',
  captions: {
    table: 'Uppgifterna i tabell',
    /** Of a slide's table, by the slide. */
    slides: {
      shortlist: 'Påståendena på kortlistan',
      alike: 'Kommuner som skiljer sig från de andra',
      common: 'Delområden och hur många kommuner som delar dem',
      proposals: 'Vad, vilka och när',
      next: 'Vem gör vad, och när',
    },
    fourFields: 'Frågorna i de fyra fälten',
    fields: 'De fyra fälten',
    points: 'Alla frågor, osäkerhet inom parentes',
    answers: 'Antal svar',
    areas: `Självskattning och ${DONT_KNOW}`,
    change: 'Förändring i självskattning',
  },
  headers: {
    number: 'Nr',
    question: 'Fråga',
    statement: 'Påstående',
    rating: 'Skattning 0–100',
    dontKnow: `Vet${NBSP}ej`,
    field: 'Fält',
    area: 'Delområde',
    group: 'Grupp',
    answers: 'Svar',
    share: `Andel ${DONT_KNOW}`,
    base: 'Underlag',
    why: 'Säkerhet',
  },
  /** "1. Vi vet vad it kostar (29, vet ej 29 %)" */
  point: (number: number, name: string, selfRating: string, share: string): string =>
    `${number}. ${name} (${selfRating}, ${DONT_KNOW} ${share})`,
  noPoint: 'Ingen fråga',
  /** Figure with its uncertainty behind. */
  withUncertainty: (figure: string, uncertainty: string): string =>
    uncertainty === '' ? figure : `${figure} (${uncertainty})`,
} as const;

export const jointReportWords = {
  fileName: (cooperation: string, year: number): string =>
    cooperation === '' ? `Gemensam rapport ${year}` : `Gemensam rapport ${year} – ${cooperation}`,
  title: (cooperation: string, year: number): string =>
    cooperation === '' ? `Digital mognad i kommunerna ${year}` : `Digital mognad i ${cooperation} ${year}`,
  summary: 'Sammanfattning',
  how: 'Så gjordes mätningen',
  asked: (questions: number, min: number, max: number): string =>
    `${questions === 1 ? 'Ett påstående' : `${whole(questions)} påståenden`} besvarades på en skala från ${whole(min)} till ${whole(max)} eller med ${DONT_KNOW}. ` +
    `Skalan räknas om till självskattning 0–100. Vet${NBSP}ej räknas för sig och drar inte ned skattningen.`,
  protection: (minimumGroup: number): string =>
    `Svaren redovisas bara i grupp. Är färre än ${inWords(minimumGroup)} personer bakom en siffra visas den inte.`,
  guide: 'Så läser du bilden',
  chart: 'Alla frågor i fyra fält',
  areas: 'Kommunerna och delområdena',
  areasHow: `I varje ruta står självskattning 0–100 och andel ${DONT_KNOW}. Ett streck betyder att siffran inte visas.`,
  together: 'Tillsammans',
  areaCell: (selfRating: string, share: string): string => `${selfRating}; ${share}`,
  areaCaption: (municipalities: string): string => `Självskattning och ${DONT_KNOW}: ${municipalities}`,
  weakPoints: 'Gemensamma svaga punkter',
  noWeakPoint: `Inget delområde ligger i ${START_HERE} i minst hälften av de kommuner som visas.`,
  strengths: 'Gemensamma styrkor',
  strengthsCaption: 'Delområden som ligger i Känd styrka i minst hälften av kommunerna',
  among: 'I Känd styrka',
  noStrength: 'Inget delområde ligger i Känd styrka i minst hälften av de kommuner som visas.',
  alike: 'Likt och olikt mellan kommunerna',
  change: 'Förändring sedan sist',
  proposals: 'Förslag till insatser i samverkan',
  proposalsHow: 'Tabellen är tom. Fyll i den tillsammans när dialogerna i kommunerna är klara.',
  proposalsCaption: 'Insatser att göra tillsammans',
  proposalHeaders: { what: 'Insats', who: 'Kommuner', owner: 'Ansvarig', when: 'När' },
  method: 'Så säkra är siffrorna',
  all: 'Bilaga: alla frågor',
} as const;

export const textVersionWords = {
  fileName: (deck: string): string => `Textversion – ${deck}`,
  lead: 'Samma innehåll som i bildspelet, som rubriker, listor och tabeller. För den som läser med skärmläsare eller på papper.',
} as const;
