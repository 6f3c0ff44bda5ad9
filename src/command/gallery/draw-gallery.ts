/** Draws everything that was made, for the page to look at. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Analysis, UnitResult } from '../../analysis/analysis';
import type { DeckRound, DeckUnit } from '../../jobs/decks/deck-round';
import type { Words } from '../../messages';
import { layOutDeck } from '../../requests/slides/lay-out/lay-out-deck';
import { documentToPages } from '../../render/document/pages/document-to-pages';
import { mailToHtml } from '../../render/mail/html/mail-to-html';
import { filledSize } from '../../render/sheet/read/grid-layout';
import { sheetToHtml } from '../../render/sheet/html/sheet-to-html';
import { sheetToSvg } from '../../render/sheet/svg/sheet-to-svg';
import { slideToSvg } from '../../render/slide/svg/slide-to-svg';
import type { Gallery, MunicipalityPictures, Picture } from './gallery';
import { fullestFirst } from './fullest-first';
import { drawn, html } from './html';
import { notShown } from './not-shown';
import { slideInWords } from './slide-in-words';
import { emlName } from '../../render/mail/eml/mail-to-eml';
import type { SentMail } from '../../workspace/state';
import type { Everything, MadeDocument } from '../main-job/read-everything';
import { restCallsOf, secondsOf, type JobRecord } from '../main-job/work-the-menu';
import { deckFileNames, documentFileNames } from '../main-job/write-files';

export interface GalleryFacts {
  readonly analysis: Analysis;
  readonly round: DeckRound;
  readonly jobs: readonly JobRecord[];
  /** yyyy-mm-dd */
  readonly date: string;
  /** Titles of the tabs with single answers: nothing but the workbook shows those. */
  readonly answerTabs: readonly string[];
  readonly demo: boolean;
}

export function drawGallery(made: Everything, facts: GalleryFacts, words: Words): Gallery {
  const sheets = made.workbook.sheets ?? [];
  const { galleryWords, tabNames } = words;
  const municipalityTitles = new Set(facts.analysis.units.map(({ name }) => tabNames.municipality(name)));
  // The empty tab that every new Sheet comes with shows nothing.
  const otherTabs = sheets.filter(
    (sheet) => !municipalityTitles.has(sheet.properties?.title ?? '') && filledSize(sheet).rows > 0,
  );
  // Departments and role groups have no tab and no deck of their own.
  const units = facts.analysis.units.filter(({ level }) => level === 'total' || level === 'municipality');
  const pictures = units.map((unit) => municipalityPictures(unit, made, facts, words));
  const [joint, ...municipalities] = pictures as [MunicipalityPictures, ...MunicipalityPictures[]];
  const isAnswers = (title: string): boolean => facts.answerTabs.includes(title);
  return {
    title: galleryWords.title(facts.analysis.year),
    extent: extentText(facts, words),
    ...notShown(facts.analysis, words),
    sentWords: galleryWords.nothingSent,
    lookFirst: lookFirst(sheets, words),
    joint: { ...joint, name: galleryWords.joint },
    municipalities: fullestFirst(municipalities),
    tabs: otherTabs.map((sheet) =>
      isAnswers(sheet.properties?.title ?? '')
        ? closedTab(made.workbook, sheet, words)
        : tabPicture(made.workbook, sheet, words),
    ),
    documentCount: made.documents.length,
    documents: made.documents.flatMap((document, place) => pagePictures(document, place, words)),
    mails: made.mails.map((mail) => mailPicture(mail, words)),
    files: files(made, words),
    jobs: facts.jobs.map(({ name, calls }) => ({
      name,
      restCalls: restCallsOf(calls),
      builtInCalls: calls.length - restCallsOf(calls),
      seconds: secondsOf(calls),
    })),
  };
}

function files({ documents, mails }: Everything, words: Words): Gallery['files'] {
  const { galleryLinks, galleryCaptions } = words;
  const names = documentFileNames(documents, words);
  return [
    { text: galleryLinks.workbook, file: 'workbook.xlsx' },
    { text: galleryLinks.figures, file: 'analysis.csv' },
    { text: galleryLinks.calls, file: 'calls.jsonl' },
    ...documents.map(({ fileId, name }) => ({ text: name, file: names.get(fileId) ?? '' })),
    ...mails.map((mail, index) => ({ text: galleryCaptions.mailTo(mail.to), file: `mails/${emlName(mail, index)}` })),
  ];
}

function extentText({ analysis, date, demo }: GalleryFacts, { galleryWords }: Words): string {
  const total = analysis.units[0];
  const municipalities = analysis.units.filter(({ level }) => level === 'municipality');
  const shown = municipalities.filter((unit) => unit.shown === 'shown').length;
  const { respondents = null, questions = [] } = total ?? {};
  const extent = galleryWords.extent(shown, municipalities.length, respondents, questions.length, date);
  return demo ? `${extent} ${galleryWords.madeUp}` : extent;
}

const rowsOf = (sheet: sheets_v4.Schema$Sheet | undefined): string[][] =>
  (sheet?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values.map((cell) => cell.formattedValue ?? ''));

const MOST_LINES = 5;

/** The first rows of Kontroll, in its own words. */
function lookFirst(
  sheets: readonly sheets_v4.Schema$Sheet[],
  { tabNames, galleryWords, severityNames }: Words,
): readonly string[] {
  const rows = rowsOf(sheets.find(({ properties }) => properties?.title === tabNames.check)).filter(
    ([severity]) => severity === severityNames.stop || severity === severityNames.warning,
  );
  const lines = rows.slice(0, MOST_LINES).map(([, where = '', what = '']) => `${where}: ${what}`);
  return rows.length > MOST_LINES
    ? [...lines, galleryWords.moreFindings(rows.length - MOST_LINES, tabNames.check)]
    : lines;
}

/** A wider tab would be too small to read in the page's width. */
const READABLE_PX = 1500;

function tabPicture(workbook: sheets_v4.Schema$Spreadsheet, sheet: sheets_v4.Schema$Sheet, words: Words): Picture {
  const drawing = sheetToSvg(workbook, sheet, words);
  const width = Number(/width="([\d.]+)"/.exec(drawing)?.[1] ?? 0);
  return {
    drawing: drawn(drawing),
    ...tabCaption(workbook, sheet, words),
    inWords: drawn(sheetToHtml(workbook, sheet, words)),
    ...(width > READABLE_PX && { scrolls: true }),
  };
}

const closedTab = (workbook: sheets_v4.Schema$Spreadsheet, sheet: sheets_v4.Schema$Sheet, words: Words): Picture => ({
  drawing: html`<p class="closed">${words.galleryWords.answersClosed}</p>`,
  closed: true,
  ...tabCaption(workbook, sheet, words),
});

const tabCaption = (
  workbook: sheets_v4.Schema$Spreadsheet,
  sheet: sheets_v4.Schema$Sheet,
  words: Words,
): Pick<Picture, 'caption' | 'detail'> => ({
  caption: sheet.properties?.title ?? '',
  detail: words.galleryCaptions.tabDetail(
    (workbook.sheets ?? []).indexOf(sheet) + 1,
    sheet.properties?.hidden === true,
  ),
});

function pagePictures({ name, document }: MadeDocument, place: number, words: Words): readonly Picture[] {
  const { pageOf } = words.galleryCaptions;
  const pages = documentToPages(document, {
    idPrefix: `d${place}_`,
    label: (page, of) => `${name}, ${pageOf(page, of)}`,
  });
  return pages.map((page, index) => ({
    drawing: drawn(page),
    caption: name,
    detail: pageOf(index + 1, pages.length),
  }));
}

const mailPicture = (mail: SentMail, words: Words): Picture => ({
  drawing: drawn(mailToHtml(mail, words)),
  caption: words.galleryCaptions.mailTo(mail.to),
  detail: words.galleryCaptions.notSent,
});

function municipalityPictures(
  unit: UnitResult,
  made: Everything,
  { round, analysis }: GalleryFacts,
  words: Words,
): MunicipalityPictures {
  const { tabNames } = words;
  const deckUnit = round.units.find(({ unitId }) => unitId === unit.id);
  const names = deckFileNames(made.decks, words);
  const deck = deckUnit && made.decks.find(({ name }) => name === deckUnit.deck.name);
  const sheet = made.workbook.sheets?.find(({ properties }) => properties?.title === tabNames.municipality(unit.name));
  return {
    id: unit.id,
    name: unit.name,
    answered: answeredText(unit, analysis.minimumGroup, words),
    deckFile: (deck && names.get(deck.fileId)) ?? null,
    slides: deck && deckUnit ? slidePictures(deck.presentation, deckUnit, words) : [],
    slideKeys: deckUnit ? layOutDeck(deckUnit.deck).map(({ key }) => key) : [],
    tab: sheet ? tabPicture(made.workbook, sheet, words) : null,
    mails: made.mails
      .filter(({ subject }) => subject.endsWith(`(${unit.name})`))
      .map((mail) => mailPicture(mail, words)),
  };
}

const answeredText = (
  { shown, respondents, invited }: UnitResult,
  minimumGroup: number,
  { galleryWords }: Words,
): string => {
  if (shown === 'few') return galleryWords.tooFew(minimumGroup);
  return respondents === null ? galleryWords.hidden : galleryWords.answered(respondents, invited);
};

function slidePictures(
  presentation: Everything['decks'][number]['presentation'],
  { unitId, deck }: DeckUnit,
  words: Words,
): readonly Picture[] {
  const slides = presentation.slides ?? [];
  const laid = layOutDeck(deck);
  return slides.map((slide, index) => ({
    drawing: drawn(
      slideToSvg(presentation, slide, {
        idPrefix: `u${unitId.replace(/[^a-zA-Z0-9]/g, '')}s${index}_`,
        untitled: words.deckFiles.slide(index + 1),
        language: words.lang,
      }),
    ),
    caption: laid[index]?.title ?? words.deckFiles.slide(index + 1),
    detail: words.galleryCaptions.slideDetail(index + 1, slides.length),
    ...(laid[index] && { inWords: slideInWords(laid[index], words), notes: laid[index].notes }),
  }));
}
