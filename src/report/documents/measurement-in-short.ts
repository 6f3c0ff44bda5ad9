/** What a municipality's documents tell of the measurement: the messages of its slides and the four fields; where its own picture is not shown, why, and the joint one. */
import { jointPicture } from '../../analysis/joint-picture';
import type { DeckInput } from '../deck/deck-input';
import { activeMunicipalities, sourceLine } from '../deck/deck-input';
import type { Slide } from '../deck/deck';
import { areasSlide } from '../deck/slides/areas';
import { chartSlide } from '../deck/slides/chart';
import { coverSlide } from '../deck/slides/cover';
import { ratingsSlide } from '../deck/slides/ratings';
import { fourFieldChart } from '../four-field-chart';
import type { DocumentBlock } from './document-blocks';
import { fourFieldsInShort } from './four-field-table';
import { slideAsBlocks } from './slide-as-blocks';

/** Three sentences at most. */
export function sentencesOf(input: DeckInput): readonly string[] {
  if (input.unit.shown !== 'shown') return hiddenSentences(input);
  const { unit, analysis, words } = input;
  const slides = [ratingsSlide(input) ?? chartSlide(input), analysis.source === 'rows' ? areasSlide(input) : null];
  return [
    words.backgroundWords.answered(unit.respondents ?? 0, unit.invited),
    ...slides.flatMap((slide) => (slide === null ? [] : [`${slide.title}.`])),
  ];
}

/** The cover of a deck without figures says why. */
const hiddenSentences = (input: DeckInput): readonly string[] =>
  coverSlide(input).blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style === 'lead' ? [block.text] : [],
  );

/** The sentences as a list, and the four fields in short as a table. */
export function measurementInShort(input: DeckInput): readonly DocumentBlock[] {
  const joint = input.unit.shown === 'shown' ? input : jointOf(input);
  return [
    { type: 'list', key: 'found.sentences', items: sentencesOf(input) },
    ...(joint === null || joint === input ? [] : [jointLead(joint)]),
    ...(joint === null ? [] : picture(joint)),
    ...(joint === null
      ? []
      : [{ type: 'paragraph', key: 'found.source', style: 'muted', text: sourceLine(joint) } as const]),
  ];
}

const jointLead = ({ words }: DeckInput): DocumentBlock => ({
  type: 'paragraph',
  key: 'found.joint',
  text: words.backgroundWords.joint,
});

function jointOf(input: DeckInput): DeckInput | null {
  const picture = jointPicture(input.analysis);
  return picture?.unit.shown === 'shown' ? { ...input, ...picture } : null;
}

function picture(input: DeckInput): readonly DocumentBlock[] {
  const { unit, analysis, survey, words } = input;
  const ratings: Slide | null = ratingsSlide(input);
  if (ratings !== null) return slideAsBlocks(ratings, words, '');
  const chart = fourFieldChart(unit, analysis, survey, 'table', words);
  return chart === null ? [] : [fourFieldsInShort('found.fields', chart, words)];
}

/** Municipalities that take part beside the unit's own. */
export const otherMunicipalities = ({ unit, analysis, survey }: DeckInput): number =>
  activeMunicipalities(analysis, survey).filter(({ id }) => id !== unit.id).length;

/** Areas that lie in Börja här and are shown, highest start score first. */
export const candidateAreas = ({ unit }: DeckInput): readonly string[] =>
  [...unit.areas]
    .filter(({ field, startScore }) => field === 'startHere' && startScore !== null)
    .sort((a, b) => (b.startScore ?? 0) - (a.startScore ?? 0))
    .map(({ area }) => area);
