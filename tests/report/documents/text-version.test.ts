import { en } from '../../../src/messages/en';
import { sv } from '../../../src/messages/sv';
import { jointDeck } from '../../../src/report/deck/joint-deck';
import { municipalityDeck } from '../../../src/report/deck/municipality-deck';
import { textVersion } from '../../../src/report/documents/text-version';
import { expectGolden } from '../../golden';
import { analysis, facts, survey } from '../deck/demo-analysis';
import { documentText, expectSound } from './document-text';

const decks = [sv, en].flatMap((words) => [
  { words, deck: jointDeck(analysis, survey, facts, words)! },
  ...analysis.units
    .filter(({ level }) => level === 'municipality')
    .map((unit) => ({ words, deck: municipalityDeck(unit, analysis, survey, facts, words) })),
]);

describe('the text version of a deck', () => {
  it('reads as it should from beginning to end', () => {
    expectGolden('document-text-version.txt', documentText(textVersion(decks[1]!.deck, sv)));
  });

  it('is sound for every deck, shown or hidden, in every language', () => {
    for (const { deck, words } of decks) expectSound(textVersion(deck, words));
  });

  it('has a heading for every slide after the cover, and every source line', () => {
    for (const { deck, words } of decks) {
      const { blocks } = textVersion(deck, words);
      const texts = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
      for (const { title, source } of deck.slides) {
        expect(texts).toContain(title);
        if (source !== undefined) expect(texts).toContain(source);
      }
    }
  });
});
