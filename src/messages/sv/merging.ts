/** Words of Föreslå sammanslagning: small municipalities and departments that are reported together. */
import { inWords } from './format';
import { headers } from './tabs';

const column = headers.departments.reportedAs;
const kept = 'Flikar och bildspel som redan finns för en av dem tas inte bort, och ur dem kan de andras svar räknas ut';

export const merging = {
  title: 'Sammanslagning av små grupper',
  line: (municipality: string, together: readonly string[], before: number, after: number): string =>
    `${municipality}: ${together.join('; ')} redovisas tillsammans. Då visas ${inWords(after)} i stället för ${before === 0 ? 'ingen' : inWords(before)}.`,
  municipalities: (together: string): string => `${together} redovisas tillsammans, som en kommun.`,
  counted: (before: number, after: number): string =>
    `Då räknas svaren från ${inWords(after)} kommuner i stället för ${before === 0 ? 'ingen' : inWords(before)}. ${kept}.`,
  noLongerAlone: (names: string): string => `Det kostar: ${names} visas då inte längre för sig.`,
  /** What is asked before anything is written. `tabs` are titles. */
  ask: (lines: readonly string[], tabs: readonly string[]): string =>
    `${lines.join('\n')}\n\nSka det skrivas i kolumnen ${column} på ${tabs.length === 1 ? 'fliken' : 'flikarna'} ${tabs.join(' och ')}? ` +
    'Inget annat ändras, och du kan ändra det för hand. Bestäm innan ni ser resultatet.',
  nothing:
    'Det finns inget att föreslå: ingen liten kommun eller förvaltning skulle visas genom att redovisas med en annan.',
  done: (rows: number, tab: string): string =>
    rows === 0
      ? `På fliken ${tab} var det redan skrivet. Inget ändrades.`
      : `${rows === 1 ? 'En rad' : `${inWords(rows).replace(/^./, (letter) => letter.toUpperCase())} rader`} på fliken ${tab} fick ett gemensamt namn i ${column}.`,
  next: 'Välj Räkna om analysen, så räknas de ihop, också för mätningen före.',
  left: `${kept}: Kontroll säger vilka de är.`,
  link: (tab: string): string => `Öppna ${tab}`,
} as const;
