/** Names and places: `openNames` makes the tables ready, `findEntities` reads an article with them. */
export { findEntities } from './find.ts';
export type { NamesLanguage } from './language.ts';
export { type Names, type NamesBytes, openNames } from './names.ts';
export type { Entity, EntityKind, EntityMention, PlaceLocation } from './types.ts';
