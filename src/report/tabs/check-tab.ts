/** The tab Kontroll: what in the input a person should know of, worst first. */
import { checkWords } from '../../messages/sv/analysis-tab';
import { findingWords } from '../../messages/finding';
import { placeText } from '../../messages/place';
import { sv } from '../../messages/sv';
import { headers, tabNames } from '../../messages/sv/tabs';
import { tabNotes } from '../../messages/sv/workbook';
import type { Finding, Severity } from '../../messages/finding';
import type { TableCell } from '../blocks';
import type { ListTab } from './list-tab';

const order: Readonly<Record<Severity, number>> = { stop: 0, warning: 1, info: 2 };

export function checkTab(findings: readonly Finding[]): ListTab {
  const sorted = findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.place - b.place);
  const rows = sorted.map(({ finding }): readonly TableCell[] => {
    const { what, todo } = findingWords(finding, sv);
    return [
      { text: sv.severityNames[finding.severity] },
      { text: placeText(finding.place, sv) },
      { text: what },
      { text: todo },
    ];
  });
  return {
    key: 'check',
    name: tabNames.check,
    note: tabNotes.check,
    columns: [
      { key: 'severity', header: headers.check.severity, widthPx: 92, looks: { [sv.severityNames.stop]: 'late' } },
      { key: 'where', header: headers.check.where, widthPx: 184 },
      { key: 'what', header: headers.check.what, widthPx: 520, wrap: true },
      { key: 'todo', header: headers.check.todo, widthPx: 478, wrap: true },
    ],
    rows:
      rows.length > 0
        ? rows
        : [[{ text: '' }, { text: '' }, { text: checkWords.nothing }, { text: checkWords.nothingTodo }]],
    spareRows: 0,
  };
}

/** Kontroll before anything has been read. */
export const emptyCheckTab: ListTab = { ...checkTab([]), rows: [] };
