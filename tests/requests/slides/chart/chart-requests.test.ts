import fc from 'fast-check';
import { chartId, chartRequests } from '../../../../src/requests/slides/chart/chart-requests';
import { elementRequests } from '../../../../src/requests/slides/drawing/element-requests';
import { markShape } from '../../../../src/requests/slides/drawing/mark-shape';
import { layoutChart } from '../../../../src/requests/slides/chart/layout-chart';
import { line } from '../../../../src/requests/slides/drawing/text-element';
import { objectId } from '../../../../src/requests/slides/object-id';
import { randomChart } from './random-chart';

describe('chartRequests', () => {
  test('one group holds all, the alternative text stands on the panel (Google keeps none for groups); every id is made once', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        const requests = chartRequests(layoutChart(chart), 'slide_chart', '0682/chart');
        const made = requests.flatMap(({ createShape, createLine }) =>
          [createShape?.objectId, createLine?.objectId].filter((id) => id),
        );
        expect(new Set(made).size).toBe(made.length);
        expect(requests[requests.length - 1]?.groupObjects).toEqual({
          groupObjectId: chartId('0682/chart'),
          childrenObjectIds: made,
        });
        expect(requests[requests.length - 2]).toEqual({
          updatePageElementAltText: {
            objectId: objectId('0682/chart/panel', 'panel'),
            title: 'Fyrfältsdiagram',
            description: 'Fyrfältsdiagram.',
          },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('no colour is fixed: every one is a slot of the theme', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        expect(JSON.stringify(chartRequests(layoutChart(chart), 's', 'a'))).not.toContain('rgbColor');
      }),
      { numRuns: 10 },
    );
  });

  test('type under 18 pt is only in ticks and numbers of points', () => {
    fc.assert(
      fc.property(randomChart, (chart) => {
        for (const element of layoutChart(chart).elements) {
          if (element.type === 'text' && element.sizePt < 18) expect(['tick', 'nr']).toContain(element.role);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('elementRequests', () => {
  const id = objectId('a/mark-1', 'mark');

  test('a hollow round mark is an ellipse with a thick outline', () => {
    expect(elementRequests(markShape('unknownStrength', 'mark-1', 100, 50, 4.75), 'slide', 'a')).toStrictEqual([
      {
        createShape: {
          objectId: id,
          shapeType: 'ELLIPSE',
          elementProperties: {
            pageObjectId: 'slide',
            size: { width: { magnitude: 101600, unit: 'EMU' }, height: { magnitude: 101600, unit: 'EMU' } },
            transform: { scaleX: 1, scaleY: 1, translateX: 1219200, translateY: 584200, unit: 'EMU' },
          },
        },
      },
      {
        updateShapeProperties: {
          objectId: id,
          shapeProperties: {
            shapeBackgroundFill: { solidFill: { color: { themeColor: 'LIGHT1' } } },
            outline: {
              outlineFill: { solidFill: { color: { themeColor: 'ACCENT3' } } },
              weight: { magnitude: 1.75, unit: 'PT' },
            },
          },
          fields: 'shapeBackgroundFill.solidFill.color,outline.outlineFill.solidFill.color,outline.weight',
        },
      },
    ]);
  });

  test('a text box is larger than its text by the margins that Slides keeps', () => {
    const text = line('tick', 'x-label-0', '0', 100, 50, { sizePt: 12, paint: { slot: 'DARK2' } }, 'CENTER', 20);
    const textId = objectId('a/x-label-0', 'tick');
    expect(elementRequests(text, 'slide', 'a')).toStrictEqual([
      {
        createShape: {
          objectId: textId,
          shapeType: 'TEXT_BOX',
          elementProperties: {
            pageObjectId: 'slide',
            size: { width: { magnitude: 436880, unit: 'EMU' }, height: { magnitude: 299009, unit: 'EMU' } },
            transform: { scaleX: 1, scaleY: 1, translateX: 1051560, translateY: 589280, unit: 'EMU' },
          },
        },
      },
      { insertText: { objectId: textId, text: '0' } },
      {
        updateTextStyle: {
          objectId: textId,
          textRange: { type: 'ALL' },
          style: {
            fontFamily: 'Open Sans',
            fontSize: { magnitude: 12, unit: 'PT' },
            bold: false,
            foregroundColor: { opaqueColor: { themeColor: 'DARK2' } },
          },
          fields: 'fontFamily,fontSize,bold,foregroundColor.opaqueColor',
        },
      },
      {
        updateParagraphStyle: {
          objectId: textId,
          textRange: { type: 'ALL' },
          style: { alignment: 'CENTER' },
          fields: 'alignment',
        },
      },
    ]);
  });
});
