/** What the menu item Skapa bildspel tells: names of files, states in Bildspel, what was made and what was left, and its errors. */
import type { SurveyErrorWords } from '../survey-error';
import { inWords, listed, oneDecimal, whole } from './format';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const decksOf = (count: number): string =>
  `${count <= 12 ? inWords(count).replace(/^en$/, 'ett') : whole(count)} bildspel`;
const places = (count: number): string => (count === 1 ? 'ett ställe' : `${inWords(count)} ställen`);

/** Codes of refusals; null where the trigger goes on. */
type DeckEnd = Exclude<keyof typeof leftWords, 'goesOn'> | null;

const leftWords = {
  goesOn: 'Verktyget fortsätter av sig självt inom tio minuter, även om du stänger fönstret.',
  dailyQuota:
    'Dagens gräns hos Google är nådd. Verktyget försöker igen av sig självt, och fortsätter när gränsen har släppt, oftast inom ett dygn.',
  sharingLimit:
    'Google delar inte fler filer åt dig just nu. Verktyget försöker igen av sig självt, och fortsätter när det går, oftast inom ett dygn.',
  storageFull:
    'Din Google Drive är full, och verktyget försöker inte mer av sig självt. Töm papperskorgen eller be IT om mer utrymme, och välj sedan Skapa bildspel igen.',
  domainPolicy:
    'Er organisations inställningar hos Google tillåter det inte, och verktyget försöker inte mer av sig självt. Be den som sköter Google hos er att tillåta det, och välj sedan Skapa bildspel igen.',
  noConsent:
    'Verktyget saknar en behörighet, och försöker inte mer av sig självt. Välj Skapa bildspel igen och godkänn det som Google frågar om.',
} as const;

export const deckJob = {
  folderName: (workbook: string): string => `Bildspel – ${workbook}`,
  templateName: (workbook: string): string => `Mall för bildspel – ${workbook}`,

  states: { planned: 'Planerat', done: 'Klart', parked: 'Gick inte, väntar på dig' },

  title: { complete: 'Bildspelen är klara', unfinished: 'Alla bildspel blev inte klara' },
  made: (count: number): string => `${upper(decksOf(count))} skapades.`,
  updated: (count: number): string => `${upper(decksOf(count))} uppdaterades.`,
  unchanged: (count: number): string => `${upper(decksOf(count))} var redan klara, inget ändrades.`,
  kept: (name: string, count: number): string => `${name}: ${places(count)} som du har ändrat har lämnats.`,
  stayed: (name: string, titles: readonly string[]): string =>
    `${name}: bildspelet behöver inte längre ${listed(titles.map((title) => `”${title}”`))}, men du har skrivit där. ${titles.length === 1 ? 'Bilden står kvar, utan verktygets siffror. Ta bort den om den' : 'Bilderna står kvar, utan verktygets siffror. Ta bort dem om de'} inte behövs.`,
  notMine: (name: string, maker: string): string =>
    `${name} hoppades över. Bildspelet gjordes av ${maker}, och bara den personen kan uppdatera det. Be ${maker} köra Skapa bildspel. Har ${maker} slutat: välj Gör egna bildspel, så får du ett nytt.`,
  gone: (name: string): string =>
    `${name} hoppades över. Filen finns inte kvar i din Drive. Vill du ha ett nytt bildspel: ta bort raden på fliken Bildspel och kör igen.`,
  duplicates: (name: string, count: number): string =>
    `Det finns ${inWords(count)} filer för ${name}. Den äldsta används. Ta bort de andra om de inte behövs.`,
  /** Decks that are not made, and what becomes of them: `end` is what halted the round, if anything did. */
  left: (names: readonly string[], end: DeckEnd): string =>
    `Inte klara: ${listed(names)}. ${leftWords[end ?? 'goesOn']}`,
  replaced: (name: string, maker: string): string =>
    `${name}: du har fått ett eget bildspel. Det som ${maker} gjorde finns kvar och uppdateras inte mer.`,
  /** `owner`: whose run has taken over; null where it has ended already. */
  takenOver: (names: readonly string[], owner: string | null): string =>
    `Inte klara: ${listed(names)}. En senare körning${owner === null ? '' : `, startad av ${owner},`} har tagit över. Det som är gjort är sparat. Se läget på fliken Bildspel.`,
  replacedLink: (name: string): string => `${name}, det gamla`,
  leftOverLink: (name: string): string => `${name}, som ligger kvar`,
  parked: (names: readonly string[]): string =>
    `Tre försök misslyckades för ${listed(names)}. Verktyget försöker inte mer av sig självt. Välj Skapa bildspel igen när felet är åtgärdat.`,
  none: 'Det finns ingen kommun och inga svar att göra bildspel av.',
  nothingToContinue: 'Inget bildspel väntar.',
  deckLink: (name: string): string => name,
  templateLink: 'Mallen, som du kan ge kommunens utseende',
} as const;

/** Words for the codes of `SurveyError` that the decks' jobs throw. */
export const deckErrors: SurveyErrorWords<
  'BUSY' | 'LEASE_LOST' | 'LEDGER_MOVED' | 'UNREADABLE_TEXT' | 'TEMPLATE_LAYOUT'
> = {
  BUSY: ({ by }) =>
    `Bildspel eller dokument görs just nu${by === null ? ' i en annan körning' : ` av ${by.owner}`}. Därför har inget startats. ` +
    `Vänta ${by === null || by.minutes === 1 ? 'någon minut' : `ungefär ${inWords(by.minutes)} minuter`} och försök igen.`,
  LEASE_LOST: ({ owner }) =>
    owner === null
      ? 'Den här körningen stoppades eftersom en senare körning redan har avslutats. Det som är gjort är sparat. Stäng fönstret och se läget på fliken Bildspel eller Dokument.'
      : `Den här körningen stoppades eftersom ${owner} har startat en ny. Det som är gjort är sparat. Stäng fönstret; den nya körningen gör resten.`,
  LEDGER_MOVED: ({ tab }) =>
    `Raderna på fliken ${tab} flyttades gång på gång medan filen skrevs in där. Filen finns i din Drive. Låt fliken vara i fred och kör samma menyval igen.`,
  TEMPLATE_LAYOUT: ({ layout }) =>
    `Mallen för bildspel saknar layouten ${layout}, så bilderna kan inte göras. Därför har inget bildspel skrivits. ` +
    'Ta bort mallen ur mappen i din Drive och välj Skapa bildspel igen, så gör verktyget en ny.',
  UNREADABLE_TEXT: ({ name, ratio }) =>
    `Textfärgen i bildspelet för ${name} syns för dåligt mot bakgrunden (${oneDecimal(ratio)}, minst 4,5 behövs). Därför har inget skrivits i det. ` +
    'Ändra textfärgen eller bakgrunden i mallens tema och i bildspelet, och kör Skapa bildspel igen.',
};
