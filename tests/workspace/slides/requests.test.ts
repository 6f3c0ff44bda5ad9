import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { slidesWorkspace } from './slides-workspace';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const place = (x = 10, y = 20, width = 100, height = 50) => ({
  pageObjectId: 'p',
  size: { width: pt(width), height: pt(height) },
  transform: { scaleX: 1, scaleY: 1, translateX: x, translateY: y, unit: 'PT' },
});
const rectangle = (objectId: string): slides_v1.Schema$Request => ({
  createShape: { objectId, shapeType: 'RECTANGLE', elementProperties: place() },
});

const elements = (w: ReturnType<typeof slidesWorkspace>) => w.get().slides?.[0]?.pageElements ?? [];
const element = (w: ReturnType<typeof slidesWorkspace>, id: string) => elements(w).find((one) => one.objectId === id);

describe('slides', () => {
  it('get their placeholders and notes from the layout, under the ids asked for', () => {
    const w = slidesWorkspace();
    const answer = w.batch({
      createSlide: {
        objectId: 'slide_2',
        insertionIndex: 0,
        slideLayoutReference: { predefinedLayout: 'TITLE_AND_BODY' },
        placeholderIdMappings: [
          { layoutPlaceholder: { type: 'TITLE', index: 0 }, objectId: 'title_2' },
          { layoutPlaceholderObjectId: 'p4_i1', objectId: 'body_2' },
          { layoutPlaceholder: { type: 'SLIDE_NUMBER' }, objectId: 'number_2' },
        ],
      },
    });
    expect(answer.replies).toEqual([{ createSlide: { objectId: 'slide_2' } }]);
    const [slide] = w.get().slides ?? [];
    expect(slide?.objectId).toBe('slide_2');
    expect(
      slide?.pageElements?.map((one) => [
        one.objectId,
        one.shape?.placeholder?.type,
        one.shape?.placeholder?.parentObjectId,
      ]),
    ).toEqual([
      ['title_2', 'TITLE', 'p4_i0'],
      ['body_2', 'BODY', 'p4_i1'],
      ['number_2', 'SLIDE_NUMBER', 'p4_i2'],
    ]);
    expect(slide?.pageElements?.[2]?.shape?.text?.textElements?.[1]?.autoText?.type).toBe('SLIDE_NUMBER');
    const notes = slide?.slideProperties?.notesPage;
    expect(notes?.pageElements?.map((one) => one.objectId)).toContain(notes?.notesProperties?.speakerNotesObjectId);
  });

  it('have no slide number unless it is asked for, and ids made by the server', () => {
    const w = slidesWorkspace();
    w.batch({ createSlide: { slideLayoutReference: { predefinedLayout: 'TITLE_ONLY' } } });
    const slide = w.get().slides?.[1];
    expect(slide?.pageElements?.map((one) => one.shape?.placeholder?.type)).toEqual(['TITLE']);
    expect(slide?.objectId).toMatch(/^SLIDES_API\d+_0$/);
  });

  it('move, are skipped, are copied with what is on them, and go', () => {
    const w = slidesWorkspace();
    w.batch({ createSlide: { objectId: 'slide_2' } }, { createSlide: { objectId: 'slide_3' } });
    const order = () => w.get().slides?.map((slide) => slide.objectId);
    w.batch({ updateSlidesPosition: { slideObjectIds: ['p', 'slide_2'], insertionIndex: 3 } });
    expect(order()).toEqual(['slide_3', 'p', 'slide_2']);
    w.batch({ updateSlideProperties: { objectId: 'p', slideProperties: { isSkipped: true }, fields: 'isSkipped' } });
    expect(w.get().slides?.[1]?.slideProperties?.isSkipped).toBe(true);
    w.batch({ duplicateObject: { objectId: 'p', objectIds: { p: 'slide_4', i0: 'title_4' } } });
    expect(order()).toEqual(['slide_3', 'p', 'slide_4', 'slide_2']);
    expect(w.get().slides?.[2]?.pageElements?.[0]?.objectId).toBe('title_4');
    expect(w.get().slides?.[2]?.slideProperties?.notesPage?.objectId).not.toBe('p:notes');
    w.batch({ deleteObject: { objectId: 'p' } });
    expect(order()).toEqual(['slide_3', 'slide_4', 'slide_2']);
  });

  it('keep what is not touched, by reference', () => {
    const w = slidesWorkspace();
    w.batch({ createSlide: { objectId: 'slide_2' } });
    const before = w.get();
    w.batch({ insertText: { objectId: 'i0', text: 'Hej' } });
    expect(w.get().slides?.[1]).toBe(before.slides?.[1]);
    expect(w.get().layouts).toBe(before.layouts);
  });
});

describe('shapes and lines', () => {
  it('keep Google’s square of 3 000 000 EMU and the asked size in the transform', () => {
    const w = slidesWorkspace();
    w.batch(rectangle('shape_1'));
    const made = element(w, 'shape_1');
    expect(made?.size).toEqual({
      width: { magnitude: 3000000, unit: 'EMU' },
      height: { magnitude: 3000000, unit: 'EMU' },
    });
    expect(made?.transform).toEqual({
      scaleX: 1270000 / 3000000,
      scaleY: 635000 / 3000000,
      translateX: 127000,
      translateY: 254000,
      unit: 'EMU',
    });
  });

  it('become visible when a fill or outline is set, and hidden by NOT_RENDERED', () => {
    const w = slidesWorkspace();
    const fill = { solidFill: { color: { themeColor: 'ACCENT1' }, alpha: 0.08 } };
    w.batch(
      { createShape: { objectId: 'box_1', shapeType: 'TEXT_BOX', elementProperties: place() } },
      {
        updateShapeProperties: {
          objectId: 'box_1',
          shapeProperties: { shapeBackgroundFill: fill },
          fields: 'shapeBackgroundFill.solidFill',
        },
      },
      {
        updateShapeProperties: {
          objectId: 'box_1',
          shapeProperties: { outline: { weight: pt(1.25) } },
          fields: 'outline.weight',
        },
      },
    );
    expect(element(w, 'box_1')?.shape?.shapeProperties).toMatchObject({
      shapeBackgroundFill: fill,
      outline: { weight: { magnitude: 15875, unit: 'EMU' } },
    });
    expect(element(w, 'box_1')?.shape?.shapeProperties?.shapeBackgroundFill?.propertyState).toBeUndefined();
    w.batch({
      updateShapeProperties: {
        objectId: 'box_1',
        shapeProperties: { outline: { propertyState: 'NOT_RENDERED' } },
        fields: 'outline',
      },
    });
    expect(element(w, 'box_1')?.shape?.shapeProperties?.outline?.propertyState).toBe('NOT_RENDERED');
  });

  it('inherit again when a placeholder’s fill is set to INHERIT', () => {
    const w = slidesWorkspace();
    const update = (shapeBackgroundFill: slides_v1.Schema$ShapeBackgroundFill, fields: string) =>
      w.batch({ updateShapeProperties: { objectId: 'i0', shapeProperties: { shapeBackgroundFill }, fields } });
    update({ solidFill: { color: { themeColor: 'LIGHT2' } } }, 'shapeBackgroundFill.solidFill.color');
    expect(element(w, 'i0')?.shape?.shapeProperties?.shapeBackgroundFill).toEqual({
      solidFill: { color: { themeColor: 'LIGHT2' }, alpha: 1 },
    });
    update({ propertyState: 'INHERIT' }, 'shapeBackgroundFill.propertyState');
    expect(element(w, 'i0')?.shape?.shapeProperties?.shapeBackgroundFill).toEqual({ propertyState: 'INHERIT' });
  });

  it('are moved, absolutely or from where they are', () => {
    const w = slidesWorkspace();
    const by = (x: number) => ({ scaleX: 1, scaleY: 1, translateX: x, unit: 'PT' });
    w.batch(rectangle('shape_1'), {
      updatePageElementTransform: { objectId: 'shape_1', applyMode: 'RELATIVE', transform: by(5) },
    });
    expect(element(w, 'shape_1')?.transform?.translateX).toBe(190500);
    w.batch({ updatePageElementTransform: { objectId: 'shape_1', applyMode: 'ABSOLUTE', transform: by(5) } });
    expect(element(w, 'shape_1')?.transform).toEqual({ scaleX: 1, scaleY: 1, translateX: 63500, unit: 'EMU' });
  });

  it('change their order', () => {
    const w = slidesWorkspace();
    w.batch(rectangle('shape_1'), rectangle('shape_2'));
    const order = (pageElementObjectIds: string[], operation: string) => {
      w.batch({ updatePageElementsZOrder: { pageElementObjectIds, operation } });
      return elements(w).map((one) => one.objectId);
    };
    expect(order(['i0'], 'BRING_TO_FRONT')).toEqual(['i1', 'shape_1', 'shape_2', 'i0']);
    expect(order(['shape_2', 'shape_1'], 'SEND_BACKWARD')).toEqual(['shape_1', 'shape_2', 'i1', 'i0']);
    expect(order(['shape_1', 'shape_2'], 'BRING_FORWARD')).toEqual(['i1', 'shape_1', 'shape_2', 'i0']);
    expect(order(['i0'], 'SEND_TO_BACK')).toEqual(['i0', 'i1', 'shape_1', 'shape_2']);
  });

  it('are grouped where the foremost stood, and a group left with one child is gone', () => {
    const w = slidesWorkspace();
    w.batch(rectangle('shape_1'), rectangle('shape_2'), rectangle('shape_3'), {
      groupObjects: { groupObjectId: 'group_1', childrenObjectIds: ['shape_3', 'shape_1'] },
    });
    expect(elements(w).map((one) => one.objectId)).toEqual(['i0', 'i1', 'shape_2', 'group_1']);
    expect(element(w, 'group_1')?.elementGroup?.children?.map((one) => one.objectId)).toEqual(['shape_1', 'shape_3']);
    expect(element(w, 'group_1')?.transform).toEqual({ scaleX: 1, scaleY: 1, unit: 'EMU' });
    w.batch({ deleteObject: { objectId: 'shape_1' } });
    expect(element(w, 'group_1')).toBeUndefined();
  });

  it('stay where they are seen when a moved group is dissolved', () => {
    const w = slidesWorkspace();
    w.batch(
      rectangle('shape_1'),
      rectangle('shape_2'),
      { groupObjects: { groupObjectId: 'group_1', childrenObjectIds: ['shape_1', 'shape_2'] } },
      {
        updatePageElementTransform: {
          objectId: 'group_1',
          applyMode: 'RELATIVE',
          transform: { scaleX: 1, scaleY: 1, translateX: 10, unit: 'PT' },
        },
      },
      { ungroupObjects: { objectIds: ['group_1'] } },
    );
    expect(element(w, 'shape_1')?.transform?.translateX).toBe(254000);
  });

  it('keep the part of the alt text that isn’t given', () => {
    const w = slidesWorkspace();
    w.batch(
      rectangle('shape_1'),
      { updatePageElementAltText: { objectId: 'shape_1', title: 'Diagram', description: 'Fyra fält' } },
      { updatePageElementAltText: { objectId: 'shape_1', description: 'Sex frågor' } },
    );
    expect([element(w, 'shape_1')?.title, element(w, 'shape_1')?.description]).toEqual(['Diagram', 'Sex frågor']);
  });
});

describe('tables', () => {
  const table = (w: ReturnType<typeof slidesWorkspace>) => element(w, 'table_1')?.table;
  const make = () => {
    const w = slidesWorkspace();
    w.batch({ createTable: { objectId: 'table_1', rows: 2, columns: 3, elementProperties: place(40, 80, 600, 100) } });
    return w;
  };

  it('have numbered cells and one border more than rows and columns', () => {
    const made = table(make());
    expect([
      made?.rows,
      made?.columns,
      made?.horizontalBorderRows?.length,
      made?.verticalBorderRows?.[0]?.tableBorderCells?.length,
    ]).toEqual([2, 3, 3, 4]);
    expect(made?.tableRows?.[1]?.tableCells?.map((cell) => cell.location)).toEqual([
      { rowIndex: 1 },
      { rowIndex: 1, columnIndex: 1 },
      { rowIndex: 1, columnIndex: 2 },
    ]);
  });

  it('get the borders that a position names', () => {
    const w = make();
    const weights = () =>
      table(w)?.horizontalBorderRows?.map((row) =>
        row.tableBorderCells?.map((cell) => cell.tableBorderProperties?.weight?.magnitude),
      );
    const tableRange = { location: { rowIndex: 0, columnIndex: 1 }, rowSpan: 1, columnSpan: 2 };
    w.batch({
      updateTableBorderProperties: {
        objectId: 'table_1',
        tableRange,
        borderPosition: 'BOTTOM',
        tableBorderProperties: { weight: pt(2) },
        fields: 'weight',
      },
    });
    expect(weights()).toEqual([
      [9525, 9525, 9525],
      [9525, 25400, 25400],
      [9525, 9525, 9525],
    ]);
    expect(
      table(w)?.verticalBorderRows?.flatMap((row) =>
        row.tableBorderCells?.map((cell) => cell.tableBorderProperties?.weight?.magnitude),
      ),
    ).toEqual(Array(8).fill(9525));
  });

  it('get widths, heights and rows, and the size follows', () => {
    const w = make();
    w.batch(
      {
        updateTableColumnProperties: {
          objectId: 'table_1',
          columnIndices: [0],
          tableColumnProperties: { columnWidth: pt(300) },
          fields: 'columnWidth',
        },
      },
      {
        updateTableRowProperties: {
          objectId: 'table_1',
          tableRowProperties: { minRowHeight: pt(40) },
          fields: 'minRowHeight',
        },
      },
      { insertTableRows: { tableObjectId: 'table_1', cellLocation: { rowIndex: 1 }, insertBelow: true, number: 2 } },
      { deleteTableRow: { tableObjectId: 'table_1', cellLocation: {} } },
    );
    expect(element(w, 'table_1')?.size).toEqual({
      width: { magnitude: 700 * 12700, unit: 'EMU' },
      height: { magnitude: 120 * 12700, unit: 'EMU' },
    });
    expect([table(w)?.rows, table(w)?.horizontalBorderRows?.length, table(w)?.verticalBorderRows?.length]).toEqual([
      3, 4, 3,
    ]);
  });

  it('fill the cells of a range', () => {
    const w = make();
    const tableCellProperties = { tableCellBackgroundFill: { solidFill: { color: { themeColor: 'LIGHT2' } } } };
    w.batch({
      updateTableCellProperties: {
        objectId: 'table_1',
        tableRange: { location: {}, rowSpan: 1, columnSpan: 3 },
        tableCellProperties,
        fields: 'tableCellBackgroundFill.solidFill.color',
      },
    });
    const fills = table(w)?.tableRows?.map((row) =>
      row.tableCells?.map((cell) => cell.tableCellProperties?.tableCellBackgroundFill?.propertyState ?? 'RENDERED'),
    );
    expect(fills).toEqual([Array(3).fill('RENDERED'), Array(3).fill('NOT_RENDERED')]);
  });

  it('go with their last row', () => {
    const w = make();
    w.batch(
      { deleteTableRow: { tableObjectId: 'table_1', cellLocation: {} } },
      { deleteTableRow: { tableObjectId: 'table_1', cellLocation: {} } },
    );
    expect(element(w, 'table_1')).toBeUndefined();
  });
});

describe('pages', () => {
  it('get a background; a master all twelve colours, with the four that repeat them', () => {
    const w = slidesWorkspace();
    const master = w.get().masters?.[0];
    const colors = (master?.pageProperties?.colorScheme?.colors ?? [])
      .slice(0, 12)
      .map((pair) => ({ ...pair, color: { red: 1 } }));
    w.batch(
      {
        updatePageProperties: {
          objectId: 'simple-light-2',
          pageProperties: { colorScheme: { colors } },
          fields: 'colorScheme.colors',
        },
      },
      {
        updatePageProperties: {
          objectId: 'p',
          pageProperties: { pageBackgroundFill: { solidFill: { color: { themeColor: 'ACCENT6' } } } },
          fields: 'pageBackgroundFill',
        },
      },
    );
    expect(w.get().masters?.[0]?.pageProperties?.colorScheme?.colors).toHaveLength(16);
    expect(w.get().masters?.[0]?.pageProperties?.colorScheme?.colors?.every((pair) => pair.color?.red === 1)).toBe(
      true,
    );
    expect(w.get().slides?.[0]?.pageProperties).toEqual({
      pageBackgroundFill: { solidFill: { color: { themeColor: 'ACCENT6' }, alpha: 1 } },
    });
  });
});
