/**
 * Speed and memory of taking in a WARC as CC-NEWS has it, made while it is read and never stored:
 * `npx tsx bench/ingest.ts [--gb N] [--pages N]`. First N pages (1,000) as they come, each with the scripts and styles that
 * real pages carry; then N gigabytes (2), most of them other records, with broken ones between.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ingest } from '../src/ingest/ingest.ts';
import { warcPage, warcRecord } from '../test/ingest/archives.ts';
import { SMALL } from './accuracy/pages/layouts-blog.ts';
import { HARD } from './accuracy/pages/layouts-hard.ts';
import { MODERN } from './accuracy/pages/layouts-modern.ts';
import { REPORTS } from './accuracy/pages/reports.ts';

const { values } = parseArgs({
  options: { gb: { type: 'string', default: '2' }, pages: { type: 'string', default: '1000' } },
});
/** What a page of a newspaper weighs besides its text. */
const BALLAST = 80_000;

const script = `<script>${'var config={"a":1,"b":[2,3]};'.repeat(BALLAST / 29)}</script>`;
const pages = Object.values({ ...MODERN, ...SMALL, ...HARD }).flatMap((layout) =>
  REPORTS.map((report) => layout(report).replace('</head>', `${script}</head>`)),
);
const packed = pages.map((html, i) => gzipSync(warcPage(`https://example.org/${i}`, html)));

/** Bytes that don't pack, the same in every run. */
function noise(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 12345;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

async function* onlyPages(n: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < n; i++) yield packed[i % packed.length]!;
}

async function* heap(bytes: number): AsyncGenerator<Uint8Array> {
  const picture = gzipSync(
    warcRecord(
      'response',
      'https://example.org/p',
      Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n'), noise(2_000_000)]),
    ),
  );
  const film = gzipSync(warcRecord('response', 'https://example.org/f', noise(30_000_000)));
  const broken = Buffer.from(packed[0]!).fill(0xff, 200, 260);
  for (let sent = 0, i = 0; sent < bytes; i++) {
    const part = i % 50 === 0 ? film : i % 50 === 1 ? broken : i % 10 === 2 ? packed[i % packed.length]! : picture;
    sent += part.length;
    yield part;
  }
}

async function measure(name: string, stream: AsyncIterable<Uint8Array>): Promise<void> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const [articles, rejects] = [{ n: 0, characters: 0 }, new Map<string, number>()];
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  const began = performance.now();
  for await (const one of ingest(['-'], {
    language: 'auto',
    format: 'auto',
    published: null,
    maxSize: 5_000_000,
    stdin: counted(),
  })) {
    if (one.reject !== undefined) rejects.set(one.reject.code, (rejects.get(one.reject.code) ?? 0) + 1);
    else {
      articles.n++;
      articles.characters += one.article.text.length;
    }
  }
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${name}: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, ${articles.n} articles (${(articles.n / seconds).toFixed(0)} a second, ${(articles.characters / seconds).toFixed(0)} characters a second), rejects ${JSON.stringify([...rejects])}, at most ${(most / 1e6).toFixed(0)} MB of memory`,
  );
}

await measure('pages', onlyPages(Number(values.pages)));
await measure('heap', heap(Number(values.gb) * 1e9));
