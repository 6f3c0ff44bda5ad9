/** A slide in text and tables, for whoever does not see the picture: its paragraphs, and the figures of what is drawn. */
import type { Words } from '../../messages';
import type { LaidSlide } from '../../requests/slides/lay-out/laid-slide';
import { html, type Html } from './html';
import { tableOf } from './table-of';

type Block = LaidSlide['elements'][number]['part'];
type InWords<B extends Block> = (block: B, words: Words) => Html;

const paragraphs = (lines: readonly string[]): Html => html`${lines.map((line) => html`<p>${line}</p>`)}`;

/** Stands in the slide's text boxes, which are told by themselves. */
const inBodies = (): Html => html``;

const inWords: { readonly [Type in Block['type']]: InWords<Extract<Block, { type: Type }>> } = {
  paragraph: inBodies,
  bullets: inBodies,
  columns: inBodies,
  fieldGuide: ({ altText }) => paragraphs([altText]),
  footLines: ({ lines }) => paragraphs(lines),
  fourFieldChart: ({ altText, altTitle, points, fieldNames, axisNames }, { galleryTable, whole, percent }) =>
    html`<p>${altText}</p>
      ${tableOf(
        altTitle,
        [galleryTable.number, galleryTable.question, axisNames.selfRating, axisNames.dontKnow, galleryTable.field],
        points.map((point) => [
          String(point.number),
          point.name,
          whole(point.selfRating),
          percent(point.dontKnowShare),
          fieldNames[point.field],
        ]),
      )}`,
  responseBars: ({ rows }, { galleryTable }) =>
    tableOf(
      galleryTable.responses,
      [galleryTable.group, galleryTable.answered],
      rows.map((row) => [row.name, row.words]),
    ),
  areaRows: ({ rows, headers: { selfRating, dontKnow } }, { galleryTable, fieldNames }) =>
    tableOf(
      galleryTable.rows,
      [galleryTable.name, selfRating, ...(dontKnow === undefined ? [] : [dontKnow]), galleryTable.field],
      rows.map((row) => [
        row.name,
        row.selfRatingText,
        ...(dontKnow === undefined ? [] : [row.dontKnowText]),
        row.field === null ? '' : fieldNames[row.field],
      ]),
    ),
  trendRows: ({ axis, rows, years }, { galleryTable, whole }) =>
    tableOf(
      axis,
      [galleryTable.name, years.before, years.now, galleryTable.change],
      rows.map((row) => [row.name, whole(row.before), whole(row.now), row.words]),
    ),
  table: ({ columns, rows }, { galleryTable }) =>
    tableOf(
      galleryTable.rows,
      columns.map(({ header }) => header),
      rows.map(({ cells }) => cells.map(({ text, second }) => (second === undefined ? text : `${text} (${second})`))),
    ),
};

/** The map above gives each kind its own; the type of that connection is lost in the look-up. */
const wordsOf = <B extends Block>(block: B, words: Words): Html =>
  (inWords[block.type] as unknown as InWords<B>)(block, words);

/** Bullets and numbers as lists, all else as paragraphs. */
function bodyInWords(body: LaidSlide['bodies'][number]): readonly Html[] {
  const parts: Html[] = [];
  for (let at = 0; at < body.length;) {
    const { marker, text } = body[at]!;
    let end = at + 1;
    if (marker === undefined) {
      parts.push(html`<p>${text}</p>`);
    } else {
      while (end < body.length && body[end]!.marker === marker) end += 1;
      const items = body.slice(at, end).map((item) => html`<li>${item.text}</li>`);
      parts.push(
        marker === 'number'
          ? html`<ol>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`,
      );
    }
    at = end;
  }
  return parts;
}

/** Without the title, which stands under the picture. */
export const slideInWords = ({ bodies, elements, source }: LaidSlide, words: Words): Html =>
  html`${bodies.flatMap(bodyInWords)} ${elements.map(({ part }) => wordsOf(part, words))}
  ${source === null ? null : html`<p>${source}</p>`}`;
