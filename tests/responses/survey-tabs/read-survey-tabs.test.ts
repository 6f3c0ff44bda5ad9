import { readMunicipalities } from '../../../src/responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../../src/responses/survey-tabs/read-questions';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';

const header = [
  'Fråge-ID',
  'Delområde',
  'Kortnamn',
  'Frågetext',
  'Kolumn i svaren',
  'Förekomst',
  'Vänd skala',
  'Ingår',
];

describe('questions', () => {
  it('have every field of their row', () => {
    const { questions, findings } = readQuestions(
      [['Förklaring'], header, ['q1', 'Styrning', 'Målbild', 'Vi har en målbild', 'Fråga A', 2, 'Ja', 'Ja']],
      'Frågor',
    );
    expect(questions).toEqual([
      {
        id: 'q1',
        number: 1,
        column: 'Fråga A',
        occurrence: 2,
        shortName: 'Målbild',
        statement: 'Vi har en målbild',
        area: 'Styrning',
        category: '',
        dimension: '',
        reversed: true,
        changed: false,
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('without column, short name or area have the statement, the statement and no area', () => {
    expect(
      readQuestions(
        [
          ['Fråge-ID', 'Frågetext'],
          ['q1', 'Vi har en målbild'],
        ],
        'Frågor',
      ).questions,
    ).toEqual([
      {
        id: 'q1',
        number: 1,
        column: 'Vi har en målbild',
        occurrence: 1,
        shortName: 'Vi har en målbild',
        statement: 'Vi har en målbild',
        area: '',
        category: '',
        dimension: '',
        reversed: false,
        changed: false,
      },
    ]);
  });

  it('that are not to be in it are left out, the others numbered in order', () => {
    const { questions } = readQuestions(
      [header, ['a', '', '', 'A'], ['b', '', '', 'B', '', '', '', 'nej'], ['c', '', '', 'C', '', '', '', true]],
      'Frågor',
    );
    expect(questions.map(({ id, number }) => [id, number])).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
  });

  it('with odd cells are kept and the cells named', () => {
    const { questions, findings } = readQuestions(
      [header, ['', '', '', 'A', '', 0, 'kanske'], ['b', 'Styrning']],
      'Frågor',
    );
    expect(questions).toMatchObject([{ id: 'A', occurrence: 1, reversed: false }]);
    expect(findings.map(({ code, place }) => [code, placeText(place, sv)])).toEqual([
      ['QUESTION_WITHOUT_ID', 'Frågor!A2'],
      ['OCCURRENCE', 'Frågor!F2'],
      ['NOT_YES_OR_NO', 'Frågor!G2'],
      ['QUESTION_WITHOUT_TEXT', 'Frågor!D3'],
    ]);
  });

  it('with the same id twice stop the reading', () => {
    expect(
      thrownBy(() => readQuestions([header, ['a', '', '', 'A'], ['b', '', '', 'B'], ['a ', '', '', 'C']], 'Frågor')),
    ).toMatchObject({
      code: 'DOUBLED_ID',
      details: { tab: 'Frågor', column: 'Fråge-ID', ids: ['a'], places: [at('Frågor!A2'), at('Frågor!A4')] },
    });
  });

  it('must be at least one', () => {
    expect(thrownBy(() => readQuestions([header], 'Frågor'))).toMatchObject({ code: 'NO_QUESTIONS' });
    expect(thrownBy(() => readQuestions([], 'Frågor'))).toMatchObject({ code: 'EMPTY_TAB' });
    expect(thrownBy(() => readQuestions([['Något annat'], ['x']], 'Frågor'))).toMatchObject({
      code: 'MISSING_COLUMNS',
      details: { table: 'questions', columns: ['id', 'statement'] },
    });
  });

  it('that hold a formula or mark-up are text', () => {
    const { questions } = readQuestions(
      [
        ['Fråge-ID', 'Frågetext'],
        ['=1+1', '<script>alert(1)</script>'],
      ],
      'Frågor',
    );
    expect(questions).toMatchObject([{ id: '=1+1', statement: '<script>alert(1)</script>' }]);
  });
});

describe('municipalities', () => {
  const columns = ['Kommun-ID', 'Kommun', 'Antal inbjudna', 'Aktiv'];

  it('have their id, name, number of invited and whether they are active', () => {
    const { municipalities } = readMunicipalities(
      [columns, ['k1', 'Demostad', 16, 'Ja'], ['', 'Pa\u030ahittade ', '', 'Nej']],
      'Kommuner',
    );
    expect(municipalities).toEqual([
      { id: 'k1', name: 'Demostad', invited: 16, active: true },
      { id: 'Påhittade', name: 'Påhittade', invited: null, active: false },
    ]);
  });

  it('may be none, and then every name counts, which is told', () =>
    expect(readMunicipalities([columns], 'Kommuner')).toEqual({
      municipalities: [],
      findings: [{ severity: 'info', code: 'NO_MUNICIPALITIES', place: at('Kommuner'), details: {} }],
    }));

  it('with odd cells are kept and the cells named', () => {
    const { municipalities, findings } = readMunicipalities(
      [columns, ['k1', 'Demostad', 'ungefär 20', 'typ'], ['k2', ''], ['k3', '*']],
      'Kommuner',
    );
    expect(municipalities).toEqual([{ id: 'k1', name: 'Demostad', invited: null, active: true }]);
    expect(findings.map(({ code, place }) => [code, placeText(place, sv)])).toEqual([
      ['INVITED', 'Kommuner!C2'],
      ['NOT_YES_OR_NO', 'Kommuner!D2'],
      ['MUNICIPALITY_WITHOUT_NAME', 'Kommuner!B3'],
      ['RESERVED_NAME', 'Kommuner!B4'],
    ]);
  });

  it('with the same name or id twice stop the reading', () => {
    expect(thrownBy(() => readMunicipalities([columns, ['a', 'X'], ['b', 'X']], 'Kommuner'))).toMatchObject({
      code: 'DOUBLED_ID',
      details: { column: 'Kommun', ids: ['X'] },
    });
    expect(thrownBy(() => readMunicipalities([columns, ['a', 'X'], ['a', 'Y']], 'Kommuner'))).toMatchObject({
      code: 'DOUBLED_ID',
      details: { column: 'Kommun-ID', ids: ['a'] },
    });
  });
});
