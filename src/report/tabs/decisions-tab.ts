/** The tab Beslut: what has been proposed and decided, in which forum, and by when it is reported back. People write it. */
import type { Words } from '../../messages';
import type { ListTab } from './list-tab';
import { owned } from './owned-columns';

/** Rows for people to fill before Sheets must be asked for more. */
const SPARE_ROWS = 60;

export const decisionsTab = (words: Words): ListTab => {
  const { decisions } = words.headers;
  return {
    key: 'decisions',
    name: words.tabNames.decisions,
    note: words.tabNotes.decisions,
    columns: owned([
      { key: 'id', header: decisions.id, widthPx: 92 },
      { key: 'date', header: decisions.date, widthPx: 104, format: 'date', align: 'left' },
      { key: 'municipality', header: decisions.municipality, widthPx: 150 },
      { key: 'forum', header: decisions.forum, widthPx: 240, choices: Object.values(words.forumNames) },
      { key: 'subject', header: decisions.subject, widthPx: 240, wrap: true },
      { key: 'proposal', header: decisions.proposal, widthPx: 300, wrap: true },
      { key: 'decision', header: decisions.decision, widthPx: 300, wrap: true },
      { key: 'area1', header: decisions.area1, widthPx: 170 },
      { key: 'area2', header: decisions.area2, widthPx: 170 },
      { key: 'owner', header: decisions.owner, widthPx: 170 },
      { key: 'reportBack', header: decisions.reportBack, widthPx: 180, format: 'date', align: 'left' },
      { key: 'registryNumber', header: decisions.registryNumber, widthPx: 130 },
      { key: 'material', header: decisions.material, widthPx: 240 },
      {
        key: 'status',
        header: decisions.status,
        widthPx: 130,
        choices: Object.values(words.decisionStatusNames),
        looks: { [words.decisionStatusNames.withdrawn]: 'muted' },
      },
    ]),
    rows: [],
    spareRows: SPARE_ROWS,
  };
};
