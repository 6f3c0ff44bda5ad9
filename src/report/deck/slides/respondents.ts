/** Slide "Vem svarade": how many answered, department by department, beside all together, or municipality by municipality (all). */
import type { UnitResult } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import type { Slide } from '../deck';
import { activeMunicipalities, isJoint, jointBaseOf, sourceLine, totalOf, type DeckInput } from '../deck-input';
import type { Paragraph, ResponseBars } from '../slide-blocks';

type Row = ResponseBars['rows'][number];

/** More municipalities than two slides hold are told in one bar; the notes have them all. */
const MOST_ROWS = 16;

const row = (unit: UnitResult, name: string, minimumGroup: number, words: Words): Row =>
  unit.respondents === null || unit.shown !== 'shown'
    ? {
        name,
        answered: null,
        invited: null,
        words: words.shownText(unit.shown === 'shown' ? 'hidden' : unit.shown, minimumGroup),
      }
    : {
        name,
        answered: unit.respondents,
        invited: unit.invited,
        words: words.decks.respondents.bar(unit.respondents, unit.invited),
      };

/** "Åtta av tio svarade" where the number of invited people is known, else how many did. */
const answeredSentence = ({ respondents, invited }: UnitResult, words: Words): string => {
  if (respondents === null) return words.decks.respondents.count(0);
  if (invited === null || invited < respondents || invited === 0) return words.decks.respondents.count(respondents);
  return words.decks.respondents.ofTen(Math.round((10 * respondents) / invited), respondents === invited);
};

interface Average {
  readonly rated: number;
  readonly dontKnow: number;
  /** Of all answers to all questions. */
  readonly dontKnowShare: number;
  /** No question is hidden. */
  readonly ofAll: boolean;
}

/** What the questions that are shown were answered with, on average. */
const averageOf = ({ questions }: UnitResult): Average | null => {
  const counted = questions.filter(({ rated, dontKnow }) => rated !== null && dontKnow !== null);
  const rated = counted.reduce((sum, question) => sum + (question.rated ?? 0), 0);
  const dontKnow = counted.reduce((sum, question) => sum + (question.dontKnow ?? 0), 0);
  if (rated + dontKnow === 0) return null;
  return {
    rated: rated / counted.length,
    dontKnow: dontKnow / counted.length,
    dontKnowShare: dontKnow / (rated + dontKnow),
    ofAll: counted.length === questions.length,
  };
};

/** Of those who answered, how many rated the average question and how many did not know; whole people, since nobody is a half. */
const averageRows = ({ respondents }: UnitResult, { rated, dontKnow }: Average, words: Words): readonly Row[] =>
  [[words.decks.respondents.rated, rated] as const, [words.decks.respondents.dontKnow, dontKnow] as const].map(
    ([name, count]) => ({
      name,
      answered: Math.round(count),
      invited: respondents,
      words: words.decks.respondents.bar(count, respondents),
    }),
  );

/** Departments of a municipality, those that are shown first; none where it has none or none can be shown. */
const departmentsOf = ({ unit, analysis }: DeckInput): readonly UnitResult[] => {
  const all = analysis.units.filter(({ level, municipality }) => level === 'department' && municipality === unit.id);
  const shown = all.filter(({ shown: state }) => state === 'shown');
  return shown.length === 0 ? [] : [...shown, ...all.filter((one) => !shown.includes(one))];
};

const muted = (key: string, text: string): Paragraph => ({ type: 'paragraph', key, style: 'muted', text });

export const respondentsSlide = (input: DeckInput): Slide => {
  if (isJoint(input)) return jointSlide(input);
  const departments = departmentsOf(input);
  return departments.length > 0 ? departmentsSlide(input, departments) : municipalitySlide(input);
};

interface Told {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly sentences: readonly Paragraph[];
  /** What the notes list besides, or instead of the rows where these are not all. */
  readonly listed: readonly Row[];
}

const slideOf = (input: DeckInput, { title, rows, sentences, listed }: Told, notes: readonly string[] = []): Slide => {
  const { words } = input;
  const first = answeredSentence(input.unit, words);
  return {
    key: 'respondents',
    title,
    shortTitle: first,
    continuedTitle: words.decks.respondents.continued(first),
    blocks: [{ type: 'responseBars', key: 'bars', rows, altText: words.decks.respondents.altText(rows) }, ...sentences],
    source: sourceLine(input),
    notes: [words.decks.respondents.notesIntro, ...notes, ...listed.map(({ name, words }) => `${name}: ${words}`)].join(
      '\n',
    ),
  };
};

/** What the bars mean. */
const how = (rows: readonly Row[], { weight, words }: DeckInput): Paragraph => {
  const known = rows.every(({ answered, invited }) => answered === null || invited !== null);
  const { filled, lengths, filledEqual, lengthsEqual } = words.decks.respondents;
  if (weight === 'municipality') return muted('how', known ? filledEqual : lengthsEqual);
  return muted('how', known ? filled : lengths);
};

function jointSlide(input: DeckInput): Slide {
  const { unit, analysis, survey, words } = input;
  const municipalities = activeMunicipalities(analysis, survey);
  const hidden = municipalities.filter(({ shown }) => shown !== 'shown').length;
  const listed = municipalities.map((one) => row(one, one.name, analysis.minimumGroup, words));
  const title = words.decks.respondents.jointTitle(answeredSentence(unit, words), hidden);
  const together = [row(unit, words.decks.together, analysis.minimumGroup, words)];
  if (listed.length <= MOST_ROWS)
    return slideOf(input, { title, rows: listed, sentences: [how(listed, input)], listed });
  const sentences = [muted('how', words.decks.respondents.many(municipalities.length - hidden, hidden))];
  return slideOf(input, { title, rows: together, sentences, listed });
}

function departmentsSlide(input: DeckInput, departments: readonly UnitResult[]): Slide {
  const { unit, analysis, words } = input;
  const hidden = departments.filter(({ shown }) => shown !== 'shown').length;
  const listed = departments.map((one) => row(one, one.ownName, analysis.minimumGroup, words));
  const title = words.decks.respondents.departmentsTitle(answeredSentence(unit, words), hidden);
  const notes = hidden > 0 ? [words.decks.respondents.hiddenCounted] : [];
  if (listed.length <= MOST_ROWS)
    return slideOf(input, { title, rows: listed, sentences: [how(listed, input)], listed }, notes);
  const sentences = [muted('how', words.decks.respondents.manyDepartments(departments.length - hidden, hidden))];
  return slideOf(
    input,
    { title, rows: [row(unit, unit.name, analysis.minimumGroup, words)], sentences, listed },
    notes,
  );
}

function municipalitySlide(input: DeckInput): Slide {
  const { unit, analysis, words } = input;
  const first = answeredSentence(unit, words);
  const average = averageOf(unit);
  const total = totalOf(analysis);
  const together = total?.shown === 'shown' ? [row(total, words.decks.together, analysis.minimumGroup, words)] : [];
  const rows = [
    row(unit, unit.name, analysis.minimumGroup, words),
    ...(average ? averageRows(unit, average, words) : together),
  ];
  const divided = unit.hiddenDivisions.includes('department');
  const inAll =
    average && !divided && total && total.respondents !== null
      ? [muted('inAll', words.decks.respondents.inAll(jointBaseOf(input), total.invited))]
      : [];
  return slideOf(input, {
    title: average ? words.decks.respondents.title(first, average.dontKnowShare, average.ofAll) : first,
    rows,
    sentences: [
      ...(average ? [muted('average', words.decks.respondents.average(unit.invited !== null))] : [how(rows, input)]),
      ...(divided ? [muted('divided', words.decks.respondents.divisionHidden)] : inAll),
    ],
    listed: [...rows, ...(average ? together : [])],
  });
}
