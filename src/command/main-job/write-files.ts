/** Everything that was made as files: workbook, decks, mails, figures, calls. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../analysis/analysis';
import { inEveryLanguage, type Words } from '../../messages';
import { analysisCsv } from '../analysis-csv';
import { analysisTable } from '../analysis-files/analysis-table';
import { analysisXlsx } from '../analysis-files/analysis-xlsx';
import { swedishCsv } from '../analysis-files/swedish-csv';
import { documentToDocx } from '../../render/document/docx/document-to-docx';
import { emlName, mailToEml } from '../../render/mail/eml/mail-to-eml';
import { presentationToPptx } from '../../render/slide/pptx/presentation-to-pptx';
import { spreadsheetToXlsx } from '../../render/sheet/xlsx/spreadsheet-to-xlsx';
import type { Everything } from './read-everything';
import type { JobRecord } from './work-the-menu';

const municipalityFolders = inEveryLanguage(({ galleryPlaces }) => galleryPlaces.municipalityFolder);

/** Only what an earlier run wrote is cleared away: a folder may hold other things. */
const OURS = [
  'workbook.xlsx',
  'decks',
  'documents',
  'mails',
  ...municipalityFolders,
  'calls.jsonl',
  'analysis.csv',
  'analysis-svensk.csv',
  'analysis.xlsx',
  'index.html',
];

export function emptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of OURS) rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(join(folder, 'decks'));
  mkdirSync(join(folder, 'documents'));
  mkdirSync(join(folder, 'mails'));
}

interface Made {
  readonly fileId: string;
  readonly name: string;
}

/** A path from a made file's name: letters and digits of any language, everything else a hyphen; equal names get a number. */
function paths(files: readonly Made[], folder: string, ending: string, words: Words): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    files.map(({ fileId, name }) => {
      const base =
        name
          .normalize('NFC')
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '')
          .slice(0, 80) || words.deckFiles.nameless;
      const count = (taken.get(base.toLowerCase()) ?? 0) + 1;
      taken.set(base.toLowerCase(), count);
      return [fileId, `${folder}/${base}${count > 1 ? `-${count}` : ''}.${ending}`];
    }),
  );
}

export const deckFileNames = (decks: readonly Made[], words: Words): ReadonlyMap<string, string> =>
  paths(decks, 'decks', 'pptx', words);

export const documentFileNames = (documents: readonly Made[], words: Words): ReadonlyMap<string, string> =>
  paths(documents, 'documents', 'docx', words);

export async function writeFiles(
  folder: string,
  made: Everything,
  analysis: Analysis,
  jobs: readonly JobRecord[],
  created: number,
  words: Words,
): Promise<void> {
  writeFileSync(join(folder, 'workbook.xlsx'), await spreadsheetToXlsx(made.workbook, { created }, words));
  const names = deckFileNames(made.decks, words);
  for (const { fileId, presentation } of made.decks)
    writeFileSync(join(folder, names.get(fileId)!), presentationToPptx(presentation, { created }, words));
  const documents = documentFileNames(made.documents, words);
  for (const { fileId, document } of made.documents)
    writeFileSync(join(folder, documents.get(fileId)!), documentToDocx(document, { modified: created }));
  for (const [index, mail] of made.mails.entries())
    writeFileSync(join(folder, 'mails', emlName(mail, index)), await mailToEml(mail, index));
  const csv = analysisCsv(analysis, words);
  const table = analysisTable(csv, words);
  writeFileSync(join(folder, 'analysis.csv'), csv);
  writeFileSync(join(folder, 'analysis-svensk.csv'), swedishCsv(table));
  writeFileSync(join(folder, 'analysis.xlsx'), await analysisXlsx(table, created, words));
  writeFileSync(
    join(folder, 'calls.jsonl'),
    jobs.flatMap(({ calls }) => calls.map((call) => `${JSON.stringify(call)}\n`)).join(''),
  );
}
