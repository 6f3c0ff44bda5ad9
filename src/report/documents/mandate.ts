/** *Förslag till uppdrag* to the municipal director's management group, short (METHOD.md, step 4). */
import type { Decision } from '../../method/decision';
import { sourceLine, type DeckInput } from '../deck/deck-input';
import { inWords } from './decision-in-words';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { candidateAreas, measurementInShort, otherMunicipalities } from './measurement-in-short';
import { section } from './section';

/** `proposal`: the row of Beslut that the document's words come from; null = to be filled in by hand. */
export function mandate(input: DeckInput, proposal: Decision | null): DocumentReport {
  const { unit, analysis, words } = input;
  const { mandateWords: said, backgroundWords: background } = words;
  return {
    kind: 'mandate',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(unit.name, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(unit.name, analysis.year) },
      { type: 'paragraph', key: 'source', style: 'muted', text: sourceLine(input) },
      ...section('background', background.heading, [
        {
          type: 'paragraph',
          key: 'background.measured',
          text: background.measured(unit.name, analysis.year, otherMunicipalities(input)),
        },
        { type: 'paragraph', key: 'background.next', text: background.next },
      ]),
      ...section('found', background.found, measurementInShort(input)),
      ...section('proposal', said.proposal, assignment(input, proposal)),
      ...section('effort', said.effort, [{ type: 'list', key: 'effort.items', items: said.efforts }]),
      ...section('notNow', said.notNow, [{ type: 'list', key: 'notNow.items', items: said.notNowItems }]),
    ],
  };
}

function assignment(input: DeckInput, proposal: Decision | null): readonly DocumentBlock[] {
  const { mandateWords: said } = input.words;
  const { areas, owner, reportBack } = inWords(proposal);
  const candidates = candidateAreas(input);
  const none = input.unit.shown === 'shown' ? said.noCandidates : said.hiddenCandidates;
  const hint = candidates.length === 0 ? none : said.candidates(candidates);
  return [
    { type: 'paragraph', key: 'proposal.text', style: 'lead', text: said.assignment(areas, owner, reportBack) },
    ...(areas.length > 0 ? [] : [{ type: 'paragraph', key: 'proposal.candidates', text: hint } as const]),
  ];
}
