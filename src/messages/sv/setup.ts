/** Words of Kom igång. */
import { listed } from './format';

export const setupDone = {
  title: 'Arbetsboken är klar att börja med',
  made: (names: readonly string[]): string => `Nya flikar: ${listed(names)}.`,
  columns: (tab: string, columns: readonly string[]): string =>
    `Fliken ${tab} fick ${columns.length === 1 ? 'kolumnen' : 'kolumnerna'} ${listed(columns)} längst till höger.`,
  settings: (tab: string, count: number): string =>
    `Fliken ${tab} fick ${count === 1 ? 'en ny rad' : `${count} nya rader`} längst ner.`,
  translated:
    'Verktygets egna ord är nu på svenska. Det du har skrivit är orört. Välj Räkna om analysen, Skapa kommunflikar och Skapa bildspel, så blir resten det också.',
  /** Where the clock there is another than in Stockholm. */
  timeZone: (zone: string): string =>
    `Arkets tidszon är ${zone}, inte samma tid som i Stockholm. Då räknas förfallodagar på fel dygn. Välj Stockholm under Arkiv, Inställningar, Tidszon.`,
  nothing: 'Allt fanns redan. Inget ändrades.',
  next: 'Börja i fliken Frågor: skriv era frågor i stället för exemplen. Fyll sedan i Kommuner och titta igenom Inställningar.',
  answers:
    'När svaren läggs i arbetsboken ser alla som kan öppna den varje svar. Dela den bara med dem som får se svaren; de andra kan få bildspelen.',
  link: (name: string): string => `Öppna ${name}`,
} as const;
