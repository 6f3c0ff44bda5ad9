/** Koppla kolumnerna as a person sees it: labels, choices, ticks and what her yes sends. */
import type { ApprovedColumns, ColumnView } from '../../src/jobs/columns/column-view';
import { looking, open, settled, text } from './open-dialog';

const HOSTILE = '<img src=x onerror=alert(1)> "=1+1"';
const choice = (header: string, times = 1, personal = '', dropped = false): ColumnView['choices'][number] => ({
  header,
  label: `A: ${header}`,
  times,
  personal,
  dropped,
});

const view: ColumnView = {
  tab: 'Svar',
  seen: { headers: ['Din kommun', 'F1', 'Två', 'Två', HOSTILE, 'E-post', 'Klar'], questions: ['F1', 'F2', 'F3', 'F4'] },
  otherForm: '',
  choices: [
    choice('Din kommun'),
    choice('F1'),
    choice('Två', 2),
    choice(HOSTILE),
    choice('E-post', 1, 'Ser ut att innehålla e-postadresser.'),
    choice('Klar'),
    choice('Gammal', 1, '', true),
  ],
  groups: [
    { key: 'unit', label: 'Kommun', header: 'Din kommun', certainty: 'likely', why: 'Så brukar en sådan kolumn heta.' },
    { key: 'role', label: 'Rollgrupp', header: '', certainty: 'none', why: 'Välj en kolumn om det finns en.' },
  ],
  questions: [
    {
      id: 'F1',
      label: `F1 ${HOSTILE}`,
      statement: HOSTILE,
      occurrence: 1,
      header: 'F1',
      certainty: 'sure',
      why: 'Rubriken har frågans ID.',
    },
    { id: 'F2', label: 'F2 Sak', statement: '', occurrence: 2, header: 'Två', certainty: 'approved', why: '' },
    {
      id: 'F3',
      label: 'F3 Sak',
      statement: '',
      occurrence: 1,
      header: '',
      certainty: 'unsure',
      why: `Kanske ”${HOSTILE}”.`,
    },
  ],
  settled: [{ label: 'F4 Klar', header: 'Klar', occurrence: 1 }],
};
const done = { title: 'Klart', sentences: ['Tre frågor.'], links: [], counts: {} };

const labelOf = (page: Document, control: Element): string =>
  page.querySelector(`label[for="${control.id}"]`)!.textContent!;
const selects = (page: Document): readonly HTMLSelectElement[] => [...page.querySelectorAll('select')];
const shownTicks = (page: Document): readonly string[] =>
  [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    .filter((box) => !box.parentElement!.hidden)
    .map((box) => `${box.checked ? 'x' : '-'} ${labelOf(page, box)}`);

function choose(page: Document, label: string, header: string): void {
  const select = selects(page).find((one) => labelOf(page, one) === label)!;
  select.value = header;
  select.dispatchEvent(new (page.defaultView as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
}

describe('the columns dialog', () => {
  it('has a labelled list for every question and group, with certainty and reason beside it', () => {
    const { page } = open('columns', view);
    expect(
      selects(page).map((select) => [
        labelOf(page, select),
        select.value,
        page.getElementById(select.getAttribute('aria-describedby')!)!.textContent,
      ]),
    ).toEqual([
      [`F1 ${HOSTILE}`, 'F1', 'Säker Rubriken har frågans ID.'],
      ['F2 Sak', 'Två', 'Godkänd förut '],
      ['F3 Sak', '', `Osäker Kanske ”${HOSTILE}”.`],
      ['Kommun', 'Din kommun', 'Trolig Så brukar en sådan kolumn heta.'],
      ['Rollgrupp', '', 'Inget förslag Välj en kolumn om det finns en.'],
    ]);
    expect(text(page, 'settled')).toContain('F4 Klar – Klar');
  });

  it('has each piece in its look: what is asked, how sure, why, what is said by the way, what is ticked', () => {
    const { page } = open('columns', view);
    expect(page.querySelectorAll('.asked')).toHaveLength(5);
    expect([...page.querySelectorAll('.certainty')].map((one) => `${one.className}: ${one.textContent}`)).toEqual([
      'certainty sure: Säker',
      'certainty approved: Godkänd förut',
      'certainty unsure: Osäker',
      'certainty likely: Trolig',
      'certainty none: Inget förslag',
    ]);
    expect(looking(page, 'why')).toContain('Säker Rubriken har frågans ID.');
    expect(looking(page, 'muted')).toEqual([
      HOSTILE,
      expect.stringMatching(/^Kryssa för dem/),
      'Rubrikerna är desamma som på flikarna Frågor och Inställningar. De behöver inget godkännande.',
    ]);
    expect([...page.querySelectorAll('.tick > label')].map((one) => one.textContent)).toEqual(
      view.choices.map(({ label }) => label),
    );
    const plain = [...page.querySelectorAll('label, ul, li')];
    expect(plain.filter((one) => one.hasAttribute('class'))).toEqual([]);
  });

  it('says beside a column that looks personal why, and beside no other', () => {
    const { page } = open('columns', view);
    const reasons = [...page.querySelectorAll('input[type=checkbox]')].flatMap((box) => {
      const id = box.getAttribute('aria-describedby');
      return id === null ? [] : [`${labelOf(page, box)}: ${page.getElementById(id)!.textContent}`];
    });
    expect(reasons).toEqual(['A: E-post: Ser ut att innehålla e-postadresser.']);
    expect(page.querySelectorAll('.tick .why')).toHaveLength(1);
  });

  it('shows a question’s statement above its list, where it has one', () => {
    const { page } = open('columns', view);
    expect([...page.querySelectorAll('.asked')].map((one) => one.children.length)).toEqual([4, 3, 3, 3, 3]);
  });

  it('says which tab it is about and how many questions it asks of', () => {
    const { page } = open('columns', view);
    expect(text(page, 'intro')).toContain('Svar');
    expect([...page.querySelectorAll('#asked h2')].map((one) => one.textContent)).toEqual([
      expect.stringContaining('3'),
      'Kommun och grupper',
    ]);
    expect(page.querySelector('summary')!.textContent).toBe('Kolumner som redan är klara (1)');
    expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined/);
  });

  it('says nothing of columns that are settled where there are none', () =>
    expect(open('columns', { ...view, settled: [] }).page.querySelector('details')).toBeNull());

  it('says that every column is used only where each one is', () => {
    const noteOf = (choices: ColumnView['choices']): string =>
      open('columns', { ...view, choices, questions: [], groups: [], settled: [] }).page.querySelector(
        '#unused .muted',
      )!.textContent!;
    expect(noteOf([])).toBe('Alla kolumner används.');
    expect(noteOf([choice('F1')])).not.toBe('Alla kolumner används.');
    const { page } = open('columns', view);
    expect(page.querySelector('#unused .muted')!.textContent).not.toBe('Alla kolumner används.');
  });

  it('leaves a list undecided where its header is no longer among the columns', () => {
    const gone = { ...view.questions[2]!, header: 'Finns inte' };
    const { page } = open('columns', { ...view, questions: [gone] });
    expect([selects(page)[0]!.value, selects(page)[0]!.selectedIndex]).toEqual(['', 0]);
  });

  it('shows headers and statements as text, never as markup', () => {
    const { page } = open('columns', view);
    expect(page.querySelector('img')).toBeNull();
    expect([...selects(page)[0]!.options].map((one) => one.textContent)).toContain(`A: ${HOSTILE}`);
  });

  it('offers a doubled header only where its occurrence is there', () => {
    const { page } = open('columns', view);
    expect([...selects(page)[1]!.options].map((one) => one.value)).toEqual(['', 'Två']);
  });

  it('is worked by the keyboard alone: lists, ticks, summary and buttons, none with an order of its own', () => {
    const { page } = open('columns', view);
    const controls = [...page.querySelectorAll('select, input, button, summary')];
    expect(controls.every((control) => !control.hasAttribute('tabindex'))).toBe(true);
    expect([...page.querySelectorAll('button')].map((button) => [button.textContent, button.type])).toEqual([
      ['Godkänn och spara', 'button'],
      ['Stäng utan att spara', 'button'],
    ]);
  });

  it('ticks unused columns that look personal or were dropped, and follows the choices', () => {
    const { page } = open('columns', view);
    expect(shownTicks(page)).toEqual(['- A: Två', `- A: ${HOSTILE}`, 'x A: E-post', 'x A: Gammal']);
    choose(page, 'F3 Sak', HOSTILE);
    choose(page, 'Kommun', 'Gammal');
    expect(shownTicks(page)).toEqual(['- A: Din kommun', '- A: Två', 'x A: E-post']);
  });

  it('calls the server only at the yes, with what is chosen and ticked', async () => {
    const { page, called, sent } = open('columns', view, { approveColumns: () => done });
    choose(page, 'F3 Sak', HOSTILE);
    choose(page, 'F1 ' + HOSTILE, '');
    expect(called).toEqual([]);
    page.getElementById('approve')!.click();
    await settled();
    const expected: ApprovedColumns = {
      seen: view.seen,
      groups: { unit: 'Din kommun', role: '' },
      questions: [
        { id: 'F1', header: '' },
        { id: 'F2', header: 'Två' },
        { id: 'F3', header: HOSTILE },
      ],
      dropped: ['E-post', 'Gammal'],
    };
    expect([called, sent]).toEqual([['approveColumns'], [[expected]]]);
    expect(text(page, 'done')).toBe('Tre frågor.');
    expect(page.getElementById('form')).toBeNull();
    expect(page.activeElement!.id).toBe('close');
  });

  it('does not send a column that is chosen twice, and says which', () => {
    const { page, called } = open('columns', view, { approveColumns: () => done });
    choose(page, 'F3 Sak', 'F1');
    expect(looking(page, 'problem')).toHaveLength(1);
    expect(text(page, 'problems')).toBe('Kolumnen ”F1” är vald på mer än ett ställe. Välj en annan kolumn på det ena.');
    page.getElementById('approve')!.click();
    expect(called).toEqual([]);
    choose(page, 'F3 Sak', 'Klar');
    expect(text(page, 'problems')).toContain('”Klar”');
    choose(page, 'F3 Sak', 'Två');
    expect(text(page, 'problems')).toBe('');
  });

  it('shows a refusal and can be tried again', async () => {
    const { page } = open('columns', view, {
      approveColumns: () => {
        throw new Error('Rubrikerna har ändrats.');
      },
    });
    const button = page.getElementById('approve') as HTMLButtonElement;
    button.click();
    expect([button.disabled, button.textContent]).toEqual([true, 'Sparar …']);
    await settled();
    expect(looking(page, 'problem')).toEqual(['Rubrikerna har ändrats.']);
    expect((page.getElementById('approve') as HTMLButtonElement).disabled).toBe(false);
  });

  it('closed without a yes, nothing has been called', () => {
    const { page, called, closed } = open('columns', view);
    page.getElementById('close')!.click();
    expect([closed(), called]).toEqual([true, []]);
  });

  it('says that nothing needs to be done where every question has its own header', () => {
    const { page } = open('columns', { ...view, questions: [], groups: [] });
    expect(text(page, 'asked')).toBe('Alla frågor har en kolumn med sin egen rubrik. Inget behöver kopplas.');
  });

  it('asks about groups alone where the answers stand in another form', () => {
    const { page } = open('columns', { ...view, questions: [], otherForm: 'En rad per svar' });
    expect(text(page, 'asked')).toContain('Svarens form är En rad per svar.');
    expect(shownTicks(page)).toEqual(['x A: E-post', 'x A: Gammal']);
  });
});
