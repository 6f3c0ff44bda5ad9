/** What every slide of a deck is made from. */
import type { Words } from '../../messages';
import type { JointBase } from '../../messages/joint-base';
import type { Analysis, UnitResult } from '../../analysis/analysis';
import type { Question, Survey } from '../../responses/survey';
import type { Weight } from '../../settings/settings';

export interface DeckFacts {
  /** Name of the cooperation; '' where none. */
  readonly cooperation: string;
  /** Day the figures were worked out, yyyy-mm-dd. */
  readonly computed: string;
}

export interface DeckInput {
  readonly unit: UnitResult;
  readonly analysis: Analysis;
  readonly survey: Survey;
  readonly facts: DeckFacts;
  readonly words: Words;
  /** How the municipalities are weighed in a picture of all together; absent in one of its own. */
  readonly weight?: Weight;
}

export const isJoint = ({ unit }: DeckInput): boolean => unit.level === 'total';

/** Municipalities that have results of their own: those set to Aktiv = Nej count only in the total. */
export const activeMunicipalities = (analysis: Analysis, survey: Survey): readonly UnitResult[] => {
  const inactive = new Set(survey.municipalities.filter(({ active }) => active === false).map(({ id }) => id));
  return analysis.units.filter(({ id, level }) => level === 'municipality' && !inactive.has(id));
};

/** What the joint figures are of. */
export const jointBaseOf = ({
  analysis,
  survey,
  weight = 'answer',
}: Pick<DeckInput, 'analysis' | 'survey' | 'weight'>): JointBase => {
  const municipalities = activeMunicipalities(analysis, survey);
  const shown = municipalities.filter((one) => one.shown === 'shown');
  return {
    shown: shown.length,
    of: municipalities.length,
    respondents: shown.reduce((sum, one) => sum + (one.respondents ?? 0), 0),
    weight,
  };
};

/** All together, as far as they are shown. */
export const totalOf = (analysis: Analysis): UnitResult | null =>
  analysis.units.find(({ level }) => level === 'total') ?? null;

export const questionOf = (survey: Survey, id: string): Question | null =>
  survey.questions.find((question) => question.id === id) ?? null;

/** "Mätning 2026, 47 av 60 svarade, beräknat 2026-11-23." and what the marks on the slide mean. */
export const sourceLine = (input: DeckInput, ...marks: readonly string[]): string => {
  const { unit, analysis, facts, words } = input;
  return [
    isJoint(input)
      ? words.decks.source.joint(analysis.year, jointBaseOf(input), facts.computed)
      : words.decks.source.answers(analysis.year, unit.respondents, unit.invited, facts.computed),
    ...marks.filter((mark) => mark !== ''),
  ].join(' ');
};
