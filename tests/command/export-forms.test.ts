/** Exports as survey tools write them: each is read without a mapping where its header says enough, else with the mapping that a person would write. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mapping } from '../../src/command/mapping/mapping';
import { filled, type Filled } from './filled';

const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PEOPLE = 12;
const lines = (line: (person: number) => string): string =>
  Array.from({ length: PEOPLE }, (_, person) => `${line(person)}\n`).join('');
const unit = (person: number): string => (person % 2 ? 'Demostad' : 'Lillåker');
/** 1 … 6 and, of every sixth person, "don't know". */
const rating = (person: number, dontKnow: string): string => (person % 6 === 5 ? dontKnow : String(1 + (person % 6)));
const top = (person: number, dontKnow: string): string => (person % 6 === 0 ? dontKnow : String(1 + (person % 6)));

async function read(name: string, content: string, mapping: Partial<Mapping> | null = null): Promise<Filled> {
  const answers = join(folder, name);
  writeFileSync(answers, content);
  const path = join(folder, 'karta.json');
  if (mapping) writeFileSync(path, JSON.stringify({ scale: { min: 1, max: 6 }, dontKnow: ['Vet ej'], ...mapping }));
  return filled({ answers, mapping: mapping && path, earlier: null, accept: true });
}

const questions = (columns: readonly string[]): Mapping['questions'] =>
  columns.map((column, at) => ({ id: `q${at + 1}`, column }));

/** Both questions of both municipalities were answered by everybody, and two said that they don't know. */
function expectWhole({ failure, units, findings }: Filled): void {
  expect(failure).toBeNull();
  expect(units.map(({ name }) => name)).toEqual(['*', 'Demostad', 'Lillåker'].sort());
  expect(units[0]?.questions.map(({ answering, dontKnow, invalid }) => [answering, dontKnow, invalid])).toEqual([
    [PEOPLE, 2, 0],
    [PEOPLE, 2, 0],
  ]);
  expect(findings.filter(({ code }) => code === 'UNKNOWN_ANSWER' || code === 'PERSONAL_COLUMN')).toEqual([]);
}

it('Google Forms: a grid has its question in brackets', async () =>
  expectWhole(
    await read(
      'google.csv',
      `Tidstämpel,Kommun,Styrning [Vi har mål],Styrning [Vi delar data]\n${lines(
        (p) => `2026-03-0${1 + (p % 9)} 09:0${p % 10}:00,${unit(p)},${rating(p, 'Vet ej')},${top(p, 'Vet ej')}`,
      )}`,
    ),
  ));

it('Microsoft Forms: numbers, times and names of its own before the questions', async () =>
  expectWhole(
    await read(
      'ms.csv',
      `ID;Starttid;Slutförandetid;E-post;Namn;Vilken kommun arbetar du i?;Vi har mål\u00a0;Vi delar data\u00a0\n${lines(
        (p) =>
          `${p + 1};2026-03-01 09:0${p % 10}:00;2026-03-01 09:1${p % 10}:00;anonymous;;${unit(p)};${rating(p, 'Vet ej')};${top(p, 'Vet ej')}`,
      )}`,
    ),
  ));

it('SurveyMonkey: two header lines, the upper over a group', async () =>
  expectWhole(
    await read(
      'monkey.csv',
      `Respondent ID,Collector ID,Vilken kommun?,I vilken grad instämmer du?,\n,,Response,Vi har mål,Vi delar data\n${lines(
        (p) => `${1140000 + p * 7},411,${unit(p)},${rating(p, 'Vet ej')},${top(p, 'Vet ej')}`,
      )}`,
    ),
  ));

it('Qualtrics: codes, question texts and a line for machines', async () => {
  const content = `StartDate,Progress,Q1,Q2_1,Q2_2\nStart Date,Progress,Vilken kommun?,Instämmer du? - Vi har mål,Instämmer du? - Vi delar data\n"{""ImportId"":""startDate""}","{""ImportId"":""progress""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}"\n${lines(
    (p) => `2026-03-01 09:00:00,100,${unit(p)},${rating(p, 'Vet ej')},${top(p, 'Vet ej')}`,
  )}`;
  expectWhole(await read('qualtrics.csv', content, { unit: 'Q1', questions: questions(['Q2_1', 'Q2_2']) }));
  expectWhole(await read('qualtrics.csv', content));
});

it.each([
  ['codes', ['KOMMUN', 'G1Q1[SQ001]', 'G1Q1[SQ002]']],
  ['texts', ['Vilken kommun?', 'Instämmer du? [Vi har mål]', 'Instämmer du? [Vi delar data]']],
  ['code and text', ['KOMMUN1. Vilken kommun?', 'G1Q1[SQ001]. Vi har mål', 'G1Q1[SQ002]. Vi delar data']],
])('LimeSurvey with %s: answers are codes too', async (_, header) => {
  const answer = (text: string): string => (text === 'Vet ej' ? '"A7"' : `"A${text}"`);
  const content = `"id","submitdate","lastpage",${header.map((text) => `"${text}"`).join(',')}\n${lines(
    (p) =>
      `"${p + 1}","2026-03-01 09:00:00","3","${unit(p)}",${answer(rating(p, 'Vet ej'))},${answer(top(p, 'Vet ej'))}`,
  )}`;
  const [place, ...asked] = header;
  const values = Object.fromEntries([1, 2, 3, 4, 5, 6].map((value) => [`A${value}`, value]));
  expectWhole(await read('lime.csv', content, { unit: place!, questions: questions(asked), values, dontKnow: ['A7'] }));
});

it('LimeSurvey’s code and text are found by either of them', async () => {
  const content = `"id","KOMMUN1. Kommun","G1Q1[SQ001]. Vi har mål","G1Q1[SQ002]. Vi delar data"\n${lines(
    (p) => `"${p + 1}","${unit(p)}","${rating(p, 'Vet ej')}","${top(p, 'Vet ej')}"`,
  )}`;
  for (const asked of [
    ['Vi har mål', 'Vi delar data'],
    ['G1Q1[SQ001]', 'G1Q1[SQ002]'],
  ])
    expectWhole(await read('lime.csv', content, { unit: 'KOMMUN1. Kommun', questions: questions(asked) }));
});

it('Webropol: a title, the question over its statements, and numbers with the words', async () => {
  const words = (text: string): string =>
    text === 'Vet ej' ? text : `${text} - ${text === '1' ? 'Inte alls' : text === '6' ? 'Helt' : 'Delvis'}`;
  expectWhole(
    await read(
      'webropol.csv',
      `Digital mognad, hösten 2026;;;\nSvarsnummer;Kommun;Ta ställning till;\n;;Vi har mål;Vi delar data\n${lines(
        (p) => `${400 + p * 3};${unit(p)};${words(rating(p, 'Vet ej'))};${words(top(p, 'Vet ej'))}`,
      )}`,
    ),
  );
});

it('Netigate and SPSS: codes for "don’t know", decimals, a sum at the end', async () =>
  expectWhole(
    await read(
      'netigate.csv',
      `Kommun\tVi har mål\tVi delar data\n${lines((p) =>
        `${unit(p)}\t${rating(p, '99')},00\t${top(p, '99')},00`.replace(/99,00/g, '99'),
      )}Medel\t3,20\t3,10\n`,
    ),
  ));
