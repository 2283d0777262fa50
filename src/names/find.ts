import type { Explanation } from '../engine/explain.ts';
import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { quote } from '../text/span.ts';
import { fold } from './fold.ts';
import { matchNames } from './matches.ts';
import type { Names } from './names.ts';
import { observe } from './observe.ts';
import { groupPeople } from './people.ts';
import { locate } from './places.ts';
import { type Recognised, recognise } from './recognise.ts';
import { resolvePlaces } from './resolve.ts';
import type { Mentioned } from './signs.ts';
import type { Entity, EntityMention } from './types.ts';

/** All that the article names, in the order of first mention. */
export function findEntities(document: Document, _syntax: Syntax | null, names: Names): Entity[] {
  const matches = matchNames(document, names.gazetteer, names.language);
  const observed = observe(document, matches, names);
  const recognised = recognise(document, observed, matches, names);
  const drafts = [
    ...groupPeople(document, recognised, names),
    ...places(document, recognised, names),
    ...organisations(document, recognised, names),
  ];
  return drafts
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .map((entity, i) => ({ ...entity, id: `n${i + 1}` }));
}

type Draft = Omit<Entity, 'id'>;

function places(document: Document, recognised: readonly Recognised[], names: Names): Draft[] {
  const mentioned = new Map<string, Mentioned>();
  const byKey = new Map<string, Recognised[]>();
  for (const it of recognised) {
    if (it.kind !== 'place') continue;
    const text = document.text.slice(it.start, it.end);
    const key = it.match === null ? fold(text) : fold(it.match.name);
    const list = byKey.get(key) ?? [];
    list.push(it);
    byKey.set(key, list);
  }
  for (const [key, list] of byKey) {
    const [head] = list as [Recognised];
    mentioned.set(key, {
      span: quote(document.text, head),
      text: document.text.slice(head.start, head.end),
      count: list.length,
      references: head.match?.references ?? [],
      at: list,
    });
  }
  const resolved = resolvePlaces(document, mentioned, names);
  const entities = new Map<string, { readonly list: Recognised[]; readonly name: string; readonly key: string }>();
  for (const [key, list] of byKey) {
    const { place } = resolved.get(key)!;
    const id = place === null ? `place:${key}` : String(place);
    const same = entities.get(id);
    if (same === undefined) entities.set(id, { list: [...list], name: mentioned.get(key)!.text, key });
    else same.list.push(...list);
  }
  return [...entities.values()].map(({ list, name, key }) => {
    const { place, why, rejected } = resolved.get(key)!;
    const mentions = list.map(mentionOf).sort((a, b) => a.start - b.start);
    const explanation: Explanation = {
      rule: list[0]!.rule,
      why,
      words: mentions.map((mention) => quote(document.text, mention)),
      parts: [],
      rejected,
    };
    return { ...locate(place, name, names), mentions, roles: [], explanation };
  });
}

function organisations(document: Document, recognised: readonly Recognised[], names: Names): Draft[] {
  const byKey = new Map<string, Recognised[]>();
  for (const it of recognised) {
    if (it.kind !== 'organization') continue;
    const text = document.text.slice(it.start, it.end);
    const key = names.organisations.named(text)?.key ?? `org:${fold(text)}`;
    const list = byKey.get(key) ?? [];
    list.push(it);
    byKey.set(key, list);
  }
  return [...byKey].map(([key, list]) => {
    const text = document.text.slice(list[0]!.start, list[0]!.end);
    const known = names.organisations.named(text);
    return {
      key,
      kind: known?.kind ?? 'organization',
      name: known?.names[0] ?? text,
      mentions: list.map(mentionOf),
      roles: [],
      country: known?.country ?? null,
      location: null,
      names: (known?.names ?? []).map((name) => ({ name, language: null, usedBy: null })),
      explanation: {
        rule: list[0]!.rule,
        why: '',
        words: list.map((it) => quote(document.text, it)),
        parts: [],
        rejected: [],
      },
    };
  });
}

/** The mention of a recognised name. */
export function mentionOf({ first, last, start, end }: Recognised): EntityMention {
  return { first, last, start, end, named: true };
}
