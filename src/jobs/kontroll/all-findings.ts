/** Every row of Kontroll: what reading found, which units differ by a few people from when they were shown, and what the tab Bildspel tells of decks. */
import { fewSinceShown } from '../../analysis/few-since-shown';
import type { Finding } from '../../messages/finding';
import type { ReadAnalysis } from '../survey/read-analysis';
import { findTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';
import { colourFindings } from './colour-findings';
import { leftDecks } from './left-decks';
import { fewFindings, memoryKey, shownMemory } from './shown-memory';

/** Bildspel, where there is one: to be read along. In a copied workbook it tells of somebody else's decks. */
export const decksTabs = (workbook: Workbook): readonly WorkbookTab[] =>
  workbook.identity === 'copied' ? [] : [findTab(workbook, 'decks') ?? []].flat();

/** In the order in which they were found. */
export const allFindings = ({
  workbook,
  analysis,
  findings,
  grids,
  survey,
  answersTitle,
}: Pick<
  ReadAnalysis,
  'workbook' | 'analysis' | 'findings' | 'grids' | 'survey' | 'answersTitle'
>): readonly Finding[] => [
  ...findings,
  ...fewFindings(fewSinceShown(analysis, shownMemory(workbook), memoryKey).few, analysis, answersTitle),
  ...decksTabs(workbook).flatMap(({ sheetId, title }) => [
    ...leftDecks(grids.others.get(sheetId) ?? [], title, analysis, survey),
    ...colourFindings(grids.others.get(sheetId) ?? [], title),
  ]),
];
