import { sv } from '../../../../src/messages/sv';
import type { AmongOthers, Analysis, UnitResult } from '../../../../src/analysis/analysis';
import type { Slide } from '../../../../src/report/deck/deck';

import { alikeSlide } from '../../../../src/report/deck/slides/alike';
import { noJudgement } from '../../no-judgement';
import { analysis, facts } from '../demo-analysis';

const compared = (among: AmongOthers) =>
  ({ difference: 0, interval: null, p: null, pHolm: null, word: 'mayBeChance', among }) as const;

/** [rating, vet ej] against the others, area by area. */
const unit = (
  name: string,
  words: readonly (readonly [AmongOthers, AmongOthers])[],
  shown: UnitResult['shown'] = 'shown',
): UnitResult =>
  ({
    ...analysis.units[1]!,
    id: name,
    name,
    shown,
    areas: words.map(([mean, share], place) => ({
      ...noJudgement,
      area: `Område ${place + 1}`,
      shown,
      selfRating: 50,
      dontKnowShare: 0.1,
      others: { mean: compared(mean), share: compared(share) },
    })),
  }) as unknown as UnitResult;

const slideOf = (...units: readonly UnitResult[]): Slide | null => {
  const of: Analysis = { ...analysis, units: [analysis.units[0]!, ...units] };
  return alikeSlide({
    unit: of.units[0]!,
    analysis: of,
    survey: { questions: [], municipalities: [], departments: [] },
    facts,
    words: sv,
  });
};
const rowsOf = (slide: Slide | null): readonly (readonly string[])[] =>
  (slide?.blocks ?? []).flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );

const plain = [
  ['alike', 'alike'],
  ['unknown', 'unknown'],
] as const;

describe('alike and different', () => {
  it('tells only what is confirmed, a municipality a row, most first', () => {
    const slide = slideOf(
      unit('Ekby', [
        ['lower', 'alike'],
        ['alike', 'higher'],
      ]),
      unit('Granby', plain),
      unit('Lundby', [
        ['higher', 'lower'],
        ['lower', 'unknown'],
        ['unknown', 'higher'],
      ]),
    );
    expect(slide?.title).toBe('Två kommuner skiljer sig från de andra i något delområde');
    expect(rowsOf(slide)).toEqual([
      ['Lundby', 'Område 2', 'Område 1', 'fler: Område 3; färre: Område 1'],
      ['Ekby', 'Område 1', '', 'fler: Område 2'],
      ['En till', 'ingen säker skillnad', '', ''],
    ]);
  });

  it('says so where no difference is confirmed', () => {
    const slide = slideOf(unit('Ekby', plain), unit('Granby', plain));
    expect(slide?.title).toBe('Vi kan inte säga att någon kommun skiljer sig från de andra');
    expect(rowsOf(slide)).toEqual([['Alla', 'ingen säker skillnad', '', '']]);
  });

  it('tells at most six areas of a municipality, and how many more there are', () => {
    const slide = slideOf(
      unit(
        'Ekby',
        Array.from({ length: 8 }, () => ['lower', 'alike'] as const),
      ),
      unit('Granby', plain),
    );
    expect(rowsOf(slide)[0]?.[1]).toBe('Område 1, Område 2, Område 3, Område 4, Område 5 och Område 6');
    expect(JSON.stringify(slide?.blocks)).toContain('"second":"två till"');
  });

  it('says why a hidden municipality has no words, one row for each reason', () => {
    const slide = slideOf(
      unit('Ekby', plain),
      unit('Granby', plain),
      unit('Liten', [['lower', 'lower']], 'few'),
      unit('Bredvid', [['lower', 'lower']], 'protects'),
    );
    expect(rowsOf(slide).slice(1)).toEqual([
      ['Liten', 'färre än 5', '', ''],
      ['Bredvid', 'dold för att skydda andra', '', ''],
    ]);
    expect(slide?.title).toContain('Vi kan inte säga');
  });

  it('of very many tells nine and counts the rest', () => {
    const rows = rowsOf(
      slideOf(...Array.from({ length: 20 }, (_, place) => unit(`Kommun ${place}`, [['lower', 'alike']]))),
    );
    expect(rows).toHaveLength(10);
    expect(rows[9]).toEqual(['Ytterligare elva', 'se fliken Gemensam', '', '']);
  });

  it('is left out where there are not two municipalities', () => {
    expect(slideOf(unit('Ekby', plain), unit('Liten', plain, 'few'))).toBeNull();
  });

  it('names every comparison in the notes, also what cannot be told', () => {
    expect(slideOf(unit('Ekby', plain), unit('Granby', [['lower', 'higher']]))?.notes).toContain(
      'Ekby: Område 1 som övriga; Område 2 kan inte säga',
    );
  });
});
