/** Words of a municipality's tab, and of the menu item that makes the tabs. */
import { inWords, listed, whole } from './format';
import { fewerThan } from './analysis-tab';
import { fieldNames } from './tabs';

const NBSP = '\u00a0';
const startHere = fieldNames.startHere.replace(' ', NBSP);
const dontKnow = `vet${NBSP}ej`;
const counted = (count: number): string => (count === 1 ? '1 fråga' : `${whole(count)} frågor`);
/** "två frågor saknar någon av siffrorna: tabellen säger varför." */
const notShown = (count: number): string =>
  `${count === 1 ? 'en fråga' : `${inWords(count)} frågor`} saknar någon av siffrorna: tabellen säger varför.`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why a tab shows no figures. `left` = the municipality is no longer in Kommuner, or no longer active there. */
export type NoFigures = 'few' | 'hidden' | 'none' | 'left';

export const municipalityHeaders = {
  number: 'Nr',
  shortName: 'Kortnamn',
  area: 'Delområde',
  selfRating: 'Självskattning',
  margin: '±',
  dontKnow: 'Vet ej',
  dontKnowRange: 'Från–till',
  certainty: 'Säkerhet',
  others: 'Mot övriga',
  change: 'Förändring',
  answered: 'Svarande',
  field: 'Fält',
  id: 'Nyckel (rör inte)',
  own: 'Egen bedömning',
  ownCopy: 'Bedömning (skriv nedan)',
} as const;

export const municipalityWords = {
  note: (date: string): string =>
    `Skapad av verktyget ${date}. Skriv bara i den gula kolumnen Egen bedömning. Ändra frågor i fliken Frågor.`,
  /** Where the columns of the figures are folded. */
  shortNote: (date: string): string => `Skapad av verktyget ${date}. Skriv bara i den gula kolumnen.`,
  title: (name: string, year: number): string => `Digital mognad i ${name} ${year}`,
  /** Under `fewest` no word of certainty is said. */
  answered: (respondents: number, invited: number | null, fewest: number): string => {
    const who =
      invited === null
        ? `${whole(respondents)} personer svarade.`
        : `${whole(respondents)} av ${whole(invited)} svarade.`;
    return respondents < fewest
      ? `${who} Litet underlag: använd som samtalsunderlag.`
      : `${who} Underlaget räcker till en kortlista, inte till en rangordning.`;
  },
  /**
   * `standsOut`: whether the test within the municipality points an area out; the area with the highest start score is named only then.
   * `hidden`: how many questions and areas are not shown, of which nothing is said.
   */
  inStartHere: (
    count: number,
    topArea: string | null,
    standsOut: 'some' | 'none' | 'allLow' | null,
    hidden: { readonly questions: number; readonly areas: number },
  ): string => {
    const areas = hidden.areas === 0 ? 'Inget område' : 'Inget av de delområden som visas';
    const nothing = ` ${areas} sticker ut: välj utifrån dialogerna.`;
    const rest = hidden.questions === 0 ? '' : ` ${upper(notShown(hidden.questions))}`;
    if (count === 0)
      return `Ingen ${hidden.questions === 0 ? 'fråga' : 'av de frågor som visas'} ligger i ${startHere}.${standsOut === 'none' ? nothing : ''}${rest}`;
    const verdict =
      standsOut === 'none'
        ? nothing
        : standsOut === 'allLow'
          ? ` Alla ${hidden.areas === 0 ? 'områden' : 'delområden som visas'} ligger lågt, inget mer än de andra.`
          : topArea === null
            ? ''
            : ` Högst Startpoäng${hidden.areas === 0 ? '' : ' av de delområden som visas'} har ${hidden.areas === 0 ? 'delområdet ' : ''}${topArea}.`;
    return `${counted(count)} ligger i ${startHere}: vi skattar oss lågt och många svarar ${dontKnow}.${verdict}${rest}`;
  },
  /** No share can be high where nobody answered don't know. */
  nobodyAnsweredDontKnow: (hidden: number): string =>
    hidden === 0
      ? `Ingen svarade ${dontKnow}. Välj utifrån självskattningen och dialogerna.`
      : `På de frågor som visas svarade ingen ${dontKnow}. ${upper(notShown(hidden))} Välj utifrån självskattningen och dialogerna.`,
  choose: (hasShortlist: boolean): string =>
    `Välj inte område enbart av siffrorna. Ta med ${hasShortlist ? 'kortlistan' : 'frågorna nedan'} till dialogerna i förvaltningarna.`,
  noFigures: (reason: NoFigures, minimumGroup: number): readonly [string, string, string] => {
    const dialogues =
      'Använd den gemensamma bilden och dialogerna i förvaltningarna. Skriv er egen bedömning i den gula kolumnen.';
    if (reason === 'left') {
      return [
        'Kommunen är inte längre med i fliken Kommuner, eller är inte aktiv där.',
        'Därför visas inga siffror här.',
        'Det ni har skrivit i Egen bedömning finns kvar.',
      ];
    }
    if (reason === 'none') return ['Ingen från kommunen har svarat.', 'Därför finns inga siffror att visa.', dialogues];
    return [
      `Resultatet visas inte eftersom ${fewerThan(minimumGroup)} personer svarade.`,
      'Det skyddar dem som har svarat. Svaren ingår inte i de gemensamma siffrorna. Kommunen kan visas om den redovisas tillsammans med en annan: fråga den som samordnar mätningen.',
      dialogues,
    ];
  },
  /** A municipality that is reported together with others, under `as`. */
  reportedWith: (as: string): readonly [string, string, string] => [
    `Kommunen redovisas nu tillsammans med andra, som ${as}.`,
    `Därför visas inga siffror här: de finns på fliken för ${as}.`,
    'Det ni har skrivit i Egen bedömning finns kvar.',
  ],
  guideHeading: 'Så läser du diagrammet',
  guideField: (field: keyof typeof fieldNames, count: number): string => `${fieldNames[field]}: ${counted(count)}`,
  guideSentences: {
    startHere: 'Vi skattar oss lågt och många vet inte hur det är.',
    knownWeakness: 'Vi vet att det brister. Frågan är vad vi gör.',
    unknownStrength: 'De som vet är nöjda. Sprid kunskapen.',
    knownStrength: 'Det här fungerar. Behåll och lär ut.',
  },
  guideLines: {
    joint: 'Linjerna är medianen i de kommuner som visas.',
    own: 'Linjerna är medianen för kommunens frågor.',
    fixed: 'Linjerna är fasta gränser, se Inställningar.',
  },
  guideNames: 'Namn bara för kortlistan, alla finns i tabellen.',
  /** Under the chart, of the column that is hidden. */
  folded: {
    others:
      'Ingen skillnad mot övriga kommuner är säkerställd, så kolumn J, Mot övriga, är dold. Visa den med pilarna mellan I och K.',
    change:
      'Kolumn K, Förändring, är dold för att fliken ska få plats på skärmen. Visa den med pilarna mellan J och M.',
  },
  chartTitle: (count: number): string => `Självskattning och ${dontKnow}, ${counted(count)}`,
  chartSubtitle: `Högre upp: fler svarar ${dontKnow}. Längre till höger: högre självskattning.`,
  shortlist: (count: number): string =>
    count === 1
      ? 'Kortlistan: en fråga att börja samtalet med'
      : `Kortlistan: ${inWords(count)} frågor att börja samtalet med`,
  shortlistEmpty: 'Kortlistan',
  nothingShortlisted: `Ingen av de frågor som visas ligger i ${startHere}.`,
  allQuestions: 'Alla frågor per delområde',
  everyoneAlike: 'alla lika',
  unrated: '–',
  /** In a narrow cell; the reason stands beside it. */
  hidden: 'dold',
  groups: {
    department: { heading: 'Förvaltningar', header: 'Förvaltning' },
    role: { heading: 'Rollgrupper', header: 'Rollgrupp' },
  },
  /** Over the areas, or the questions where there are no areas, that a group is told by. */
  topAreas: 'Delområden med högst Startpoäng',
  topQuestions: 'Frågor med högst Startpoäng',
  answeredOf: (respondents: number, invited: number | null): string =>
    invited === null ? whole(respondents) : `${whole(respondents)} av ${whole(invited)}`,
  divisionHidden: 'Den här uppdelningen visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
  /** Säkerhet under 20 respondents, where "Litet underlag" stands in the first sentence and does not fit. */
  small: 'få svar',
  removed: 'ingår inte längre',
  noTab: (names: readonly string[]): string =>
    `Utan diagram, eftersom resultatet inte får visas eller saknas: ${listed(names)}.`,
} as const;

export const municipalityDone = {
  title: 'Kommunflikarna är klara',
  made: (made: number, updated: number, same: number): string =>
    upper(
      listed(
        [
          made > 0 ? `${inWords(made)} ${made === 1 ? 'ny flik' : 'nya flikar'}` : '',
          updated > 0 ? `${inWords(updated)} ${updated === 1 ? 'uppdaterad' : 'uppdaterade'}` : '',
          same > 0 ? `${inWords(same)} som redan stämde` : '',
        ].filter((part) => part !== ''),
      ),
    ) + '.',
  none: 'Det finns ingen aktiv kommun att göra en flik för. Fyll i fliken Kommuner.',
  restored: (names: readonly string[]): string =>
    `Någon hade ändrat verktygets siffror i ${listed(names)}. Där står nu det som svaren ger.`,
  moving: (names: readonly string[]): string =>
    `Någon flyttade rader i ${listed(names)} medan fliken skrevs. Kör Skapa kommunflikar igen när ingen ändrar där.`,
  link: (name: string): string => `Öppna ${name}`,
} as const;
