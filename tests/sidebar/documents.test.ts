/** The dialog of the documents in a page of its own, with a stand-in for google.script. */
import type { DocumentChoice } from '../../src/jobs/documents/document-round';
import { open, settled, text } from './open-dialog';

const choice = (name: string, changed: Partial<DocumentChoice> = {}): DocumentChoice => ({
  id: `mandate\n${name}`,
  name,
  kind: 'Förslag till uppdrag',
  of: 'Demostad',
  exists: false,
  lack: '',
  ...changed,
});
const choices = [
  choice('A'),
  choice('B', { lack: 'Fyll i <b>Beslut</b> först.' }),
  choice('C', { of: 'Granneby', exists: true }),
];
const done = { title: 'Dokumenten är klara', sentences: ['Ett dokument skapades.'], links: [], counts: {} };
const round = { units: [{ report: { name: 'A' } }, { report: { name: 'C' } }] };

const tick = (page: Document, place: number): void => {
  const box = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[place]!;
  box.checked = true;
  box.dispatchEvent(new (page.defaultView as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
};
const button = (page: Document, id: string): HTMLButtonElement => page.getElementById(id) as HTMLButtonElement;

describe('the documents dialog', () => {
  it('lists documents by municipality, says why one can’t be made, and lets it not be ticked', () => {
    const { page } = open('documents', choices);
    expect([...page.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
      'Demostad (2)',
      'Granneby (1)',
    ]);
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.map(({ disabled }) => disabled)).toEqual([false, true, false]);
    expect(page.getElementById(boxes[1]!.getAttribute('aria-describedby')!)!.textContent).toBe(
      'Fyll i <b>Beslut</b> först.',
    );
    expect(page.querySelector('b')).toBeNull();
    expect(text(page, 'choices')).toContain('Förslag till uppdrag (finns)');
  });

  it('does nothing until something is ticked', () => {
    const { page } = open('documents', choices);
    expect([button(page, 'make').disabled, button(page, 'try').disabled]).toEqual([true, true]);
    tick(page, 0);
    expect([button(page, 'make').disabled, button(page, 'try').disabled]).toEqual([false, false]);
  });

  it('makes one document a call and tells what was made', async () => {
    const { page, called } = open('documents', choices, {
      startDocuments: () => round,
      makeOneDocument: () => ({}),
      endDocuments: (_round: unknown, outcomes: unknown, dryRun: unknown) =>
        dryRun === false && (outcomes as unknown[]).length === 2 ? done : { ...done, title: 'fel' },
    });
    tick(page, 0);
    button(page, 'make').click();
    await settled();
    expect(called).toEqual(['startDocuments', 'makeOneDocument', 'makeOneDocument', 'endDocuments']);
    expect(text(page, 'heading')).toBe('Dokumenten är klara');
    expect(button(page, 'make').hidden).toBe(true);
  });

  it('goes on after one that fails, and names it', async () => {
    const { page, called } = open('documents', choices, {
      startDocuments: () => round,
      makeOneDocument: (_round: unknown, unit: unknown) => {
        if ((unit as { report: { name: string } }).report.name === 'A') throw new Error('Mallen saknar raden.');
        return {};
      },
      endDocuments: () => done,
    });
    tick(page, 0);
    button(page, 'make').click();
    await settled();
    expect(called).toEqual(['startDocuments', 'makeOneDocument', 'makeOneDocument', 'endDocuments']);
    expect(text(page, 'problems')).toBe('A: Mallen saknar raden.');
  });

  it('tries out without making, and keeps the choices for the real run', async () => {
    const { page, called } = open('documents', choices, {
      startDocuments: () => round,
      previewOneDocument: () => ({}),
      endDocuments: () => ({ ...done, title: 'Så skulle dokumenten ändras' }),
    });
    tick(page, 2);
    button(page, 'try').click();
    await settled();
    expect(called).toEqual(['startDocuments', 'previewOneDocument', 'previewOneDocument', 'endDocuments']);
    expect(text(page, 'heading')).toBe('Så skulle dokumenten ändras');
    expect(button(page, 'make').disabled).toBe(false);
    expect(page.getElementById('choices')!.hidden).toBe(false);
  });
});
