import { expect, it } from 'vitest';
import { text as english } from '../lang/en/text.ts';
import { readDocument } from '../text/document.ts';
import { spelledOut } from './spelled-out.ts';

it.each([
  ['He joined the League of Free Towns (LFT).', 'League of Free Towns'],
  ['He joined the League of Towns (LFT).', null],
  ['He joined the Club (LFT).', null],
])('%s', (text, name) => {
  const document = readDocument(text, english);
  const first = document.tokens.findIndex((token) => token.text === 'LFT');
  const spans = spelledOut(document, [{ first, last: first + 1, kind: 'ORG' }]);
  const added = spans.find((span) => span.first !== first);
  const words = added && text.slice(document.tokens[added.first]!.start, document.tokens[added.last - 1]!.end);
  expect(words ?? null).toBe(name);
});
