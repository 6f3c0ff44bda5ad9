/** Every document that can be made now, in the order of the steps, and those that lack something first. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { comparisonKey } from '../../grid/clean-text';
import type { Words } from '../../messages';
import type { Decision } from '../../method/decision';
import type { Survey } from '../../responses/survey';
import type { Deck } from '../deck/deck';
import { activeMunicipalities, type DeckFacts, type DeckInput } from '../deck/deck-input';
import { jointInput } from '../deck/joint-input';
import { actionPlan } from './action-plan';
import { areasOf } from './area-id';
import { boardMemo } from './board-memo';
import { departmentsOf, meetingOf } from './department-meetings';
import type { DocumentKind, DocumentReport } from './document-report';
import { documentation } from './documentation';
import { jointReport } from './joint-report';
import { mandate } from './mandate';
import { recordsOf, type MethodRecords, type MunicipalityRecords } from './municipality-records';
import { reportBack } from './report-back';
import { textVersion } from './text-version';
import { workshopMaterial } from './workshop-material';

/** What must be there first. `unknownArea`: the decision names an area that Frågor does not have. */
export type Lack =
  | { readonly code: 'noDecision' | 'noDialogues' | 'noActions' }
  | { readonly code: 'noArea'; readonly row: number }
  | { readonly code: 'unknownArea'; readonly row: number; readonly area: string };

export interface PossibleDocument {
  readonly kind: DocumentKind;
  readonly unitId: string;
  readonly year: number;
  /** Of the file. */
  readonly name: string;
  /** Municipality, or all together. */
  readonly of: string;
  /** null = it can be made. */
  readonly lack: Lack | null;
  /** Worked out when it is asked for: not where something lacks. */
  readonly report: () => DocumentReport;
}

interface Sources {
  readonly analysis: Analysis;
  readonly survey: Survey;
  readonly facts: DeckFacts;
  readonly records: MethodRecords;
  /** Each gets a text version. */
  readonly decks: readonly Deck[];
  readonly words: Words;
}

export function possibleDocuments(sources: Sources): readonly PossibleDocument[] {
  const { analysis, survey, facts, decks, words } = sources;
  const joint = jointInput(analysis, survey, facts, words);
  const together = words.decks.together;
  const texts = (unitId: string, of: string): readonly PossibleDocument[] =>
    decks.filter((deck) => deck.unitId === unitId).map((deck) => possible(of, () => textVersion(deck, words)));
  return [
    ...(joint === null ? [] : [possible(together, () => jointReport(joint)), ...texts(joint.unit.id, together)]),
    ...activeMunicipalities(analysis, survey).flatMap((unit) => [
      ...ofMunicipality(unit, sources),
      ...texts(unit.id, unit.name),
    ]),
  ];
}

/** Names come with the report; it is made twice where it is chosen, which costs milliseconds. */
function possible(of: string, report: () => DocumentReport, lack: Lack | null = null): PossibleDocument {
  const { kind, unitId, year, name } = report();
  return { kind, unitId, year, name, of, lack, report };
}

function ofMunicipality(unit: UnitResult, { analysis, survey, facts, records, words }: Sources): PossibleDocument[] {
  const input: DeckInput = { unit, analysis, survey, facts, words };
  const own = recordsOf(records, unit.name);
  const { proposed, decided, boardItem, dialogues, actions } = own;
  const areas = areasDecided(own, survey);
  const of = (report: () => DocumentReport, lack: Lack | null = null): PossibleDocument =>
    possible(unit.name, report, lack);
  return [
    of(() => mandate(input, proposed ?? decided), lackOfAreas(proposed ?? decided, survey)),
    of(() => boardMemo(input, decided, boardItem?.registryNumber ?? ''), lackOfAreas(decided, survey)),
    ...departmentsOf(input).map((department) =>
      of(() => documentation(input, meetingOf(department, areas.names, input)), areas.lack),
    ),
    of(() => workshopMaterial(input, areas.names), areas.lack),
    of(() => reportBack(input, decided, dialogues), dialogues.length === 0 ? { code: 'noDialogues' } : null),
    of(() => actionPlan(input, decided, actions, facts.computed), actions.length === 0 ? { code: 'noActions' } : null),
  ];
}

/** As Frågor spells them. */
function areasDecided(
  { decided, proposed }: MunicipalityRecords,
  survey: Survey,
): { readonly names: readonly string[]; readonly lack: Lack | null } {
  const decision = decided ?? proposed;
  if (decision === null) return { names: [], lack: { code: 'noDecision' } };
  const keys = decision.areas.map(comparisonKey);
  return {
    names: areasOf(survey).filter((area) => keys.includes(comparisonKey(area))),
    lack: lackOfAreas(decision, survey),
  };
}

/** A decision without areas, or with one that is none; no decision at all lacks nothing. */
function lackOfAreas(decision: Decision | null, survey: Survey): Lack | null {
  if (decision === null) return null;
  const known = new Set(areasOf(survey).map(comparisonKey));
  const unknown = decision.areas.find((area) => !known.has(comparisonKey(area)));
  if (decision.areas.length === 0) return { code: 'noArea', row: decision.rowIndex };
  return unknown === undefined ? null : { code: 'unknownArea', row: decision.rowIndex, area: unknown };
}
