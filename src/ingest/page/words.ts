import { page as de } from '../../lang/de/page.ts';
import { page as en } from '../../lang/en/page.ts';
import type { PageWords } from '../../text/page-words.ts';

const LANGUAGES: readonly PageWords[] = [de, en];
/** Longer lines are sentences. */
const LINE = 160;
const PROMO = 260;
/** Longer lines that begin with "updated" tell of rules that were. */
const UPDATED = 90;
const all = (key: keyof PageWords): readonly string[] => [...new Set(LANGUAGES.flatMap((words) => words[key]))];

const opening = (key: keyof PageWords): ((line: string) => boolean) => {
  const [several, one] = [
    all(key).filter((words) => words.includes(' ')),
    all(key).filter((word) => !word.includes(' ')),
  ];
  const either = (words: readonly string[]): string => words.map(escaped).join('|');
  // "Related" opens many a sentence; a single word that leads elsewhere stands alone or in front of a mark.
  const alone = key === 'elsewhere' ? '(?: ?[:|»›→–—-]| ?$)' : '(?:$|[^\\p{L}\\p{N}])';
  const pattern = new RegExp(`^(?:(?:${either(several)})(?:$|[^\\p{L}\\p{N}])|(?:${either(one)})${alone})`, 'u');
  const closed = all(key).filter((word) => !/[\p{L}\p{N}]$/u.test(word));
  return (line) => pattern.test(line) || closed.some((word) => line.startsWith(word));
};
const LABELS = new Set(all('labels'));
const WAYS_ON = new Set(all('onward'));
/** Longer links are not such words. */
const ONWARD = 30;
const COMMENTS = new Set(all('comments'));
const isElsewhere = opening('elsewhere');
const isClosing = opening('closing');
const isCredit = opening('credits');
const isUpdated = opening('updated');
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const NAMES = `${NAME}(?: ${NAME}){0,9}`;
const BYLINE = new RegExp(
  `^(?:${all('byline').map(escaped).join('|')}):? (${NAMES}(?:(?:,| \\||/) ?${NAMES}){0,5})(?:[,|·•–-].{0,60}|\\s*\\d.{0,24}\\d{4}.{0,24})?$`,
  'iu',
);
const OFFERED = new RegExp(`(?<!\\p{L})(?:${all('offers').map(escaped).join('|')})`, 'u');
const CREDITED = new RegExp(
  `[ (|/](?:${all('credits')
    .filter((word) => /\p{L}:$/u.test(word))
    .map(escaped)
    .join('|')}) ?[^.!?:]{2,60}[).]?$`,
  'u',
);
const ABOUT = new RegExp(`^${NAME}(?: ${NAME}){1,3}(?:,| \\p{Ll})`, 'u');
const WRITERS = new RegExp(`(?:${all('writers').map(escaped).join('|')})`, 'u');
const READING = new RegExp(`(?:^|[^\\p{L}])(?:${all('readingTime').map(escaped).join('|')})(?:$|[^\\p{L}])`, 'u');

/** True for a button or a label: the whole line is one. */
export function isLabel(text: string): boolean {
  const line = plain(text).replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})?]+$/gu, '');
  return line === '' || LABELS.has(line);
}

/** True for a heading above readers' comments ("12 Kommentare"). */
export function isCommentsHeading(text: string): boolean {
  return COMMENTS.has(plain(text).replace(/^\(?\d+\)? |[ :]*\(?\d*\)?$/gu, ''));
}

/** True for a short line that leads to other reports. */
export function leadsElsewhere(text: string): boolean {
  return text.length <= PROMO && isElsewhere(plain(text));
}

/** True for a teaser: its last words, which are all that is linked, lead to the report that it is of. */
export function isTeaser(text: string, linked: number): boolean {
  if (linked === 0 || linked > ONWARD) return false;
  const end = plain(text.slice(-linked)).replace(/[^\p{L}]+$/u, '');
  return WAYS_ON.has(end) && text.length > linked * 2;
}

/** True for a short line of rights, offers and the like, as they stand below a report. */
export function isClosingLine(text: string): boolean {
  return text.length <= PROMO && isClosing(plain(text));
}

/** True for a paragraph that offers letters, apps and the like; it may stand anywhere. */
export function isOffer(text: string): boolean {
  return isClosingLine(text) && OFFERED.test(plain(text));
}

/** True for a line that says whose picture it is, or ends with that, as captions do. */
export function isCreditLine(text: string): boolean {
  if (text.length <= LINE && isCredit(plain(text))) return true;
  return text.length <= PROMO && CREDITED.test(plain(text));
}

/** True for words of what readers are offered. */
export function mentionsOffer(text: string): boolean {
  return OFFERED.test(plain(text));
}

/** True for a short line that says when the report was last changed. */
export function isUpdatedLine(text: string): boolean {
  return text.length <= UPDATED && /\d/u.test(text) && isUpdated(plain(text));
}

/** True for "4 min read". */
export function isReadingTime(text: string): boolean {
  return text.length <= 60 && /\d/u.test(text) && READING.test(plain(text));
}

/** True for a line about the author ("… is a staff writer"), as they stand below a report. */
export function isAboutAuthor(text: string): boolean {
  return text.length <= PROMO && ABOUT.test(text) && WRITERS.test(plain(text));
}

/** The authors that a line names and nothing else; null for other lines. */
export function bylineOf(text: string): string | null {
  if (text.length > LINE) return null;
  const found = BYLINE.exec(text.replace(/\s+/gu, ' ').trim());
  // Without regard to case the pattern takes any words; names begin with capitals.
  const names = found?.[1]?.trim() ?? null;
  if (names === null) return null;
  return names.split(/[ ,|/]+/u).every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word)) ? names : null;
}

const PARTICLES = new Set('von van de der den di da al el bin zu und and y e'.split(' '));

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}(©@"„“]+/u, '')
    .trim()
    .toLowerCase();
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
