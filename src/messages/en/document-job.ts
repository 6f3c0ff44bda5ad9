/** What the menu item Create documents tells: what can be chosen, what was made and what was left, what lacks first. */
import { inWords, whole } from './format';
import { headers, tabNames } from './tabs';
import { plural, quoted, upperFirst } from './wording';

const documentsOf = (count: number): string =>
  `${count <= 12 ? inWords(count) : whole(count)} ${plural(count, 'document')}`;
const places = (count: number): string => `${inWords(count)} ${plural(count, 'place')}`;

interface Lack {
  readonly code: 'noDecision' | 'noDialogues' | 'noActions' | 'noArea' | 'unknownArea';
  /** Zero-based row of Decisions. */
  readonly row?: number;
  readonly area?: string;
}

export const documentJob = {
  templateName: (workbook: string): string => `Document template – ${workbook}`,
  kinds: {
    jointReport: 'Joint report',
    mandate: 'Proposed assignment',
    boardMemo: 'Material for the executive board',
    documentation: 'Appendix 2, documentation',
    workshopMaterial: 'Appendix 3, workshop material',
    reportBack: 'Report back',
    actionPlan: 'Action plan for the registry',
    textVersion: 'Text version of a slide deck',
  },
  lack: ({ code, row = 0, area = '' }: Lack): string => {
    switch (code) {
      case 'noDecision':
        return `There is no decision for the municipality, so the tool does not know which area it is about. Fill in a row on the ${tabNames.decisions} tab first.`;
      case 'noArea':
        return `The decision on row ${row + 1} of the ${tabNames.decisions} tab has no area. Fill in ${headers.decisions.area1}, two areas at most.`;
      case 'unknownArea':
        return `The area ${quoted(area)} on row ${row + 1} of the ${tabNames.decisions} tab is not on the ${tabNames.questions} tab. Write it as it stands there.`;
      case 'noDialogues':
        return `No dialogues are written down for the municipality. Fill in the ${tabNames.dialogues} tab first.`;
      case 'noActions':
        return `The municipality has no actions on the ${tabNames.plan} tab yet.`;
    }
  },
  title: {
    complete: 'The documents are done',
    unfinished: 'Not all documents were finished',
    dryRun: 'How the documents would change',
  },
  made: (count: number): string => `${upperFirst(documentsOf(count))} ${plural(count, 'was', 'were')} made.`,
  updated: (count: number): string => `${upperFirst(documentsOf(count))} ${plural(count, 'was', 'were')} updated.`,
  unchanged: (count: number): string =>
    `${upperFirst(documentsOf(count))} ${plural(count, 'was', 'were')} done already, nothing was changed.`,
  kept: (name: string, count: number): string =>
    `${name}: ${places(count)} that you have changed, moved or deleted ${plural(count, 'was', 'were')} left alone.`,
  notMine: (name: string, maker: string): string =>
    `${name} was skipped. The document was made by ${maker}, and only that person can update it. Ask ${maker} to run Create documents.`,
  gone: (name: string): string =>
    `${name} was skipped. The file is no longer in your Drive. If you want a new document: delete the row on the ${tabNames.documents} tab and run again.`,
  duplicates: (name: string, count: number): string =>
    `There are ${inWords(count)} files for ${name}. The oldest is used. Delete the others if they are not needed.`,
  left: (names: readonly string[]): string => `Not finished: ${names.join(', ')}. Choose Create documents again.`,
  none: 'No document is chosen. Nothing has been changed.',
  templateLink: 'The template, which you may give the look of the municipality',
  change: {
    rewritten: (before: string, after: string): string => `Changes: ${quoted(before)} becomes ${quoted(after)}.`,
    added: (after: string): string => `Is added: ${quoted(after)}.`,
    removed: (before: string): string => `Is taken away: ${quoted(before)}.`,
    kept: (before: string): string => `Is left, since you have written there: ${quoted(before)}.`,
    gone: (after: string): string => `Stays away, since you have moved or deleted it: ${quoted(after)}.`,
  },
  wouldBeMade: (name: string): string => `${name} would be made.`,
  wouldNotChange: (name: string): string => `${name} would not be changed.`,
  wouldChange: (name: string): string => `${name}:`,
  moreChanges: (count: number): string => `and ${inWords(count)} more ${plural(count, 'change')}.`,
} as const;
