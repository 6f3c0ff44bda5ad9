/** Small files as the world has them, each with what is right to say and count. */
import { join } from 'node:path';
import type { Finding } from '../../src/messages/finding';
import { describeShared, shared } from '../shared';
import { filled } from './filled';

const read = (folder: string, file: string, { mapping = true, accept = false } = {}) =>
  filled({
    answers: join(shared.faults, folder, file),
    mapping: mapping ? join(shared.faults, folder, 'mapping.json') : null,
    earlier: null,
    accept,
  });
const of = (findings: readonly Finding[], code: string): readonly unknown[] =>
  findings.filter((one) => one.code === code).map(({ severity, details }) => [severity, details]);
const ALONE = { mapping: false };
const YES = { mapping: false, accept: true };

describeShared('files as the world has them', shared.faults, () => {
  it('01: "don’t know" as 7 is one question with its count; a mapping is the yes, without one it stops', async () => {
    const { findings, failure } = await read('01-vetej-som-kod-7', 'svar.csv');
    expect(failure).toBeNull();
    expect(of(findings, 'UNKNOWN_ANSWER')).toEqual([
      [
        'warning',
        {
          text: '7',
          times: 10,
          questions: ['q1', 'q2', 'q3'],
          scale: { min: 1, max: 6 },
          proposal: 'dontKnow',
          date: '',
        },
      ],
    ]);
    const alone = await read('01-vetej-som-kod-7', 'svar.csv', ALONE);
    expect(alone.failure).toMatchObject({ exitCode: 2 });
    expect(alone.failure?.text).toMatch(/”7” står i 10 svar och lästes som vet ej\..*--accept/);
    const accepted = await read('01-vetej-som-kod-7', 'svar.csv', YES);
    expect([accepted.failure, accepted.units[0]?.questions[0]?.dontKnow]).toEqual([null, 5]);
  });

  it('04: answers on 1–10 stop, and are read so after a yes', async () => {
    const { failure } = await read('04-skala-1-10-utan-mappning', 'svar.csv', ALONE);
    expect(failure).toMatchObject({ exitCode: 2 });
    expect(failure?.text).toMatch(/från 1 till 10.*Skalan lästes som 1–10/);
    const { units, failure: none } = await read('04-skala-1-10-utan-mappning', 'svar.csv', YES);
    expect([none, units[0]?.questions[2]?.rated]).toEqual([null, 10]);
  });

  it('06: nobody who says "don’t know" is a question about the highest number', async () => {
    const { failure } = await read('06-sexan-betyder-vet-ej', 'svar.csv', ALONE);
    expect(failure).toMatchObject({ exitCode: 2 });
    expect(failure?.text).toMatch(/inget svar säger vet ej\. Skalan lästes som 1–6\. Betyder 6 vet ej/);
    expect((await read('06-sexan-betyder-vet-ej', 'svar.csv', YES)).failure).toBeNull();
  });

  it.each([
    ['svar.xlsx', ['46118', '2026-04-06', 4]],
    ['svar.csv', ['04-jan', '04-jan', 4]],
  ] as const)(
    '07: answers that became dates in %s are said to be, and are read so after a yes',
    async (file, [text, date, proposal]) => {
      const { findings, failure } = await read('07-svar-som-blivit-datum', file);
      expect(failure).toBeNull();
      expect(of(findings, 'UNKNOWN_ANSWER')).toContainEqual([
        'warning',
        { text, times: 3, questions: ['q1'], scale: null, proposal, date },
      ]);
      expect((await read('07-svar-som-blivit-datum', file, ALONE)).failure).toMatchObject({ exitCode: 2 });
      const { units, failure: none } = await read('07-svar-som-blivit-datum', file, YES);
      expect([none, units[0]?.questions[0]?.rated, units[0]?.questions.length]).toEqual([null, 8, 3]);
    },
  );

  it('11: a title with a comma in it is no header, and how the file was read is said', async () => {
    const { findings, failure, units } = await read('11-avskiljare-ur-titelrad', 'svar.csv');
    expect([failure, units[0]?.questions[1]?.answering]).toEqual([null, 13]);
    expect(of(findings, 'FILE_READ')).toEqual([['info', expect.objectContaining({ delimiter: ';', row: 1 })]]);
  });

  it.each([true, false])('13: the sheet that looks like answers is taken, with a mapping: %s', async (mapping) => {
    const { findings, failure } = await read('13-svaren-pa-andra-bladet', 'svar.xlsx', { mapping });
    expect(failure).toBeNull();
    expect(of(findings, 'FILE_READ')).toEqual([['info', expect.objectContaining({ sheet: 'Data' })]]);
  });

  it.each([true, false])('14: two header lines are read as one, with a mapping: %s', async (mapping) => {
    const { findings, units, failure } = await read('14-tva-rubrikrader', 'svar.csv', { mapping });
    expect([failure, units.map(({ name }) => name), units[0]?.questions.map(({ answering }) => answering)]).toEqual([
      null,
      ['*', 'Demostad', 'Lillåker'],
      [13, 13, 13],
    ]);
    expect(of(findings, 'UNKNOWN_ANSWER')).toEqual([]);
  });

  it('16: a municipality of three people who answered twice is three people', async () => {
    const { units } = await read('16-samma-person-tva-rader', 'svar.csv');
    expect(units.find(({ name }) => name === 'Lillåker')?.questions[0]?.shown).toBe('few');
  });

  it('16: without a mapping a number that several rows share is asked about, and counted once after a yes', async () => {
    const alone = await read('16-samma-person-tva-rader', 'svar.csv', ALONE);
    expect(alone.failure).toMatchObject({ exitCode: 2 });
    expect(alone.failure?.text).toMatch(/”Svarsnummer” ser ut att säga vem som har svarat, och 3 rader.*--accept/);
    const { failure, units } = await read('16-samma-person-tva-rader', 'svar.csv', YES);
    expect([failure, units.find(({ name }) => name === 'Lillåker')?.questions[0]?.shown]).toEqual([null, 'few']);
  });

  it('18: rows without one answer are nobody', async () => {
    const { findings, units } = await read('18-tomma-svar-ar-svarande', 'svar.csv');
    expect(of(findings, 'ROWS_WITHOUT_ANSWERS')).toEqual([['info', { rows: 9 }]]);
    expect(units.find(({ name }) => name === 'Lillåker')?.questions[0]?.shown).toBe('few');
  });

  it('20: text encoded twice is put right after a yes, and said', async () => {
    const { findings, failure } = await read('20-dubbelkodade-tecken', 'svar.csv', ALONE);
    expect([of(findings, 'FILE_ENCODED_TWICE'), failure?.exitCode]).toEqual([[['stop', {}]], 2]);
    const accepted = await read('20-dubbelkodade-tecken', 'svar.csv', YES);
    expect([accepted.failure, accepted.units.map(({ name }) => name)]).toEqual([null, ['*', 'Demostad', 'Lillåker']]);
  });

  it('24: five spellings are two municipalities', async () => {
    const { findings, units } = await read('24-stavning-ger-flera-kommuner', 'svar.csv');
    expect(units.map(({ name }) => name)).toEqual(['*', 'Demostad', 'Lillåker']);
    expect(of(findings, 'UNIT_READ_AS')).toHaveLength(3);
  });

  it('25: a question in two columns is told of with its count, and read as one after a yes', async () => {
    const { findings, failure } = await read('25-fraga-i-tva-kolumner', 'svar.csv');
    expect(failure).toBeNull();
    expect(of(findings, 'QUESTION_IN_TWO_COLUMNS')).toEqual([
      ['warning', { id: 'q1', column: 'Vi har en tydlig målbild', rows: 7 }],
    ]);
    const alone = await read('25-fraga-i-tva-kolumner', 'svar.csv', ALONE);
    expect(alone.failure?.text).toMatch(/”Vi har en tydlig målbild” står över flera kolumner.*--accept/);
    const { units, failure: none } = await read('25-fraga-i-tva-kolumner', 'svar.csv', YES);
    expect([none, units[0]?.questions.map(({ answering }) => answering)]).toEqual([null, [13, 13, 13]]);
  });

  it.each(['18-tomma-svar-ar-svarande', '26-gissade-fragor-som-inte-ar-fragor'])(
    '%s: of few answers none is the highest: whether the scale ends there is asked',
    async (folder) => {
      const { failure } = await read(folder, 'svar.csv', ALONE);
      expect(failure).toMatchObject({ exitCode: 2 });
      expect(failure?.text).toMatch(/från 1 till 5.*Skalan lästes som 1–6\. Alla steg.*--accept/);
      expect((await read(folder, 'svar.csv', YES)).failure).toBeNull();
    },
  );

  it('26: running numbers and page numbers are no questions', async () => {
    const { findings } = await read('26-gissade-fragor-som-inte-ar-fragor', 'svar.csv', ALONE);
    expect(of(findings, 'GUESSED_QUESTIONS')).toEqual([
      ['info', { columns: ['Vi har en tydlig målbild', 'Vi delar data', 'Vi har rätt kompetens'] }],
    ]);
  });
});
