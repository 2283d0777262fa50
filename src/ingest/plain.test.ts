import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlain } from './plain.ts';

const BODY = 'Die Brücke bei Altwied wurde am Dienstag gesperrt. Verletzt wurde niemand.';

describe('plain text', () => {
  it('may be nothing but text', async () => {
    expect(await readPlain(BODY)).toMatchObject({ text: BODY, title: null, published: null, language: null });
  });

  it('may open with a headline', async () => {
    expect(await readPlain(`Brücke gesperrt\n\n${BODY}`)).toMatchObject({ text: BODY, title: 'Brücke gesperrt' });
    expect(await readPlain(`Erster Satz.\n\n${BODY}`)).toMatchObject({ text: `Erster Satz.\n\n${BODY}`, title: null });
    expect(await readPlain('Brücke gesperrt')).toMatchObject({ text: 'Brücke gesperrt', title: null });
  });

  it.each([
    ['Abgerufen am 3. Mai 2024', '2024-05-03', 'crawl'],
    ['03.05.2024', '2024-05-03', 'crawl'],
    ['Veröffentlicht am 3. Mai 2024', '2024-05-03', 'metadata'],
  ])('may have a date in front: %s', async (line, date, origin) => {
    const read = { text: BODY, title: 'Brücke gesperrt', published: { date, origin } };
    expect(await readPlain(`${line}\n\nBrücke gesperrt\n\n${BODY}`)).toMatchObject(read);
    expect(await readPlain(`Brücke gesperrt\n\n${line}\n\n${BODY}`)).toMatchObject(read);
  });

  it('says so where that date does not exist', async () => {
    await expect(readPlain(`Abgerufen am 30. Februar 2024\n\n${BODY}`)).rejects.toMatchObject({ code: 'date' });
  });

  it('needs a text', async () => {
    await expect(readPlain('---\ntitle: Brücke\n---\n')).rejects.toMatchObject({ code: 'no-text' });
    await expect(readPlain('Abgerufen am 3. Mai 2024')).rejects.toMatchObject({ code: 'no-text' });
  });
});

describe('front matter', () => {
  it('says what is known of the report', async () => {
    const matter =
      'title: "Brücke: gesperrt"\ndate: 2024-05-03\nsource: Altwieder Bote\nurl: https://example.org/b\nlang: de';
    expect(await readPlain(`---\r\n${matter.replaceAll('\n', '\r\n')}\r\n---\r\n\r\n${BODY}`)).toEqual({
      text: BODY,
      title: 'Brücke: gesperrt',
      publisher: 'Altwieder Bote',
      url: 'https://example.org/b',
      published: { date: '2024-05-03', origin: 'metadata' },
      language: 'de',
      languageIsHint: false,
      notes: [],
    });
  });

  it.each(['crawled', 'retrieved', 'Accessed'])('knows a collector’s date: %s', async (key) => {
    const { published } = await readPlain(`---\n${key}: 2024-05-03\n---\n${BODY}`);
    expect(published).toEqual({ date: '2024-05-03', origin: 'crawl' });
  });

  it.each([
    ['title: x\ndate: 2024-02-30\n---\n', 'date', 'front matter: the date "2024-02-30" does not exist'],
    ['title: x\ndate: bald\n---\n', 'date', '"bald" is not a date'],
    ['title: [x\n---\n', 'front-matter', 'not YAML'],
    ['title: x\n', 'front-matter', 'no closing line'],
  ])('says what is wrong with it: %j', async (matter, code, message) => {
    const error = await readPlain(`---\n${matter}${BODY}`).catch((e: unknown) => e);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('is not any line of dashes', async () => {
    expect((await readPlain(`---\n${BODY}`)).text).toBe(`---\n${BODY}`);
  });
});

describe('Markdown', () => {
  it('loses its marks and nothing else', async () => {
    const markdown = `---\nlang: de\n---\n# Brücke *gesperrt*\n\nDie **Brücke** bei [Altwied](https://example.org "Ort") wurde gesperrt &amp; geräumt.\n\n![Bild](b.png)\n\n> „Es war nötig“, sagte _sie_.\n\n- erstens\n- zweitens\n\n## Folgen\n\nAm 3. Mai\nwird \`geprüft\`.`;
    expect(await readMarkdown(markdown)).toMatchObject({
      title: 'Brücke gesperrt',
      text: 'Die Brücke bei Altwied wurde gesperrt & geräumt.\n\n„Es war nötig“, sagte sie.\n\nerstens\nzweitens\n\nFolgen\n\nAm 3. Mai\nwird geprüft.',
    });
  });

  it('is plain text where it is nested beyond all reason', async () => {
    const deep = `${'> '.repeat(5000)}y`;
    expect((await readMarkdown(deep)).text).toBe(deep);
  });

  it('shows no tags, whether they are marks or words', async () => {
    const { text } = await readMarkdown('# T\n\nEins <b>zwei</b> 3 < 4 &lt;script&gt;.\n\n<div>weg</div>\n\nEnde');
    expect(text).toBe('Eins zwei 3 < 4 <script>.\n\nEnde');
  });
});
