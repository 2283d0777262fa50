import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/hostile.ts';
import { normaliseText, wellFormed } from './normalise.ts';

describe('the text of a file', () => {
  it.each([
    ['line breaks', 'a\r\nb\rc\u2028d\u0085e\u2029f', 'a\nb\nc\nd\ne\n\nf'],
    ['composed letters', 'u\u0308ber A\u030aland', 'über Åland'],
    ['unseen marks', 'Kara\u00adbach\u200b und\ufeff Rück\u2060kehr\u0000', 'Karabach und Rückkehr'],
    ['halves of pairs', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['blank lines', '\n\n a \t\n\n \n\n\nb\n', 'a\n\nb'],
    ['blanks that hold together', '10\u00a0000 und 5\u2009%', '10\u00a0000 und 5\u2009%'],
    ['emoji', '👩‍👩‍👧 da', '👩‍👩‍👧 da'],
  ])('%s', (_, raw, text) => {
    expect(normaliseText(raw)).toBe(text);
  });

  it('is in its final form, whatever came', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = normaliseText(parts.join(''));
        expect(normaliseText(text)).toBe(text);
        expect(wellFormed(text)).toBe(text);
      }),
    );
  });

  it('keeps its offsets where only halves of pairs are replaced', () => {
    expect(wellFormed('\ud83dx\ude00😀')).toBe('\ufffdx\ufffd😀');
  });
});
