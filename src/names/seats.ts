import type { Document } from '../text/document.ts';
import { COMMON } from './common-words.ts';
import type { Observed } from './features.ts';
import type { GazetteerMatch } from './matches.ts';
import type { Recognised } from './recognise.ts';

/**
 * The places that names of organisations hold, which tell where each is at home: Wolfsburg of "Amtsgericht Wolfsburg",
 * France of "Kommunistische Partei Frankreichs". The last one of each name, by the first token of the organisation.
 */
export function findSeats(
  { tokens }: Document,
  recognised: readonly Recognised[],
  matches: readonly GazetteerMatch[],
  { lexicon }: Observed,
): ReadonlyMap<number, Recognised> {
  const found = new Map<number, Recognised>();
  let next = 0;
  for (const one of recognised) {
    while (next < matches.length && matches[next]!.first < one.first) next++;
    if (one.kind !== 'organization' || one.last - one.first < 2) continue;
    for (let i = next; i < matches.length && matches[i]!.first < one.last; i++) {
      const match = matches[i]!;
      if (match.last > one.last || match.part || match.form !== 'name' || lexicon[match.first] === COMMON) continue;
      if (tokens[match.first]!.text.length < 4) continue;
      const { first, last, start, end } = match;
      found.set(one.first, { first, last, start, end, kind: 'place', match, rule: 'names.seat' });
    }
  }
  return found;
}
