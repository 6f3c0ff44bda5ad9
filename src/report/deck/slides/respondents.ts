/** Slide "Vem svarade": how many answered, beside all together (a municipality) or municipality by municipality (all). */
import type { UnitResult } from '../../../analysis/analysis';
import { decks } from '../../../messages/sv/decks';
import { shownNames } from '../../../messages/sv/tabs';
import type { Paragraph, ResponseBars, Slide } from '../../blocks';
import { activeMunicipalities, isJoint, sourceLine, totalOf, type DeckInput } from '../deck-input';

type Row = ResponseBars['rows'][number];

/** More municipalities than two slides hold are told in one bar; the notes have them all. */
const MOST_ROWS = 16;

const row = (unit: UnitResult, name: string): Row =>
  unit.respondents === null || unit.shown !== 'shown'
    ? { name, answered: null, invited: null, words: shownNames[unit.shown === 'shown' ? 'few' : unit.shown] }
    : { name, answered: unit.respondents, invited: unit.invited, words: decks.respondents.bar(unit.respondents, unit.invited) };

/** "Åtta av tio svarade" where the number of invited people is known, else how many did. */
const answeredSentence = ({ respondents, invited }: UnitResult): string => {
  if (respondents === null) return decks.respondents.count(0);
  if (invited === null || invited < respondents || invited === 0) return decks.respondents.count(respondents);
  return decks.respondents.ofTen(Math.round((10 * respondents) / invited), respondents === invited);
};

interface Average {
  readonly rated: number;
  readonly dontKnow: number;
  /** Of all answers to all questions. */
  readonly dontKnowShare: number;
}

/** What the questions that are shown were answered with, on average. */
const averageOf = ({ questions }: UnitResult): Average | null => {
  const counted = questions.filter(({ rated, dontKnow }) => rated !== null && dontKnow !== null);
  const rated = counted.reduce((sum, question) => sum + (question.rated ?? 0), 0);
  const dontKnow = counted.reduce((sum, question) => sum + (question.dontKnow ?? 0), 0);
  if (rated + dontKnow === 0) return null;
  return { rated: rated / counted.length, dontKnow: dontKnow / counted.length, dontKnowShare: dontKnow / (rated + dontKnow) };
};

/** Of those who answered, how many rated the average question and how many did not know; whole people, since nobody is a half. */
const averageRows = ({ respondents }: UnitResult, { rated, dontKnow }: Average): readonly Row[] =>
  [[decks.respondents.rated, rated] as const, [decks.respondents.dontKnow, dontKnow] as const].map(([name, count]) => ({
    name, answered: Math.round(count), invited: respondents, words: decks.respondents.bar(count, respondents),
  }));

const muted = (key: string, text: string): Paragraph => ({ type: 'paragraph', key, style: 'muted', text });

export const respondentsSlide = (input: DeckInput): Slide => {
  const { unit, analysis, survey } = input;
  const first = answeredSentence(unit);
  const municipalities = activeMunicipalities(analysis, survey);
  const hidden = municipalities.filter(({ shown }) => shown !== 'shown').length;
  const joint = isJoint(input);
  const average = joint ? null : averageOf(unit);
  const total = totalOf(analysis);
  const together = total ? [row(total, decks.together)] : [];
  const all = joint ? municipalities.map((one) => row(one, one.name)) : [row(unit, unit.name), ...(average ? averageRows(unit, average) : together)];
  const many = all.length > MOST_ROWS;
  const rows = many ? [row(unit, decks.together)] : all;
  const known = rows.every(({ answered, invited }) => answered === null || invited !== null);
  return {
    key: 'respondents',
    title: joint ? decks.respondents.jointTitle(first, hidden) : average ? decks.respondents.title(first, average.dontKnowShare) : first,
    shortTitle: first,
    continuedTitle: decks.respondents.continued(first),
    blocks: [
      { type: 'responseBars', key: 'bars', rows, altText: decks.respondents.altText(rows) },
      ...(average ? [muted('average', decks.respondents.average(unit.invited !== null))] : []),
      ...(average && total && total.respondents !== null ? [muted('inAll', decks.respondents.inAll(total.respondents, total.invited))] : []),
      ...(average ? [] : [muted('how', many ? decks.respondents.many(municipalities.length - hidden, hidden) : known ? decks.respondents.filled : decks.respondents.lengths)]),
    ],
    source: sourceLine(input),
    notes: [decks.respondents.notesIntro, ...[...all, ...(average ? together : [])].map(({ name, words }) => `${name}: ${words}`)].join('\n'),
  };
};
