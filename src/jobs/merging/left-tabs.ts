/** Tabs of municipalities that are now reported with others: what they showed by themselves stands there until somebody does something. */
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import { municipalityKey } from '../../report/tabs/municipality-tab';
import type { Municipality } from '../../responses/survey';
import type { Workbook } from '../workbook/read-workbook';

export const leftTabs = (
  municipalities: readonly Municipality[],
  { tabs }: Pick<Workbook, 'tabs'>,
): readonly Finding[] =>
  municipalities.flatMap(({ id: wholeId, name: as, parts = [] }) =>
    parts.flatMap(({ id, name }): readonly Finding[] => {
      const tab = id === wholeId ? undefined : tabs.find(({ key }) => key === municipalityKey(id));
      return tab
        ? [
            {
              severity: 'warning',
              code: 'TAB_OF_MERGED',
              place: { tab: tab.title },
              details: { title: tab.title, name: cutText(name), as: cutText(as) },
            },
          ]
        : [];
    }),
  );
