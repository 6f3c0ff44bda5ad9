/** Where the real answers stand beside the repo; tests that need them are not registered where they are missing. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export const sharedData = resolve(__dirname, '../../../shared/data');
export const hasSharedData = existsSync(sharedData);
if (!hasSharedData)
  process.stdout.write(`Real answers are not here (${sharedData}); tests against them are left out.\n`);
