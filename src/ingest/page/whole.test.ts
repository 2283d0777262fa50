import { describe, expect, it } from 'vitest';
import { GERMAN } from '../../../test/ingest/take.ts';
import { readHtml } from '../html.ts';

describe('a page that is hardly one', () => {
  it.each([
    ['its only element in a comment', `<!-- <html > --><p>${GERMAN}</p>`],
    ['no element at all', `${GERMAN} <html`],
    ['a fragment', `<p>${GERMAN}</p>`],
    ['two of them', `<html><body><p>${GERMAN}</p></body></html><html><body></body></html>`],
  ])('%s', (_, html) => {
    expect(readHtml(html).text).toContain('Die Brücke über die Alte Wied');
  });
});
