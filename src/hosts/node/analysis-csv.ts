/** The analysis as analysis.csv: one row per unit and question, full precision, what is hidden empty. */
import type { Analysis, Shown } from '../../analysis/analysis';
import { shownNames } from '../../messages/sv/tabs';

const HEADER = [
  'unit', 'question', 'answering', 'rated', 'dontKnow', 'blank', 'invalid', 'mean', 'sd', 'selfRating', 'dontKnowShare',
  'wilsonLow', 'wilsonHigh', 'meanLow', 'meanHigh', 'startScore', 'shown',
];

/** RFC 4180 with line feeds; numbers as the shortest decimals that read back the same; `*` is all together. */
export function analysisCsv(analysis: Analysis): string {
  const shownWord = (shown: Shown): string => (shown === 'few' ? shownNames.few.replace('5', String(analysis.minimumGroup)) : shownNames[shown]);
  const lines = analysis.units.flatMap((unit) =>
    unit.questions.map((figures) => [
      unit.level === 'total' ? '*' : unit.name,
      figures.questionId,
      figures.answering, figures.rated, figures.dontKnow, figures.blank, figures.invalid,
      figures.mean, figures.sd, figures.selfRating, figures.dontKnowShare,
      figures.shareInterval?.[0], figures.shareInterval?.[1],
      figures.meanInterval?.[0], figures.meanInterval?.[1],
      figures.startScore,
      shownWord(figures.shown),
    ]));
  return [HEADER, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\n') + '\n';
}

function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
