import type { Document } from '../text/document.ts';
import type { Recognised } from './recognise.ts';

const OPENING = /^[([]$/u;

/**
 * Abbreviations that the article brings in with brackets, and what they stand for: "Volksmudschahedin (MEK)",
 * "OCHA (Office for the Coordination …)". As they are written; only where one name is short, the other long.
 */
export function abbreviations(
  { text, tokens }: Document,
  organisations: readonly Recognised[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const byFirst = new Map(organisations.map((one) => [one.first, one]));
  for (const one of organisations) {
    if (!OPENING.test(tokens[one.last]?.text ?? '')) continue;
    const inside = byFirst.get(one.last + 1);
    if (inside === undefined || !/^[)\],]$/u.test(tokens[inside.last]?.text ?? '')) continue;
    const [outer, inner] = [text.slice(one.start, one.end), text.slice(inside.start, inside.end)];
    if (isShort(inner) && !isShort(outer)) found.set(inner, outer);
    else if (isShort(outer) && !isShort(inner)) found.set(outer, inner);
  }
  return found;
}

/** One word with capitals for most of its letters: "CDU", "IStGH", "ver.di" not. */
function isShort(name: string): boolean {
  if (name.length > 8 || /\s/u.test(name)) return false;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= name.length;
}
