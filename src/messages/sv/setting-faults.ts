/** What is wrong with a value in Inställningar: where it stands, what it must be. */
import { listed, whole } from './format';

export const settingFaults = {
  wholeNumber: (where: string, name: string, value: string, min: number, max: number): string =>
    `${where}: ${name} är ”${value}”. Skriv ett heltal från ${min} till ${max < 10_000 ? max : whole(max)}.`,
  reasonNeeded: (where: string, name: string, value: string, reason: string): string =>
    `${where}: ${name} är ”${value}”. Under 5 krävs ett skäl. Skriv det på raden ${reason}, eller skriv ett heltal från 5 till 10.`,
  choice: (where: string, name: string, value: string, choices: readonly string[]): string =>
    `${where}: ${name} är ”${value}”. Välj ett av detta: ${listed(choices)}.`,
  scale: (where: string, min: number, max: number): string =>
    `${where}: Skala min är ${min} och Skala max är ${max}. Skala max måste vara större än Skala min, med högst 1${'\u00a0'}000 steg emellan.`,
  valueLine: (where: string, line: string): string =>
    `${where}: raden ”${line}” går inte att läsa. Skriv svarstexten, ett likhetstecken och ett heltal, till exempel ”5 - Instämmer helt = 5”.`,
  approvedLine: (where: string, line: string): string =>
    `${where}: raden ”${line}” går inte att läsa. Skriv fråge-id, ett likhetstecken och kolumnens rubrik, eller töm cellen och koppla kolumnerna igen.`,
  valueOutside: (where: string, line: string, min: number, max: number): string =>
    `${where}: raden ”${line}” ger ett tal utanför skalan ${min}–${max}.`,
  twoValues: (where: string, label: string): string =>
    `${where}: ”${label}” står med två olika tal. Behåll ett av dem.`,
} as const;
