/** The methods of this API that the workspace carries out. */
import type { Handler } from '../handler';

export const sheetsHandlers: Readonly<Record<string, Handler>> = {};
