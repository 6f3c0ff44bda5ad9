/**
 * *Bilaga 2*: what a department writes down from its talks, made to be read back (METHOD.md, step 7). An area's table is known by the id
 * in its first cell and a row by the number of its label, and people's words stand in empty cells: that survives copying and Word.
 */
import type { UnitResult } from '../../analysis/analysis';
import type { DeckInput } from '../deck/deck-input';
import { dontKnowText, selfRatingText } from '../deck/figures-in-words';
import { areaId } from './area-id';
import type { DocumentBlock, DocumentCell } from './document-blocks';
import type { DocumentReport } from './document-report';
import { section } from './section';
import { textCell, textTable } from './text-cells';

export interface DepartmentMeeting {
  /** Möte-ID. */
  readonly meeting: string;
  /** The name that it is reported under. */
  readonly department: string;
  /** Its own figures; null where they are not there. */
  readonly result: UnitResult | null;
  /** One or two. */
  readonly areas: readonly string[];
}

const SENTENCES = 3;
const STRENGTHS = 3;
const PROMISES = 5;
const THOUGHTS = 3;

export function documentation(input: DeckInput, meeting: DepartmentMeeting): DocumentReport {
  const { unit, analysis, words } = input;
  const said = words.documentationWords;
  return {
    kind: 'documentation',
    unitId: `${unit.id}/${meeting.department}`,
    year: analysis.year,
    name: said.fileName(unit.name, meeting.department, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(meeting.department) },
      { type: 'paragraph', key: 'privacy', style: 'muted', text: said.privacy },
      ...section('details', said.details, [details(input, meeting)]),
      ...section('summary', said.summary, [
        emptyRows('summary.table', said.captions.summary, [said.sentence, said.answer], SENTENCES, true),
      ]),
      ...section(
        'areas',
        said.areas,
        meeting.areas.map((area) => areaTable(area, input, meeting)),
      ),
      ...section('strengths', said.strengths, [
        emptyRows('strengths.table', said.captions.strengths, Object.values(said.strengthHeaders), STRENGTHS),
      ]),
      ...section('dependencies', said.dependencies, [
        labelled(
          'dependencies.table',
          said.captions.dependencies,
          said.dependencyHeaders.on,
          said.dependencyHeaders.how,
          [...said.dependencyRows.map((label) => ({ label, help: '' }))],
        ),
      ]),
      ...section('promises', said.promises, [
        emptyRows('promises.table', said.captions.promises, Object.values(said.promiseHeaders), PROMISES),
      ]),
      ...section('joint', said.joint, [emptyRows('joint.table', said.captions.joint, [said.jointHeader], THOUGHTS)]),
      ...section('workshop', said.workshop, [
        labelled('workshop.table', said.captions.workshop, said.label, said.answer, [
          { label: said.workshopRows.wanted, help: said.workshopHelp },
          { label: said.workshopRows.date, help: '' },
        ]),
      ]),
      ...section('followUp', said.followUp, [
        labelled('followUp.table', said.captions.followUp, said.label, said.answer, [
          { label: said.followUpRows.feedback, help: said.followUpHelp },
          { label: said.followUpRows.read, help: said.followUpHelp },
        ]),
      ]),
    ],
  };
}

function details({ unit, words }: DeckInput, { meeting, department }: DepartmentMeeting): DocumentBlock {
  const { captions, label, answer, detailRows, meetingKind } = words.documentationWords;
  const filled: Partial<Record<keyof typeof detailRows, string>> = {
    meeting,
    unit: unit.name,
    department,
    kind: meetingKind,
  };
  return textTable(
    'details.table',
    captions.details,
    [
      { header: label, width: 1 },
      { header: answer, width: 2 },
    ],
    (Object.keys(detailRows) as (keyof typeof detailRows)[]).map((row) => [detailRows[row], filled[row] ?? '']),
  );
}

/** The header row's first cell holds the id. */
function areaTable(area: string, input: DeckInput, meeting: DepartmentMeeting): DocumentBlock {
  const { areaHeader, areaCaption, rows, answer } = input.words.documentationWords;
  const id = areaId(input.survey, area, input.words);
  return labelled(
    `areas.${id}`,
    areaCaption(area),
    areaHeader(area, id),
    answer,
    Object.entries(rows).map(([row, { label, help }]) => ({
      label,
      help,
      ...(row === 'measured' && { answer: measured(area, input, meeting) }),
    })),
  );
}

/** Of the department where it is shown, and of the municipality. */
const measured = (area: string, { unit, words }: DeckInput, { department, result }: DepartmentMeeting): string =>
  [
    { who: department, of: result },
    { who: unit.name, of: unit },
  ]
    .map(({ who, of }) => {
      const figures = of?.areas.find((one) => one.area === area);
      return !figures || (figures.selfRating === null && figures.dontKnowShare === null)
        ? words.documentationWords.hidden(who)
        : words.documentationWords.figures(
            who,
            figures.selfRating === null ? null : selfRatingText(figures, words),
            figures.dontKnowShare === null ? null : dontKnowText(figures, words),
          );
    })
    .join('\n');

/** A column of labels and one of answers. */
function labelled(
  key: string,
  caption: string,
  first: string,
  second: string,
  rows: readonly { readonly label: string; readonly help: string; readonly answer?: string }[],
): DocumentBlock {
  return {
    type: 'table',
    key,
    caption,
    columns: [
      { header: first, width: 1 / 3 },
      { header: second, width: 2 / 3 },
    ],
    rows: rows.map(({ label, help, answer = '' }): readonly DocumentCell[] => [
      { text: label, ...(help !== '' && { help }) },
      textCell(answer),
    ]),
    rowHeaders: true,
  };
}

/** `numbered`: the first column holds the row's number. */
function emptyRows(
  key: string,
  caption: string,
  headers: readonly string[],
  count: number,
  numbered = false,
): DocumentBlock {
  return {
    type: 'table',
    key,
    caption,
    columns: headers.map((header, place) => ({
      header,
      width: numbered ? (place === 0 ? 0.2 : 0.8 / (headers.length - 1)) : 1 / headers.length,
    })),
    rows: Array.from({ length: count }, (_, row) =>
      headers.map((_header, place) => textCell(numbered && place === 0 ? String(row + 1) : '')),
    ),
    ...(numbered && { rowHeaders: true }),
  };
}
