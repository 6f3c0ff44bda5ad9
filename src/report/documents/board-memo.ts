/** *Tjänsteskrivelse*: information to the executive board, the municipality as a whole and no department (METHOD.md, step 5). */
import type { Decision } from '../../method/decision';
import { sourceLine, type DeckInput } from '../deck/deck-input';
import { inWords } from './decision-in-words';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { measurementInShort, otherMunicipalities, sentencesOf } from './measurement-in-short';
import { section } from './section';
import { textTable } from './text-cells';

/** `decision`: what the management group has decided; null = nothing yet. `registryNumber`: of the item itself, '' to be filled in. */
export function boardMemo(input: DeckInput, decision: Decision | null, registryNumber: string): DocumentReport {
  const { unit, analysis, facts, words } = input;
  const said = words.boardMemoWords;
  return {
    kind: 'boardMemo',
    unitId: unit.id,
    year: analysis.year,
    name: said.fileName(unit.name, analysis.year),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: said.title(unit.name, analysis.year) },
      details(input, registryNumber),
      ...section('proposal', said.proposal, [{ type: 'paragraph', key: 'proposal.text', text: said.noted }]),
      ...section('summary', said.summary, [{ type: 'list', key: 'summary.sentences', items: sentencesOf(input) }]),
      ...section('matter', said.matter, matter(input, decision)),
      ...section('role', said.role, [{ type: 'list', key: 'role.items', items: said.roleItems }]),
      ...section('economy', said.economy, [{ type: 'paragraph', key: 'economy.text', text: said.economyText }]),
      ...section('material', said.material, [
        {
          type: 'list',
          key: 'material.items',
          items: [
            words.jointReportWords.fileName(facts.cooperation, analysis.year),
            words.decks.fileName(unit.name, analysis.year),
          ],
        },
      ]),
    ],
  };
}

function details({ words }: DeckInput, registryNumber: string): DocumentBlock {
  const { details: caption, detailHeaders, detailRows, to } = words.boardMemoWords;
  return textTable(
    'details',
    caption,
    [
      { header: detailHeaders.what, width: 1 },
      { header: detailHeaders.value, width: 2 },
    ],
    [
      [detailRows.date, ''],
      [detailRows.number, registryNumber],
      [detailRows.handler, ''],
      [detailRows.to, to],
    ],
  );
}

function matter(input: DeckInput, decision: Decision | null): readonly DocumentBlock[] {
  const { unit, analysis, words } = input;
  const { backgroundWords: background, boardMemoWords: said } = words;
  const { areas, owner, reportBack } = inWords(decision);
  return [
    {
      type: 'paragraph',
      key: 'matter.measured',
      text: background.measured(unit.name, analysis.year, otherMunicipalities(input)),
    },
    { type: 'paragraph', key: 'matter.next', text: background.next },
    {
      type: 'paragraph',
      key: 'matter.decided',
      text: decision === null ? said.notDecided : said.decided(areas, owner, reportBack),
    },
    { type: 'heading', level: 2, key: 'found.heading', text: background.found },
    ...measurementInShort(input).slice(1),
    { type: 'paragraph', key: 'matter.levels', text: said.levels },
    ...(unit.shown === 'shown'
      ? []
      : [{ type: 'paragraph', key: 'matter.source', style: 'muted', text: sourceLine(input) } as const]),
  ];
}
