import { sv } from '../../../../src/messages/sv';
import type { AmongOthers, Analysis, UnitResult } from '../../../../src/analysis/analysis';
import type { Slide } from '../../../../src/report/deck/deck';
import { alikeSlide } from '../../../../src/report/deck/slides/alike';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';
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

const linesOf = (slide: Slide | null): readonly string[] =>
  (slide?.blocks ?? []).flatMap((block) => (block.type === 'footLines' ? block.lines : []));

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
    expect([slide?.title, slide?.shortTitle]).toEqual([
      'Lundby och Ekby skiljer sig från de andra',
      'Två kommuner skiljer sig från de andra i något delområde',
    ]);
    expect(rowsOf(slide)).toEqual([
      ['Lundby', 'högre: Område 1; lägre: Område 2; fler vet\u00a0ej: Område 3; färre vet\u00a0ej: Område 1'],
      ['Ekby', 'lägre: Område 1; fler vet\u00a0ej: Område 2'],
    ]);
    expect(linesOf(slide)).toEqual(['För en till är ingen skillnad säkerställd.']);
  });

  it('says so where no difference is confirmed', () => {
    const slide = slideOf(unit('Ekby', plain), unit('Granby', plain));
    expect(slide?.title).toBe('Vi kan inte säga att någon kommun skiljer sig från de andra');
    expect(rowsOf(slide)).toEqual([['Alla', 'ingen säkerställd skillnad']]);
  });

  it('tells at most six areas of a municipality, and how many more there are', () => {
    const slide = slideOf(
      unit(
        'Ekby',
        Array.from({ length: 8 }, () => ['lower', 'alike'] as const),
      ),
      unit('Granby', plain),
    );
    expect(rowsOf(slide)[0]?.[1]).toBe('lägre: Område 1, Område 2, Område 3, Område 4, Område 5, Område 6; två till');
  });

  it('names a hidden municipality in a sentence, with the reason', () => {
    const slide = slideOf(
      unit('Ekby', plain),
      unit('Granby', plain),
      unit('Liten', [['lower', 'lower']], 'few'),
      unit('Tomby', [['lower', 'lower']], 'none'),
    );
    expect(linesOf(slide)).toEqual(['Visas inte: Liten (färre än 5) och Tomby (inga svar).']);
    expect(slide?.title).toContain('Vi kan inte säga');
  });

  it('of very many tells twelve and counts the rest, and in the title all of them', () => {
    const slide = slideOf(
      ...Array.from({ length: 20 }, (_, place) => unit(`Kommun ${place}`, [['lower', 'alike']])),
      ...Array.from({ length: 4 }, (_, place) => unit(`Liten ${place}`, [['lower', 'alike']], 'few')),
    );
    expect(rowsOf(slide)).toHaveLength(12);
    expect(slide?.title).toBe('20 kommuner skiljer sig från de andra i något delområde');
    expect(linesOf(slide)).toEqual([
      'Ytterligare åtta skiljer sig: se fliken Gemensam.',
      'Fyra kommuner visas inte: se anteckningarna.',
    ]);
    const slides = layOutDeck({ unitId: 'x', name: 'x', year: 2026, slides: [slide!] });
    expect(slides.map(({ elements }) => elements.map(({ key }) => key))).toEqual([
      ['table'],
      ['table'],
      ['table', 'others'],
    ]);
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
