/** `npm run serve` as a person starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readServeArguments } from '../../../src/workspace/server/serve-arguments';

const start = (...args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/workspace/server/cli.ts', ...args], {
    cwd: join(__dirname, '../../..'),
  });

describe('npm run serve', () => {
  it('serves a workspace on 127.0.0.1, says where, and keeps what it is told', async () => {
    const server = start('--user', 'anna@example.com');
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const rootUrl = /^http:\/\/127\.0\.0\.1:\d+\//.exec(line.toString())![0];
      const made = await fetch(`${rootUrl}v4/spreadsheets`, {
        method: 'POST',
        body: JSON.stringify({ properties: { title: 'Åtgärder' } }),
      });
      const { spreadsheetId } = (await made.json()) as { readonly spreadsheetId: string };
      const file = await fetch(`${rootUrl}drive/v3/files/${spreadsheetId}?fields=name,owners(emailAddress)`);
      expect(await file.json()).toEqual({ name: 'Åtgärder', owners: [{ emailAddress: 'anna@example.com' }] });
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });

  it('ends with 1 and its usage where it is asked for something else', async () => {
    const server = start('--prot', '80');
    const [said] = (await once(server.stderr, 'data')) as [Buffer];
    const [status] = (await once(server, 'exit')) as [number];
    expect([status, said.toString()]).toEqual([
      1,
      '--prot 80 is not understood; usage: npm run serve -- [--port N] [--user ADDRESS]\n',
    ]);
  });
});

describe('readServeArguments', () => {
  it('takes a port and an address, and has both where they are left out', () => {
    expect(readServeArguments([])).toEqual({ port: 0, user: 'person@example.com' });
    expect(readServeArguments(['--user', 'a@b.se', '--port', '8080'])).toEqual({ port: 8080, user: 'a@b.se' });
  });

  it.each([[['--port', '70000']], [['--port', 'x']], [['--port']], [['--user', 'anna']], [['8080']]])(
    'does not understand %j',
    (args) => expect(readServeArguments(args)).toHaveProperty('fault'),
  );
});
