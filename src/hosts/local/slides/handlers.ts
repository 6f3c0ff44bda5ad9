/** The methods of this API that the workspace carries out. */
import type { Handler } from '../handler';

export const slidesHandlers: Readonly<Record<string, Handler>> = {};
