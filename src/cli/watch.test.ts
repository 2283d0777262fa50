import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand as run } from '../../test/cli/run-command.ts';
import { type LocalServer, serve } from '../../test/ingest/local-server.ts';
import { GERMAN } from '../../test/ingest/take.ts';

let server: LocalServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const FEED = `<rss version="2.0"><channel><title>Bote</title><language>de</language><item><guid>g1</guid><title>Brücke</title><pubDate>Tue, 07 May 2024 08:00:00 GMT</pubDate><description>${GERMAN}</description></item></channel></rss>`;
const start = async (): Promise<string> => {
  server = await serve(
    (request, response) => void (request.url === '/robots.txt' ? response.writeHead(404).end() : response.end(FEED)),
  );
  return `${server.address}/feed`;
};

describe('regesta watch', () => {
  it('writes what is new as a corpus', async () => {
    const { exit, out, err } = await run(['watch', await start(), '--once', '--jsonl', '--allow-host', '127.0.0.1']);
    expect({ exit, err }).toMatchObject({ exit: 0, err: expect.stringContaining('1 new') });
    expect(JSON.parse(out)).toMatchObject({
      id: 'g1',
      text: GERMAN,
      title: 'Brücke',
      date: '2024-05-07',
      lang: 'de',
      uri: 'g1',
    });
  });

  it('goes to no private address unless told to, and says so', async () => {
    const { exit, out, err } = await run(['watch', await start(), '--once', '--jsonl']);
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err).toContain('--allow-host 127.0.0.1');
    expect(server!.asked).toEqual([]);
  });

  it('takes only web addresses', async () => {
    expect(await run(['watch', 'feed.xml', '--jsonl'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no web address'),
    });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s',
    async (signal) => {
      const args = [
        join(import.meta.dirname, 'main.ts'),
        'watch',
        await start(),
        '--jsonl',
        '--allow-host',
        '127.0.0.1',
      ];
      const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      let err = '';
      const code = await new Promise((resolve) => {
        child.stderr.on('data', (chunk: Buffer) => {
          err += chunk.toString();
          if (err.includes('1 new')) child.kill(signal);
        });
        child.on('exit', resolve);
      });
      expect(code, err).toBe(0);
    },
    40_000,
  );
});
