/** The tab Kontroll: what in the input a person should know of, worst first. */
import type { Words } from '../../messages';
import { findingWords, type Finding, type Severity } from '../../messages/finding';
import { placeText } from '../../messages/place';
import type { ListTab } from './list-tab';
import type { TableCell } from './table';

const order: Readonly<Record<Severity, number>> = { stop: 0, warning: 1, info: 2 };

export function checkTab(findings: readonly Finding[], words: Words): ListTab {
  const sorted = findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.place - b.place);
  const rows = sorted.map(({ finding }): readonly TableCell[] => {
    const { what, todo } = findingWords(finding, words);
    return [
      { text: words.severityNames[finding.severity] },
      { text: placeText(finding.place, words) },
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
export const emptyCheckTab = (words: Words): ListTab => ({ ...checkTab([], words), rows: [] });
