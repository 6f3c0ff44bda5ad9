/** The tab Kontroll: what in the input a person should know of, one row a cause, the heaviest first. */
import { causePlace, causeWords, rankedCauses } from '../../messages/causes';
import type { Finding } from '../../messages/finding';
import { noReach, type Reach } from '../../messages/hits';
import type { Words } from '../../messages';
import type { ListTab } from './list-tab';
import type { TableCell } from './table';

export function checkTab(findings: readonly Finding[], reach: Reach, words: Words): ListTab {
  const rows = rankedCauses(findings, reach).map((cause): readonly TableCell[] => {
    const { what, todo } = causeWords(cause, words);
    return [
      { text: words.severityNames[cause.severity] },
      { text: causePlace(cause, words) },
      { text: what },
      { text: todo },
    ];
  });
  return {
    key: 'check',
    name: words.tabNames.check,
    note: words.tabNotes.check,
    columns: [
      {
        key: 'severity',
        header: words.headers.check.severity,
        widthPx: 92,
        looks: { [words.severityNames.stop]: 'late' },
      },
      { key: 'where', header: words.headers.check.where, widthPx: 184 },
      { key: 'what', header: words.headers.check.what, widthPx: 520, wrap: true },
      { key: 'todo', header: words.headers.check.todo, widthPx: 478, wrap: true },
    ],
    rows:
      rows.length > 0
        ? rows
        : [[{ text: '' }, { text: '' }, { text: words.checkWords.nothing }, { text: words.checkWords.nothingTodo }]],
    spareRows: 0,
  };
}

/** Kontroll before anything has been read. */
export const emptyCheckTab = (words: Words): ListTab => ({ ...checkTab([], noReach, words), rows: [] });
