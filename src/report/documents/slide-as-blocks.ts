/** A slide's content as lists and tables, for who reads instead of looks: one handler for each kind of block. */
import type { Words } from '../../messages';
import type { Slide } from '../deck/deck';
import type {
  AreaRows,
  Bullets,
  ChartWithNames,
  Columns,
  FieldGuide,
  FootLines,
  Paragraph,
  ResponseBars,
  SlideBlock,
  Table,
  TableCell,
  TrendRows,
} from '../deck/slide-blocks';
import type { DocumentBlock } from './document-blocks';
import { fieldGuideTable, fourFieldTable, pointTable } from './four-field-table';
import { textTable } from './text-cells';

interface Told {
  /** Of the block in the document. */
  readonly key: string;
  /** Key of the slide. */
  readonly slide: string;
  readonly words: Words;
}

type Handler<Block> = (block: Block, told: Told) => readonly DocumentBlock[];

type Handlers = { readonly [Type in SlideBlock['type']]: Handler<Extract<SlideBlock, { readonly type: Type }>> };

const paragraph: Handler<Paragraph> = ({ text, style }, { key }) => [
  { type: 'paragraph', key, text, ...(style && { style }) },
];

const bullets: Handler<Bullets> = ({ items }, { key }) => (items.length === 0 ? [] : [{ type: 'list', key, items }]);

/** Each column under a heading of its own. */
const columns: Handler<Columns> = ({ columns: all }, { key }) =>
  all.flatMap(({ heading, items, marker }, place): readonly DocumentBlock[] =>
    items.length === 0
      ? []
      : [
          { type: 'heading', level: 2, key: `${key}.${place + 1}.heading`, text: heading },
          { type: 'list', key: `${key}.${place + 1}`, items, ...(marker === 'number' && { ordered: true }) },
        ],
  );

const cellText = ({ text, second }: TableCell, words: Words): string =>
  words.documentWords.withUncertainty(text, second ?? '');

const captionOf = (slide: string, { documentWords: { captions } }: Words): string =>
  (captions.slides as Readonly<Record<string, string>>)[slide] ?? captions.table;

const table: Handler<Table> = ({ columns: heads, rows }, { key, slide, words }) => [
  textTable(
    key,
    captionOf(slide, words),
    heads.map(({ header, widthPt, align }) => ({ header, width: widthPt, ...(align && { align }) })),
    rows.map(({ cells }) => cells.map((cell) => cellText(cell, words))),
  ),
];

const fourFieldChart: Handler<ChartWithNames> = (chart, { key, words }) => [
  fourFieldTable(`${key}.fields`, chart, words),
  pointTable(`${key}.points`, chart, words),
];

const fieldGuide: Handler<FieldGuide> = ({ fields }, { key, words }) => [fieldGuideTable(key, fields, words)];

const responseBars: Handler<ResponseBars> = ({ rows }, { key, words }) => {
  const { captions, headers } = words.documentWords;
  return [
    textTable(
      key,
      captions.answers,
      [
        { header: headers.group, width: 3 },
        { header: headers.answers, width: 2 },
      ],
      rows.map(({ name, words: answered }) => [name, answered]),
    ),
  ];
};

const areaRows: Handler<AreaRows> = ({ headers: heads, rows }, { key, words }) => {
  const { captions, headers } = words.documentWords;
  const placed = rows.some(({ field }) => field !== null);
  return [
    textTable(
      key,
      captions.areas,
      [
        { header: headers.area, width: 4 },
        { header: heads.selfRating, width: 2.7, align: 'right' },
        ...(heads.dontKnow === undefined ? [] : [{ header: heads.dontKnow, width: 2, align: 'right' } as const]),
        ...(placed ? [{ header: headers.field, width: 3 }] : []),
      ],
      rows.map(({ name, selfRatingText, dontKnowText, field }) => [
        name,
        selfRatingText,
        ...(heads.dontKnow === undefined ? [] : [dontKnowText]),
        ...(placed ? [field === null ? words.documentWords.none : words.fieldNames[field]] : []),
      ]),
    ),
  ];
};

const trendRows: Handler<TrendRows> = ({ years, rows }, { key, words }) => {
  const { captions, headers } = words.documentWords;
  return rows.length === 0
    ? []
    : [
        textTable(
          key,
          captions.change,
          [
            { header: headers.area, width: 4 },
            { header: years.before, width: 1, align: 'right' },
            { header: years.now, width: 1, align: 'right' },
            { header: headers.why, width: 3 },
          ],
          rows.map(({ name, before, now, words: said }) => [name, words.whole(before), words.whole(now), said]),
        ),
      ];
};

const footLines: Handler<FootLines> = ({ lines }, { key }) =>
  lines.map((text, place) => ({ type: 'paragraph', key: `${key}.${place + 1}`, text, style: 'muted' }));

const handlers: Handlers = {
  paragraph,
  bullets,
  columns,
  table,
  fourFieldChart,
  fieldGuide,
  responseBars,
  areaRows,
  trendRows,
  footLines,
};

/** Without its title. `source`: what stands under it; '' for nothing. */
export const slideAsBlocks = (slide: Slide, words: Words, source = slide.source ?? ''): readonly DocumentBlock[] => [
  ...slide.blocks.flatMap((block) =>
    (handlers[block.type] as Handler<SlideBlock>)(block, {
      key: `${slide.key}.${block.key}`,
      slide: slide.key,
      words,
    }),
  ),
  ...(source === '' ? [] : [{ type: 'paragraph', key: `${slide.key}.source`, text: source, style: 'muted' } as const]),
];
