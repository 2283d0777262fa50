/**
 * Types that two reports may give to one happening: a bombing is an assault to one and a crime to the other, a landslide an
 * accident or a disaster. Only claims of one family are compared. A type of another codebook is a family of its own.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['ASSAULT', 'CRIME', 'ACCIDENT', 'DISASTER', 'DEATH'],
  ['ACCUSE', 'TRIAL', 'COERCE', 'SANCTION'],
  ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'REQUEST', 'REJECT', 'THREATEN'],
  ['AID', 'MOBILIZE', 'RETREAT'],
  ['OFFICE', 'ENACT'],
];
const FAMILY_OF = new Map(FAMILIES.flatMap((types) => types.map((type) => [type, types[0]!])));

/** The family of a type, named by its first member. */
export function familyOf(type: string): string {
  return FAMILY_OF.get(type) ?? type;
}

/** The families of the given types, each once, in their order. */
export function familiesOf(types: readonly string[]): string[] {
  return [...new Set(types.map(familyOf))];
}
