/** What a round of mails came to, in sentences: for the dialog after Skicka nu, the morning run and the preview. */
import type { Words } from '../../messages';
import { planFindingLines } from '../plan/plan-finding-lines';
import type { Done } from '../run/done';
import { tabUrl } from '../workbook/read-workbook';
import type { Round } from './plan-round';
import type { Books } from './read-books';
import type { RoundResult, Waiting } from './send-round';

export function mailingDone(books: Books, result: RoundResult): Done {
  const { mailingMessages, planMessages } = books.words;
  const { done } = mailingMessages;
  return {
    title: result.waiting === null ? done.title : done.titleStopped,
    sentences: mailingSentences(result, books.words),
    links: [
      { text: done.logLink, url: tabUrl(books.workbook, books.log.tab.sheetId) },
      { text: planMessages.done.link, url: tabUrl(books.workbook, books.plan.tab.sheetId) },
    ],
    counts: {
      sent: result.sent,
      already: result.already,
      failed: result.failed,
      unsure: result.unsure,
      waiting: result.waiting?.count ?? 0,
      written: result.writes,
    },
  };
}

/** Why mails wait, where the sentence itself says what to do. */
const NOBODY_ASKS: ReadonlySet<Waiting> = new Set(['permission', 'off']);

function mailingSentences(result: RoundResult, words: Words): readonly string[] {
  const { done } = words.mailingMessages;
  const waiting = {
    quota: done.waitingForQuota,
    pace: done.waitingForPace,
    time: done.waitingForTime,
    permission: done.waitingForPermission,
    off: done.waitingForNobody,
  };
  return [
    result.sent > 0 ? done.sent(result.sent) : done.nothing,
    ...(result.already > 0 ? [done.already(result.already)] : []),
    ...(result.failed > 0 ? [done.failed(result.failed)] : []),
    ...(result.unsure > 0 ? [done.unsure(result.unsure)] : []),
    ...(result.waiting === null ? [] : [waiting[result.waiting.why](result.waiting.count)]),
    ...(result.waiting === null || NOBODY_ASKS.has(result.waiting.why)
      ? []
      : [result.waiting.byItself ? done.byItself : done.nextIsYours]),
    ...roundSentences(result.round, words),
    ...planFindingLines(result.plan.plan.findings, words),
  ];
}

/** Who gets no mail of the round, and why. */
export function roundSentences(round: Round, { mailingMessages: { preview } }: Words): readonly string[] {
  const ids = round.unreachable.map(({ action }) => action.id);
  return [
    ...(ids.length > 0 ? [preview.unreachable(ids)] : []),
    ...(round.letter === 'noAddress' ? [preview.noLetter] : []),
    ...(round.letter === 'badAddress' ? [preview.badCoordinator] : []),
  ];
}
