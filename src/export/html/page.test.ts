import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../test/hostile.ts';
import { SAMPLE } from '../../../test/sample-record.ts';
import { escapeHtml, safeId } from './escape.ts';
import { formatHtml } from './page.ts';
import { type Mark, segments } from './segments.ts';

const html = formatHtml(SAMPLE);
const { document } = parseHTML(html);
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)] as unknown as Element[];
type Element = { getAttribute(name: string): string | null; textContent: string };

describe('the page', () => {
  it('asks for nothing and runs nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|base)\b|\bsrc=|url\(|@import|\son\p{L}+=/iu);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('holds the report word by word, every character escaped', () => {
    const words = all('.report > p.known ~ p, .report > p').map(({ textContent }) => textContent);
    expect(words).toEqual(SAMPLE.article.text.split('\n\n'));
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('<title>Brand in &lt;Neuhafen&gt;</title>');
    expect(html).not.toContain('<b>');
  });

  it('links the chronology and the report both ways', () => {
    const ids = new Set(all('[id]').map((element) => element.getAttribute('id')));
    const links = all('a[href^="#"]').map((element) => element.getAttribute('href')!.slice(1));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    for (const { id, trigger } of SAMPLE.claims) {
      expect(all(`.report a.k-event[href="#${id}"]`)[0]?.textContent).toBe(trigger[0]!.text);
      expect(all(`#${id} h4 a`)[0]?.getAttribute('href')).toBe(`#s${trigger[0]!.start}`);
      expect(all(`#s${trigger[0]!.start}`)[0]?.textContent).toBe(trigger[0]!.text);
    }
    expect(new Set(all('[id]').map((e) => e.getAttribute('id'))).size).toBe(all('[id]').length);
  });

  it('is in the language of the report', () => {
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<dt>wann</dt>');
    const english = formatHtml({ ...SAMPLE, article: { ...SAMPLE.article, language: 'en' } });
    expect(english).toContain('<dt>when</dt>');
    expect(english).toContain('Sunday');
  });

  it('links to web addresses only', () => {
    expect(html).toContain('href="https://example.org/brand?a=1&amp;b=&quot;2&quot;"');
    expect(formatHtml({ ...SAMPLE, article: { ...SAMPLE.article, url: 'javascript:alert(1)' } })).not.toContain(
      'javascript:',
    );
  });
});

describe('segments', () => {
  it('rebuild any stretch, whatever the marks', () => {
    const position = fc.nat(40);
    const mark = fc.tuple(position, position).map(
      ([a, b]): Mark => ({
        start: Math.min(a, b),
        end: Math.max(a, b) + 1,
        kind: 'time',
        claim: null,
        title: null,
      }),
    );
    fc.assert(
      fc.property(
        fc.array(mark),
        fc.array(position),
        position,
        fc.integer({ min: 1, max: 20 }),
        (marks, cuts, start, size) => {
          const block = { start, end: start + size };
          const found = segments(block, marks, new Set(cuts));
          expect(found[0]!.start).toBe(block.start);
          expect(found.at(-1)!.end).toBe(block.end);
          for (const [i, segment] of found.entries()) {
            expect(segment.end).toBeGreaterThan(segment.start);
            if (i > 0) expect(segment.start).toBe(found[i - 1]!.end);
          }
          const marked = (at: number): number => marks.filter((m) => m.start <= at && at < m.end).length;
          for (const s of found) for (let at = s.start; at < s.end; at++) expect(s.marks.length).toBe(marked(at));
        },
      ),
    );
  });
});

describe('escaping', () => {
  it('leaves nothing that HTML could take for its own', () => {
    for (const text of HOSTILE) expect(escapeHtml(text)).not.toMatch(/[<>"']|[^\P{Cc}\t\n\r]|\p{Cs}/u);
    expect(safeId('a b/ü')).toBe('a_20_b_2f__fc_');
  });
});
