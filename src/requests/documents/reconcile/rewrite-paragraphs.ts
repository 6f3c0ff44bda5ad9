/** Paragraphs of ours brought up to date where they stand, each in its own look. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { BodyParagraph } from '../read-body';
import { deleteRange, insertText, type TabPlace } from '../tab-place';
import { align, type Step } from './align';
import { changeText } from './change-text';

type Request = docs_v1.Schema$Request;

/** From the last to the first, so that no index before the next change moves. Both hold one at least. */
export function rewriteParagraphs(
  tab: TabPlace,
  before: readonly BodyParagraph[],
  after: readonly string[],
): readonly Request[] {
  const steps = align(
    before.map(({ text }) => text),
    after,
  );
  const lastStaying = Math.max(...steps.map((step) => (step.kind === 'pair' ? step.before : 0)));
  return [...steps].reverse().flatMap((step) => stepRequests(tab, before, after, step, lastStaying));
}

function stepRequests(
  tab: TabPlace,
  before: readonly BodyParagraph[],
  after: readonly string[],
  step: Step,
  lastStaying: number,
): readonly Request[] {
  if (step.kind === 'insert') return [insertParagraph(tab, before, after[step.after] ?? '', step.below)];
  const paragraph = before[step.before];
  if (paragraph === undefined) return [];
  if (step.kind === 'pair') return changeText(tab, paragraph.start, paragraph.text, after[step.after] ?? '');
  // With the newline before it where none that stays comes after: the last newline of a body or a cell cannot be deleted.
  return step.before < lastStaying
    ? [deleteRange(tab, paragraph.start, paragraph.end)]
    : [deleteRange(tab, paragraph.start - 1, paragraph.end - 1)];
}

/** It takes the style and the bullet of the one beside it. */
function insertParagraph(tab: TabPlace, before: readonly BodyParagraph[], text: string, below: number): Request {
  const above = before[below];
  return above === undefined
    ? insertText(tab, before[0]?.start ?? 0, `${text}\n`)
    : insertText(tab, above.end - 1, `\n${text}`);
}
