/**
 * The one table of methods. Every host, the loop, the loopback server, the manifest's test and the cost model read it; there is
 * no second list. REST facts are those of Google's discovery documents (sheets v4, slides v1, docs v1, drive v3).
 */
import type { MethodId } from '../signatures';
import { docsMethods } from './docs';
import { driveMethods } from './drive';
import type { Method } from './method';
import { scriptMethods } from './apps-script';
import { sheetsMethods } from './sheets';
import { slidesMethods } from './slides';

export type { Method } from './method';
export { positionalParameters } from './method';

export const methods: Readonly<Record<MethodId, Method>> = {
  ...sheetsMethods,
  ...driveMethods,
  ...slidesMethods,
  ...docsMethods,
  ...scriptMethods,
};
