/** How many of those invited have answered, unit by unit, as rows of Kontroll: only what the analysis shows, and why the rest is not shown. */
import type { Analysis, UnitResult } from '../../analysis/analysis';
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import type { Words } from '../../messages';

/** Under this share the row is a warning: fewer than half have answered, so those who did not could turn the picture over. */
const LOW_RATE = 0.5;
const MOST_NAMES = 8;

/** Municipalities, and departments; role groups have no number of invited. */
export function responseFindings(analysis: Pick<Analysis, 'units' | 'minimumGroup'>, words: Words): Finding[] {
  return (['municipality', 'department'] as const).flatMap((level) => {
    const units = analysis.units.filter((unit) => unit.level === level);
    const where = level === 'municipality' ? words.tabNames.municipalities : words.tabNames.departments;
    return [
      ...units.flatMap((unit) => unitFinding(unit, analysis.minimumGroup, where)),
      ...withoutInvited(units, level, where),
    ];
  });
}

function unitFinding(
  { name: wholeName, level, shown, respondents, invited }: UnitResult,
  minimumGroup: number,
  where: string,
): Finding[] {
  const name = cutText(wholeName);
  // Of municipalities without rows the reading of the answers has told.
  if (shown === 'none')
    return level === 'municipality'
      ? []
      : [{ severity: 'Info', code: 'DEPARTMENT_WITHOUT_ROWS', where, details: { name } }];
  if (shown !== 'shown')
    return [{ severity: 'Info', code: 'UNIT_HIDDEN', where, details: { name, shown, minimumGroup } }];
  if (respondents === null || invited === null) return [];
  const details = { name, respondents, invited };
  if (respondents > invited)
    return [{ severity: 'Varning', code: 'MORE_THAN_INVITED', where, details: { ...details, tab: where } }];
  const low = respondents < LOW_RATE * invited;
  return [{ severity: low ? 'Varning' : 'Info', code: low ? 'LOW_RESPONSE_RATE' : 'RESPONSE_RATE', where, details }];
}

/** One row for all; of departments only where somebody has begun to write such numbers. */
function withoutInvited(units: readonly UnitResult[], level: 'municipality' | 'department', tab: string): Finding[] {
  const shown = units.filter((unit) => unit.shown === 'shown');
  const missing = shown.filter(({ invited }) => invited === null);
  if (missing.length === 0 || (level === 'department' && missing.length === shown.length)) return [];
  const names = missing.slice(0, MOST_NAMES).map(({ name }) => cutText(name));
  const details = {
    names: `${names.join(', ')}${missing.length > names.length ? ' …' : ''}`,
    count: missing.length,
    tab,
  };
  return [{ severity: 'Info', code: 'INVITED_UNKNOWN', where: tab, details }];
}
