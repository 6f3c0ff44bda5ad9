/** `insertTable`: splits the paragraph at the index and puts an empty table between its halves (GOOGLE.md 30). */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { blankTable, type CellLook } from '../blank/blank-table';
import { editTab } from '../pieces/edit-tab';
import { splitNewline, styleAt } from '../pieces/new-text';
import type { TextStyle } from '../model';
import { same } from '../../protocol/same';
import { inheritedText } from '../styles/named-style';
import { refuse } from '../refusal';
import { insertionPlace, type Place } from './named-place';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

/** Cells are normal text; what a heading's text looks like is then said of each (RECORDINGS.md 53). */
function lookInCells({ tab, paragraph }: Place, style: TextStyle): CellLook {
  const { bullet, paragraph: its } = paragraph.newline;
  const normal = inheritedText(tab);
  const own = Object.entries(inheritedText(tab, its.namedStyleType)).filter(
    ([field, value]) => !same(value, normal[field as keyof TextStyle]),
  );
  return {
    text: { ...Object.fromEntries(own), ...style },
    ...(bullet && {
      bullet,
      indents: {
        ...(its.indentFirstLine && { indentFirstLine: its.indentFirstLine }),
        ...(its.indentStart && { indentStart: its.indentStart }),
      },
    }),
  };
}

export const insertTable: RequestHandler<docs_v1.Schema$InsertTableRequest> = (document, request, context) => {
  const { rows = 0, columns = 0 } = request;
  if (rows < 1) throw refuse(context, `The number of rows (${rows}) must be at least 1.`);
  if (columns < 1) throw refuse(context, `The number of columns (${columns}) must be at least 1.`);
  const place = insertionPlace(document, request, context);
  const { tab, segmentId, pieces, index, paragraph } = place;
  const style = styleAt(pieces, index, paragraph);
  const made = [
    splitNewline(paragraph.newline, style, context.newId),
    ...blankTable(rows, columns, lookInCells(place, style)),
  ];
  return { document: withTab(document, editTab(tab, { segmentId, start: index, end: index, pieces: made })) };
};
