import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { describedGroups } from './described-groups.ts';
import { matchNames } from './matches.ts';
import type { Names } from './names.ts';
import { observe } from './observe.ts';
import { groupOrganisations } from './organisation-entities.ts';
import { groupPeople } from './people.ts';
import { groupPlaces } from './place-entities.ts';
import { type Recognised, recognise } from './recognise.ts';
import { findSeats } from './seats.ts';
import type { Entity } from './types.ts';
import { formsOf } from './word-forms.ts';

/** All that the article names, in the order of first mention. */
export function findEntities(document: Document, syntax: Syntax, names: Names): Entity[] {
  const words = formsOf(document, names);
  const matches = matchNames(document, words, names.gazetteer, names.language);
  const observed = observe(document, words, matches, syntax, names);
  const recognised = recognise(document, observed, matches, names);
  const seats = findSeats(document, recognised, matches, observed);
  const places = groupPlaces(document, recognised, seats.values(), syntax, names);
  const seatOf = ({ first }: Recognised): ReturnType<typeof places.of> => {
    const seat = seats.get(first);
    return seat === undefined ? null : places.of(seat);
  };
  const drafts = [
    ...groupPeople(document, recognised, syntax, names),
    ...places.drafts,
    ...groupOrganisations(document, recognised, names, seatOf),
    ...describedGroups(document, observed, recognised, names),
  ];
  return drafts
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}
