import { letterMail } from '../../../src/report/mails/letter-mail';
import type { Mail, MailBlock } from '../../../src/report/mails/mail';
import { sv } from '../../../src/messages/sv';
import { keyItem } from '../../../src/method/mail-key';
import { weeklyLetter } from '../../../src/method/weekly-letter';
import { anAction, day, TODAY } from '../../method/an-action';
import { demoFacts, demoLetter } from './demo-mails';

const { mailMessages, longDate } = sv;
const { letter } = mailMessages;
const paragraphs = ({ blocks }: Mail): readonly MailBlock[] => blocks.filter(({ type }) => type === 'paragraph');
const listed = ({ blocks }: Mail, heading: string): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'list' && block.heading === heading ? block.items : []));

/** A letter of these actions after a letter of those. */
const letterOf = (now: Parameters<typeof weeklyLetter>[0], before: Parameters<typeof weeklyLetter>[0]): Mail =>
  letterMail(
    weeklyLetter(
      now,
      TODAY,
      before.map((action) => keyItem(action, TODAY - 7)),
    ),
    { ...demoFacts, lastMailing: null, late: false, reminders: 0, unreachable: [], unsure: [] },
  );

describe('what is new since the letter before', () => {
  it('cannot be told in the first', () =>
    expect(paragraphs(letterOf([anAction()], []))).toContainEqual({ type: 'paragraph', text: letter.firstLetter }));

  it('may be nothing', () =>
    expect(paragraphs(letterOf([anAction()], [anAction()]))).toContainEqual({
      type: 'paragraph',
      text: letter.noChanges,
    }));

  it('is a sentence each: what was moved with its new date, what is gone by its id alone', () => {
    const moved = anAction({ id: 'Å-01', due: day('2027-03-01') });
    const open = anAction({ id: 'Å-03', due: null });
    const mail = letterOf([moved, open], [anAction(), anAction({ id: 'Å-02' }), anAction({ id: 'Å-03' })]);
    expect(listed(mail, letter.changesHeading)).toEqual([
      letter.change.moved('Å-01', moved.action, longDate('2027-03-01')),
      letter.change.removed('Å-02'),
      letter.change.incomplete('Å-03', open.action),
    ]);
  });
});

describe('a list', () => {
  const unsure = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ recipient: `a${place}@a.example`, subject: 'Ämne' }));
  const shown = (count: number): readonly string[] =>
    listed(demoLetter({ unsure: unsure(count) }), letter.unsureHeading);

  it('has as many lines as it holds, and counts the rest', () => {
    const most = shown(1000).length - 1;
    expect(shown(most)).toHaveLength(most);
    expect(shown(most + 1).slice(-2)).toEqual([letter.unsure(`a${most - 1}@a.example`, 'Ämne'), letter.more(1)]);
  });

  it('of mails that may not have come has a sentence under it, others have none', () => {
    const lists = demoLetter({ unsure: unsure(1) }).blocks.filter(({ type }) => type === 'list');
    expect(lists.map((block) => ('after' in block ? block.after : null))).toEqual([null, null, letter.unsureExplained]);
  });
});

describe('when mails were and will be sent', () => {
  const told = (changed: Parameters<typeof demoLetter>[0]): MailBlock | undefined =>
    paragraphs(demoLetter(changed)).slice(-1)[0];

  it.each([
    [{}, false, [letter.last(longDate('2026-11-16')), letter.next(longDate('2026-11-30'))]],
    [{ lastMailing: null }, false, [letter.noLast, letter.next(longDate('2026-11-30'))]],
    [{ nextMailing: null }, false, [letter.last(longDate('2026-11-16')), mailMessages.byHand]],
    [{ late: true }, true, [letter.late, letter.last(longDate('2026-11-16')), letter.next(longDate('2026-11-30'))]],
  ])('%j', (changed, bold, sentences) =>
    expect(told(changed)).toEqual({ type: 'paragraph', text: sentences.join(' '), bold }),
  );
});

it('the tab Driftstatus is linked to where there is one', () => {
  expect(demoLetter().links.map(({ text }) => text)).toEqual([mailMessages.planLink, letter.statusLink]);
  expect(demoLetter({ statusUrl: null }).links.map(({ text }) => text)).toEqual([mailMessages.planLink]);
});
