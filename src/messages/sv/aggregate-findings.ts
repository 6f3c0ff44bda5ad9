/** Rows of Kontroll about ready aggregates: what is wrong in them, and what they cannot tell. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { AggregateFindings } from '../findings/aggregate-findings';
import { whole } from './format';
import { settingNames, tabNames } from './tabs';

const NOT_USED = 'Raden räknas inte med.';
const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);

export const aggregateFindings: SaidOf<AggregateFindings, FindingWords> = {
  AGGREGATE_COUNT: ({ text, column }) => ({
    what: `I kolumnen ”${column}” står ”${text}”, vilket inte är ett antal. ${NOT_USED}`,
    todo: 'Skriv antalet som ett helt tal, 0 eller högre.',
  }),
  AGGREGATE_WITHOUT_RATED: () => ({
    what: `Raden har ett medelvärde men inget antal skattade. ${NOT_USED}`,
    todo: 'Skriv hur många som har skattat.',
  }),
  AGGREGATE_WITHOUT_MEAN: () => ({
    what: `Raden har ett antal skattade men inget medelvärde. ${NOT_USED}`,
    todo: 'Skriv medelvärdet.',
  }),
  AGGREGATE_MEAN: ({ text, min, max }) => ({
    what: `Medelvärdet ”${text}” är inget tal på skalan ${min}–${max}. ${NOT_USED}`,
    todo: `Rätta medelvärdet, eller skalan på fliken ${tabNames.settings}.`,
  }),
  AGGREGATE_SD: ({ text, min, max }) => ({
    what: `Standardavvikelsen ”${text}” kan inte stämma på skalan ${min}–${max}. Den används inte, men resten av raden gör det.`,
    todo: 'Rätta standardavvikelsen, eller töm cellen.',
  }),
  AGGREGATE_TWICE: () => ({
    what: 'Samma enhet och fråga finns på en rad högre upp. Den första raden gäller.',
    todo: 'Ta bort raden som inte gäller. Gäller raderna olika mätningar: skriv vilket år i kolumnen Mätår.',
  }),
  AGGREGATE_CROSSED: () => ({
    what: `Raden gäller både en förvaltning och en rollgrupp. ${NOT_USED}`,
    todo: 'Visa förvaltningar och rollgrupper på var sina rader.',
  }),
  AGGREGATE_ALL_TOGETHER: ({ rows: count }) => ({
    what: `${rows(count)} gäller alla tillsammans och används inte.`,
    todo: 'Du behöver inte göra något. Verktyget räknar ihop kommunerna.',
  }),
  AGGREGATE_OTHER_YEAR: ({ rows: count, year }) => ({
    what: `${rows(count)} gäller ett annat år än ${year} och används inte.`,
    todo: `Kontrollera ${settingNames.year} på fliken ${tabNames.settings} om raderna skulle ha räknats med.`,
  }),
  AGGREGATE_PARTS_EXCEED: ({ name }) => ({
    what: `Delarna av ${name} har tillsammans fler svar än hela kommunen på minst en fråga.`,
    todo: 'Kontrollera antalen. Är kommunens egen rad fel: ta bort den, så räknar verktyget ihop förvaltningarna.',
  }),
  AGGREGATE_VALUE_WITHOUT_COLUMN: ({ values }) => ({
    what: `Kolumn saknas för ${values.join(', ')} på skalan. Verktyget räknar med att ingen har svarat så.`,
    todo: 'Lägg till kolumnen om någon har svarat så.',
  }),
  AGGREGATE_WITHOUT_DONT_KNOW: () => ({
    what: 'Det finns ingen kolumn med antal vet ej. Verktyget räknar med att ingen har svarat vet ej.',
    todo: 'Lägg till kolumnen ”Antal vet ej” om frågorna gick att besvara så.',
  }),
  AGGREGATES_LACK_CERTAINTY: () => ({
    what: 'Svaren är sammanställda värden. Säkerheten kan inte räknas ut av sammanställda värden. Inte heller delområden och vilka platser en fråga kan ha.',
    todo: 'Be om en rad per svarande om ni behöver dem. Annars behöver du inte göra något.',
  }),
  AGGREGATES_LACK_SPREAD: () => ({
    what: 'Standardavvikelse saknas på minst en rad. Där kan verktyget inte räkna ut osäkerheten i skattningen, jämföra skattningar eller säga om ni är överens.',
    todo: 'Lägg till kolumnen Standardavvikelse om du kan få den.',
  }),
  AGGREGATES_LACK_BLANK: () => ({
    what: 'Antal ej besvarade saknas på minst en rad. Antalet svarande är därför det största antal som har svarat på någon fråga.',
    todo: 'Lägg till kolumnen ”Antal ej besvarade” om du kan få den.',
  }),
  AGGREGATES_ROUNDED: () => ({
    what: 'Medelvärdena är avrundade till en decimal. Skattningar jämförs därför inte med andra kommuner eller med förra mätningen.',
    todo: 'Be om medelvärden med minst två decimaler.',
  }),
};
