/** A municipality whose id is corrected, and one that is taken out: the same tab and deck, and what stays with old figures is named. */
import { headers, tabNames } from '../../src/messages/sv/tabs';
import { sheetsOf } from '../../src/command/main-job/type-in';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { placeOf, read, type } from './as-a-person';
import { entries } from './entries';
import { runWell, smallWorkbook } from './small-workbook';

const titles = (google: LocalGoogle): readonly string[] =>
  sheetsOf(google)
    .map(({ title }) => title)
    .filter((title) => title.startsWith('Kommun – '));
const decks = (google: LocalGoogle): readonly string[] =>
  Object.values(google.workspace.state.files).flatMap(({ appProperties, name }) =>
    appProperties['kind'] === 'deck' ? [name] : [],
  );
const kontroll = (google: LocalGoogle): readonly string[] => read(google, tabNames.check).map((row) => row.join(' | '));

function typeFor(google: LocalGoogle, name: string, header: string, value: string): void {
  const { column } = placeOf(google, tabNames.municipalities, header);
  const row = read(google, tabNames.municipalities).findIndex((cells) => cells.includes(name));
  type(google, tabNames.municipalities, row, column, value);
}

function made(): LocalGoogle {
  const google = smallWorkbook({ sizes: [12, 12, 12] });
  runWell(google, 'recalculate');
  runWell(google, 'makeMunicipalityTabs');
  expect(entries.decks.play(google).told).toEqual([]);
  return google;
}

it('a corrected Kommun-ID is the same tab and deck, and is told of', () => {
  const google = made();
  const before = [titles(google), decks(google)];
  typeFor(google, 'Demostad', headers.municipalities.id, '0180');
  runWell(google, 'recalculate');
  runWell(google, 'makeMunicipalityTabs');
  expect(entries.decks.play(google).told).toEqual([]);
  expect([titles(google), decks(google)]).toEqual(before);
  expect(kontroll(google)).toContainEqual(expect.stringMatching(/^Info .*Demostad har nytt Kommun-ID: ”0180”/));
});

it('the deck of a municipality that has been taken out is named in Kontroll', () => {
  const google = made();
  expect(kontroll(google).filter((row) => row.includes('gamla siffror'))).toEqual([]);
  typeFor(google, 'Granneby', headers.municipalities.active, 'Nej');
  runWell(google, 'recalculate');
  expect(kontroll(google).filter((row) => row.includes('gamla siffror'))).toEqual([
    expect.stringMatching(/^Varning .*Bildspelet .*Granneby.* ligger kvar med gamla siffror/),
  ]);
});
