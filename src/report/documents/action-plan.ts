/** *Handlingsplan för diariet*: the plan as it stands on a day, area by area (METHOD.md, step 10). No addresses. */
import type { Action } from '../../method/action';
import { isoOfSerial } from '../../method/days';
import type { Decision } from '../../method/decision';
import type { DeckInput } from '../deck/deck-input';
import { inWords } from './decision-in-words';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { section } from './section';
import { textTable } from './text-cells';

/** `actions`: the municipality's own, in the plan's order. `date`: of the extract, yyyy-mm-dd. */
export function actionPlan(
  input: DeckInput,
  decision: Decision | null,
  actions: readonly Action[],
  date: string,
): DocumentReport {
  const { unit, analysis, words } = input;
  const said = words.actionPlanWords;
  const areas = [...new Set(actions.map(({ area }) => area))];
  return {
    kind: 'actionPlan',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(unit.name, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(unit.name, analysis.year) },
      { type: 'paragraph', key: 'printed', style: 'muted', text: said.printed(date) },
      ...(decision === null ? [] : section('decision', said.decision, decided(decision, input))),
      ...section('actions', said.actions, [
        { type: 'paragraph', key: 'actions.counted', text: said.counted(actions.length) },
        ...areas.map((area) =>
          table(
            `actions.${area}`,
            area === '' ? said.noArea : area,
            actions.filter((action) => action.area === area),
            input,
          ),
        ),
      ]),
    ],
  };
}

function decided(decision: Decision, { words }: DeckInput): readonly DocumentBlock[] {
  const { areas, owner, date } = inWords(decision);
  return [
    { type: 'paragraph', key: 'decision.text', text: words.reportBackWords.decided(areas, owner, date) },
    ...(decision.registryNumber === ''
      ? []
      : [
          {
            type: 'paragraph',
            key: 'decision.registry',
            text: words.actionPlanWords.registry(decision.registryNumber),
          } as const,
        ]),
  ];
}

function table(key: string, area: string, actions: readonly Action[], { words }: DeckInput): DocumentBlock {
  const { caption, headers } = words.actionPlanWords;
  return textTable(
    key,
    caption(area),
    [
      { header: headers.action, width: 2.4 },
      { header: headers.owner, width: 1.9 },
      { header: headers.due, width: 1.6 },
      { header: headers.status, width: 1.4 },
      { header: headers.nextStep, width: 2.6 },
    ],
    actions.map(({ action, owner, due, status, nextStep }) => [
      action,
      owner,
      due === null ? '' : isoOfSerial(due),
      words.statusNames[status],
      nextStep,
    ]),
  );
}
