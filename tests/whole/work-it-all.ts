/** The whole menu on a filled workbook, and every file that the main job makes of it, in a folder that is gone after the tests. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis/analysis';
import { writeGallery } from '../../src/command/gallery/write-gallery';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { drawGallery } from '../../src/command/gallery/draw-gallery';
import { readBack } from '../../src/command/main-job/main-job';
import { type Everything, readEverything } from '../../src/command/main-job/read-everything';
import { deskOf, type JobRecord } from '../../src/command/main-job/work-the-menu';
import { emptyFolder, writeFiles } from '../../src/command/main-job/write-files';
import { sv } from '../../src/messages/sv';

export interface AllMade {
  readonly made: Everything;
  readonly analysis: Analysis;
  readonly jobs: readonly JobRecord[];
  /** Paths of the files of one kind: '' the folder's own, decks, mails, kommuner. */
  readonly files: (kind: string, ending: string) => readonly string[];
}

const FOLDERS: string[] = [];

/** `everyDocument`: all that can be made, instead of one of each kind. */
export async function workItAll(google: LocalGoogle, { everyDocument = false } = {}): Promise<AllMade> {
  const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
  FOLDERS.push(folder);
  const desk = deskOf(google, sv);
  desk.choose('Räkna om analysen', 'recalculate');
  desk.choose('Skapa kommunflikar', 'makeMunicipalityTabs');
  const round = desk.makeDecks(() => undefined);
  desk.makeDocuments(() => undefined, everyDocument ? (can) => can : undefined);
  for (const handler of ['updatePlan', 'toggleMailing', 'previewMailing', 'sendNow']) desk.choose(handler, handler);
  const made = readEverything(google);
  const { analysis, answersTitle } = readBack(google);
  emptyFolder(folder);
  await writeFiles(folder, made, analysis, desk.jobs, google.clock.now(), sv);
  writeGallery(
    folder,
    drawGallery(
      made,
      { analysis, round, jobs: desk.jobs, date: '2026-11-23', demo: false, answerTabs: [answersTitle] },
      sv,
    ),
    sv,
  );
  const inFolder = (kind: string): readonly string[] =>
    kind === '' || readdirSync(folder).includes(kind) ? readdirSync(join(folder, kind)) : [];
  const files: AllMade['files'] = (kind, ending) =>
    inFolder(kind)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, kind, name));
  return { made, analysis, jobs: desk.jobs, files };
}

export const clearAway = (): void => FOLDERS.splice(0).forEach((folder) => rmSync(folder, { recursive: true }));
