import { makeMunicipalityTabs } from '../../../src/jobs/municipality-tabs';
import { expectGolden } from '../../golden';
import { writes } from './a-workbook';
import { surveyed } from './a-survey';

test('the requests that make one municipality’s tab are those in the golden file', () => {
  const book = surveyed({ municipalities: [{ id: 'demo', name: 'Demostad', respondents: 22 }], questions: 3 });
  book.run(makeMunicipalityTabs);
  const [batch] = writes(book.last());
  const requests = (batch?.body as { requests: unknown[] } | undefined)?.requests ?? [];
  expectGolden('municipality-tab.jsonl', requests.map((request) => `${JSON.stringify(request)}\n`).join(''));
});
