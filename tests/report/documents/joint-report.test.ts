import { en } from '../../../src/messages/en';
import { sv } from '../../../src/messages/sv';
import { jointInput } from '../../../src/report/deck/joint-input';
import { jointReport } from '../../../src/report/documents/joint-report';
import { expectGolden } from '../../golden';
import { analysis, facts, survey } from '../deck/demo-analysis';
import { documentText, expectSound } from './document-text';

const report = jointReport(jointInput(analysis, survey, facts, sv)!);

describe('the joint report', () => {
  it('reads as it should from beginning to end', () => {
    expectGolden('document-joint-report.txt', documentText(report));
  });

  it.each([sv, en])('is sound in every language', (words) => {
    expectSound(jointReport(jointInput(analysis, survey, facts, words)!));
  });

  it('sums up in five sentences at most, the ones that the slides say', () => {
    const summary = report.blocks.find(({ key }) => key === 'summary.sentences');
    expect(summary).toMatchObject({ type: 'list' });
    expect((summary as { readonly items: readonly string[] }).items.length).toBeLessThanOrEqual(5);
  });

  it('has no column for a municipality that is not shown', () => {
    const headers = report.blocks.flatMap((block) =>
      block.type === 'table' ? block.columns.map(({ header }) => header) : [],
    );
    expect(headers).toContain('Granneby');
    expect(headers).not.toContain('Lillåker');
  });
});
