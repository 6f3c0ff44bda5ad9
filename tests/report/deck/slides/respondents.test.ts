import { sv } from '../../../../src/messages/sv';
import type { UnitResult } from '../../../../src/analysis/analysis';
import { respondentsSlide } from '../../../../src/report/deck/slides/respondents';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';
import { analysis, facts, survey, unitOf } from '../demo-analysis';

const demostad = unitOf('demostad');
const slideOf = (units: readonly UnitResult[], unit = demostad) =>
  respondentsSlide({ unit, analysis: { ...analysis, units }, survey, facts, words: sv });
const withoutGroups = analysis.units.filter(({ level }) => level === 'total' || level === 'municipality');
const department = unitOf('demostad / department: Barn och utbildning');

describe('the slide Vem svarade of a municipality', () => {
  it('has a bar for each department, hidden ones last and in words (mock-up 02)', () => {
    const slide = slideOf(analysis.units);
    expect(slide.title).toBe('Åtta av tio svarade. Två förvaltningar visas inte för sig');
    expect(slide.blocks[0]).toMatchObject({
      rows: [
        { name: 'Barn och utbildning', answered: 11, invited: 15, words: '11 av 15' },
        { name: 'Kultur och fritid', answered: 7, invited: 9, words: '7 av 9' },
        { name: 'Samhällsbyggnad', answered: 8, invited: 11, words: '8 av 11' },
        { name: 'Kommunledning', answered: 5, invited: 7, words: '5 av 7' },
        { name: 'Vård och omsorg', answered: null, invited: null, words: 'visas inte' },
        { name: 'Miljö', answered: null, invited: null, words: 'visas inte' },
      ],
    });
    expect(slide.blocks[1]).toMatchObject({ text: 'Fylld del har svarat. Alla svar räknas lika mycket.' });
  });

  it('of a municipality under the minimum group that is set names the group', () => {
    const few = analysis.units.find(({ ownName }) => ownName === 'Lillåker')!;
    const slide = respondentsSlide({ unit: few, analysis: { ...analysis, minimumGroup: 7 }, survey, facts, words: sv });
    expect(JSON.stringify(slide.blocks[0])).toContain('"words":"färre än 7"');
  });

  it('without departments tells how the average question was answered', () => {
    const slide = slideOf(withoutGroups);
    expect(slide.title).toMatch(/^Åtta av tio svarade\. Av svaren på frågorna är \d+.% vet.ej$/);
    expect(slide.blocks.map(({ key }) => key)).toEqual(['bars', 'average', 'inAll']);
  });

  it('says so where departments may not be told apart at all', () => {
    expect(slideOf(withoutGroups, { ...demostad, hiddenDivisions: ['department'] }).blocks[2]).toMatchObject({
      text: 'Förvaltningarna visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
    });
  });

  it.each([
    [9, 1],
    [10, 2],
    [16, 2],
  ])('of %i departments takes %i slides', (departments, slides) => {
    const many = Array.from({ length: departments }, (_, place) => ({
      ...department,
      id: `d${place}`,
      ownName: `Förvaltning ${place}`,
    }));
    expect(
      layOutDeck({ unitId: 'x', name: 'x', year: 2026, slides: [slideOf([...withoutGroups, ...many])] }),
    ).toHaveLength(slides);
  });

  it('of more departments than two slides hold has one bar, and all in the notes', () => {
    const many = Array.from({ length: 17 }, (_, place) => ({
      ...department,
      id: `d${place}`,
      ownName: `Förvaltning ${place}`,
    }));
    const slide = slideOf([...withoutGroups, ...many]);
    expect(slide.blocks).toMatchObject([
      { rows: [{ name: 'Demostad' }] },
      { text: '17 förvaltningar visas var för sig. Alla står i anteckningarna.' },
    ]);
    expect(slide.notes).toContain('Förvaltning 16: 11 av 15');
  });
});
