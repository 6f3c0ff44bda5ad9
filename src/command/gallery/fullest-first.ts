/** The municipality with most to look at comes first, the others in their order: whoever opens the page sees what the tool can make. */
import type { MunicipalityPictures } from './gallery';

/** Falling weight: figures before an explanation, a tab, mails, slides. */
const measures: readonly ((unit: MunicipalityPictures) => number)[] = [
  ({ slideKeys }) => (slideKeys.includes('chart') ? 1 : 0),
  ({ slideKeys }) => (slideKeys.includes('shortlist') ? 1 : 0),
  ({ tab }) => (tab === null ? 0 : 1),
  ({ mails }) => mails.length,
  ({ slides }) => slides.length,
];

const isFuller = (a: MunicipalityPictures, b: MunicipalityPictures): boolean => {
  const decisive = measures.find((measure) => measure(a) !== measure(b));
  return decisive !== undefined && decisive(a) > decisive(b);
};

export function fullestFirst(units: readonly MunicipalityPictures[]): readonly MunicipalityPictures[] {
  const [begin] = units;
  if (begin === undefined) return [];
  const fullest = units.reduce((best, unit) => (isFuller(unit, best) ? unit : best), begin);
  return [fullest, ...units.filter((unit) => unit !== fullest)];
}
