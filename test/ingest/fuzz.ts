import { gzipSync } from 'node:zlib';
import { readerOf } from '../../src/ingest/formats.ts';
import { ingestSource } from '../../src/ingest/ingest.ts';
import { InputError } from '../../src/ingest/input-error.ts';
import { LIMITS } from '../../src/ingest/limits.ts';
import type { ByteSource } from '../../src/ingest/source.ts';
import type { Found, InputFormat } from '../../src/ingest/types.ts';
import { openZip } from '../../src/ingest/zip.ts';
import { packed, warcPage, warcRecord, zip } from './archives.ts';

/** A parser under test: gives up with an `InputError` or gives what it finds; anything else is a crash. */
export interface Target {
  readonly seeds: readonly Buffer[];
  readonly run: (bytes: Buffer) => Promise<void>;
}

const TEXT = 'Die Brücke über die Alte Wied ist am Dienstag gesperrt worden. “Police” said so – 10 000 €.';
const HTML = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>T &amp; U</title><meta property="og:title" content="T"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"headline":"T","datePublished":"2024-05-07","articleBody":"${TEXT} ${TEXT}","publisher":{"name":"B"}}]}</script></head><body><nav><ul><li><a href="/">A</a></li></ul></nav><article class="article-body"><h1>T</h1><p class="lead">${TEXT}</p><p>${TEXT} ${TEXT}</p><figure><figcaption>Foto: X</figcaption></figure><table><tr><td>1</td><td>2</td></tr></table><ul><li><a href="/b">Mehr</a></li></ul><p>Lesen Sie auch: <a href="/c">C</a></p><blockquote>${TEXT}</blockquote></article><div id="comments"><p>${TEXT}</p></div></body></html>`;
const RSS = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:content="c"><channel><title>B</title><language>de</language><item><title>T &amp; U</title><link>https://example.org/1</link><guid>1</guid><pubDate>Tue, 07 May 2024 08:00:00 +0200</pubDate><description>&lt;p&gt;${TEXT}&lt;/p&gt;</description><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="a" xml:lang="en"><title>C</title><entry><id>9</id><title type="html">&lt;b&gt;T</title><link rel="alternate" href="/9"/><updated>2024-05-09T10:00:00Z</updated><content type="xhtml"><div><p>${TEXT}</p></div></content></entry></feed>`;
const G2 = `<newsMessage xmlns="n"><itemSet><packageItem><groupSet><group role="group:main"><itemRef residref="urn:b"/></group></groupSet></packageItem><newsItem guid="urn:b" version="2" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/><provider literal="dpa"/><versionCreated>2024-05-07T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/><embargoed>2024-05-08</embargoed></itemMeta><contentMeta><headline>T</headline><by>E</by><language tag="de"/></contentMeta><contentSet><inlineXML><html><body><p>${TEXT}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;
const NINJS = JSON.stringify([
  {
    uri: 'u',
    type: 'text',
    language: 'de',
    version: 2,
    headline: 'T',
    body_xhtml: `<p>${TEXT}</p>`,
    pubstatus: 'usable',
    associations: { a: { type: 'picture', description_text: 'x' } },
  },
  {
    uri: 'v',
    versionCreated: '2024-05-07T10:00:00Z',
    headlines: [{ role: 'main', value: 'T' }],
    bodies: [{ contentType: 'text/plain', value: TEXT }],
    infoSources: [{ name: 'A' }],
    altIds: [{ value: 'https://example.org/1' }],
  },
]);
const JSONL = `${JSON.stringify({ id: 1, text: TEXT, date: '2024-05-07', lang: 'de' })}\n${JSON.stringify({ maintext: TEXT, date_publish: '2024-05-07 10:00:00', url: 'u' })}\n${JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXT })}\n`;
const NEWS_PLEASE = JSON.stringify({
  maintext: `${TEXT}\n${TEXT}`,
  title: 'T &amp; U',
  authors: ['E', 'F'],
  date_publish: '2024-05-07 10:00:00',
  date_modify: null,
  date_download: '2024-05-08 10:00:00+00:00',
  source_domain: 'example.org',
  url: 'https://example.org/1',
  language: 'de',
});
const CSV = `id;titel;datum;text\n1;"a ""b""";2024-05-07;"${TEXT}\nzwei"\n2;x;y;<p>${TEXT}</p>\n`;
const MARKDOWN = `---\ntitle: T\ndate: 2024-05-07\nurl: https://example.org\n---\n# T\n\n${TEXT}\n\n> ${TEXT}\n\n- a\n  - b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](y) **z** \`code\` &amp;\n`;
const records = [
  warcRecord('warcinfo', 'x', 'a: b'),
  warcPage('https://example.org/1', `<html><body><p>${TEXT}</p></body></html>`),
  warcPage('https://example.org/2', `5\r\n<p>ab\r\n0\r\n\r\n`, 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
];
const ZIP = zip([
  { name: 'a.txt', data: Buffer.from(TEXT) },
  { name: 'b/c.html', data: Buffer.from(HTML) },
]);

const limits = { ...LIMITS, maxSize: 300_000 };

const sourceOf = (bytes: Buffer): ByteSource => ({
  name: 'fuzz',
  extension: '',
  size: bytes.length,
  chunks: chunksOf(bytes),
});

/** In two pieces, so that edges fall anywhere. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const middle = bytes.length >> 1;
  if (middle > 0) yield bytes.subarray(0, middle);
  yield bytes.subarray(middle);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function reading(format: Exclude<InputFormat, 'zip'>, ...seeds: readonly (string | Buffer)[]): Target {
  return {
    seeds: seeds.map((seed) => Buffer.from(seed)),
    run: async (bytes) => {
      const read = await readerOf(format);
      let found = 0;
      for await (const one of read(sourceOf(bytes), { limits, columns: {} })) {
        check(one);
        if (++found > 100_000) throw new Error('more reports than bytes');
      }
    },
  };
}

function check({ draft }: Found): void {
  if (draft instanceof InputError) return;
  if (typeof draft.text !== 'string' || draft.text.length > 3_000_000) throw new Error('a text that can not be');
  if (draft.published !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(draft.published.date))
    throw new Error(`the date ${draft.published.date}`);
}

/** All parsers. */
export const TARGETS: Readonly<Record<string, Target>> = {
  html: reading('html', HTML),
  feed: reading('feed', RSS, ATOM),
  newsml: reading('newsml', G2),
  ninjs: reading('ninjs', NINJS),
  json: reading('jsonl', JSONL, NINJS),
  'news-please': reading('news-please', NEWS_PLEASE),
  csv: reading('csv', CSV),
  markdown: reading('markdown', MARKDOWN),
  text: reading('text', `Titel\n\nVeröffentlicht am 3. Mai 2024\n\n${TEXT}`),
  warc: reading('warc', Buffer.concat(records)),
  'warc.gz': reading('warc', packed(records), gzipSync(Buffer.concat(records))),
  gzip: {
    seeds: [gzipSync(TEXT), gzipSync(HTML), gzipSync(JSONL), Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)])],
    run: async (bytes) => {
      const options = {
        language: 'auto',
        format: 'auto',
        published: null,
        maxSize: limits.maxSize,
        stdin: nothing(),
      } as const;
      for await (const found of ingestSource(sourceOf(bytes), options))
        if (found.reject === undefined && found.article.text.length > 3_000_000)
          throw new Error('a text that can not be');
        else if (found.reject?.code === 'bug') throw new Error(found.reject.reason);
    },
  },
  zip: {
    seeds: [ZIP],
    run: async (bytes) => {
      for await (const opened of openZip(sourceOf(bytes), limits)) {
        if ('error' in opened) continue;
        let size = 0;
        try {
          for await (const chunk of opened.chunks) {
            size += chunk.length;
            if (size > limits.maxSize) break;
          }
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }
    },
  },
};

const NASTY = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&#x0;',
  '&#99999999;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "&a;">',
  '</',
  '<p>',
  '<table>',
  '<svg>',
  '<script>',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '\u202e',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: -1',
  '99999999999999',
  '-',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '\\u0000',
  '\\',
  '---\n',
  '# ',
  '|',
  '\t',
  '1e309',
  'null',
  '__proto__',
  'constructor',
  '2024-02-30',
];

/** Random numbers from 0 to below `n`, the same for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % n;
  };
}

/** A seed changed at a few places: bytes turned, cut out, doubled, put elsewhere, hostile words put in. */
export function mutate(seed: Buffer, roll: (n: number) => number): Buffer {
  let bytes = Buffer.from(seed);
  for (let i = 1 + roll(6); i > 0; i--) {
    const at = roll(bytes.length + 1);
    const length = roll(roll(8) === 0 ? 400 : 12);
    const part = bytes.subarray(at, at + length);
    const kind = roll(6);
    if (kind === 0 && at < bytes.length) bytes[at] = roll(256);
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (kind === 2)
      bytes = Buffer.concat([
        bytes.subarray(0, at),
        ...Array.from({ length: 1 + roll(20) }, () => part),
        bytes.subarray(at),
      ]);
    else if (kind === 3) {
      const to = roll(bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, to), part, bytes.subarray(to)]);
    } else if (kind === 4)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(NASTY[roll(NASTY.length)]!), bytes.subarray(at)]);
    else if (roll(10) === 0) bytes = bytes.subarray(0, at);
  }
  return bytes;
}

/** Runs one mutated input. Gives what went wrong other than an `InputError`; null where all is well. */
export async function runOnce(target: Target, seed: number): Promise<Error | null> {
  const roll = dice(seed * 2654435761 + 1);
  const bytes = mutate(target.seeds[roll(target.seeds.length)]!, roll);
  try {
    await target.run(bytes);
    return null;
  } catch (error) {
    return error instanceof InputError ? null : (error as Error);
  }
}
