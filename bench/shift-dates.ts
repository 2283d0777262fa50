const DAY = 86_400_000;
const YEAR = 365.25;
const MIDDLE = 15;
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
/** "3. Mai 2009", "3. Mai", "Mai 2009", "Mai", "2009". */
const DATE = new RegExp(
  `(?:(\\d{1,2})\\. )?(?<!\\p{L})(${MONTHS.join('|')})(?!\\p{L})(?: (\\d{4}))?|(?<![\\d.,])(?:19|20)\\d{2}(?![\\d.,]*\\d)`,
  'gu',
);

/** Moves the dates that a German text names by some days; what names no year is of the year `year`. */
export function shiftDates(text: string, days: number, year: number): string {
  return text.replace(DATE, (all: string, day?: string, month?: string, named?: string) => {
    if (month === undefined) return String(Number(all) + Math.round(days / YEAR));
    const from = Date.UTC(Number(named ?? year), MONTHS.indexOf(month), Number(day ?? MIDDLE));
    const to = new Date(from + days * DAY);
    const parts = [MONTHS[to.getUTCMonth()]!];
    if (day !== undefined) parts.unshift(`${to.getUTCDate()}.`);
    if (named !== undefined) parts.push(String(to.getUTCFullYear()));
    return parts.join(' ');
  });
}
