/** What the menu item Create slide decks tells: names of files, states in Slide decks, what was made and what was left, and its errors. */
import type { SurveyErrorWords } from '../survey-error';
import { inWords, listed, oneDecimal } from './format';
import { counted, plural, upperFirst } from './wording';

const decksOf = (count: number): string => upperFirst(counted(count, 'slide deck'));
const were = (count: number): string => plural(count, 'was', 'were');

/** Codes of refusals; null where the trigger goes on. */
type DeckEnd = Exclude<keyof typeof leftWords, 'goesOn'> | null;

const leftWords = {
  goesOn: 'The tool carries on by itself within ten minutes, even if you close the window.',
  dailyQuota:
    'Google’s limit for the day is reached. The tool tries again by itself, and carries on when the limit has been lifted, mostly within a day.',
  sharingLimit:
    'Google does not share more files for you right now. The tool tries again by itself, and carries on when it can, mostly within a day.',
  storageFull:
    'Your Google Drive is full, and the tool makes no more attempts by itself. Empty the bin or ask IT for more space, and then choose Create slide decks again.',
  domainPolicy:
    'Your organisation’s settings at Google do not allow it, and the tool makes no more attempts by itself. Ask whoever manages Google for you to allow it, and then choose Create slide decks again.',
  noConsent:
    'The tool lacks a permission, and makes no more attempts by itself. Choose Create slide decks again and accept what Google asks for.',
} as const;

export const deckJob = {
  folderName: (workbook: string): string => `Slide decks – ${workbook}`,
  templateName: (workbook: string): string => `Slide deck template – ${workbook}`,

  states: { planned: 'Planned', done: 'Done', parked: 'Failed, waits for you' },

  title: { complete: 'The slide decks are ready', unfinished: 'Not all slide decks were finished' },
  made: (count: number): string => `${decksOf(count)} ${were(count)} created.`,
  updated: (count: number): string => `${decksOf(count)} ${were(count)} updated.`,
  unchanged: (count: number): string => `${decksOf(count)} ${were(count)} already up to date, nothing was changed.`,
  kept: (name: string, count: number): string =>
    `${name}: ${counted(count, 'place')} that you have changed ${plural(count, 'has', 'have')} been left alone.`,
  stayed: (name: string, titles: readonly string[]): string =>
    `${name}: the slide deck no longer needs ${listed(titles.map((title) => `“${title}”`))}, but you have written there. ${titles.length === 1 ? 'The slide stays' : 'The slides stay'}, without the tool’s figures. Delete ${titles.length === 1 ? 'it' : 'them'} if not needed.`,
  notMine: (name: string, maker: string): string =>
    `${name} was skipped. The slide deck was made by ${maker}, and only that person can update it. Ask ${maker} to run Create slide decks. If ${maker} has left: choose Make my own slide decks, and you get a new one.`,
  gone: (name: string): string =>
    `${name} was skipped. The file is no longer in your Drive. If you want a new slide deck: delete the row on the Slide decks tab and run again.`,
  duplicates: (name: string, count: number): string =>
    `There are ${inWords(count)} files for ${name}. The oldest is used. Delete the others if they are not needed.`,
  /** Decks that are not made, and what becomes of them: `end` is what halted the round, if anything did. */
  left: (names: readonly string[], end: DeckEnd): string =>
    `Not finished: ${listed(names)}. ${leftWords[end ?? 'goesOn']}`,
  replaced: (name: string, maker: string): string =>
    `${name}: you have got a slide deck of your own. The one that ${maker} made is still there and is not updated any more.`,
  takenOver: (names: readonly string[], owner: string | null): string =>
    `Not finished: ${listed(names)}. A later run${owner === null ? '' : `, started by ${owner},`} has taken over. What is done is saved. See the Slide decks tab.`,
  replacedLink: (name: string): string => `${name}, the old one`,
  leftOverLink: (name: string): string => `${name}, still there`,
  parked: (names: readonly string[]): string =>
    `Three attempts failed for ${listed(names)}. The tool makes no more attempts by itself. Choose Create slide decks again once the fault is put right.`,
  none: 'There is no municipality and there are no answers to make slide decks of.',
  nothingToContinue: 'No slide deck is waiting.',
  deckLink: (name: string): string => name,
  templateLink: 'The template, to which you can give the municipality’s look',
} as const;

/** Words for the codes of `SurveyError` that the decks' jobs throw. */
export const deckErrors: SurveyErrorWords<
  'BUSY' | 'LEASE_LOST' | 'LEDGER_MOVED' | 'UNREADABLE_TEXT' | 'TEMPLATE_LAYOUT'
> = {
  BUSY: ({ by }) =>
    `Slide decks or documents are being made right now${by === null ? ' in another run' : ` by ${by.owner}`}. So nothing has been started. ` +
    `Wait ${by === null || by.minutes === 1 ? 'a minute' : `about ${inWords(by.minutes)} minutes`} and try again.`,
  LEASE_LOST: ({ owner }) =>
    owner === null
      ? 'This run was stopped because a later run has already ended. What is done is saved. Close the window and see the Slide decks or Documents tab.'
      : `This run was stopped because ${owner} has started a new one. What is done is saved. Close the window; the new run does the rest.`,
  LEDGER_MOVED: ({ tab }) =>
    `The rows on the ${tab} tab were moved again and again while the file was being entered there. The file is in your Drive. Leave the tab alone and choose the same menu item again.`,
  TEMPLATE_LAYOUT: ({ layout }) =>
    `The slide deck template lacks the layout ${layout}, so the slides cannot be made. So no slide deck has been written. ` +
    'Delete the template from the folder in your Drive and choose Create slide decks again, and the tool makes a new one.',
  UNREADABLE_TEXT: ({ name, ratio }) =>
    `The text colour in the slide deck for ${name} is too hard to see against the background (${oneDecimal(ratio)}, at least 4.5 is needed). So nothing has been written in it. ` +
    'Change the text colour or the background in the template’s theme and in the slide deck, and run Create slide decks again.',
};
