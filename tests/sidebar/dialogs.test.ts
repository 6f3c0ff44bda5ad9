/** The built dialogs in a page of their own, with a stand-in for google.script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, looking, open, settled, text } from './open-dialog';

const done = {
  title: 'Klart',
  sentences: ['2 bildspel klara.'],
  links: [{ text: 'Öppna <b>mappen</b>', url: 'https://docs.google.com/x' }],
  counts: {},
};

describe('the result dialog', () => {
  it('shows sentences and links as text, never as markup', () => {
    const { page } = open('result', done);
    expect(text(page, 'done')).toContain('2 bildspel klara.');
    expect(page.querySelector('a')!.textContent).toBe('Öppna <b>mappen</b>');
    expect(page.querySelector('b')).toBeNull();
    expect(page.querySelector('a')!.outerHTML).toMatch(/href="https:.*target="_blank" rel="noopener"/);
  });

  it('has no list where there are no links', () =>
    expect(open('result', { ...done, links: [] }).page.querySelector('ul')).toBeNull());

  it('closes', () => {
    const { page, closed } = open('result', done);
    page.getElementById('close')!.click();
    expect(closed()).toBe(true);
  });
});

describe('the decks dialog', () => {
  const round = { units: [{ name: 'Demostad' }, { name: 'Granneby' }] };

  it('makes one deck a server call and tells how far it has come', async () => {
    const { page, called, sent, closed } = open(
      'decks',
      {},
      { startDecks: () => round, makeOneDeck: () => ({}), endDecks: () => done },
    );
    expect(text(page, 'note')).not.toBe('');
    await settled();
    // The server needs only the unit at hand.
    expect(sent[1]).toEqual([{ units: [] }, { name: 'Demostad' }]);
    expect(text(page, 'note')).toBe('');
    page.getElementById('close')!.click();
    expect(closed()).toBe(true);
    expect(called).toEqual(['startDecks', 'makeOneDeck', 'makeOneDeck', 'endDecks']);
    expect(page.querySelector('progress')!.value).toBe(2);
    expect(text(page, 'heading')).toBe('Klart');
  });

  it('tells how many of how many are made', async () => {
    let told = '';
    const { page } = open(
      'decks',
      {},
      {
        startDecks: () => round,
        makeOneDeck: (_: unknown, unit: unknown) => {
          if ((unit as { name: string }).name === 'Granneby') told = text(page, 'heading');
          return {};
        },
        endDecks: () => done,
      },
    );
    await settled();
    expect(told).toBe('1 av 2 klara');
  });

  it('goes on with the others when one deck fails, and says which', async () => {
    const { page, called } = open(
      'decks',
      {},
      {
        startDecks: () => round,
        makeOneDeck: (_: unknown, unit: unknown) => {
          if ((unit as { name: string }).name === 'Demostad') throw new Error('Google svarade inte.');
          return {};
        },
        endDecks: (_: unknown, outcomes: unknown) => ({ ...done, title: `${(outcomes as unknown[]).length} klart` }),
      },
    );
    await settled();
    expect(called).toEqual(['startDecks', 'makeOneDeck', 'makeOneDeck', 'endDecks']);
    expect(looking(page, 'problem')).toEqual(['Demostad: Google svarade inte.']);
    expect(text(page, 'heading')).toBe('1 klart');
  });

  it('offers decks of one’s own where another person made some, and makes them on one click', async () => {
    const asked: unknown[] = [];
    const { page } = open(
      'decks',
      {},
      {
        startDecks: (own: unknown) => {
          asked.push(own);
          return round;
        },
        makeOneDeck: () => ({}),
        endDecks: () => ({ ...done, counts: { notMine: asked.length === 1 ? 2 : 0 } }),
      },
    );
    const button = page.getElementById('own') as HTMLButtonElement;
    expect(button.hidden).toBe(true);
    await settled();
    expect([button.hidden, button.textContent]).toEqual([false, 'Gör egna bildspel']);
    button.click();
    await settled();
    expect(asked).toEqual([false, true]);
    expect(button.hidden).toBe(true);
  });

  const several = { units: ['Demostad', 'Granneby', 'Storlunda'].map((name) => ({ name, fileId: null })) };
  const failing = (message: string) => (): never => {
    throw new Error(message);
  };

  it('asks no more when another run has the round, and leaves it to the end to say so, once', async () => {
    const { page, called } = open(
      'decks',
      {},
      { startDecks: () => several, makeOneDeck: () => null, endDecks: () => done },
    );
    await settled();
    expect(called).toEqual(['startDecks', 'makeOneDeck', 'endDecks']);
    expect([text(page, 'problems'), text(page, 'done')]).toEqual(['', expect.stringContaining('2 bildspel klara.')]);
  });

  it('says once what befalls several decks, with their names', async () => {
    const { page, called } = open(
      'decks',
      {},
      { startDecks: () => several, makeOneDeck: failing('Google svarade inte.'), endDecks: () => done },
    );
    await settled();
    expect(called.filter((name) => name === 'makeOneDeck')).toHaveLength(3);
    expect([...page.querySelectorAll('#problems p')].map(({ textContent }) => textContent)).toEqual([
      'Demostad, Granneby, Storlunda: Google svarade inte.',
    ]);
  });

  it('asks no more when several accounts are signed in: every deck would meet it', async () => {
    const { page, called } = open(
      'decks',
      {},
      { startDecks: () => several, makeOneDeck: failing('PERMISSION_DENIED'), endDecks: () => done },
    );
    await settled();
    expect(called).toEqual(['startDecks', 'makeOneDeck', 'endDecks']);
    expect(page.querySelectorAll('#problems p')).toHaveLength(1);
  });

  it('with a full Drive asks for those that stand already, for no more copies, and says why once', async () => {
    const units = [...several.units, { name: 'Björkånger', fileId: 'f' }, { name: 'Lillåker', fileId: null }];
    const { page, sent } = open(
      'decks',
      {},
      {
        startDecks: () => ({ units }),
        makeOneDeck: (_: unknown, unit: unknown) => {
          const { name, fileId } = unit as (typeof units)[number];
          if (name === 'Demostad') throw new Error('Din Drive är full.');
          return { state: fileId === null ? 'waiting' : 'updated' };
        },
        endDecks: () => ({ ...done, sentences: ['Inte klara: fyra. Din Drive är full.'], counts: { halted: 1 } }),
      },
    );
    await settled();
    expect(sent.slice(1, -1).map(([, unit]) => (unit as { name: string }).name)).toEqual([
      'Demostad',
      'Granneby',
      'Björkånger',
    ]);
    expect([text(page, 'problems'), text(page, 'done')]).toEqual([
      '',
      expect.stringContaining('Inte klara: fyra. Din Drive är full.'),
    ]);
  });

  it('shows what Kontroll warns of before the first deck is made', async () => {
    const warnings = ['Kontroll har två varningar:', 'Svar!B4: <b>Granby</b> finns inte.'];
    const shown: string[] = [];
    const { page } = open(
      'decks',
      {},
      {
        startDecks: () => ({ ...round, warnings }),
        makeOneDeck: () => {
          shown.push(text(page, 'warnings'));
          return {};
        },
        endDecks: () => ({ ...done, sentences: [...done.sentences, ...warnings] }),
      },
    );
    await settled();
    expect(shown[0]).toBe(warnings.join(''));
    expect([text(page, 'warnings'), text(page, 'done')]).toEqual(['', expect.stringContaining(warnings.join(''))]);
  });

  it('says what to do when several accounts are signed in', async () => {
    const { page } = open(
      'decks',
      {},
      {
        startDecks: () => {
          throw new Error('PERMISSION_DENIED');
        },
      },
    );
    await settled();
    expect(text(page, 'problems')).toMatch(/Logga ut från de andra kontona/);
  });
});

describe('the preview dialog', () => {
  const preview = {
    mails: [{ to: 'a@x.example', subject: '<i>Ämne</i>', htmlBody: '<p>Hej</p>' }],
    sentences: ['Nästa utskick: måndag.'],
  };

  it('shows each mail in a frame that runs nothing', () => {
    const { page } = open('preview', preview);
    expect(text(page, 'heading')).toBe('1 brev väntar');
    expect(page.querySelector('summary')!.textContent).toBe('a@x.example – <i>Ämne</i>');
    expect(page.querySelector('iframe')!.getAttribute('sandbox')).toBe('');
    expect(page.querySelector('iframe')!.getAttribute('srcdoc')).toBe('<p>Hej</p>');
    expect(page.querySelector('iframe')!.title).toContain('a@x.example');
    expect(looking(page, 'muted')).toEqual(['Nästa utskick: måndag.']);
  });

  it('says how many mails wait, and closes', () => {
    const { page, closed } = open('preview', { ...preview, mails: [...preview.mails, ...preview.mails] });
    expect(text(page, 'heading')).toBe('2 brev väntar');
    expect(page.getElementById('close')!.textContent).toBe('Stäng');
    page.getElementById('close')!.click();
    expect(closed()).toBe(true);
  });
});

describe('every built dialog', () => {
  // HtmlService cuts `//` and `/*` inside template literals (GOOGLE.md 25).
  it.each(['result', 'columns', 'decks', 'preview'])(
    '%s has no template literal and no address in its script',
    (name) => {
      const source = readFileSync(join(DIST, `${name}.html`), 'utf8');
      const script = /<script>([\s\S]*)<\/script>/.exec(source)![1]!;
      expect(script).not.toContain('`');
      expect(script.split('\n').filter((line) => /["'][^"']*\/\/[^"']*["']/.test(line))).toEqual([]);
    },
  );
});
