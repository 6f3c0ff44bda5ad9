import { sv } from '../../../src/messages/sv';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { Slide } from '../../../src/report/deck/deck';
import type { ChartWithNames, Table } from '../../../src/report/deck/slide-blocks';
import { jointDeck } from '../../../src/report/deck/joint-deck';
import { expectGolden } from '../../golden';
import { analysis, deckText, facts, survey } from './demo-analysis';

describe('the joint deck', () => {
  it('adds why we measure and an empty table for what to do together', () => {
    expect(jointDeck(analysis, survey, facts, sv)?.slides.map(({ key }) => key)).toEqual([
      'cover',
      'why',
      'respondents',
      'guide',
      'chart',
      'shortlist',
      'areas',
      'alike',
      'change',
      'limits',
      'method',
      'proposals',
      'next',
    ]);
  });

  it('reads as it should from beginning to end', () => {
    expectGolden('deck-joint.txt', deckText(jointDeck(analysis, survey, facts, sv)!));
  });

  it('names a hidden municipality and says why it has no bar, but never its number', () => {
    const respondents = jointDeck(analysis, survey, facts, sv)!.slides.find(({ key }) => key === 'respondents')!;
    const bars = respondents.blocks.find((block) => block.type === 'responseBars')!;
    expect(bars.type === 'responseBars' && bars.rows.find(({ name }) => name === 'Lillåker')).toEqual({
      name: 'Lillåker',
      answered: null,
      invited: null,
      words: 'färre än 5',
    });
    expect(respondents.title).toBe('Åtta av tio svarade. Tre kommuner visas inte');
  });

  it('leaves out a municipality that is not active', () => {
    const municipalities = survey.municipalities.map((one) =>
      one.id === 'granneby' ? { ...one, active: false } : one,
    );
    expect(JSON.stringify(jointDeck(analysis, { ...survey, municipalities }, facts, sv))).not.toContain('Granneby');
  });

  it('tells very many municipalities in one bar and lists them in the notes', () => {
    const [total, first] = [analysis.units[0]!, analysis.units[1]!];
    const units = [
      total,
      ...Array.from({ length: 20 }, (_, index) => ({ ...first, id: `k${index}`, name: `Kommun ${index}` })),
    ];
    const respondents = jointDeck({ ...analysis, units }, survey, facts, sv)!.slides.find(
      ({ key }) => key === 'respondents',
    )!;
    expect(respondents.blocks[0]).toMatchObject({ type: 'responseBars', rows: [{ name: 'Alla kommuner' }] });
    expect(respondents.notes.split('\n')).toHaveLength(21);
  });

  it('draws every municipality alike, or every answer alike, as Inställningar says', () => {
    const pointsOf = (of: Analysis): readonly number[] => {
      const block = slideOf(of, 'chart')?.blocks.find((one): one is ChartWithNames => one.type === 'fourFieldChart');
      return (block?.points ?? []).map(({ selfRating }) => selfRating).sort((a, b) => a - b);
    };
    const sorted = (figures: readonly { readonly selfRating: number | null }[]): readonly number[] =>
      figures.flatMap(({ selfRating }) => (selfRating === null ? [] : [selfRating])).sort((a, b) => a - b);
    expect(pointsOf(analysis)).toEqual(sorted(analysis.equalWeight.questions));
    expect(pointsOf({ ...analysis, weight: 'answer' })).toEqual(sorted(analysis.units[0]!.questions));
    expect(slideOf(analysis, 'method')?.source).toBe(
      'Mätning 2026, beräknat 2026-11-23. Varje kommun väger lika. Linjer: gemensam median.',
    );
  });

  it('says in how many municipalities a question on the list lies in Börja här, where how sure it is was not worked out', () => {
    const table = slideOf(analysis, 'shortlist')!.blocks.find((block): block is Table => block.type === 'table')!;
    expect(table.columns.map(({ header }) => header).slice(-1)).toEqual(['Börja\u00a0här']);
    expect(table.rows[0]?.cells[3]).toEqual({
      text: expect.stringMatching(/^\d av \d$/) as string,
      second: 'kommuner',
    });
    const pooled = slideOf({ ...analysis, weight: 'answer' }, 'shortlist')!.blocks.find(
      (block): block is Table => block.type === 'table',
    )!;
    expect(pooled.columns.map(({ header }) => header).slice(-1)).toEqual(['Säkerhet']);
  });

  it('compares years on all answers, and says so', () => {
    expect(slideOf(analysis, 'change')?.source).toBe(
      'Mätning 2026, 402 av 515 svarade, beräknat 2026-11-23. Jämfört med 2025. Varje svar väger lika.',
    );
    expect(
      jointDeck({ ...analysis, weight: 'answer' }, survey, facts, sv)!.slides.find(({ key }) => key === 'change')
        ?.source,
    ).not.toContain('Varje svar');
  });

  const nothing = {
    answering: null,
    rated: null,
    dontKnow: null,
    mean: null,
    selfRating: null,
    meanInterval: null,
    dontKnowShare: null,
    shareInterval: null,
    startScore: null,
    field: null,
    shown: 'protects',
  } as const;
  const [total, ...others] = analysis.units as readonly [UnitResult, ...UnitResult[]];
  const hiddenTotal: UnitResult = {
    ...total,
    respondents: null,
    invited: null,
    shown: 'protects',
    shortlist: [],
    standsOut: null,
    questions: total.questions.map((one) => ({ ...one, ...nothing })),
    areas: total.areas.map((one) => ({ ...one, ...nothing })),
  };

  it('of a hidden total shows the municipalities’ figures alike, and says that it is hidden', () => {
    const of: Analysis = { ...analysis, weight: 'answer', units: [hiddenTotal, ...others] };
    expect(slideOf(of, 'respondents')?.title).toBe('Antalet svar i alla kommuner visas inte. Tre kommuner visas inte');
    expect(slideOf(of, 'chart')?.blocks.some(({ type }) => type === 'fourFieldChart')).toBe(true);
    expect(slideOf(of, 'chart')?.notes).not.toContain('dold för att skydda andra');
    expect(slideOf(of, 'method')?.notes).toContain(
      'Alla svar tillsammans visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
    );
    expect(JSON.stringify(jointDeck(of, survey, facts, sv))).not.toMatch(/402 (av|svar)|av 515/);
  });

  it('of a hidden total without two municipalities to weigh is cover, why nothing is shown and what is left', () => {
    const equalWeight = {
      ...analysis.equalWeight,
      questions: analysis.equalWeight.questions.map((equal) => ({ ...equal, mean: null, selfRating: null })),
    };
    const deck = jointDeck({ ...analysis, equalWeight, units: [hiddenTotal] }, survey, facts, sv)!;
    expect(deck.slides.map(({ key }) => key)).toEqual(['cover', 'hidden', 'method', 'proposals', 'next']);
    expect(deck.slides[1]?.title).toBe('Den gemensamma bilden visas inte: den skulle röja svar');
  });

  it('says where the municipalities are not shown one by one', () => {
    const respondents = slideOf(
      { ...analysis, units: [{ ...total, hiddenDivisions: ['municipality'] }] },
      'respondents',
    )!;
    expect(respondents.blocks[0]).toMatchObject({ rows: [{ name: 'Alla kommuner', words: '402 av 515' }] });
    expect(JSON.stringify(respondents.blocks)).toContain('Kommunerna visas inte var för sig');
  });

  it('has no areas where none are named', () => {
    const units = analysis.units.map((unit) => ({ ...unit, areas: [] }));
    const keys = jointDeck({ ...analysis, units }, survey, facts, sv)!.slides.map(({ key }) => key);
    expect(keys).not.toContain('areas');
    expect(keys).toContain('alike');
  });
});

const slideOf = (of: Analysis, wanted: string): Slide | undefined =>
  jointDeck(of, survey, facts, sv)!.slides.find(({ key }) => key === wanted);
