/** What the dialog Koppla kolumnerna sends when the person changes nothing in it. */
import type { ApprovedColumns, ColumnView } from '../../../src/jobs/columns/column-view';

export const asProposed = (view: ColumnView): ApprovedColumns => ({
  seen: view.seen,
  groups: Object.fromEntries(view.groups.map(({ key, header }) => [key, header])),
  questions: view.questions.map(({ id, header }) => ({ id, header })),
  dropped: view.choices.filter(({ personal, dropped }) => personal !== '' || dropped).map(({ header }) => header),
});
