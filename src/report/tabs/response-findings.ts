/** How many of those invited have answered, unit by unit, as rows of Kontroll: only what the analysis shows, and why the rest is not shown. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';

/** Under this share the row is a warning: fewer than half have answered, so those who did not could turn the picture over. */
const LOW_RATE = 0.5;

/** Titles of the tabs that say who is invited. */
export interface UnitTabs {
  readonly municipality: string;
  readonly department: string;
}

/** Municipalities, and departments; role groups have no number of invited. */
export function responseFindings(
  analysis: Pick<Analysis, 'units' | 'minimumGroup' | 'merges' | 'municipalityMerge'>,
  tabs: UnitTabs,
): Finding[] {
  const merges = analysis.merges.map(({ name, merged, shownBefore, shownAfter }): Finding => ({
    severity: 'warning',
    code: 'MERGE_PROPOSAL',
    place: { tab: tabs.department },
    details: {
      name: cutText(name),
      together: merged.map((names) => names.map((one) => cutText(one))),
      shownBefore,
      shownAfter,
    },
  }));
  const units = (['municipality', 'department'] as const).flatMap((level) => {
    const units = analysis.units.filter((unit) => unit.level === level);
    const tab = tabs[level];
    return [
      ...units.flatMap((unit) => unitFinding(unit, analysis.minimumGroup, tab)),
      ...withoutInvited(units, level, tab),
    ];
  });
  return [...municipalityMerge(analysis, tabs.municipality), ...merges, ...units];
}

const municipalityMerge = (
  { municipalityMerge: merge, minimumGroup }: Pick<Analysis, 'municipalityMerge' | 'minimumGroup'>,
  tab: string,
): Finding[] =>
  merge === null
    ? []
    : [
        {
          severity: 'warning',
          code: 'MUNICIPALITY_MERGE_PROPOSAL',
          place: { tab },
          details: {
            ...merge,
            together: merge.merged.map((names) => names.map((one) => cutText(one))),
            noLongerAlone: merge.noLongerAlone.map((one) => cutText(one)),
            minimumGroup,
          },
        },
      ];

function unitFinding(
  { name: wholeName, level, shown, respondents, invited }: UnitResult,
  minimumGroup: number,
  tab: string,
): Finding[] {
  const place = { tab };
  const name = cutText(wholeName);
  // Of municipalities without rows the reading of the answers has told.
  if (shown === 'none')
    return level === 'municipality'
      ? []
      : [{ severity: 'info', code: 'DEPARTMENT_WITHOUT_ROWS', place, details: { name } }];
  if (shown !== 'shown')
    return [
      {
        severity: level === 'municipality' ? 'warning' : 'info',
        code: 'UNIT_HIDDEN',
        place,
        details: { name, shown, minimumGroup },
      },
    ];
  if (respondents === null || invited === null) return [];
  const details = { name, respondents, invited };
  if (respondents > invited)
    return [{ severity: 'warning', code: 'MORE_THAN_INVITED', place, details: { ...details, tab } }];
  const low = respondents < LOW_RATE * invited;
  return [{ severity: low ? 'warning' : 'info', code: low ? 'LOW_RESPONSE_RATE' : 'RESPONSE_RATE', place, details }];
}

/** One row for all; of departments only where somebody has begun to write such numbers. */
function withoutInvited(units: readonly UnitResult[], level: 'municipality' | 'department', tab: string): Finding[] {
  const shown = units.filter((unit) => unit.shown === 'shown');
  const missing = shown.filter(({ invited }) => invited === null);
  if (missing.length === 0 || (level === 'department' && missing.length === shown.length)) return [];
  const names = missing.map(({ name }) => cutText(name));
  return [{ severity: 'info', code: 'INVITED_UNKNOWN', place: { tab }, details: { names, tab } }];
}
