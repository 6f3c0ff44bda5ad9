import { sv } from '../../../src/messages/sv';
import type { Analysis, AreaResult, UnitResult } from '../../../src/analysis/analysis';
import type { Slide } from '../../../src/report/deck/deck';
import type { ChartWithNames, Table } from '../../../src/report/deck/slide-blocks';
import { municipalityDeck } from '../../../src/report/deck/municipality-deck';
import { expectGolden } from '../../golden';
import { analysis, analysisOf, deckText, facts, survey, unitOf } from './demo-analysis';

const deckOf = (id: string) => municipalityDeck(unitOf(id), analysis, survey, facts, sv);
const slide = (slides: readonly Slide[], key: string): Slide => slides.find((candidate) => candidate.key === key)!;

describe('a municipality’s deck', () => {
  it('has a slide for each thing a coordinator needs, in the order of the talk', () => {
    expect(deckOf('demostad').slides.map(({ key }) => key)).toEqual([
      'cover',
      'respondents',
      'guide',
      'chart',
      'shortlist',
      'areas',
      'change',
      'limits',
      'method',
      'next',
    ]);
  });

  it('reads as it should from beginning to end', () => {
    expectGolden('deck-demostad.txt', deckText(deckOf('demostad')));
  });

  it('holds all questions with their figures in the notes of the chart', () => {
    const lines = slide(deckOf('storlunda').slides, 'chart').notes.split('\n').slice(3);
    expect(lines).toHaveLength(30);
    expect(
      lines.every((line) =>
        /^\d+\. .+: \d+ svar, självskattning \d+ \(.+\), vet.ej \d+.% \(.+\), (Börja här|Känd svaghet|Okänd styrka|Känd styrka)$/.test(
          line,
        ),
      ),
    ).toBe(true);
  });

  it('of fewer than five answers is cover, why nothing is shown, the joint chart and the next step, without a figure of its own', () => {
    const deck = deckOf('lillaker');
    expect(deck.slides.map(({ key, title }) => [key, title])).toEqual([
      ['cover', 'Digital mognad i Lillåker'],
      ['hidden', 'Er bild visas inte: färre än fem svarade'],
      ['chart', 'Sex av sju kommuner tillsammans: sex frågor att börja samtalet med'],
      ['next', 'Nästa steg: tala med förvaltningarna, välj sedan ett område, högst två'],
    ]);
    expect(slide(deck.slides, 'hidden').source).toBe('Lillåker. Gräns: 5 svar. Mätning 2026.');
    expectGolden('deck-lillaker.txt', deckText(deck));
  });

  it('says so in the title where no question lies in Börja här, and leaves the shortlist out', () => {
    const unit = { ...unitOf('demostad'), shortlist: [] };
    const deck = municipalityDeck(unit, analysis, survey, facts, sv);
    expect(slide(deck.slides, 'chart').title).toBe('Ingen fråga ligger i Börja\u00a0här');
    // Rule 9 alone says that no area stands out.
    expect(
      slide(municipalityDeck({ ...unit, standsOut: 'none' }, analysis, survey, facts, sv).slides, 'chart').title,
    ).toBe('Inget område sticker ut: välj utifrån dialogerna');
    expect(deck.slides.some(({ key }) => key === 'shortlist')).toBe(false);
    expect(JSON.stringify(slide(deck.slides, 'limits').blocks)).toContain('Att ingen fråga ligger i Börja');
  });

  it('says so in the title where all questions lie there', () => {
    const all = analysisOf({ lines: 'fixed' });
    const questions = unitOf('storlunda', all).questions.map((question) => ({
      ...question,
      field: 'startHere' as const,
    }));
    const deck = municipalityDeck({ ...unitOf('storlunda', all), questions }, all, survey, facts, sv);
    expect(slide(deck.slides, 'chart').title).toBe(
      'Alla 30 frågor ligger i Börja\u00a0här: de här sex har högst Startpoäng',
    );
    expect(slide(deck.slides, 'chart').source).toContain('Linjer: fasta gränser.');
  });

  it('of fewer than twenty answers asks for a talk only', () => {
    const unit = { ...unitOf('demostad'), respondents: 19 };
    expect(slide(municipalityDeck(unit, analysis, survey, facts, sv).slides, 'chart').title).toBe(
      'Sex frågor att samtala om: svaren är få, så bilden är osäker',
    );
  });

  it('names no area to begin with where none stands out of the others', () => {
    const titleWith = (standsOut: 'some' | 'none' | 'allLow') =>
      slide(municipalityDeck({ ...unitOf('demostad'), standsOut }, analysis, survey, facts, sv).slides, 'areas').title;
    expect([titleWith('none'), titleWith('allLow'), titleWith('some')]).toEqual([
      'Inget område sticker ut: välj utifrån dialogerna',
      'Alla områden ligger lågt, inget mer än de andra',
      'Fyra av tio delområden ligger i Börja\u00a0här',
    ]);
  });

  it('says how sure each question of the shortlist is, and that few answers are only a basis for talk', () => {
    const of = (certainty: 'clear' | 'small') => {
      const demo = unitOf('demostad');
      return slide(
        municipalityDeck(
          { ...demo, questions: demo.questions.map((question) => ({ ...question, certainty })) },
          analysis,
          survey,
          facts,
          sv,
        ).slides,
        'shortlist',
      );
    };
    expect(JSON.stringify(of('clear').blocks)).toContain('{"text":"Tydligt"}');
    expect(of('clear').source).not.toContain('Litet underlag');
    expect(JSON.stringify(of('small').blocks)).toContain('{"text":"Litet underlag"}');
    expect(of('small').source).toContain('Litet underlag: använd som samtalsunderlag.');
  });

  it('lists the shortlist as the chart does, counts it in the title and explains its last column once', () => {
    const { title, continuedTitle, blocks } = slide(deckOf('demostad').slides, 'shortlist');
    expect([title, continuedTitle]).toEqual([
      'Sex frågor har låg skattning och många vet\u00a0ej',
      'Sex frågor har låg skattning och många vet\u00a0ej ({n}\u00a0av\u00a0{of})',
    ]);
    const table = blocks.find((block): block is Table => block.type === 'table')!;
    expect(table.columns.map(({ header, widthPt }) => [header, widthPt])).toEqual([
      ['Nr', 40],
      ['Påstående', 310],
      ['Skattning', 104],
      ['Vet\u00a0ej', 88],
      ['Hör\u00a0hit?', 108],
    ]);
    const chart = slide(deckOf('demostad').slides, 'chart').blocks.find(
      (block): block is ChartWithNames => block.type === 'fourFieldChart',
    )!;
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(
      chart.points.filter(({ shortlisted }) => shortlisted).map(({ number }) => String(number)),
    );
    expect(blocks.find(({ type }) => type === 'footLines')).toMatchObject({
      lines: ['Hör hit? Tydligt = rätt i minst nio fall av tio, Troligt i minst sju.'],
    });
  });

  it('has hidden areas in a line under the figure, and counts those that are shown', () => {
    const demo = unitOf('demostad');
    const hide = (area: AreaResult): AreaResult => ({
      ...area,
      selfRating: null,
      dontKnowShare: null,
      field: null,
      shown: 'hidden',
    });
    const areasWith = (hidden: number) =>
      municipalityDeck(
        { ...demo, areas: demo.areas.map((area, place) => (place < hidden ? hide(area) : area)) },
        analysis,
        survey,
        facts,
        sv,
      ).slides.find(({ key }) => key === 'areas');
    const names = demo.areas.slice(0, 2).map(({ area }) => area);
    expect(areasWith(2)?.title).toMatch(/ligger i Börja\u00a0här$|^\S+ av de åtta delområden som visas/);
    expect(areasWith(2)?.blocks).toMatchObject([
      { type: 'areaRows', rows: { length: 8 } },
      { type: 'footLines', lines: [expect.stringMatching(/^Visas inte: .+\.$/) as string] },
    ]);
    for (const name of names) expect(JSON.stringify(areasWith(2)?.blocks[1])).toContain(name);
    expect(areasWith(demo.areas.length)).toBeUndefined();
  });

  it('counts answers without a share where the number of invited people is not known', () => {
    const unit = { ...unitOf('demostad'), invited: null };
    const respondents = slide(municipalityDeck(unit, analysis, survey, facts, sv).slides, 'respondents');
    expect(respondents.shortTitle).toBe('47 personer svarade');
    expect(respondents.source).toBe('Mätning 2026, 47 svarade, beräknat 2026-11-23.');
  });

  it('has no slide about change where there is no measurement before, and none of areas where there are none', () => {
    const keysOf = (changes: Partial<UnitResult>, also: Partial<Analysis> = {}): readonly string[] =>
      municipalityDeck({ ...unitOf('demostad'), ...changes }, { ...analysis, ...also }, survey, facts, sv).slides.map(
        ({ key }) => key,
      );
    expect(keysOf({}, { earlierYear: null })).not.toContain('change');
    expect(keysOf({ areas: [] })).toEqual([
      'cover',
      'respondents',
      'guide',
      'chart',
      'shortlist',
      'change',
      'limits',
      'method',
      'next',
    ]);
    expect(keysOf({}, { source: 'aggregates' })).not.toContain('areas');
  });
});
