/** Draws everything that was made, for the page to look at. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Analysis, UnitResult } from '../../analysis/analysis';
import type { DeckRound, DeckUnit } from '../../jobs/decks/deck-round';
import { severityNames } from '../../messages/sv/findings';
import { longDate, whole } from '../../messages/sv/format';
import { tabNames } from '../../messages/sv/tabs';
import { layOutDeck } from '../../requests/slides/lay-out-deck';
import { mailToHtmlFragment } from '../../render/mail/mail-to-html-fragment';
import { filledSize } from '../../render/sheet/svg/grid-layout';
import { sheetToSvg } from '../../render/sheet/svg/sheet-to-svg';
import { slideToSvg } from '../../render/slide/svg/slide-to-svg';
import type { Gallery, MunicipalityPictures, Picture } from '../gallery/gallery';
import { drawn } from '../gallery/html';
import { emlName } from '../../render/mail/sent-mail-to-eml';
import type { SentMail } from '../../workspace/state';
import type { Everything } from './read-everything';
import { restCallsOf, secondsOf, type JobRecord } from './work-the-menu';
import { deckFileNames } from './write-files';

export interface GalleryFacts {
  readonly analysis: Analysis;
  readonly round: DeckRound;
  readonly jobs: readonly JobRecord[];
  /** yyyy-mm-dd */
  readonly date: string;
  readonly demo: boolean;
}

export function drawGallery(made: Everything, facts: GalleryFacts): Gallery {
  const sheets = made.workbook.sheets ?? [];
  const municipalityTitles = new Set(facts.analysis.units.map(({ name }) => tabNames.municipality(name)));
  // The empty tab that every new Sheet comes with shows nothing.
  const otherTabs = sheets.filter(
    (sheet) => !municipalityTitles.has(sheet.properties?.title ?? '') && filledSize(sheet).rows > 0,
  );
  // Departments and role groups have no tab and no deck of their own.
  const units = facts.analysis.units.filter(({ level }) => level === 'total' || level === 'municipality');
  const pictures = units.map((unit) => municipalityPictures(unit, made, facts));
  const [joint, ...municipalities] = pictures as [MunicipalityPictures, ...MunicipalityPictures[]];
  return {
    title: `Digital mognad ${facts.analysis.year}: allt som skapats`,
    extent: extentWords(facts),
    sentWords: 'Inget är skickat och inget är delat: allt ligger på den här datorn.',
    lookFirst: lookFirst(sheets),
    joint: { ...joint, name: 'Gemensamt' },
    municipalities,
    tabs: otherTabs.map((sheet) => tabPicture(made.workbook, sheet)),
    mails: made.mails.map(mailPicture),
    files: [
      { text: 'Arbetsboken, workbook.xlsx', file: 'workbook.xlsx' },
      { text: 'Alla siffror, analysis.csv', file: 'analysis.csv' },
      { text: 'Alla anrop, calls.jsonl', file: 'calls.jsonl' },
      ...made.mails.map((mail, index) => ({ text: `Brev till ${mail.to}`, file: `mails/${emlName(mail, index)}` })),
    ],
    jobs: facts.jobs.map(({ name, calls }) => ({
      name,
      restCalls: restCallsOf(calls),
      builtInCalls: calls.length - restCallsOf(calls),
      seconds: secondsOf(calls),
    })),
  };
}

function extentWords({ analysis, date, demo }: GalleryFacts): string {
  const total = analysis.units[0];
  const answers = total?.respondents ?? null;
  const size = [
    `${analysis.units.filter(({ level }) => level === 'municipality').length} kommuner`,
    ...(answers === null ? [] : [`${whole(answers)} svar`]),
    `${total?.questions.length ?? 0} frågor`,
  ].join(', ');
  return `${size}. Skapat ${longDate(date)}.${demo ? ' Kommunerna, frågorna och svaren är påhittade.' : ''}`;
}

const rowsOf = (sheet: sheets_v4.Schema$Sheet | undefined): string[][] =>
  (sheet?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values.map((cell) => cell.formattedValue ?? ''));

const MOST_LINES = 5;

/** The first rows of Kontroll, in its own words. */
function lookFirst(sheets: readonly sheets_v4.Schema$Sheet[]): readonly string[] {
  const rows = rowsOf(sheets.find(({ properties }) => properties?.title === tabNames.check)).filter(
    ([severity]) => severity === severityNames.stop || severity === severityNames.warning,
  );
  const lines = rows.slice(0, MOST_LINES).map(([, where = '', what = '']) => `${where}: ${what}`);
  return rows.length > MOST_LINES ? [...lines, `Och ${rows.length - MOST_LINES} till i fliken Kontroll.`] : lines;
}

/** A wider tab would be too small to read in the page's width. */
const READABLE_PX = 1500;

function tabPicture(workbook: sheets_v4.Schema$Spreadsheet, sheet: sheets_v4.Schema$Sheet): Picture {
  const title = sheet.properties?.title ?? '';
  const place = (workbook.sheets ?? []).indexOf(sheet) + 1;
  const detail = `Arbetsboken, flik ${place}${sheet.properties?.hidden ? ', dold' : ''}`;
  const drawing = sheetToSvg(workbook, sheet);
  const width = Number(/width="([\d.]+)"/.exec(drawing)?.[1] ?? 0);
  return { drawing: drawn(drawing), caption: title, detail, ...(width > READABLE_PX && { scrolls: true }) };
}

const mailPicture = (mail: SentMail): Picture => ({
  drawing: drawn(mailToHtmlFragment(mail)),
  caption: `Brev till ${mail.to}`,
  detail: 'Inte skickat: ligger som fil',
});

function municipalityPictures(unit: UnitResult, made: Everything, { round }: GalleryFacts): MunicipalityPictures {
  const deckUnit = round.units.find(({ unitId }) => unitId === unit.id);
  const names = deckFileNames(made.decks);
  const deck = deckUnit && made.decks.find(({ name }) => name === deckUnit.deck.name);
  const sheet = made.workbook.sheets?.find(({ properties }) => properties?.title === tabNames.municipality(unit.name));
  return {
    id: unit.id,
    name: unit.name,
    answered: answeredWords(unit),
    deckFile: (deck && names.get(deck.fileId)) ?? null,
    slides: deck && deckUnit ? slidePictures(deck.presentation, deckUnit) : [],
    slideKeys: deckUnit ? layOutDeck(deckUnit.deck).map(({ key }) => key) : [],
    tab: sheet ? tabPicture(made.workbook, sheet) : null,
    mails: made.mails.filter(({ subject }) => subject.endsWith(`(${unit.name})`)).map(mailPicture),
  };
}

const answeredWords = ({ shown, respondents, invited }: UnitResult): string => {
  if (shown === 'few') return 'färre än 5 svarade, därför visas inget resultat';
  if (respondents === null) return 'resultatet visas inte';
  return invited === null ? `${whole(respondents)} svarade` : `${whole(respondents)} av ${whole(invited)} svarade`;
};

function slidePictures(
  presentation: Everything['decks'][number]['presentation'],
  { unitId, deck }: DeckUnit,
): readonly Picture[] {
  const slides = presentation.slides ?? [];
  const laid = layOutDeck(deck);
  return slides.map((slide, index) => ({
    drawing: drawn(
      slideToSvg(presentation, slide, {
        idPrefix: `u${unitId.replace(/[^a-zA-Z0-9]/g, '')}s${index}_`,
        untitled: `Bild ${index + 1}`,
        language: 'sv',
      }),
    ),
    caption: laid[index]?.title ?? `Bild ${index + 1}`,
    detail: `Bild ${index + 1} av ${slides.length}`,
  }));
}
