/** *Återrapport* to the management group: what the dialogues say beside the figures, and what they have in common (METHOD.md, step 9). */
import { compileDialogues, type CompiledArea } from '../../method/compilation';
import type { Decision } from '../../method/decision';
import type { Dialogue } from '../../method/dialogue';
import type { DeckInput } from '../deck/deck-input';
import { inWords } from './decision-in-words';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { section } from './section';
import { textTable } from './text-cells';

/** `dialogues`: the municipality's own. */
export function reportBack(
  input: DeckInput,
  decision: Decision | null,
  dialogues: readonly Dialogue[],
): DocumentReport {
  const { unit, analysis, words } = input;
  const said = words.reportBackWords;
  const compiled = compileDialogues(dialogues, analysis.scale);
  const departments = [...new Set(dialogues.map(({ department }) => department).filter((name) => name !== ''))];
  const { areas, owner, date } = inWords(decision);
  return {
    kind: 'reportBack',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(unit.name, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(unit.name, analysis.year) },
      ...section('assignment', said.assignment, [
        { type: 'paragraph', key: 'assignment.text', text: said.decided(areas, owner, date) },
      ]),
      ...section('how', said.how, [
        { type: 'paragraph', key: 'how.departments', text: said.departments(departments.length, departments) },
      ]),
      ...(compiled.length === 0 ? [] : section('found', said.found, [table(compiled, input)])),
      ...section('weakPoints', said.weakPoints, weakPoints(compiled, input)),
      ...section('choice', said.choice, [{ type: 'paragraph', key: 'choice.text', text: said.chosen([]) }]),
      ...section('next', said.next, [{ type: 'list', key: 'next.items', items: said.nextItems }]),
    ],
  };
}

function table(compiled: readonly CompiledArea[], input: DeckInput): DocumentBlock {
  const { words } = input;
  const { caption, headers } = words.reportBackWords;
  const mean = (value: number | null): string => (value === null ? words.documentWords.none : words.oneDecimal(value));
  return textTable(
    'found.table',
    caption,
    [
      { header: headers.area, width: 2.3 },
      { header: headers.discussed, width: 1.2, align: 'right' },
      { header: headers.weak, width: 1.1, align: 'right' },
      { header: headers.shouldKnow, width: 1.3, align: 'right' },
      { header: headers.urgent, width: 1.6, align: 'right' },
      { header: headers.feasible, width: 1.3, align: 'right' },
      { header: headers.figures, width: 1.5 },
    ],
    compiled.map(({ area, discussed, weak, shouldKnow, urgent, feasible }) => [
      area,
      words.whole(discussed),
      words.whole(weak),
      words.whole(shouldKnow),
      mean(urgent),
      mean(feasible),
      fieldOf(area, input),
    ]),
  );
}

/** Where the area lies in the figures that are shown. */
function fieldOf(area: string, { unit, words }: DeckInput): string {
  const field = unit.areas.find((one) => one.area === area)?.field ?? null;
  return field === null ? words.reportBackWords.notShown : words.fieldNames[field];
}

function weakPoints(compiled: readonly CompiledArea[], { words }: DeckInput): readonly DocumentBlock[] {
  const said = words.reportBackWords;
  const common = compiled.filter(({ commonWeakPoint }) => commonWeakPoint);
  return [
    common.length === 0
      ? { type: 'paragraph', key: 'weakPoints.none', text: said.nothing }
      : {
          type: 'list',
          key: 'weakPoints.items',
          items: common.map(({ area, weak, discussed }) => said.weakItem(area, said.weakPoint(weak, discussed))),
        },
    { type: 'paragraph', key: 'weakPoints.rule', style: 'muted', text: said.rule },
  ];
}
