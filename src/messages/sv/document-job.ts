/** What the menu item Skapa dokument tells: what can be chosen, what was made and what was left, what lacks first. */
import { inWords, whole } from './format';
import { headers, tabNames } from './tabs';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const documentsOf = (count: number): string =>
  `${count <= 12 ? inWords(count).replace(/^en$/, 'ett') : whole(count)} dokument`;
const places = (count: number): string => (count === 1 ? 'ett ställe' : `${inWords(count)} ställen`);

interface Lack {
  readonly code: 'noDecision' | 'noDialogues' | 'noActions' | 'noArea' | 'unknownArea';
  /** Zero-based row of Beslut. */
  readonly row?: number;
  readonly area?: string;
}

export const documentJob = {
  templateName: (workbook: string): string => `Mall för dokument – ${workbook}`,
  kinds: {
    jointReport: 'Gemensam rapport',
    mandate: 'Förslag till uppdrag',
    boardMemo: 'Underlag till kommunstyrelsen',
    documentation: 'Bilaga 2, dokumentation',
    workshopMaterial: 'Bilaga 3, workshopmaterial',
    reportBack: 'Återrapport',
    actionPlan: 'Handlingsplan för diariet',
    textVersion: 'Textversion av bildspel',
  },
  /** Why a document can't be made, and what to do. */
  lack: ({ code, row = 0, area = '' }: Lack): string => {
    switch (code) {
      case 'noDecision':
        return `Det finns inget beslut för kommunen, så verktyget vet inte vilket område det gäller. Fyll i en rad på fliken ${tabNames.decisions} först.`;
      case 'noArea':
        return `Beslutet på rad ${row + 1} på fliken ${tabNames.decisions} saknar delområde. Fyll i ${headers.decisions.area1}, högst två delområden.`;
      case 'unknownArea':
        return `Delområdet ”${area}” på rad ${row + 1} på fliken ${tabNames.decisions} finns inte på fliken ${tabNames.questions}. Skriv det som det står där.`;
      case 'noDialogues':
        return `Inga dialoger är inskrivna för kommunen. Fyll i fliken ${tabNames.dialogues} först.`;
      case 'noActions':
        return `Kommunen har inga åtgärder på fliken ${tabNames.plan} än.`;
    }
  },
  title: {
    complete: 'Dokumenten är klara',
    unfinished: 'Alla dokument blev inte klara',
    dryRun: 'Så skulle dokumenten ändras',
  },
  made: (count: number): string => `${upper(documentsOf(count))} skapades.`,
  updated: (count: number): string => `${upper(documentsOf(count))} uppdaterades.`,
  unchanged: (count: number): string => `${upper(documentsOf(count))} var redan klara, inget ändrades.`,
  kept: (name: string, count: number): string =>
    `${name}: ${places(count)} som du har ändrat, flyttat eller tagit bort har lämnats.`,
  notMine: (name: string, maker: string): string =>
    `${name} hoppades över. Dokumentet gjordes av ${maker}, och bara den personen kan uppdatera det. Be ${maker} köra Skapa dokument.`,
  gone: (name: string): string =>
    `${name} hoppades över. Filen finns inte kvar i din Drive. Vill du ha ett nytt dokument: ta bort raden på fliken ${tabNames.documents} och kör igen.`,
  duplicates: (name: string, count: number): string =>
    `Det finns ${inWords(count)} filer för ${name}. Den äldsta används. Ta bort de andra om de inte behövs.`,
  left: (names: readonly string[]): string => `Inte klara: ${names.join(', ')}. Välj Skapa dokument igen.`,
  none: 'Inget dokument är valt. Inget har ändrats.',
  templateLink: 'Mallen, som du kan ge kommunens utseende',
  /** A dry run's line for one block. */
  change: {
    rewritten: (before: string, after: string): string => `Ändras: ”${before}” blir ”${after}”.`,
    added: (after: string): string => `Läggs till: ”${after}”.`,
    removed: (before: string): string => `Tas bort: ”${before}”.`,
    kept: (before: string): string => `Lämnas, för du har skrivit där: ”${before}”.`,
    gone: (after: string): string => `Lämnas borta, för du har flyttat eller tagit bort det: ”${after}”.`,
  },
  wouldBeMade: (name: string): string => `${name} skulle skapas.`,
  wouldNotChange: (name: string): string => `${name} skulle inte ändras.`,
  wouldChange: (name: string): string => `${name}:`,
  moreChanges: (count: number): string => `och ${inWords(count)} ${count === 1 ? 'ändring' : 'ändringar'} till.`,
} as const;
