import { describe, expect, it } from 'vitest';
import { readCorpusLine } from './jsonl.ts';

const read = (fields: object): unknown => readCorpusLine(JSON.stringify(fields));

describe('a line of a corpus', () => {
  it('holds a report and what is known of it', () => {
    const line = {
      id: 'a/1',
      text: 'Eins.\r\nZwei\u00adfel',
      date: '2024-05-07',
      title: 'T',
      url: 'https://example.org',
      publisher: 'P',
      lang: 'de',
    };
    expect(read({ ...line, sentences: [[0, 1]] })).toEqual({
      id: 'a/1',
      draft: {
        text: 'Eins.\r\nZwei\u00adfel',
        title: 'T',
        url: 'https://example.org',
        publisher: 'P',
        published: { date: '2024-05-07', origin: 'metadata' },
        language: 'de',
        languageIsHint: false,
        notes: [],
      },
    });
  });

  it('needs nothing but a text', () => {
    expect(read({ id: 7, text: 'Eins.', date: null, lang: '' })).toMatchObject({
      id: '7',
      draft: { text: 'Eins.', title: null, published: null, language: null },
    });
    expect(read({ text: 'Eins.' })).toMatchObject({ id: null });
  });

  it('may have other names for what is known', () => {
    const line = { text: 'Eins.', published: '2024-05-07', language: 'de', headline: 'T', source: { name: 'P' } };
    expect(read(line)).toMatchObject({
      draft: { published: { date: '2024-05-07' }, language: 'de', title: 'T', publisher: null },
    });
    expect(read({ ...line, date: '2023-01-01' })).toMatchObject({ draft: { published: { date: '2023-01-01' } } });
  });

  it('may carry a collector’s date, beside the text or in front of it, which stays as it is', () => {
    const crawl = { date: '2024-05-07', origin: 'crawl' };
    expect(read({ text: 'Eins.', crawled: '2024-05-07' })).toMatchObject({ draft: { published: crawl } });
    const text = 'Abgerufen am 7. Mai 2024\n\nDie Brücke ist gesperrt.';
    expect(read({ text })).toMatchObject({ draft: { text, published: crawl } });
  });

  it('takes what its keys commonly hold, numbers included, where none of them is "text"', () => {
    expect(read({ docid: 17, body: 'Eins.' })).toMatchObject({ id: '17', draft: { text: 'Eins.' } });
    expect(read({ docid: 17, text: 'Eins.' })).toMatchObject({ id: '17' });
    expect(read({ body: 5 })).toMatchObject({ draft: { code: 'json', message: '"text" is not a string' } });
  });

  it('keeps its offsets where half of a surrogate pair is replaced', () => {
    expect(readCorpusLine('{"text":"a\\ud83d b"}')).toMatchObject({ draft: { text: 'a\ufffd b' } });
  });

  it.each([
    ['{"id": "x", "text": "unclosed', null, 'json', 'not JSON'],
    ['["x"]', null, 'json', 'not an object'],
    ['null', null, 'json', 'not an object'],
    ['{"id":"x"}', 'x', 'json', 'the key "text" is missing'],
    ['{"id":"x","text":5}', 'x', 'json', '"text" is not a string'],
    ['{"id":"x","text":" \\n"}', 'x', 'empty', '"text" is empty'],
    ['{"id":"x","text":"a","title":["t"]}', 'x', 'json', '"title" is not a string'],
    ['{"id":"x","text":"a","date":"2023-02-30"}', 'x', 'date', '"date": the date "2023-02-30" does not exist'],
    ['{"id":"x","text":"a","date":"soon"}', 'x', 'date', '"date": "soon" is not a date'],
  ])('says what is wrong with it: %s', (line, id, code, message) => {
    expect(readCorpusLine(line)).toMatchObject({ id, draft: { code, message: expect.stringContaining(message) } });
  });
});
