import { describe, expect, it } from 'vitest';
import { frames as german } from '../../lang/de/syntax/frames.ts';
import { frames as english } from '../../lang/en/syntax/frames.ts';
import { isPassive, type VoiceSigns } from './voice.ts';

const signs = (lemma: string, tag: string, auxiliaries: string[], more: Partial<VoiceSigns> = {}): VoiceSigns => ({
  lemma,
  tag,
  auxiliaries,
  marked: false,
  headline: false,
  stays: false,
  labelled: false,
  ...more,
});

describe('isPassive', () => {
  it.each([
    ['wurde verhaftet', signs('verhaften', 'VVPP', ['werden']), true],
    ['wird verhaften', signs('verhaften', 'VVINF', ['werden']), false],
    ['hat verhaftet', signs('verhaften', 'VVPP', ['haben'], { labelled: true }), false],
    ['ist geschlossen', signs('schließen', 'VVPP', ['sein']), true],
    ['ist umgekommen', signs('umkommen', 'VVPP', ['sein'], { labelled: true }), false],
    ['ist zu erreichen', signs('erreichen', 'VVINF', ['sein'], { marked: true }), true],
    ['bleibt gesperrt', signs('sperren', 'VVPP', [], { stays: true }), true],
    ['bleibt verschwunden', signs('verschwinden', 'VVPP', [], { stays: true }), false],
    ['Verdächtiger gefasst', signs('fassen', 'VVPP', [], { headline: true }), true],
    ['Sänger gestorben', signs('sterben', 'VVPP', [], { headline: true }), false],
  ])('%s', (_, given, expected) => expect(isPassive(given, german)).toBe(expected));

  it.each([
    ['was arrested', signs('arrest', 'VBN', ['be']), true],
    ['was arresting', signs('arrest', 'VBG', ['be']), false],
    ['has arrested', signs('arrest', 'VBN', ['have']), false],
    ['has been arrested', signs('arrest', 'VBN', ['have', 'be']), true],
  ])('%s', (_, given, expected) => expect(isPassive(given, english)).toBe(expected));
});
