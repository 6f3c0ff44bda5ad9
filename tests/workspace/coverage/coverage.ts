/** `npm run coverage -- FOLDER`: writes coverage.json, with the recorded sessions in FOLDER. */
import { writeFileSync } from 'node:fs';
import { loadFolder } from '../../../src/workspace/replay/load-session';
import { replaySession } from '../../../src/workspace/replay/replay-session';
import { coverageRows, coverageText } from './coverage-rows';
import { COVERAGE } from './left-out';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run coverage -- FOLDER');
writeFileSync(COVERAGE, coverageText(coverageRows(loadFolder(folder).flatMap(replaySession))));
