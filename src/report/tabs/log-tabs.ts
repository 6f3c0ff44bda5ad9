/** The tabs that the program keeps for itself and lets people read: Utskick, Driftstatus, Bildspel and Dokument. */
import type { Words } from '../../messages';
import type { ListTab } from './list-tab';

export const mailingTab = (words: Words): ListTab => ({
  key: 'mailing',
  name: words.tabNames.mailing,
  note: words.mailingMessages.logNote,
  columns: [
    { key: 'time', header: words.headers.mailing.time, widthPx: 150 },
    { key: 'kind', header: words.headers.mailing.kind, widthPx: 110 },
    { key: 'key', header: words.headers.mailing.key, widthPx: 260, hidden: true },
    { key: 'recipient', header: words.headers.mailing.recipient, widthPx: 300 },
    { key: 'subject', header: words.headers.mailing.subject, widthPx: 470 },
    { key: 'actions', header: words.headers.mailing.actions, widthPx: 110, align: 'right', format: 'whole' },
    {
      key: 'result',
      header: words.headers.mailing.result,
      widthPx: 124,
      looks: { [words.mailResultNames.unsure]: 'nearDue' },
    },
    { key: 'fault', header: words.headers.mailing.fault, widthPx: 300 },
  ],
  rows: [],
  spareRows: 1,
});

export const statusTab = (words: Words): ListTab => ({
  key: 'status',
  name: words.tabNames.status,
  note: words.statusMessages.note,
  columns: [
    { key: 'what', header: words.headers.status.what, widthPx: 240 },
    { key: 'value', header: words.headers.status.value, widthPx: 300 },
    { key: 'explanation', header: words.headers.status.explanation, widthPx: 620, wrap: true },
  ],
  rows: [],
  spareRows: 20,
});

/** A ledger of files that the program has made. */
const ledgerTab = (key: 'decks' | 'documents', nameWidthPx: number, words: Words): ListTab => ({
  key,
  name: words.tabNames[key],
  note: words.tabNotes[key],
  columns: [
    { key: 'name', header: words.headers[key].name, widthPx: nameWidthPx },
    { key: 'unit', header: words.headers[key].unit, widthPx: 104 },
    { key: 'link', header: words.headers[key].link, widthPx: 640 },
    { key: 'maker', header: words.headers[key].maker, widthPx: 300 },
    { key: 'state', header: words.headers[key].state, widthPx: 220 },
    { key: 'updated', header: words.headers[key].updated, widthPx: 150 },
    { key: 'fileId', header: words.headers[key].fileId, widthPx: 300, hidden: true },
    { key: 'written', header: words.headers[key].written, widthPx: 100, hidden: true },
  ],
  rows: [],
  spareRows: 40,
});

export const decksTab = (words: Words): ListTab => ledgerTab('decks', 300, words);

export const documentsTab = (words: Words): ListTab => ledgerTab('documents', 480, words);
