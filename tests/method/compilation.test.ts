import fc from 'fast-check';
import { headers } from '../../src/messages/sv/tabs';
import { compileDialogues, viewOf } from '../../src/method/compilation';
import type { Dialogue } from '../../src/method/dialogue';
import { readDialogues } from '../../src/method/read-dialogues';

const SCALE = { min: 1, max: 6 };

const said = (department: string, rating: number | null, changed: Partial<Dialogue> = {}): Dialogue => ({
  rowIndex: 2,
  id: '',
  meeting: '',
  municipality: 'Demostad',
  department,
  area: 'Ekonomi',
  rating,
  works: '',
  hinders: '',
  unknown: '',
  shouldKnow: null,
  whoShouldKnow: '',
  proposal: '',
  urgent: null,
  feasible: null,
  promise: '',
  theme: '',
  ...changed,
});

describe('how a department sees an area', () => {
  it.each([
    [1, 'weak'],
    [2.6, 'weak'],
    [3, 'partly'],
    [4.3, 'partly'],
    [4.4, 'good'],
    [6, 'good'],
    [null, null],
  ])('%s of 1–6 is %s', (rating, view) => {
    expect(viewOf(rating, SCALE)).toBe(view);
  });
});

describe('the dialogues put together', () => {
  it('make a common weak point of what half of those that talked, and two at least, see as weak', () => {
    const areas = (...dialogues: readonly Dialogue[]) => compileDialogues(dialogues, SCALE);
    expect(areas(said('A', 2), said('B', 1), said('C', 5), said('D', 4))[0]).toMatchObject({
      discussed: 4,
      weak: 2,
      commonWeakPoint: true,
    });
    expect(areas(said('A', 2), said('B', 1), said('C', 5), said('D', 4), said('E', 4))[0]?.commonWeakPoint).toBe(false);
    expect(areas(said('A', 1))[0]?.commonWeakPoint).toBe(false);
  });

  it('count a department once, by what it said last', () => {
    expect(compileDialogues([said('A', 1), said('A', 6), said('B', 6)], SCALE)[0]).toMatchObject({
      discussed: 2,
      weak: 0,
    });
  });

  it('count who does not know but should, and take means of what was written', () => {
    const [area] = compileDialogues(
      [
        said('A', 2, { unknown: 'Kostnaden', shouldKnow: 'yes', urgent: 3 }),
        said('B', 2, { unknown: 'Kostnaden', shouldKnow: 'no', urgent: 2 }),
        said('C', 2, { shouldKnow: 'yes' }),
      ],
      SCALE,
    );
    expect(area).toMatchObject({ shouldKnow: 1, urgent: 2.5, feasible: null });
  });

  it('never count more than have talked, whatever is written', () => {
    const dialogue = fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.constantFrom('Ekonomi', 'Data', ''),
        fc.option(fc.integer({ min: 1, max: 6 })),
      )
      .map(([department, area, rating]) => said(department, rating, { area }));
    fc.assert(
      fc.property(fc.array(dialogue), (dialogues) => {
        for (const { weak, discussed, views, shouldKnow, area } of compileDialogues(dialogues, SCALE)) {
          expect(area).not.toBe('');
          expect(views).toHaveLength(discussed);
          expect(Math.max(weak, shouldKnow)).toBeLessThanOrEqual(discussed);
        }
      }),
    );
  });
});

describe('a row of Dialog', () => {
  const row = (cells: Partial<Record<keyof typeof headers.dialogues, string | number>>) =>
    (Object.keys(headers.dialogues) as (keyof typeof headers.dialogues)[]).map((key) => cells[key] ?? '');
  const read = (cells: Parameters<typeof row>[0]) =>
    readDialogues([Object.values(headers.dialogues), row(cells)], 'Dialog', SCALE);

  it('takes a rating with a decimal comma, and Ja, Delvis, Nej', () => {
    expect(read({ id: 'D-1', rating: '3,5', shouldKnow: 'delvis', urgent: 3 }).dialogues[0]).toMatchObject({
      rating: 3.5,
      shouldKnow: 'partly',
      urgent: 3,
      feasible: null,
    });
  });

  it('tells a rating outside the scale and keeps it out', () => {
    const { dialogues, findings } = read({ id: 'D-1', rating: 7, urgent: 4 });
    expect(dialogues[0]).toMatchObject({ rating: null, urgent: null });
    expect(findings.map(({ code }) => code)).toEqual(['RECORD_NUMBER_OUTSIDE', 'RECORD_NUMBER_OUTSIDE']);
  });
});
