import { jointDeck } from '../../../src/report/deck/joint-deck';
import { expectGolden } from '../../golden';
import { analysis, deckText, facts, survey } from './demo-analysis';

describe('the joint deck', () => {
  it('adds why we measure and an empty table for what to do together', () => {
    expect(jointDeck(analysis, survey, facts)?.slides.map(({ key }) => key)).toEqual(
      ['cover', 'why', 'respondents', 'guide', 'chart', 'shortlist', 'areas', 'limits', 'proposals', 'next'],
    );
  });

  it('reads as it should from beginning to end', () => {
    expectGolden('deck-joint.txt', deckText(jointDeck(analysis, survey, facts)!));
  });

  it('names a hidden municipality and says why it has no bar, but never its number', () => {
    const respondents = jointDeck(analysis, survey, facts)!.slides.find(({ key }) => key === 'respondents')!;
    const bars = respondents.blocks.find((block) => block.type === 'responseBars')!;
    expect(bars.type === 'responseBars' && bars.rows.find(({ name }) => name === 'Lillåker')).toEqual(
      { name: 'Lillåker', answered: null, invited: null, words: 'färre än 5' },
    );
    expect(respondents.title).toBe('Åtta av tio svarade. En kommun visas inte');
  });

  it('leaves out a municipality that is not active', () => {
    const municipalities = survey.municipalities.map((one) => (one.id === 'granneby' ? { ...one, active: false } : one));
    expect(JSON.stringify(jointDeck(analysis, { ...survey, municipalities }, facts))).not.toContain('Granneby');
  });

  it('tells very many municipalities in one bar and lists them in the notes', () => {
    const [total, first] = [analysis.units[0]!, analysis.units[1]!];
    const units = [total, ...Array.from({ length: 20 }, (_, index) => ({ ...first, id: `k${index}`, name: `Kommun ${index}` }))];
    const respondents = jointDeck({ ...analysis, units }, survey, facts)!.slides.find(({ key }) => key === 'respondents')!;
    expect(respondents.blocks[0]).toMatchObject({ type: 'responseBars', rows: [{ name: 'Alla kommuner' }] });
    expect(respondents.notes.split('\n')).toHaveLength(21);
  });
});
