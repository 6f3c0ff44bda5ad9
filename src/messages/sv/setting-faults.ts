/** What is wrong with a value in Inställningar, and what it must be. */
import type { SaidOf } from '../told';
import type { SettingFaults } from '../setting-fault';
import { listed, whole } from './format';
import { settingChoices, settingNames } from './tabs';

export const settingFaults: SaidOf<SettingFaults, string> = {
  wholeNumber: ({ setting, text, min, max }) =>
    `${settingNames[setting]} är ”${text}”. Skriv ett heltal från ${min} till ${max < 10_000 ? max : whole(max)}.`,
  reasonNeeded: ({ setting, text }) =>
    `${settingNames[setting]} är ”${text}”. Under 5 krävs ett skäl. Skriv det på raden ${settingNames.minimumGroupReason}, eller skriv ett heltal från 5 till 10.`,
  onePerLine: ({ setting, line }) =>
    `raden ”${line}” i ${settingNames[setting]} ser ut att vara flera. Skriv en per rad (Alt + Enter ger ny rad i cellen). Är det en enda text med komma i: skriv den inom "citattecken".`,
  choice: ({ setting, text }) =>
    `${settingNames[setting]} är ”${text}”. Välj ett av detta: ${listed(Object.values<string>(settingChoices[setting]))}.`,
  scale: ({ min, max }) =>
    `Skala min är ${min} och Skala max är ${max}. Skala max måste vara större än Skala min, med högst 1${'\u00a0'}000 steg emellan.`,
  valueLine: ({ line }) =>
    `raden ”${line}” går inte att läsa. Skriv svarstexten, ett likhetstecken och ett heltal, till exempel ”5 - Instämmer helt = 5”.`,
  approvedLine: ({ line }) =>
    `raden ”${line}” går inte att läsa. Skriv fråge-id, ett likhetstecken och kolumnens rubrik, eller töm cellen och koppla kolumnerna igen.`,
  valueOutside: ({ line, min, max }) => `raden ”${line}” ger ett tal utanför skalan ${min}–${max}.`,
  twoValues: ({ label }) => `”${label}” står med två olika tal. Behåll ett av dem.`,
};
