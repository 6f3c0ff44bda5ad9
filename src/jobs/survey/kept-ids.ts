/** A municipality whose Kommun-ID was corrected is the same one: it keeps the id that its tab and its deck are known by. */
import { inEveryLanguage } from '../../messages';
import type { Finding } from '../../messages/finding';
import { municipalityKey } from '../../report/tabs/municipality-tab';
import type { Municipality } from '../../responses/survey';
import type { Workbook } from '../workbook/read-workbook';

/** `tab`: the title of Kommuner. An old id is kept where nobody has it now, and the tab under it is called as the municipality's is. */
export function withKeptIds(
  municipalities: readonly Municipality[],
  { tabs }: Pick<Workbook, 'tabs'>,
  tab: string,
): { readonly municipalities: readonly Municipality[]; readonly findings: readonly Finding[] } {
  const keys = new Set(municipalities.map(({ id }) => municipalityKey(id)));
  const left = tabs.filter(({ key }) => key?.startsWith(municipalityKey('')) && !keys.has(key));
  const marked = new Set(tabs.map(({ key }) => key));
  const findings: Finding[] = [];
  const kept = municipalities.map((one): Municipality => {
    if (left.length === 0 || marked.has(municipalityKey(one.id))) return one;
    const titles = inEveryLanguage(({ tabNames }) => tabNames.municipality(one.name));
    const before = left.find(({ title }) => titles.includes(title))?.key?.slice(municipalityKey('').length);
    if (before === undefined) return one;
    findings.push({
      severity: 'info',
      code: 'MUNICIPALITY_ID_KEPT',
      place: { tab },
      details: { name: one.name, id: one.id, before },
    });
    return { ...one, id: before };
  });
  return { municipalities: kept, findings };
}
