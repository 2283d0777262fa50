const PLACE = "\\p{Lu}[\\p{L}.'’-]*";
const AGENCY = '\\((?:\\p{Lu}|dpa|afp|epd|kna|sid|apa|ap|rtr)[\\p{L}/ .,-]{0,38}\\)';
const DATELINE = new RegExp(`^(${PLACE}(?:[ /]${PLACE}){0,4}(?:, [^()\\n—–]{1,30}?)? ?${AGENCY}) ?[-–—]+ `, 'u');
const CAPITALS = /^(\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [^()\n—–-]{1,30}?)?) [-–—]+ /u;

/** The place and agency in front of a report ("Stepanakert (AP)"), without the dash; null where there are none. */
export function datelineOf(text: string): string | null {
  const start = text.slice(0, 120);
  return DATELINE.exec(start)?.[1] ?? CAPITALS.exec(start)?.[1] ?? null;
}
