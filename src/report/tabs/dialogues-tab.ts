/** The tab Dialog: what each department said of each area. Filled in by people, later read from their documentation. */
import type { Words } from '../../messages';
import type { ListTab } from './list-tab';
import { owned } from './owned-columns';

/** Rows for people to fill before Sheets must be asked for more. */
const SPARE_ROWS = 120;

export const dialoguesTab = (words: Words): ListTab => {
  const { dialogues } = words.headers;
  return {
    key: 'dialogues',
    name: words.tabNames.dialogues,
    note: words.tabNotes.dialogues,
    columns: owned([
      { key: 'id', header: dialogues.id, widthPx: 92 },
      { key: 'meeting', header: dialogues.meeting, widthPx: 92 },
      { key: 'municipality', header: dialogues.municipality, widthPx: 150 },
      { key: 'department', header: dialogues.department, widthPx: 170 },
      { key: 'area', header: dialogues.area, widthPx: 170 },
      { key: 'rating', header: dialogues.rating, widthPx: 190, align: 'right' },
      { key: 'works', header: dialogues.works, widthPx: 260, wrap: true },
      { key: 'hinders', header: dialogues.hinders, widthPx: 260, wrap: true },
      { key: 'unknown', header: dialogues.unknown, widthPx: 260, wrap: true },
      {
        key: 'shouldKnow',
        header: dialogues.shouldKnow,
        widthPx: 124,
        choices: Object.values(words.shouldKnowNames),
      },
      { key: 'whoShouldKnow', header: dialogues.whoShouldKnow, widthPx: 170, wrap: true },
      { key: 'proposal', header: dialogues.proposal, widthPx: 260, wrap: true },
      { key: 'urgent', header: dialogues.urgent, widthPx: 124, align: 'right' },
      { key: 'feasible', header: dialogues.feasible, widthPx: 116, align: 'right' },
      { key: 'promise', header: dialogues.promise, widthPx: 240, wrap: true },
      { key: 'theme', header: dialogues.theme, widthPx: 150 },
    ]),
    rows: [],
    spareRows: SPARE_ROWS,
  };
};
