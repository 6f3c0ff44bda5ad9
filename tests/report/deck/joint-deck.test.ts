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
      'common',
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
    expect(respondents.title).toBe('Åtta av tio svarade. En kommun visas inte');
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
    expect(respondents.blocks[0]).toMatchObject({ type: 'responseBars', rows: [{ name: 'Kommunerna tillsammans' }] });
    expect(respondents.notes.split('\n')).toHaveLength(2 + 20);
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
    expect(table.columns.map(({ header }) => header).slice(-1)).toEqual(['Delas\u00a0av']);
    expect(table.rows[0]?.cells[4]).toEqual({ text: expect.stringMatching(/^\d av \d$/) as string });
    const pooled = slideOf({ ...analysis, weight: 'answer' }, 'shortlist')!.blocks.find(
      (block): block is Table => block.type === 'table',
    )!;
    expect(pooled.columns.map(({ header }) => header).slice(-1)).toEqual(['Hör\u00a0hit?']);
  });

  it('says on every slide with figures whose they are, and of the change where it is of fewer', () => {
    const base = 'Mätning 2026, beräknat 2026-11-23. Medel av sex kommuner (398 svar). En ingår inte.';
    const of = ['why', 'respondents', 'chart', 'shortlist', 'areas', 'alike', 'common', 'change', 'limits'];
    for (const key of of) expect([key, slideOf(analysis, key)?.source]).toEqual([key, expect.stringContaining(base)]);
    expect(slideOf({ ...analysis, weight: 'answer' }, 'chart')?.source).toContain(
      'Sex kommuners svar (398 svar). En ingår inte.',
    );
    const [total, ...others] = analysis.units as readonly [UnitResult, ...UnitResult[]];
    const fewer = {
      ...analysis,
      weight: 'answer' as const,
      units: [
        {
          ...total,
          areas: total.areas.map((area, place) => ({
            ...area,
            change: area.change && {
              ...area.change,
              base: { meanOf: 4, shareOf: 4 },
              // Not compared: its base is no part of what is said.
              ...(place === 0 && { mean: null, share: null, base: { meanOf: 0, shareOf: 0 } }),
            },
          })),
        },
        ...others,
      ],
    };
    expect(slideOf(fewer, 'change')?.source).toContain('Av fyra kommuner som visas båda åren.');
  });

  it('names what lies in Börja här in at least half of the municipalities, with how many of how many', () => {
    const common = slideOf(analysis, 'common')!;
    const table = common.blocks.find((block): block is Table => block.type === 'table')!;
    const shown = analysis.units.filter(({ level, shown: state }) => level === 'municipality' && state === 'shown');
    for (const { key, cells } of table.rows) {
      const place = analysis.units[0]!.areas.findIndex(({ area }) => area === key);
      const fields = shown.flatMap(({ areas }) => areas[place]?.field ?? []);
      const here = fields.filter((field) => field === 'startHere').length;
      const without = shown.length - fields.length;
      expect(cells[1]?.text).toBe(
        `${here} av ${fields.length} kommuner${without === 0 ? '' : ` (${sv.inWords(without)} utan siffra)`}`,
      );
      expect(2 * here).toBeGreaterThanOrEqual(fields.length);
    }
    expect(table.rows.length).toBeGreaterThan(0);
    const units = analysis.units.map((unit) => ({
      ...unit,
      areas: unit.areas.map((area) => ({ ...area, field: 'knownStrength' as const })),
    }));
    expect(slideOf({ ...analysis, units }, 'common')).toBeUndefined();
  });

  it('is not made where fewer than two municipalities are shown', () => {
    const [total, ...others] = analysis.units as readonly [UnitResult, ...UnitResult[]];
    const hidden: Analysis = { ...analysis, units: [{ ...total, shown: 'hidden' }, ...others] };
    expect(jointDeck(hidden, survey, facts, sv)).toBeNull();
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
