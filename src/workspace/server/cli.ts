/** `npm run serve -- [--port N] [--user ADDRESS]`: serves an empty workspace on 127.0.0.1 until it is stopped. */
import { createWorkspace } from '../workspace';
import { readServeArguments } from './serve-arguments';
import { serveWorkspace } from './server';

const asked = readServeArguments(process.argv.slice(2));
if ('fault' in asked) {
  process.stderr.write(`${asked.fault}\n`);
  process.exitCode = 1;
} else {
  serveWorkspace(createWorkspace({ now: () => Date.now(), user: asked.user }), asked.port).then(
    ({ rootUrl }) => process.stdout.write(`${rootUrl} answers as Google does to ${asked.user}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}
