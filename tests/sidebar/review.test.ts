/** Gå igenom svaren as a person sees it: questions, lists and what her yes sends. */
import type { ReviewView } from '../../src/jobs/review/review-view';
import { looking, open, settled, text } from './open-dialog';

const HOSTILE = '<img src=x onerror=alert(1)> "=1+1"';
const view: ReviewView = {
  tab: 'Svar',
  meanings: [
    { code: 'dontKnow', label: 'vet ej' },
    { code: 'invalid', label: 'inget' },
    { code: '4', label: 'talet 4' },
  ],
  texts: [
    { text: '7', question: 'Betyder ”7” vet ej?', where: 'I 149 svar, fråga q1.', proposal: 'dontKnow' },
    { text: HOSTILE, question: `Vad betyder ”${HOSTILE}”?`, where: 'I ett svar, fråga q2.', proposal: '' },
  ],
  others: 'Tre svar har andra texter.',
};
const done = { title: 'Klart', sentences: ['Två texter.'], links: [], counts: {} };

describe('the review dialog', () => {
  it('asks of each text with its count, the proposal chosen, and shows text as text', () => {
    const { page } = open('review', view);
    const asked = [...page.querySelectorAll('select')].map((select) => [
      page.querySelector(`label[for="${select.id}"]`)!.textContent,
      page.getElementById(select.getAttribute('aria-describedby')!)!.textContent,
      select.value,
    ]);
    expect(asked).toEqual([
      ['Betyder ”7” vet ej?', 'I 149 svar, fråga q1.', 'dontKnow'],
      [`Vad betyder ”${HOSTILE}”?`, 'I ett svar, fråga q2.', ''],
    ]);
    expect([page.querySelectorAll('img').length, text(page, 'others')]).toEqual([
      0,
      expect.stringContaining('Tre svar har andra texter.'),
    ]);
  });

  it('has each piece in its look, and says which tab it is about', () => {
    const { page } = open('review', view);
    expect(page.querySelectorAll('.asked > select')).toHaveLength(2);
    expect(looking(page, 'why')).toEqual(['I 149 svar, fråga q1.', 'I ett svar, fråga q2.']);
    expect(page.querySelector('.tick > label')!.getAttribute('for')).toBe('others-invalid');
    expect(page.querySelector<HTMLInputElement>('#others-invalid')!.type).toBe('checkbox');
    expect([...page.querySelectorAll('.asked, .tick')].map((one) => one.firstChild!.nodeType)).toEqual([1, 1, 1]);
    expect(text(page, 'intro')).toContain('Svar');
    expect(page.body.textContent).not.toMatch(/\{\w+\}|undefined/);
  });

  it('is closed without a word sent', () => {
    const { page, called, closed } = open('review', view);
    page.getElementById('close')!.click();
    expect([closed(), called]).toEqual([true, []]);
  });

  it.each<[string, Partial<ReviewView>, string]>([
    ['texts alone', { others: '' }, ''],
    ['others alone', { texts: [] }, 'Tre svar har andra texter.'],
  ])('asks of %s where that is all there is', (_, part, others) => {
    const { page } = open('review', { ...view, ...part });
    expect(page.getElementById('approve')!.hidden).toBe(false);
    expect(text(page, 'others').startsWith(others)).toBe(true);
    expect(page.querySelectorAll('#others p')).toHaveLength(others === '' ? 0 : 1);
    expect(page.getElementById('others-invalid')).not.toBeNull();
  });

  it('sends the texts that have a meaning, and whether the rest is invalid', async () => {
    const { page, called, sent } = open('review', view, { approveReview: () => done });
    page.querySelectorAll('select')[0]!.value = '4';
    page.querySelector<HTMLInputElement>('#others-invalid')!.checked = true;
    page.getElementById('approve')!.click();
    await settled();
    expect([called, sent]).toEqual([
      ['approveReview'],
      [[{ texts: [{ text: '7', meaning: '4' }], othersInvalid: true }]],
    ]);
    expect(text(page, 'done')).toContain('Två texter.');
    expect(page.activeElement!.id).toBe('close');
  });

  it('says so where every answer is understood, and offers nothing to save', () => {
    const { page } = open('review', { ...view, texts: [], others: '' });
    expect([text(page, 'intro'), page.getElementById('approve')!.hidden]).toEqual([
      'Alla svar är förstådda. Inget behöver gås igenom.',
      true,
    ]);
    expect(text(page, 'others')).toBe('');
  });

  it('keeps what was chosen where saving fails', async () => {
    const { page } = open('review', view, {
      approveReview: () => {
        throw new Error('Det gick inte');
      },
    });
    const button = page.getElementById('approve') as HTMLButtonElement;
    button.click();
    expect([button.disabled, button.textContent]).toEqual([true, 'Sparar …']);
    await settled();
    expect(button.disabled).toBe(false);
    expect(looking(page, 'problem')).toEqual(['Det gick inte']);
    expect([text(page, 'problems'), page.querySelectorAll('select')[0]!.value]).toEqual(['Det gick inte', 'dontKnow']);
  });
});
