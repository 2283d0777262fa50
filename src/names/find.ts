import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { matchNames } from './matches.ts';
import type { Names } from './names.ts';
import { observe } from './observe.ts';
import { groupOrganisations } from './organisation-entities.ts';
import { groupPeople } from './people.ts';
import { groupPlaces } from './place-entities.ts';
import { recognise } from './recognise.ts';
import type { Entity } from './types.ts';

/** All that the article names, in the order of first mention. */
export function findEntities(document: Document, syntax: Syntax | null, names: Names): Entity[] {
  const matches = matchNames(document, names.gazetteer, names.language);
  const observed = observe(document, matches, names);
  const recognised = recognise(document, observed, matches, names);
  const drafts = [
    ...groupPeople(document, recognised, syntax, names),
    ...groupPlaces(document, recognised, syntax, names),
    ...groupOrganisations(document, recognised, names),
  ];
  return drafts
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}
