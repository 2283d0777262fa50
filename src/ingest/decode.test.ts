import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const TEXT = 'Die Polizei räumte die Straße in Köln. „Es war nötig“, sagte sie – später kamen 10 000 € dazu.\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** Windows-1252 by its table: Latin-1 and the characters of 0x80-0x9F used here. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((c) => ({ '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 })[c] ?? c.charCodeAt(0)));

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${TEXT}`, true), 'utf-16be'],
    ['UTF-16 LE', utf16(TEXT), 'utf-16le'],
    ['UTF-16 BE', utf16(TEXT, true), 'utf-16be'],
  ])('reads %s without a word', async (_, bytes, encoding) => {
    expect(await decodeText(bytes)).toEqual({ text: TEXT, encoding, notes: [] });
  });

  it('reads Windows-1252 and says so', async () => {
    const { text, notes } = await decodeText(windows1252(TEXT));
    expect(text).toBe(TEXT);
    expect(notes).toMatchObject([{ code: 'encoding', message: 'not valid UTF-8: read as windows-1252' }]);
  });

  it('does not believe a page that claims to be UTF-8', async () => {
    const { text, notes } = await decodeText(windows1252(TEXT), 'utf-8');
    expect(text).toBe(TEXT);
    expect(notes[0]!.message).toContain("declared as utf-8, which it isn't");
  });

  it('believes a page that declares another encoding, unless it is UTF-8 after all', async () => {
    expect(await decodeText(windows1252(TEXT), 'iso-8859-1')).toMatchObject({ text: TEXT, notes: [] });
    expect(await decodeText(utf8(TEXT), 'iso-8859-1')).toMatchObject({ text: TEXT, encoding: 'utf-8', notes: [] });
    expect(await decodeText(windows1252(TEXT), 'no-such-thing')).toMatchObject({ text: TEXT });
  });

  it('keeps a damaged UTF-8 text and says how damaged it is', async () => {
    const bytes = utf8(TEXT);
    const { text, notes } = await decodeText(bytes.subarray(0, bytes.indexOf(0xe2) + 2));
    expect(text).toBe('Die Polizei räumte die Straße in Köln. \ufffd');
    expect(notes).toMatchObject([{ code: 'encoding' }]);
    expect(notes[0]!.message).toContain('1 place');
  });

  it('says where a text came garbled', async () => {
    const garbled = TEXT.replace('ä', 'Ã¤').replace('ß', 'ÃŸ').replace('„', 'â€ž');
    const { notes } = await decodeText(utf8(garbled));
    expect(notes).toMatchObject([{ code: 'mojibake' }]);
    expect(notes[0]!.message).toContain('Ã¤umte');
    const fine = 'São Paulo, SÃO PAULO, Ã la carte, â, A€ und Café';
    expect((await decodeText(utf8(fine))).notes).toEqual([]);
  });

  it.each([
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'a PDF file'],
    ['an Office document', utf8('PK\u0003\u0004\u0014\u0000'), 'a ZIP archive or an Office document'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'a PNG image'],
    ['zeros', new Uint8Array(200), 'a binary file'],
    ['control characters', Uint8Array.from({ length: 200 }, (_, i) => (i * 7) % 31 || 1), 'a binary file'],
  ])('refuses %s', async (_, bytes, kind) => {
    await expect(decodeText(bytes)).rejects.toMatchObject({ code: 'binary', message: `this is ${kind}, not text` });
  });
});
