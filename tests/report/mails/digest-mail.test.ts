import { sv } from '../../../src/messages/sv';
import type { Mail } from '../../../src/report/mails/mail';
import { anAction, TODAY } from '../../method/an-action';
import { demoDigest, demoFacts } from './demo-mails';

const { mailMessages } = sv;
const late = anAction({ due: TODAY - 1 });
const titles = ({ blocks }: Mail): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'action' ? [block.title] : []));

describe('a reminder', () => {
  it('is signed by the coordinator, or by the tool where nobody coordinates', () => {
    expect(demoDigest([late]).signature).toEqual([mailMessages.digest.greeting, 'Sam Ordnare']);
    expect(demoDigest([late], { ...demoFacts, signer: '' }).signature).toEqual([
      mailMessages.digest.greeting,
      mailMessages.sender(''),
    ]);
  });

  it('calls an action by its text, and by its id where it has none', () =>
    expect([titles(demoDigest([late])), titles(demoDigest([anAction({ ...late, action: '' })]))]).toEqual([
      ['Räkna fram årskostnad för de tio största systemen'],
      ['Å-01'],
    ]));

  it('says when the next comes, or that they are sent by hand', () => {
    expect(demoDigest([late]).footer).toContain(mailMessages.rhythm(1));
    const byHand = demoDigest([late], { ...demoFacts, nextMailing: null }).footer;
    expect(byHand).toContain(mailMessages.byHand);
    expect(byHand).not.toContain(mailMessages.rhythm(1));
  });

  it('has ten actions at most, and counts the rest', () => {
    const many = (count: number): Mail =>
      demoDigest(Array.from({ length: count }, (_, place) => anAction({ ...late, id: `Å-${place}` })));
    expect([many(10).blocks.length, many(12).blocks.length]).toEqual([10, 11]);
    expect(many(12).blocks[10]).toEqual({ type: 'paragraph', text: mailMessages.digest.more(2) });
  });
});
