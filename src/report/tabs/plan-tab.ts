/** The tab Handlingsplan: columns in the order of LOOK.md section 7, the rest in a closed group, lists to choose from, Läge in colours. */
import type { Words } from '../../messages';
import type { ListColumn, ListTab } from './list-tab';
import type { TableCell } from './table';

/** The columns that the program fills in; all others are people's. */
const OURS: readonly string[] = ['id', 'health', 'updated'];

const columnsIn = ({ headers: { plan }, statusNames, healthNames, yesNo }: Words): readonly ListColumn[] => [
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
const exampleIn = (words: Words): Readonly<Record<string, TableCell>> => ({
  action: { text: words.examples.action },
  area: { text: words.examples.area },
  status: { text: words.statusNames.cancelled },
  nextStep: { text: words.examples.nextStep },
  municipality: { text: words.examples.municipality },
  reminders: { text: words.yesNo.no },
});

export function planTab(words: Words): ListTab {
  const columns = columnsIn(words).map((column) => (OURS.includes(column.key) ? column : { ...column, owned: true }));
  const example = exampleIn(words);
  return {
    key: 'plan',
    name: words.tabNames.plan,
    note: words.tabNotes.plan,
    headline: words.planMessages.summaryPrefix,
    columns,
    rows: [columns.map(({ key }) => example[key] ?? { text: '' })],
    spareRows: 200,
    closedFrom: 'municipality',
  };
}
