import { groupNames, listedFirst } from '../../../src/analysis/units/unit-names';
import type { CountedUnit } from '../../../src/analysis/units/counted-unit';
import type { Words } from '../../../src/messages';
import { en } from '../../../src/messages/en';
import { sv } from '../../../src/messages/sv';
import { madeSurvey } from '../made-survey';

const municipality = (name: string): CountedUnit => ({
  id: name,
  name,
  ownName: name,
  level: 'municipality',
  municipality: name,
  listed: true,
  rows: 1,
  invited: null,
  measured: { questions: [], areas: [], categories: [], dimensions: [] },
  answers: null,
});

describe("the survey's language", () => {
  it('names a role group; its id is the same in every language', () => {
    const names = (words: Words) => groupNames('role', { id: 'k1', name: 'Demostad' }, 'Chef', words);
    expect(names(sv)).toEqual({ id: 'k1 / role: Chef', name: 'Demostad / roll: Chef', ownName: 'Chef' });
    expect(names(en)).toEqual({ id: 'k1 / role: Chef', name: 'Demostad / role: Chef', ownName: 'Chef' });
  });

  it('sorts municipalities that Kommuner does not list: å is last in Swedish, an a in English', () => {
    const units = ['Östad', 'Åby', 'Zinkby', 'Arby'].map(municipality);
    const order = (words: Words) => listedFirst(madeSurvey(1), units, words).map(({ name }) => name);
    expect(order(sv)).toEqual(['Arby', 'Zinkby', 'Åby', 'Östad']);
    expect(order(en)).toEqual(['Åby', 'Arby', 'Östad', 'Zinkby']);
  });
});
