/** What the tagger tells apart, beyond what becomes an entity: other names, words derived from names, and compounds. */
export const TAGGED_KINDS = ['PER', 'LOC', 'ORG', 'OTH'] as const;
export type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Label 0: outside of any name. */
export const OUTSIDE = 0;
/** Labels of single words derived from a name ("Berliner"), and of compounds with one ("CDU-Politiker"). */
export const DERIVED = 1;
export const COMPOUND = 2;
const FIRST = 3;
export const LABEL_COUNT = FIRST + 4 * TAGGED_KINDS.length;

/** Parts of a name: its begin, inside and last word, or the only one. */
export type Position = 'B' | 'I' | 'L' | 'U';
const POSITIONS: readonly Position[] = ['B', 'I', 'L', 'U'];

/** The label of a position in a name of a kind. */
export function labelOf(kind: TaggedKind, position: Position): number {
  return FIRST + 4 * TAGGED_KINDS.indexOf(kind) + POSITIONS.indexOf(position);
}

/** The kind of a label, or null for words outside of names, derived words and compounds. */
export function kindOf(label: number): TaggedKind | null {
  return label < FIRST ? null : TAGGED_KINDS[(label - FIRST) >> 2]!;
}

/** The position of a label; words outside of names stand alone. */
export function positionOf(label: number): Position {
  return label < FIRST ? 'U' : POSITIONS[(label - FIRST) & 3]!;
}

/** True where a label may follow another: a name that has begun goes on until its last word. */
export function mayFollow(before: number, after: number): boolean {
  const open = positionOf(before) === 'B' || positionOf(before) === 'I';
  const goesOn = positionOf(after) === 'I' || positionOf(after) === 'L';
  if (open !== goesOn) return false;
  return !open || kindOf(before) === kindOf(after);
}

/** True where a sentence may begin with the label. */
export function mayBegin(label: number): boolean {
  return positionOf(label) === 'B' || positionOf(label) === 'U';
}

/** True where a sentence may end with the label. */
export function mayEnd(label: number): boolean {
  return positionOf(label) === 'L' || positionOf(label) === 'U';
}
