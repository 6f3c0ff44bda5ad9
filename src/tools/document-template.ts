/**
 * Makes src/requests/documents/template/template-files.ts: `npm run document-template`.
 * What no request to Docs can set comes from this file (GOOGLE.md 31): language, the page's number, and the look that the template's
 * owner changes. Sizes and colours are those of LOOK.md section 9.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IBaseParagraphStyleOptions,
  type ISpacingProperties,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { languages, wordsIn, type Language } from '../messages';

const TARGET = path.resolve(__dirname, '../requests/documents/template/template-files.ts');

const FONT = 'Open Sans';
const TEXT = '17222B';
const SECOND = '45525E';

/** docx counts type in half points, spacing and pages in twentieths of a point. */
const type = (points: number): number => points * 2;
const twips = (points: number): number => points * 20;

/** 105 %. */
const LINE = { line: 252, lineRule: LineRuleType.AUTO };
const A4 = { width: 11906, height: 16838 };
/** 25 mm. */
const MARGIN = 1417;

const spaced = (before: number, after: number): ISpacingProperties => ({
  before: twips(before),
  after: twips(after),
  ...LINE,
});

const heading = (points: number, before: number, after: number): IBaseParagraphStyleOptions => ({
  run: { font: FONT, size: type(points), bold: true, color: TEXT, italics: false },
  paragraph: { spacing: spaced(before, after), keepNext: true, keepLines: true },
});

function template(language: Language): Document {
  const words = wordsIn(language);
  const { marker, page, ofPages } = words.documentTemplateWords;
  return new Document({
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: type(11), color: TEXT, language: { value: words.officeLanguage } },
          paragraph: { spacing: spaced(0, 7) },
        },
        title: heading(20, 0, 6),
        heading1: heading(14, 18, 4),
        heading2: heading(12, 14, 3),
        heading3: heading(11, 10, 2),
      },
      paragraphStyles: [
        { id: 'Normal', name: 'Normal', quickFormat: true },
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { font: FONT, size: type(13), color: TEXT },
          paragraph: { spacing: spaced(0, 10) },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footer(page, ofPages) },
        children: [new Paragraph({ style: 'Normal', children: [new TextRun(marker)] })],
      },
    ],
  });
}

const footer = (page: string, ofPages: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: type(9),
            color: SECOND,
            children: [page, PageNumber.CURRENT, ofPages, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

/** docx writes the clock into the file and numbers pictures on from document to document: both are set, so that every run makes the same bytes. */
const MADE = '2026-01-01T00:00:00Z';
const ZIPPED = new Date(1980, 0, 1);

const withoutChance = (name: string, xml: string, language: string): string =>
  name === 'docProps/core.xml'
    ? xml
        .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${MADE}`)
        .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
    : xml;

/** The .docx. */
export async function templateFile(language: Language): Promise<Uint8Array> {
  const made = unzipSync(await Packer.toBuffer(template(language)));
  const parts = Object.entries(made).map(([name, bytes]) => {
    const xml = withoutChance(name, strFromU8(bytes), wordsIn(language).officeLanguage);
    return [name, [strToU8(xml), { mtime: ZIPPED, level: 9 }]];
  });
  return zipSync(Object.fromEntries(parts) as Zippable);
}

export async function templateFiles(): Promise<string> {
  const files = await Promise.all(
    languages.map(async (language) => {
      const base64 = Buffer.from(await templateFile(language)).toString('base64');
      return `  ${language}: '${base64}',\n`;
    }),
  );
  return `/** The templates of documents as .docx in base64, made by npm run document-template. Not edited by hand. */
import type { Language } from '../../../messages';

export const templateFiles: Readonly<Record<Language, string>> = {
${files.join('')}};
`;
}

if (require.main === module) void templateFiles().then((file) => writeFileSync(TARGET, file));
