import { frontLines as de } from '../../lang/de/front-lines.ts';
import { frontLines as en } from '../../lang/en/front-lines.ts';
import { frontLineFinder } from '../../text/front-lines.ts';
import { isoDay } from '../dates.ts';
import type { PageDocument } from '../dom.ts';

const find = frontLineFinder([de, en]);
/** Names of elements that show when a report came out. */
const DATED =
  '[class*="date"], [class*="Date"], [class*="datum"], [class*="time"], [class*="publish"], [class*="posted"], [class*="submitted"], [class*="meta"], [class*="byline"], [id*="date"], time';
const LONGEST = 160;
/** Names of sites have no more words. */
const NAME_WORDS = 4;
const MOST = 40;

/**
 * The day that a page shows to its readers as that of its report, ISO; null where none can be told. Only elements that are
 * called by a date, and hold next to nothing but one, are believed.
 */
export function visibleDate(document: PageDocument): string | null {
  let looked = 0;
  for (const element of document.querySelectorAll(DATED)) {
    const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
    if (text === '' || text.length > LONGEST || !/\d{4}/u.test(text)) continue;
    if (++looked > MOST) return null;
    // A line may hold an author and a time as well.
    for (const part of [text, ...text.split(/ [|·•–—-] |, (?=\d)|\s(?=\d{1,2}[:.]\d{2}(?!\d))/u)]) {
      const [line] = find(part.trim());
      if (line !== undefined && line.kind !== 'crawled') return isoDay(line.year, line.month, line.day);
    }
  }
  return null;
}

/** The day in an address, as many sites put it there (`/2024/05/07/`); null where there is none. */
export function dateOfAddress(url: string | null): string | null {
  const found = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_-]|$)/u.exec(url ?? '');
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}

/** The site's name behind the headline in a page's title ("Headline | The Courier"); null where there is none. */
export function siteOfTitle(document: PageDocument, headline: string | null): string | null {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const parts = title.split(/ (?:[-–—|·•»:]|::) /u);
  const last = parts[parts.length - 1]!.trim();
  if (parts.length < 2 || last.length > 50) return null;
  if (headline === null)
    return title.length > last.length * 2 && words(last) <= NAME_WORDS && words(parts[0]!) > words(last) ? last : null;
  return title.toLowerCase().startsWith(headline.toLowerCase().slice(0, 20)) && !headline.includes(last) ? last : null;
}

function words(text: string): number {
  return text.split(' ').length;
}

/** A headline without the site's name behind it. */
export function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const end = title.length - site.length;
  if (end < 5 || title.slice(end).toLowerCase() !== site.toLowerCase()) return title;
  return /^(.*\S)\s*[-–—|·•»:]+\s*$/u.exec(title.slice(0, end))?.[1] ?? title;
}

/** The host of an address without `www.`; null for what is none. */
export function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname.replace(/^www\./u, '');
  } catch {
    return null;
  }
}
