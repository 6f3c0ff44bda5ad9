/** The tabs that are pages, word for word: the demo survey's, and those before or without any figure. */
import { sv } from '../../../src/messages/sv';
import { emptyJointPage, jointPage } from '../../../src/report/tabs/joint-page';
import { municipalityTab } from '../../../src/report/tabs/municipality-tab';
import { expectGolden } from '../../golden';
import { analysis, facts, survey, unitOf } from '../deck/demo-analysis';
import { pageText } from './tab-text';

const own = new Map([
  ['F01', 'Vi vet mer än så.'],
  ['F99', 'Om en fråga som inte längre ställs.'],
]);
const kept = [{ id: 'F99', shortName: 'Utgången fråga', area: 'Arbetssätt' }];
const tabOf = (id: string): string =>
  pageText(
    municipalityTab(unitOf(id), unitOf(id), { analysis, survey, computed: facts.computed, own, kept, words: sv }),
  );

it('a municipality with figures', () => expectGolden('tab-demostad.txt', tabOf('demostad')));

it('a municipality that is too small to be shown', () => expectGolden('tab-lillaker.txt', tabOf('lillaker')));

it('a municipality that has left', () =>
  expectGolden(
    'tab-left.txt',
    pageText(
      municipalityTab({ id: 'borta', name: 'Borta' }, null, {
        analysis,
        survey,
        computed: facts.computed,
        own,
        kept,
        words: sv,
      }),
    ),
  ));

it('Gemensam', () =>
  expectGolden(
    'tab-joint.txt',
    pageText(jointPage({ analysis, survey, cooperation: facts.cooperation, words: sv })) + pageText(emptyJointPage(sv)),
  ));
