import { describe, expect, it } from 'vitest';
import { guessFormat } from './guess.ts';

describe('the form of an input', () => {
  it.each([
    ['.txt', 'Eins.', 'text'],
    ['', 'Eins.', 'text'],
    ['.dat', 'Eins.', 'text'],
    ['.md', 'Eins.', 'markdown'],
    ['', '# Eins\n\nZwei', 'markdown'],
    ['.txt', '# Eins\n\nZwei', 'text'],
    ['.HTM', 'Eins', 'html'],
    ['.txt', '\n<!DOCTYPE html>\n<html>', 'html'],
    ['', '<?xml version="1.0"?>\n<html lang="de">', 'html'],
    ['', '<!-- saved --><html>', 'html'],
    ['', '<p>Eins', 'html'],
    ['', '<Eins> ist keins', 'text'],
    ['.jsonl', 'Eins', 'jsonl'],
    ['', '{"id":"a","text":"b"}\n', 'jsonl'],
    ['', '\ufeff[\n {"text": "b"}]', 'jsonl'],
    ['', '{Eins}', 'text'],
    ['', '[Anm. d. Red.] Eins', 'text'],
  ])('%j %j', (extension, head, format) => {
    expect(guessFormat(extension, head)).toBe(format);
  });
});
