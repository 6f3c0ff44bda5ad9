import { sv } from '../../../../src/messages/sv';
import type { Analysis } from '../../../../src/analysis/analysis';
import type { Slide } from '../../../../src/report/deck/deck';
import type { Bullets } from '../../../../src/report/deck/slide-blocks';
import { methodSlide } from '../../../../src/report/deck/slides/method';
import { slideKinds } from '../../../../src/requests/slides/template/slide-kinds';
import { lineHeightPt } from '../../../../src/requests/text/measure';
import { wrapText } from '../../../../src/requests/text/wrap';
import { analysis, facts, survey } from '../demo-analysis';

const slide = (changes: Partial<Analysis> = {}, weight: 'municipality' | 'answer' = 'municipality'): Slide => {
  const of = { ...analysis, ...changes };
  return methodSlide({ unit: of.units[0]!, analysis: of, survey, facts, words: sv, weight });
};
const itemsOf = (of: Slide): readonly string[] =>
  of.blocks.flatMap((block): readonly string[] => (block.type === 'bullets' ? (block as Bullets).items : []));

const BULLET_INDENT_PT = 18;
const BETWEEN_PT = 9;

/** Points, as the slide is written: 18 pt, one line height, air between the bullets. */
function heightOf(items: readonly string[]): number {
  const { width } = slideKinds.method.bodies[0].area;
  const lines = items.reduce((sum, item) => sum + wrapText(item, width - BULLET_INDENT_PT, 18, false).length, 0);
  return lines * lineHeightPt(18) + (items.length - 1) * BETWEEN_PT;
}

const LONGEST_REASON = 'Alla i de minsta kommunerna har sagt ja till detta';

describe('the method slide', () => {
  it.each([
    ['of rows', {}],
    ['of ready aggregates with rounded means', { source: 'aggregates', meansRounded: true }],
    ['with a minimum group under five and its reason', { minimumGroup: 3, minimumGroupReason: LONGEST_REASON }],
    [
      'with a reason that is too long for it',
      { minimumGroup: 3, minimumGroupReason: `${LONGEST_REASON} ${LONGEST_REASON}` },
    ],
    ['with a minimum group of ten', { minimumGroup: 10 }],
  ] as const)('%s fits', (_, changes) => {
    expect(heightOf(itemsOf(slide(changes)))).toBeLessThanOrEqual(slideKinds.method.bodies[0].area.height);
  });

  it('says what uncertainty is, what the words promise and what to expect of a change', () => {
    expect(itemsOf(slide())).toEqual([
      'Osäkerheten är hur mycket resultatet kunde ha blivit annorlunda om andra i samma roller hade svarat.',
      'Tydligt stämmer i minst nio fall av tio, Troligt i minst sju av tio. Under 20 svar säger vi inget av dem.',
      'Vi prövar mycket på en gång. Därför heter det ibland ”kan vara slump” fast osäkerheten inte når noll.',
      'Med 40 svar säkerställs en ändring på 0,8 steg i en fråga i ett fall av fem, i ett delområde i mer än hälften.',
      'Färre än fem svar visas inte. Fler kan döljas för att skydda andra, eller för att alla svarat lika.',
    ]);
  });

  it('of ready aggregates promises no certainty', () => {
    const text = itemsOf(slide({ source: 'aggregates' })).join(' ');
    expect(text).toContain('Säkerhet och delområden kan inte räknas ut av sammanställda värden.');
    expect(text).not.toContain('Tydligt');
  });

  it('says how it was weighed and drawn, the minimum group, and the reason where it is under five', () => {
    expect(slide({}, 'answer').source).toBe(
      'Mätning 2026, beräknat 2026-11-23. Varje svar väger lika. Linjer: gemensam median.',
    );
    const low = slide({ minimumGroup: 3, minimumGroupReason: LONGEST_REASON });
    expect(itemsOf(low)[4]).toBe(
      `Färre än tre svar visas inte (skäl: ${LONGEST_REASON}). Fler kan döljas för att skydda andra.`,
    );
    expect(low.notes).toContain('Minsta grupp: tre svar.');
  });

  it('has a long reason whole in the notes, never cut on the slide', () => {
    const long = slide({ minimumGroup: 3, minimumGroupReason: `${LONGEST_REASON} ${LONGEST_REASON}` });
    expect(itemsOf(long)[4]).toContain('(skäl: se anteckningarna)');
    expect(long.notes).toContain(`${LONGEST_REASON} ${LONGEST_REASON}`);
  });
});
