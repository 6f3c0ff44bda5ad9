import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { expectGolden } from '../../golden';
import { writes } from '../workbook/a-workbook';
import { surveyed } from '../workbook/a-survey';

test('the requests that make one municipality’s tab are those in the golden file', () => {
  const book = surveyed({ municipalities: [{ id: 'demo', name: 'Demostad', respondents: 22 }], questions: 4 });
  book.run(makeMunicipalityTabs);
  const [batch] = writes(book.last());
  const requests = (batch?.body as { requests: unknown[] } | undefined)?.requests ?? [];
  expectGolden('municipality-tab.jsonl', requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
});
