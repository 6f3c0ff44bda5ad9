/** Words of Föreslå sammanslagning: small departments that are reported together. */
import { inWords } from './format';
import { headers, tabNames } from './tabs';

export const merging = {
  title: 'Sammanslagning av små förvaltningar',
  line: (municipality: string, together: readonly string[], before: number, after: number): string =>
    `${municipality}: ${together.join('; ')} redovisas tillsammans. Då visas ${inWords(after)} i stället för ${before === 0 ? 'ingen' : inWords(before)}.`,
  /** What is asked before anything is written. */
  ask: (lines: readonly string[]): string =>
    `${lines.join('\n')}\n\nSka det skrivas i kolumnen ${headers.departments.reportedAs} på fliken ${tabNames.departments}? ` +
    'Inget annat ändras, och du kan ändra det för hand. Bestäm innan ni ser resultatet.',
  nothing: `Det finns inget att föreslå: ingen liten förvaltning på fliken ${tabNames.departments} skulle visas genom att redovisas med en annan.`,
  done: (rows: number): string =>
    rows === 0
      ? 'Det var redan skrivet. Inget ändrades.'
      : `${rows === 1 ? 'En rad' : `${inWords(rows).replace(/^./, (letter) => letter.toUpperCase())} rader`} på fliken ${tabNames.departments} fick ett gemensamt namn i ${headers.departments.reportedAs}.`,
  next: 'Välj Räkna om analysen, så räknas de ihop, också för mätningen före.',
  link: `Öppna ${tabNames.departments}`,
} as const;
