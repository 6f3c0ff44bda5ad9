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

  it('says in plain words what uncertainty is, what the words mean and what to expect of a change; the figures stand in the notes', () => {
    expect(itemsOf(slide())).toEqual([
      'Osäkerheten är hur mycket resultatet kunde ha blivit annorlunda om andra i samma roller hade svarat.',
      'Tydligt och Troligt säger hur väl vi kan lita på att en fråga hör till sitt fält. Av få svar säger vi inget av dem.',
      'Vi jämför mycket på en gång. Några skillnader blir då stora av en slump: de heter ”kan vara slump”.',
      'Av få svar går bara stora ändringar att säkerställa. Titta på delområden hellre än på enskilda frågor.',
      '”Visas inte”: färre än fem svarade, eller så skulle siffran röja en sådan grupp.',
    ]);
    const { notes } = slide();
    expect(notes).toContain(
      'Tydligt stämmer i minst nio fall av tio, Troligt i minst sju av tio. Under 20 svar säger vi inget av dem.',
    );
    expect(notes).toContain('Med 40 svar säkerställs en ändring på 0,8 steg i en fråga i ett fall av fem');
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
      `”Visas inte”: färre än tre svarade (skäl: ${LONGEST_REASON}), eller så skulle siffran röja en sådan grupp.`,
    );
    expect(low.notes).toContain('Minsta grupp: tre svar.');
  });

  it('has a long reason whole in the notes, never cut on the slide', () => {
    const long = slide({ minimumGroup: 3, minimumGroupReason: `${LONGEST_REASON} ${LONGEST_REASON}` });
    expect(itemsOf(long)[4]).toContain('(skäl: se anteckningarna)');
    expect(long.notes).toContain(`${LONGEST_REASON} ${LONGEST_REASON}`);
  });
});
