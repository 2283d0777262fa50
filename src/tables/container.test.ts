import { describe, expect, it } from 'vitest';
import { openTable, packTable } from './container.ts';

const header = { kind: 'toy.words', version: 3, meta: { source: 'by hand' } };
const sections = {
  text: new TextEncoder().encode('äöü'),
  weights: Float32Array.of(0.5, -1),
  ends: Uint32Array.of(2, 4, 6),
};

describe('binary tables', () => {
  it('come back as they were packed, at any offset of a larger buffer', () => {
    const bytes = packTable(header, sections);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    for (const view of [bytes, shifted.subarray(3)]) {
      expect(openTable(view, 'toy.words', 3)).toEqual({ ...header, sections });
    }
  });

  it('are the same bytes for the same data', () => {
    expect(packTable(header, sections)).toEqual(packTable(header, sections));
  });

  it('say what is wrong with them', () => {
    const bytes = packTable(header, sections);
    expect(() => openTable(bytes, 'toy.words', 4)).toThrow('format version 3, this program reads version 4');
    expect(() => openTable(bytes, 'toy.names', 3)).toThrow('expected the table toy.names, got toy.words');
    expect(() => openTable(new TextEncoder().encode('no table at all'), 'toy.words', 3)).toThrow('not a Regesta table');
  });
});
