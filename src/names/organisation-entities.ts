import type { Document } from '../text/document.ts';
import { abbreviations } from './abbreviations.ts';
import { type Draft, explain, mentionsOf } from './draft.ts';
import { fold } from './fold.ts';
import type { NamesLanguage } from './language.ts';
import type { Names } from './names.ts';
import type { Recognised } from './recognise.ts';

/**
 * The organisations and groups of the article: a name and its abbreviation are one, and so are a name and its genitive.
 * `seatOf` tells the place that the name of an organisation holds, or null.
 */
export function groupOrganisations(
  document: Document,
  recognised: readonly Recognised[],
  names: Names,
  seatOf: (organisation: Recognised) => Pick<Draft, 'name' | 'country' | 'location'> | null,
): Draft[] {
  const textOf = ({ start, end }: Recognised): string => document.text.slice(start, end);
  const all = recognised.filter(({ kind }) => kind === 'organization');
  const long = abbreviations(document, all);
  const spelled = new Set(all.map((one) => fold(textOf(one))));
  const byKey = new Map<string, { list: Recognised[]; name: string }>();
  for (const one of all) {
    const text = long.get(textOf(one)) ?? textOf(one);
    const bare = names.language.baseForms(text).find((base) => spelled.has(fold(base)) || known(base, names) !== null);
    const name = known(text, names) === null && bare !== undefined ? bare : text;
    const key = known(name, names)?.key ?? `org:${fold(name)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, { list: [one], name });
    else same.list.push(one);
  }
  return [...byKey].map(([key, { list, name }]) => {
    const organisation = known(name, names);
    const seat = list.map(seatOf).find((one) => one !== null) ?? null;
    const why = [
      ...(long.has(textOf(list[0]!)) ? [`short for ${name}`] : []),
      ...(seat === null ? [] : [`in ${seat.name}`]),
    ];
    return {
      key,
      kind: organisation?.kind ?? kindOf(name, names.language),
      name: organisation?.names[0] ?? name,
      mentions: mentionsOf(list),
      roles: [],
      country: organisation?.country ?? seat?.country ?? null,
      location: seat?.location ?? null,
      names: (organisation?.names ?? []).map((other) => ({ name: other, language: null, usedBy: null })),
      explanation: explain(document, list, why.join('; ')),
    };
  });
}

function known(name: string, { organisations }: Names): ReturnType<Names['organisations']['named']> {
  return organisations.named(name);
}

function kindOf(name: string, { groupHeads }: NamesLanguage): 'group' | 'organization' {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => groupHeads.includes(word)) ? 'group' : 'organization';
}
