/**
 * Types that two reports may give to one happening: a bombing is an assault to one and a crime to the other, a landslide an
 * accident or a disaster. Only claims of one family are compared. A type of another codebook is a family of its own.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['ASSAULT', 'CRIME', 'ACCIDENT', 'DISASTER', 'DEATH'],
  ['ACCUSE', 'TRIAL', 'COERCE', 'SANCTION'],
  ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE'],
  ['AID', 'MOBILIZE', 'RETREAT'],
  ['OFFICE', 'ENACT'],
];
const FAMILY_OF = new Map(FAMILIES.flatMap((types) => types.map((type) => [type, types[0]!])));
/** Modes of other families: a riot is fighting to another report, a truce an agreement, a seizure an attack. */
const OF_MODE: ReadonlyMap<string, string> = new Map([
  ['riot', 'ASSAULT'],
  ['seize', 'ASSAULT'],
  ['ceasefire', 'AGREE'],
]);

/** The family of a type, named by its first member. */
export function familyOf(type: string): string {
  return FAMILY_OF.get(type) ?? type;
}

/** The families of a claim with the given types and modes, each once, in their order. */
export function familiesOf({
  types,
  modes,
}: {
  readonly types: readonly string[];
  readonly modes: readonly string[];
}): string[] {
  return [...new Set([...types.map(familyOf), ...modes.flatMap((mode) => OF_MODE.get(mode) ?? [])])];
}

/** Whether two claims are of one family, so that they may be compared. */
export function meetInFamily(a: Parameters<typeof familiesOf>[0], b: Parameters<typeof familiesOf>[0]): boolean {
  const families = familiesOf(b);
  return familiesOf(a).some((family) => families.includes(family));
}
