/**
 * The laid-out chart as Google's requests: every element drawn, then all of them one group. Google keeps no alternative text
 * for groups (discovery: PageElement.description), so it stands on the panel.
 */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { objectId } from '../object-id';
import { elementId, elementRequests } from '../drawing/element-requests';
import type { ChartLayout } from './layout-chart';

/** Id of the group that holds the whole chart. */
export const chartId = (idPrefix: string): string => objectId(idPrefix, 'chart');

/** `idPrefix` is the chart's place in the report, such as "0682/chart": ids are made of it. */
export const chartRequests = (
  layout: ChartLayout,
  slideObjectId: string,
  idPrefix: string,
): slides_v1.Schema$Request[] => [
  ...layout.elements.flatMap((element) => elementRequests(element, slideObjectId, idPrefix)),
  ...layout.elements
    .filter(({ role }) => role === 'panel')
    .map((panel) => ({
      updatePageElementAltText: {
        objectId: elementId(idPrefix, panel),
        title: layout.altTitle,
        description: layout.altText,
      },
    })),
  {
    groupObjects: {
      groupObjectId: chartId(idPrefix),
      childrenObjectIds: layout.elements.map((element) => elementId(idPrefix, element)),
    },
  },
];
