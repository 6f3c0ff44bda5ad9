import { coverTitle } from '../../../../src/requests/slides/lay-out/cover-title';
import { wrapText } from '../../../../src/requests/text/wrap';

const titleOf = (name: string): ReturnType<typeof coverTitle> =>
  coverTitle({
    key: 'cover',
    title: `Digital mognad i ${name}`,
    partedTitle: { over: 'Digital mognad', name },
    blocks: [],
    notes: '',
  });

describe('the title of the cover', () => {
  it('has the layout’s size where it takes two lines', () => {
    expect(titleOf('Demostad')).toEqual({ title: 'Digital mognad i Demostad', titleSizesPt: [] });
  });

  it('is smaller where that gives two lines', () => {
    const name = 'Norra Demokommunernas samarbete';
    expect(titleOf(name)).toEqual({ title: `Digital mognad i ${name}`, titleSizesPt: [36] });
  });

  it('has a very long name whole under what it is about', () => {
    const name = 'Demostad, Granneby, Björkånger, Storlunda, Lillåker och Exempelsund tillsammans';
    expect(titleOf(name)).toEqual({ title: `Digital mognad\n${name}`, titleSizesPt: [36, 28] });
    // 36 and 28 points at 90 %: with three lines of name it still stands above what follows, and under the slide's edge.
    expect(wrapText(name, 590, 28, true).length).toBeLessThanOrEqual(3);
  });
});
