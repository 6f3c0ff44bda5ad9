/** Charts as fast-check makes them: any points on the dividing lines, equal, at the edges, with and without intervals. */
import fc from 'fast-check';
import type { ChartWithNames } from '../../../../src/report/deck/slide-blocks';
import type { ChartPoint } from '../../../../src/report/four-field-chart';

const names = ['Ägare för uppgifter', 'Kostnad per system', 'Gemensam plan för mobila arbetssätt', 'Stöd'];

interface Raw {
  readonly selfRating: number;
  readonly share: number;
  readonly half: number | null;
  readonly shareHalf: number;
}

export const toChart = (
  raws: readonly Raw[],
  line: { selfRating: number; dontKnowShare: number },
  most: number,
): ChartWithNames => {
  const points = raws.map((raw, i): ChartPoint => {
    const low = raw.selfRating <= line.selfRating;
    const many = raw.share >= line.dontKnowShare;
    return {
      questionId: `f${i}`,
      number: i + 1,
      name: names[i % names.length] ?? '',
      selfRating: raw.selfRating,
      selfRatingInterval:
        raw.half === null ? null : [Math.max(0, raw.selfRating - raw.half), Math.min(100, raw.selfRating + raw.half)],
      dontKnowShare: raw.share,
      shareInterval: [Math.max(0, raw.share - raw.shareHalf), Math.min(1, raw.share + raw.shareHalf)],
      startScore: (100 - raw.selfRating) * raw.share,
      field: low ? (many ? 'startHere' : 'knownWeakness') : many ? 'unknownStrength' : 'knownStrength',
      shortlisted: false,
    };
  });
  const chosen = points
    .filter(({ field }) => field === 'startHere')
    .sort((a, b) => b.startScore - a.startScore || a.number - b.number)
    .slice(0, most);
  return {
    type: 'fourFieldChart',
    key: 'chart',
    points: points
      .map((point) => ({ ...point, shortlisted: chosen.includes(point) }))
      .sort((a, b) => b.dontKnowShare - a.dontKnowShare || a.selfRating - b.selfRating || a.number - b.number),
    lines: line,
    shareAxisMax: 1,
    fieldNames: {
      startHere: 'Börja\u00a0här',
      knownWeakness: 'Känd\u00a0svaghet',
      unknownStrength: 'Okänd\u00a0styrka',
      knownStrength: 'Känd\u00a0styrka',
    },
    axisNames: { selfRating: 'Självskattning, 0–100', dontKnow: 'Vet\u00a0ej' },
    listNotes: chosen.length === 0 ? ['Ingen fråga.'] : [],
    listOverflow: 'Fler namn på nästa bild',
    altTitle: 'Fyrfältsdiagram',
    shareTicks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ share, text: `${share * 100}\u00a0%` })),
    altText: 'Fyrfältsdiagram.',
  };
};

const raw: fc.Arbitrary<Raw> = fc.record({
  selfRating: fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(0, 46, 100),
  ),
  share: fc.oneof(
    fc.integer({ min: 0, max: 47 }).map((n) => n / 47),
    fc.constantFrom(0, 0.17, 0.95),
  ),
  half: fc.option(fc.double({ min: 0, max: 15, noNaN: true }), { freq: 5 }),
  shareHalf: fc.double({ min: 0, max: 0.2, noNaN: true }),
});

export const randomChart: fc.Arbitrary<ChartWithNames> = fc
  .tuple(
    fc.array(raw, { minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      { selfRating: 46, dontKnowShare: 0.17 },
      { selfRating: 85, dontKnowShare: 0.02 },
      { selfRating: 20, dontKnowShare: 0.6 },
    ),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([raws, line, most]) => toChart(raws, line, most));
