/** A small invented deck with all that is drawn: title, list with levels, table, group with alt text, link, notes, hostile text. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { slidesWorkspace } from './slides-workspace';

type Request = slides_v1.Schema$Request;

export const HOSTILE = `<script>alert("x")</script> & 'ja' ]]> \u0001`;

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const place = (pageObjectId: string, x: number, y: number, width: number, height: number) => ({
  pageObjectId,
  size: { width: pt(width), height: pt(height) },
  transform: { scaleX: 1, scaleY: 1, translateX: x, translateY: y, unit: 'PT' },
});
const write = (objectId: string, text: string, size: number, bold = false): readonly Request[] => [
  { insertText: { objectId, text } },
  {
    updateTextStyle: {
      objectId,
      textRange: { type: 'ALL' },
      fields: 'fontFamily,fontSize,bold,foregroundColor',
      style: {
        fontFamily: 'Open Sans',
        fontSize: pt(size),
        bold,
        foregroundColor: { opaqueColor: { themeColor: 'DARK1' } },
      },
    },
  },
];
const slide = (objectId: string, predefinedLayout: string, ids: Readonly<Record<string, string>>): Request => ({
  createSlide: {
    objectId,
    slideLayoutReference: { predefinedLayout },
    placeholderIdMappings: Object.entries(ids).map(([type, id]) => ({ layoutPlaceholder: { type }, objectId: id })),
  },
});

export function sampleDeck(): slides_v1.Schema$Presentation {
  const w = slidesWorkspace(`Digital mognad i Demostad ${HOSTILE}`);
  w.batch(
    ...write('i0', 'Digital mognad i Demostad', 44, true),
    ...write('i1', 'Åtta av tio svarade', 22),
    slide('slide_list', 'TITLE_AND_BODY', { TITLE: 'list_title', BODY: 'list_body', SLIDE_NUMBER: 'list_number' }),
    ...write('list_title', 'Så läser du bilden', 28, true),
    ...write('list_body', `Först\n\tSedan ${HOSTILE}\nTill sist`, 18),
    { createParagraphBullets: { objectId: 'list_body', textRange: { type: 'ALL' } } },
    slide('slide_table', 'TITLE_ONLY', { TITLE: 'table_title' }),
    ...write('table_title', 'Kortlistan: ordningen är osäker', 28, true),
    {
      createTable: {
        objectId: 'table_1',
        rows: 2,
        columns: 2,
        elementProperties: place('slide_table', 42, 100, 600, 80),
      },
    },
    { insertText: { objectId: 'table_1', cellLocation: {}, text: 'Påstående' } },
    { insertText: { objectId: 'table_1', cellLocation: { rowIndex: 1 }, text: 'Vi vet vem som äger våra uppgifter' } },
    { updatePageElementAltText: { objectId: 'table_1', description: 'Kortlistan som tabell' } },
    slide('slide_chart', 'TITLE_ONLY', { TITLE: 'chart_title' }),
    ...write('chart_title', 'Sex frågor att börja samtalet med', 28, true),
    {
      createShape: {
        objectId: 'panel',
        shapeType: 'RECTANGLE',
        elementProperties: place('slide_chart', 272, 104, 350, 216),
      },
    },
    {
      updateShapeProperties: {
        objectId: 'panel',
        fields: 'shapeBackgroundFill.solidFill',
        shapeProperties: { shapeBackgroundFill: { solidFill: { color: { themeColor: 'ACCENT1' }, alpha: 0.08 } } },
      },
    },
    { updatePageElementAltText: { objectId: 'panel', title: 'Fyrfältsdiagram', description: `Sex frågor ${HOSTILE}` } },
    {
      createShape: {
        objectId: 'mark_1',
        shapeType: 'ELLIPSE',
        elementProperties: place('slide_chart', 300, 130, 18, 18),
      },
    },
    { createLine: { objectId: 'line_1', elementProperties: place('slide_chart', 272, 200, 350, 0) } },
    { groupObjects: { groupObjectId: 'chart_group', childrenObjectIds: ['panel', 'mark_1', 'line_1'] } },
    {
      createShape: {
        objectId: 'source',
        shapeType: 'TEXT_BOX',
        elementProperties: place('slide_chart', 34.8, 373.4, 600, 24),
      },
    },
    ...write('source', 'Mätning 2026, 47 av 60 svarade.', 12),
    {
      updateTextStyle: {
        objectId: 'source',
        textRange: { type: 'ALL' },
        style: { link: { url: 'https://demostad.example/?a=1&b=2' } },
        fields: 'link',
      },
    },
  );
  const notes = w.get().slides?.[1]?.slideProperties?.notesPage?.notesProperties?.speakerNotesObjectId ?? '';
  w.batch({ insertText: { objectId: notes, text: 'Alla värden står här.' } });
  return w.get();
}
