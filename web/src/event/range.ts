import { formatNumber } from '../../../src/export/days.ts';
import { language, words } from '../lib/words.ts';

/** A number or range in words: "12", "3 – 5", "at least 3". */
export function range({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  const number = (n: number): string => formatNumber(n, language());
  if (min !== null && min === max) return number(min);
  if (min === null) return max === null ? '?' : words().atMost(number(max));
  return max === null ? words().atLeast(number(min)) : `${number(min)} – ${number(max)}`;
}
