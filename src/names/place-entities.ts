import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { quote } from '../text/span.ts';
import { type Draft, explain, mentionsOf } from './draft.ts';
import { fold } from './fold.ts';
import { radiusOf } from './gazetteer.ts';
import { actingSubjects, metonymy } from './metonymy.ts';
import type { Names } from './names.ts';
import { locate } from './places.ts';
import type { Recognised } from './recognise.ts';
import { resolvePlaces } from './resolve.ts';
import type { Mentioned } from './signs.ts';

/** Mentions of one place, and the name that was resolved for them. */
interface Group {
  readonly list: Recognised[];
  readonly text: string;
  /** Key among the names that were resolved. */
  readonly name: string;
  readonly within: boolean;
}

/** The places of an article, and what a name resolves to that is part of another one. */
export interface GroupedPlaces {
  readonly drafts: readonly Draft[];
  /** What the record says of the place; null for a name that is none. */
  readonly of: (seat: Recognised) => ReturnType<typeof locate> | null;
}

/**
 * The places and states of the article: one entity for each, whatever it is called. `seats` are names of places within
 * those of organisations: resolved with the others, but no entities.
 */
export function groupPlaces(
  document: Document,
  recognised: readonly Recognised[],
  seats: Iterable<Recognised>,
  syntax: Syntax,
  names: Names,
): GroupedPlaces {
  const textOf = ({ start, end }: Recognised): string => document.text.slice(start, end);
  const byName = new Map<string, Recognised[]>();
  const nameOf = (one: Recognised): string => (one.match === null ? fold(textOf(one)) : fold(one.match.name));
  for (const one of recognised) {
    if (one.kind !== 'place') continue;
    const list = byName.get(nameOf(one));
    if (list === undefined) byName.set(nameOf(one), [one]);
    else list.push(one);
  }
  const withSeats = new Map(byName);
  for (const seat of seats) if (!withSeats.has(nameOf(seat))) withSeats.set(nameOf(seat), [seat]);
  const resolved = resolvePlaces(document, mentionedBy(document, withSeats), names);
  const groups = new Map<string, Group>();
  for (const [name, all] of byName) {
    const { place, within: unknown } = resolved.get(name)!;
    for (const one of all) {
      const within = (one.match?.within === true || unknown) && place !== null;
      const id = within ? `within ${textOf(one)}` : place === null ? `unknown ${name}` : String(place);
      const same = groups.get(id);
      if (same === undefined) groups.set(id, { list: [one], text: textOf(one), name, within });
      else same.list.push(one);
    }
  }
  const acting = actingSubjects(syntax, names);
  const drafts = [...groups.values()].map((group): Draft => {
    const { place, why, rejected } = resolved.get(group.name)!;
    const known = locate(place, group.text, names);
    const radius = place === null ? '' : `; within ${radiusOf(names.gazetteer, place)} km`;
    const mentions = mentionsOf(group.list);
    if (!group.within) {
      const meant = metonymy(document, group.list, place, acting, names);
      return {
        ...known,
        mentions,
        roles: [],
        explanation: explain(document, group.list, why + radius + meant, rejected),
      };
    }
    return {
      ...known,
      key: `place:${fold(group.text)}`,
      kind: 'place',
      name: group.text,
      location: known.location === null ? null : { ...known.location, geonames: null },
      names: [],
      mentions,
      roles: [],
      explanation: explain(document, group.list, `somewhere in ${known.name}: ${why}${radius}`, rejected),
    };
  });
  const of = (seat: Recognised): ReturnType<typeof locate> | null => {
    const place = resolved.get(nameOf(seat))?.place ?? null;
    return place === null ? null : locate(place, textOf(seat), names);
  };
  return { drafts, of };
}

function mentionedBy(
  document: Document,
  byName: ReadonlyMap<string, readonly Recognised[]>,
): ReadonlyMap<string, Mentioned> {
  const mentioned = new Map<string, Mentioned>();
  for (const [name, list] of byName) {
    const head = list[0]!;
    mentioned.set(name, {
      span: quote(document.text, head),
      text: document.text.slice(head.start, head.end),
      count: list.length,
      references: head.match?.references ?? [],
      at: list,
    });
  }
  return mentioned;
}
