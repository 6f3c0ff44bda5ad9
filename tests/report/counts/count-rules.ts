/** What each sentence made of counts says, by its place among the words, and what is so on the page where it stands. */
import type { UnitResult } from '../../../src/analysis/analysis';
import type { Said } from './listening-words';
import type { Page } from './made-pages';
import { areaFacts, block, municipalityFacts, questionFacts, tabRows } from './page-facts';

/** Each: what is said, and what is so. */
export type Claims = Readonly<Record<string, readonly [said: unknown, so: unknown]>>;
type Rule = (given: Said['given'], page: Page) => Claims;

const rows = (page: Page, type: 'table' | 'areaRows' | 'responseBars' | 'trendRows'): number =>
  block(page, type)?.rows.length ?? NaN;
const marked = (page: Page): number =>
  block(page, 'fourFieldChart')?.points.filter(({ shortlisted }) => shortlisted).length ?? NaN;
const points = (page: Page): number => block(page, 'fourFieldChart')?.points.length ?? NaN;
const withoutBar = (page: Page): number =>
  block(page, 'responseBars')?.rows.filter(({ answered }) => answered === null).length ?? NaN;
const hiddenQuestions = ({ unit }: Page): number => questionFacts(unit).hidden + questionFacts(unit).unanswered;
const confirmed = (
  items: readonly { readonly change: UnitResult['questions'][number]['change'] }[],
  half: 'mean' | 'share',
) => items.filter(({ change }) => change?.[half]?.word === 'confirmed');

/** Of every sentence that is given what joint figures are of. */
export function baseClaims(given: Said['given'], page: Page): Claims {
  const { all, shown, respondents } = municipalityFacts(page);
  const base = given.find(
    (one): one is { shown: number; of: number; respondents: number } =>
      typeof one === 'object' && one !== null && 'of' in one && 'respondents' in one,
  );
  return base
    ? { municipalities: [base.shown, shown], 'of all': [base.of, all], answers: [base.respondents, respondents] }
    : {};
}

const shortlisted: Rule = ([count], { unit }) => ({ shortlisted: [count, unit.shortlist.length] });
const tableRows: Rule = ([count], page) => ({ rows: [count, rows(page, 'table')] });
const markedPoints: Rule = ([count], page) => ({ marked: [count, marked(page)] });
const nothing: Rule = () => ({});
const countedOf: Rule = ([means, shares, of], page) => ({
  all: [of, municipalityFacts(page).all],
  'a figure of those': [
    [...page.unit.questions, ...page.unit.areas].some(
      ({ base }) => base === null || base === undefined || (base.meanOf === means && base.shareOf === shares),
    ),
    true,
  ],
});

export const COUNT_RULES: Readonly<Record<string, Rule>> = {
  'decks.cover.jointPurpose': nothing,
  'decks.source.joint': nothing,
  'decks.source.base': nothing,
  'decks.source.answers': ([, answered], { unit }) => ({
    answers: [answered, answered === null ? null : unit.respondents],
  }),
  'decks.alt.joint': nothing,
  'decks.alt.own': ([name, answered], { unit }) => ({ name: [name, unit.name], answers: [answered, unit.respondents] }),
  'decks.respondents.count': ([count], { unit }) => ({ answers: [count, unit.respondents] }),
  'decks.respondents.ofTen': ([tenths, all], { unit: { respondents, invited } }) => ({
    tenths: [tenths, Math.round((10 * (respondents ?? NaN)) / (invited ?? NaN))],
    all: [all, respondents === invited],
  }),
  'decks.respondents.title': ([, share, all], { unit: { questions } }) => {
    const counted = questions.filter(({ rated, dontKnow }) => rated !== null && dontKnow !== null);
    const sum = (key: 'rated' | 'dontKnow'): number => counted.reduce((total, one) => total + (one[key] ?? 0), 0);
    return {
      share: [share, sum('dontKnow') / (sum('rated') + sum('dontKnow'))],
      all: [all, counted.length === questions.length],
    };
  },
  'decks.respondents.jointTitle': ([, hidden], page) => ({
    hidden: [hidden, municipalityFacts(page).all - municipalityFacts(page).shown],
    'without a bar': [hidden, withoutBar(page)],
  }),
  'decks.respondents.departmentsTitle': ([, hidden], page) => ({ hidden: [hidden, withoutBar(page)] }),
  'decks.respondents.inAll': nothing,
  'decks.hidden.joint': nothing,
  'decks.chart.title': markedPoints,
  'decks.chart.shortTitle': markedPoints,
  'decks.chart.small': markedPoints,
  'decks.chart.joint': markedPoints,
  'decks.chart.nothing': ([hidden], page) => ({ marked: [0, marked(page)], hidden: [hidden, hiddenQuestions(page)] }),
  'decks.chart.all': ([total, count, hidden], page) => ({
    drawn: [total, points(page)],
    marked: [count, marked(page)],
    hidden: [hidden, hiddenQuestions(page)],
  }),
  'decks.chart.allShort': ([total, hidden], page) => ({
    drawn: [total, points(page)],
    hidden: [hidden, hiddenQuestions(page)],
  }),
  'chart.hidden': ([count], { unit }) => ({ hidden: [count, questionFacts(unit).hidden] }),
  'chart.unanswered': ([count], { unit }) => ({ unanswered: [count, questionFacts(unit).unanswered] }),
  'chart.unrated': ([count], { unit }) => ({ unrated: [count, questionFacts(unit).unrated] }),
  'chart.nothingInStartHere': ([, hidden], page) => ({
    'in the field': [0, marked(page)],
    hidden: [hidden, hiddenQuestions(page)],
  }),
  'chart.altText': ([given], page) => {
    const { inStartHere, total, hidden } = given as Readonly<Record<string, unknown>>;
    const facts = questionFacts(page.unit);
    return {
      'in the field': [inStartHere, facts.inField('startHere')],
      drawn: [total, facts.drawn],
      hidden: [hidden, hiddenQuestions(page)],
    };
  },
  'decks.ratings.some': ([lowest, highest], page) => ({
    rows: [Number(lowest) + Number(highest), page.slide ? rows(page, 'areaRows') : tabRows(page, 'shortlist')],
  }),
  'decks.shortlist.title': tableRows,
  'decks.shortlist.continued': tableRows,
  'decks.areas.count': ([count, total, hidden], page) => ({
    'in the field': [count, areaFacts(page.unit).inField],
    shown: [total, rows(page, 'areaRows')],
    hidden: [hidden, areaFacts(page.unit).hidden],
  }),
  'decks.areas.none': ([total, hidden], page) => ({
    'in the field': [0, areaFacts(page.unit).inField],
    shown: [total, rows(page, 'areaRows')],
    hidden: [hidden, areaFacts(page.unit).hidden],
  }),
  'decks.areas.hiddenCount': ([, count], { unit }) => ({ 'at most': [Number(count) <= areaFacts(unit).hidden, true] }),
  'decks.limits.first': shortlisted,
  'decks.limits.worst': shortlisted,
  'decks.limits.noneFirst': ([hidden], page) => ({
    shortlisted: [0, page.unit.shortlist.length],
    hidden: [hidden, hiddenQuestions(page)],
  }),
  'decks.limits.manyDontKnow': ([count, of], { unit }) => ({
    'a question of those': [
      unit.questions.some(({ dontKnow, answering }) => dontKnow === count && answering === of),
      true,
    ],
  }),
  'alikeWords.title': ([count], page) => ({
    rows: [count, block(page, 'table')?.rows.filter(({ key }) => key !== 'none').length],
  }),
  'alikeWords.rest': ([count], page) => ({ rest: [count, municipalityFacts(page).shown - rows(page, 'table')] }),
  'jointWords.notShown': ([names], page) => ({
    hidden: [(names as readonly unknown[]).length, municipalityFacts(page).all - municipalityFacts(page).shown],
  }),
  'commonWords.count': tableRows,
  'decks.shortlist.countOf': ([count, of], page) => ({
    'some of': [Number(count) <= Number(of), true],
    'of those that are shown': [Number(of) <= municipalityFacts(page).shown, true],
  }),
  'decks.limits.notShown': ([count], page) => ({ hidden: [count, hiddenQuestions(page)] }),
  'decks.limits.shareDontKnow': ([share, , of], { unit }) => ({
    'a question of those': [
      unit.questions.some(({ dontKnowShare, base }) => dontKnowShare === share && base?.shareOf === of),
      true,
    ],
  }),
  'jointWords.ofMunicipalities': ([count, of], page) => ({
    'some of': [Number(count) <= Number(of), true],
    'of those that are there': [Number(of) <= municipalityFacts(page).all, true],
  }),
  'commonWords.among': ([count, of, hidden], page) => ({
    'with a field, and without': [Number(of) + Number(hidden), municipalityFacts(page).shown],
    'some of': [Number(count) <= Number(of), true],
  }),
  'jointWords.countedOn': countedOf,
  'jointPage.of': countedOf,
  'jointPage.common': ([count], page) => ({ rows: [count, tabRows(page, 'common')] }),
  'jointWords.base': ([, of], page) => ({ all: [of, municipalityFacts(page).all] }),
  jointName: ([shown, of], page) => ({
    municipalities: [shown, municipalityFacts(page).shown],
    'of all': [of, municipalityFacts(page).all],
  }),
  'change.message': ([given], { unit }) => {
    const tally = given as Readonly<Record<string, number>> & { readonly kind: 'questions' | 'areas' };
    const moved = confirmed(unit[tally.kind], 'mean').length;
    return {
      moved: [Number(tally['better']) + Number(tally['worse']), moved],
      known: [Number(tally['knowMore']) + Number(tally['knowLess']), confirmed(unit[tally.kind], 'share').length],
    };
  },
  'change.rest': ([count, kind], { unit }) => {
    const items = unit[kind as 'questions' | 'areas'];
    const told = new Set([...confirmed(items, 'mean'), ...confirmed(items, 'share')]).size;
    return { rest: [count, items.length - told] };
  },
  'change.base': ([least, most], page) => ({
    'of those that are shown': [Number(least) <= Number(most) && Number(most) <= municipalityFacts(page).shown, true],
  }),
  'change.notCompared': ([, reasons], { unit }) => ({
    questions: [
      Object.values(reasons as Readonly<Record<string, number>>).reduce((sum, one) => sum + one, 0),
      unit.questions.filter(({ change }) => change !== null).length,
    ],
  }),
  'municipalityWords.answered': ([count, invited], { unit }) => ({
    answers: [count, unit.respondents],
    invited: [invited, unit.invited],
  }),
  'municipalityWords.inStartHere': ([count, , , hidden], page) => ({
    'in the field': [count, questionFacts(page.unit).inField('startHere')],
    hidden: [hidden, { questions: hiddenQuestions(page), areas: areaFacts(page.unit).hidden }],
  }),
  'municipalityWords.guideField': ([field, count], { unit }) => ({
    points: [count, questionFacts(unit).inField(field as 'startHere')],
  }),
  'municipalityWords.shortlist': ([count], page) => ({ rows: [count, tabRows(page, 'shortlist')] }),
};

/** Said of all, or as the most of all: true only of what is shown. */
export const CLAIM_RULES: Readonly<Record<string, Rule>> = {
  'decks.ratings.all': ([hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'decks.ratings.title': ([, hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'decks.ratings.continued': ([, hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'municipalityWords.nobodyAnsweredDontKnow': ([hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'decks.areas.noneStandsOut': ([hidden], { unit }) => ({ hidden: [hidden, areaFacts(unit).hidden] }),
  'decks.areas.allLow': ([hidden], { unit }) => ({
    hidden: [hidden, areaFacts(unit).hidden],
    'in the field': [areaFacts(unit).inField, areaFacts(unit).shown],
  }),
  'decks.cover.strongest': ([, hidden], { unit }) => ({ hidden: [hidden, areaFacts(unit).hidden] }),
  'decks.cover.leastKnown': ([, hidden], { unit }) => ({ hidden: [hidden, areaFacts(unit).hidden] }),
  'decks.cover.strongestQuestion': ([, hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'decks.cover.leastKnownQuestion': ([, hidden], page) => ({ hidden: [hidden, hiddenQuestions(page)] }),
  'decks.limits.strongest': ([, hidden], { unit }) => ({ hidden: [hidden, areaFacts(unit).hidden] }),
};

/** Years, thresholds, and figures of one thing written out: nothing is counted. */
export const NO_COUNTS: ReadonlySet<string> = new Set([
  'whole',
  'percent',
  'oneDecimal',
  'percentRange',
  'fewerThan',
  'shownText',
  'sensitivityText',
  'changeText',
  'shortChangeText',
  'amongOthersText',
  'stepsMovedText',
  'moreWhoCanAnswerText',
  'change.altText',
  'change.broken',
  'change.continued',
  'change.hidden',
  'change.marks',
  'change.none',
  'change.shortMessage',
  'change.since',
  'change.source',
  'change.tooFew',
  'change.unknown',
  'decks.chart.notesAnswers',
  'decks.cover.purpose',
  'decks.hidden.title.few',
  'decks.jointFileName',
  'decks.hidden.title.none',
  'decks.limits.smallGroups',
  'decks.next.day',
  'decks.next.month',
  'decks.respondents.altText',
  'decks.respondents.bar',
  'decks.shortlist.certaintyMeans',
  'decks.shortlist.plusMinus',
  'decks.shortlist.range',
  'decks.source.hidden',
  'decks.source.linesLong.fixed',
  'decks.source.linesLong.joint',
  'decks.source.linesLong.own',
  'methodWords.hidden',
  'methodWords.minimumGroup',
  'methodWords.promise',
  'municipalityWords.answeredOf',
  'municipalityWords.noFigures',
  'municipalityWords.title',
]);
