/** The tab Handlingsplan: columns in the order of LOOK.md section 7, the rest in a closed group, lists to choose from, Läge in colours. */
import { healthNames, planMessages } from '../../messages/sv/plan';
import { examples, tabNotes } from '../../messages/sv/workbook';
import { headers, statusNames, tabNames, yesNo } from '../../messages/sv/tabs';
import type { TableCell } from '../blocks';
import type { ListColumn, ListTab } from './list-tab';

const { plan } = headers;

const columns: readonly ListColumn[] = [
  { key: 'id', header: plan.id, widthPx: 84 },
  { key: 'action', header: plan.action, widthPx: 300, wrap: true },
  { key: 'area', header: plan.area, widthPx: 170 },
  { key: 'owner', header: plan.owner, widthPx: 150 },
  { key: 'due', header: plan.due, widthPx: 104, format: 'date', align: 'left' },
  {
    key: 'status',
    header: plan.status,
    widthPx: 110,
    choices: Object.values(statusNames),
    looks: { [statusNames.complete]: 'muted', [statusNames.cancelled]: 'muted' },
  },
  { key: 'percent', header: plan.percent, widthPx: 78, format: 'percent', align: 'right' },
  {
    key: 'health',
    header: plan.health,
    widthPx: 220,
    looks: {
      [healthNames.late]: 'late',
      [healthNames.dueSoon]: 'nearDue',
      [healthNames.silent]: 'silent',
      [healthNames.incomplete]: 'incomplete',
    },
  },
  { key: 'nextStep', header: plan.nextStep, widthPx: 210, wrap: true },
  { key: 'municipality', header: plan.municipality, widthPx: 150 },
  { key: 'email', header: plan.email, widthPx: 220 },
  { key: 'reminders', header: plan.reminders, widthPx: 110, choices: [yesNo.yes, yesNo.no] },
  { key: 'updated', header: plan.updated, widthPx: 150, format: 'date', align: 'left' },
];

/** Cancelled and without an address, so that it never reminds anybody nor counts as late. */
const example: Readonly<Record<string, TableCell>> = {
  action: { text: examples.action },
  area: { text: examples.area },
  status: { text: statusNames.cancelled },
  nextStep: { text: examples.nextStep },
  municipality: { text: examples.municipality },
  reminders: { text: yesNo.no },
};

export const planTab: ListTab = {
  key: 'plan',
  name: tabNames.plan,
  note: tabNotes.plan,
  headline: planMessages.summaryPrefix,
  columns,
  rows: [columns.map(({ key }) => example[key] ?? { text: '' })],
  spareRows: 200,
  closedFrom: 'municipality',
};
