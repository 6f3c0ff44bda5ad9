import { frame } from '../../../../src/requests/slides/chart/frame';
import type { TextElement } from '../../../../src/requests/slides/drawing/elements';
import { toChart } from './random-chart';

const chart = toChart([], { selfRating: 46, dontKnowShare: 0.17 }, 0);

/** The parts of the upright axis's name: key, text, size, right edge and top in points. */
const shareName = (dontKnow: string): readonly unknown[] =>
  frame({ ...chart, axisNames: { ...chart.axisNames, dontKnow } })
    .filter((element): element is TextElement => element.type === 'text' && element.key.startsWith('axis-share'))
    .map(({ key, text, sizePt, area }) => [key, text, sizePt, area.x + area.width, Number(area.y.toFixed(3))]);

describe('the name of the upright axis', () => {
  it('is one line of 18 pt over the ticks, to the right margin, where it fits beside the panel', () => {
    expect(shareName('Vet\u00a0ej')).toEqual([['axis-share', 'Vet\u00a0ej', 18, 678, 102]]);
  });

  it('is its words under each other in 12 pt where it is longer; the last ends 9 pt over the uppermost tick', () => {
    expect(shareName('Don’t know share')).toEqual([
      ['axis-share', 'Don’t', 12, 678, 72.968],
      ['axis-share-2', 'know', 12, 678, 89.312],
      ['axis-share-3', 'share', 12, 678, 105.656],
    ]);
  });
});

describe('the names of the fields', () => {
  const sizesOf = (knownWeakness: string, knownStrength: string): readonly number[] =>
    frame({ ...chart, fieldNames: { ...chart.fieldNames, knownWeakness, knownStrength } })
      .filter((element): element is TextElement => element.type === 'text' && element.key.startsWith('name-'))
      .map(({ sizePt }) => sizePt);

  it('are 18 pt where those beside each other have 16 pt between them', () => {
    expect(sizesOf('Känd svaghet', 'Känd styrka')).toEqual([18, 18, 18, 18]);
  });

  it('are all 16 pt where two would run into each other', () => {
    expect(sizesOf('Known weakness', 'Known strength')).toEqual([16, 16, 16, 16]);
  });
});
