/** The tabs that the program keeps for itself and lets people read: Utskick, Driftstatus and Bildspel. */
import { headers, tabNames } from '../../messages/sv/tabs';
import { mailingMessages, mailResultNames } from '../../messages/sv/mailing';
import { statusMessages } from '../../messages/sv/status';
import { tabNotes } from '../../messages/sv/workbook';
import type { ListTab } from './list-tab';

const { mailing, status, decks } = headers;

export const mailingTab: ListTab = {
  key: 'mailing',
  name: tabNames.mailing,
  note: mailingMessages.logNote,
  columns: [
    { key: 'time', header: mailing.time, widthPx: 150 },
    { key: 'kind', header: mailing.kind, widthPx: 110 },
    { key: 'key', header: mailing.key, widthPx: 260, hidden: true },
    { key: 'recipient', header: mailing.recipient, widthPx: 300 },
    { key: 'subject', header: mailing.subject, widthPx: 470 },
    { key: 'actions', header: mailing.actions, widthPx: 110, align: 'right', format: 'whole' },
    { key: 'result', header: mailing.result, widthPx: 124, looks: { [mailResultNames.unsure]: 'nearDue' } },
    { key: 'fault', header: mailing.fault, widthPx: 300 },
  ],
  rows: [],
  spareRows: 1,
};

export const statusTab: ListTab = {
  key: 'status',
  name: tabNames.status,
  note: statusMessages.note,
  columns: [
    { key: 'what', header: status.what, widthPx: 240 },
    { key: 'value', header: status.value, widthPx: 300 },
    { key: 'explanation', header: status.explanation, widthPx: 620, wrap: true },
  ],
  rows: [],
  spareRows: 20,
};

export const decksTab: ListTab = {
  key: 'decks',
  name: tabNames.decks,
  note: tabNotes.decks,
  columns: [
    { key: 'name', header: decks.name, widthPx: 300 },
    { key: 'unit', header: decks.unit, widthPx: 104 },
    { key: 'link', header: decks.link, widthPx: 640 },
    { key: 'maker', header: decks.maker, widthPx: 300 },
    { key: 'state', header: decks.state, widthPx: 220 },
    { key: 'updated', header: decks.updated, widthPx: 150 },
    { key: 'fileId', header: decks.fileId, widthPx: 300, hidden: true },
    { key: 'written', header: decks.written, widthPx: 100, hidden: true },
  ],
  rows: [],
  spareRows: 40,
};
