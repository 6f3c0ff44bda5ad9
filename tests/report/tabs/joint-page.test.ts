import { sv } from '../../../src/messages/sv';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { TableCell } from '../../../src/report/tabs/table';
import { jointColumns, jointLayout } from '../../../src/report/tabs/joint-columns';
import { emptyJointPage, jointPage } from '../../../src/report/tabs/joint-page';
import type { ChartWithGuide, Tab, Table } from '../../../src/report/tabs/tab-blocks';
import { pageRows } from '../../../src/requests/sheets/page/page-rows';
import { analysis, survey } from '../deck/demo-analysis';

const columns = jointColumns(sv).map(({ key }) => key);
const valueOf = (cell: TableCell | undefined): string | number =>
  cell === undefined || !('text' in cell) ? (cell?.number ?? '') : cell.text;
const pageOf = (of: Analysis): Tab => jointPage({ analysis: of, survey, cooperation: 'Demokommunerna', words: sv });
const tableOf = (of: Analysis, key: string): Table =>
  pageOf(of).blocks.find((block): block is Table => block.type === 'table' && block.key === key)!;
const rowsOf = (of: Analysis, key = 'all'): readonly Readonly<Record<string, string | number>>[] =>
  tableOf(of, key).rows.map(({ cells }) =>
    Object.fromEntries(columns.map((column, place) => [column, valueOf(cells[place])])),
  );
const sentences = (of: Analysis): readonly string[] =>
  pageOf(of).blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
const [total, ...others] = analysis.units as readonly [UnitResult, ...UnitResult[]];
const municipalities = others.filter(({ level }) => level === 'municipality');
const rows = rowsOf(analysis);

describe('Gemensam', () => {
  it('has each area and then each question, weighed in both ways', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 10 }, () => 'Delområde'),
      ...Array.from({ length: 30 }, () => 'Fråga'),
    ]);
    expect(rows.slice(10).map(({ equalSelfRating }) => equalSelfRating)).toEqual(
      analysis.equalWeight.questions.map(({ selfRating }) => selfRating),
    );
    expect(rows.slice(10).map(({ selfRating }) => selfRating)).toEqual(
      total.questions.map(({ selfRating }) => selfRating),
    );
  });

  it('says how many of all municipalities a figure is counted on', () => {
    const { meanOf, shareOf } = analysis.equalWeight.areas[0]!;
    const of = municipalities.length;
    expect([meanOf, shareOf]).toEqual([6, 5]);
    expect([rows[0]?.['of'], rows[0]?.['equalOf']]).toEqual(
      Array.from({ length: 2 }, () => `6\u00a0av\u00a0${of} (vet\u00a0ej: 5)`),
    );
  });

  it('begins with three sentences: whose figures, what they say, what to do', () => {
    expect(sentences(analysis)).toEqual([
      'Digital mognad i Demokommunerna 2026',
      'Medel av sex kommuner (398 svar). En ingår inte. Visas inte: Lillåker (färre än 5).',
      expect.stringMatching(
        /^9 frågor ligger i Börja\u00a0här: .* Högst Startpoäng har delområdet Ekonomi och uppföljning\.$/,
      ),
      'Ta med bilden när ni talar om vad ni kan göra tillsammans. Varje kommun väljer sitt område i sina egna dialoger.',
    ]);
    expect(sentences({ ...analysis, weight: 'answer' })[1]).toContain('Sex kommuners svar (398 svar).');
  });

  it('has the chart with how it is read, then what is weak in common, then every row', () => {
    expect(pageOf(analysis).blocks.map(({ key }) => key)).toEqual([
      'title',
      'lead1',
      'lead2',
      'lead3',
      'chart',
      'common',
      'all',
    ]);
    const chart = pageOf(analysis).blocks.find((block): block is ChartWithGuide => block.type === 'fourFieldChart');
    expect(chart?.points).toHaveLength(30);
    expect(chart?.guide.fields.startHere.name).toBe('Börja här: 9 frågor');
  });

  it('names as common weak points the areas of the deck’s slide, those of most municipalities first', () => {
    expect(tableOf(analysis, 'common').heading).toBe(
      'Gemensamma svaga punkter: tre delområden i Börja\u00a0här i minst hälften av kommunerna',
    );
    expect(rowsOf(analysis, 'common').map(({ name, startHere }) => [name, startHere])).toEqual([
      ['Data och information', '5 av 5 kommuner'],
      ['Ekonomi och uppföljning', '4 av 5 kommuner'],
      ['Nytta och effekt', '3 av 5 kommuner'],
    ]);
    const without: Analysis = {
      ...analysis,
      units: analysis.units.map((unit) => ({ ...unit, areas: unit.areas.map((area) => ({ ...area, field: null })) })),
    };
    expect(rowsOf(without, 'common').map(({ name }) => name)).toEqual([
      'Inget ligger i Börja\u00a0här i minst hälften av kommunerna.',
    ]);
  });

  it('shows in its first columns the figures of the joint pictures, as the setting weighs them', () => {
    const drawn = (of: Analysis): unknown => rowsOf(of).map(({ drawnSelfRating }) => drawnSelfRating);
    expect(drawn(analysis)).toEqual(rows.map(({ equalSelfRating }) => equalSelfRating));
    expect(drawn({ ...analysis, weight: 'answer' })).toEqual(rows.map(({ selfRating }) => selfRating));
  });

  it('fits a screen of 1 280 × 720 down to the first common weak point, with the heads of rows and columns beside', () => {
    const placed = pageRows(pageOf(analysis), columns.length);
    const first = placed.findIndex(({ key }) => key.startsWith('common:'));
    const height = placed.slice(0, first + 1).reduce((sum, { heightPx }) => sum + (heightPx ?? 0), 0);
    expect(height).toBeLessThanOrEqual(720 - 22);
    const { widths, closedFrom } = jointLayout;
    expect(widths.slice(0, closedFrom).reduce((sum, width) => sum + width, 0)).toBe(1274);
    expect(widths.slice(0, closedFrom - 3).reduce((sum, width) => sum + width, 0)).toBe(836);
  });

  it('names each municipality that is shown in one list of words at least, counts the others, and names no hidden one beside a figure', () => {
    const words = ['lower', 'higher', 'more', 'fewer', 'alike', 'unknown', 'tooFew'];
    for (const row of rows) {
      const named = municipalities.filter(({ name }) =>
        words.some((key) => String(row[key]).split(', ').includes(name)),
      );
      expect(row['hidden']).toBe(
        named.length === municipalities.length
          ? ''
          : `${municipalities.length - named.length} av ${municipalities.length} kommuner`,
      );
      expect(JSON.stringify(row)).not.toContain('Lillåker');
    }
  });

  it('calls common what lies in Börja här in at least half of the municipalities that have a field', () => {
    const shown = municipalities.filter(({ shown: state }) => state === 'shown');
    for (const [place, row] of rows.slice(10).entries()) {
      const fields = shown.flatMap(({ questions }) => (questions[place]?.field ? [questions[place].field] : []));
      const here = fields.filter((field) => field === 'startHere').length;
      expect(row['startHere']).toBe(fields.length === 0 ? '' : `${here} av ${fields.length} kommuner`);
      expect(row['common'] === 'gemensam svag punkt').toBe(here >= 2 && 2 * here >= fields.length);
    }
  });

  it('of many hidden municipalities gives the number', () => {
    const lillaker = municipalities.find(({ name }) => name === 'Lillåker')!;
    const many: Analysis = {
      ...analysis,
      units: [
        total,
        ...Array.from({ length: 20 }, (_, place) => ({ ...lillaker, id: `k${place}`, name: `Kommun ${place}` })),
      ],
    };
    expect(sentences(many).join(' ')).toContain('20 kommuner visas inte');
    expect(rowsOf(many)[0]?.['hidden']).toBe('20 av 20 kommuner');
  });

  it('counts where a list of names would be long', () => {
    const shown = municipalities.find(({ shown: state }) => state === 'shown')!;
    const many: Analysis = {
      ...analysis,
      units: [
        total,
        ...Array.from({ length: 20 }, (_, place) => ({ ...shown, id: `k${place}`, name: `Kommun ${place}` })),
      ],
    };
    expect(Object.values(rowsOf(many)[0] ?? {})).toContain('20 kommuner');
  });

  it('where fewer than two municipalities are shown says that there are no joint figures, and has none', () => {
    const hidden: Analysis = { ...analysis, units: [{ ...total, shown: 'hidden' }, ...others] };
    expect(sentences(hidden)[1]).toBe('Färre än två kommuner visas, så det finns inga gemensamma siffror.');
    expect(pageOf(hidden).blocks.every(({ type }) => type === 'paragraph')).toBe(true);
  });

  it('without a total is as before anything was worked out', () => {
    expect(pageOf({ ...analysis, units: [] })).toEqual(emptyJointPage(sv));
  });
});
