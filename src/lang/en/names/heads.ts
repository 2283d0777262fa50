const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Nouns that make an organisation of a name, lower case. */
export const ORGANISATION_HEADS = list(`
ministry department office authority agency court police government parliament congress senate party union association federation foundation university college institute academy school hospital clinic
company corporation corp. corp inc. inc ltd. ltd llc plc group bank insurance press newspaper times post news broadcasting church diocese organization organisation commission council committee board bureau centre center
museum theatre theater orchestra league club team works airlines airways army navy force forces embassy consulate chamber alliance initiative network service services society trust fund co. co systems technologies industries`);

/** Nouns that make an armed group or movement of a name. */
export const GROUP_HEADS = list(
  `militia militias rebels separatists fighters guerrilla guerrillas brigade brigades battalion mercenaries militants insurgents movement front jihadists islamists`,
);

/** Nouns for armed groups and movements told of without a name. */
export const DESCRIBED_GROUPS = list(
  `fighters rebels separatists militias militia militiamen mercenaries insurgents extremists islamists jihadists guerrillas paramilitaries militants gunmen troops soldiers forces`,
);

/** Nouns beside the name of a place. */
export const PLACE_HEADS: ReadonlyMap<string, 'city' | 'region' | 'country' | 'water' | 'quarter' | 'place'> = new Map([
  ...list('city town village capital port suburb municipality settlement').map((word) => [word, 'city'] as const),
  ...list(
    'province region state county district canton governorate oblast prefecture island peninsula department territory',
  ).map((word) => [word, 'region'] as const),
  ...list('kingdom republic nation country').map((word) => [word, 'country'] as const),
  ...list('river lake sea ocean').map((word) => [word, 'water'] as const),
  ...list('neighborhood neighbourhood borough quarter').map((word) => [word, 'quarter'] as const),
  ...list('airport mount volcano prison camp').map((word) => [word, 'place'] as const),
]);

/** Last words of names of streets, squares and buildings. */
export const SITE_ENDINGS = list(
  'street avenue road square bridge station airport stadium cathedral castle tower park',
);

/** Nouns that make the name of an institution together with the place after them. */
export const INSTITUTION_HEADS = list(`
university college institute museum bank diocese bishop archdiocese court`);

/** Nouns that make the name of a building or site together with the place after them. */
export const SITE_HEADS = list(`
port lake mount cape camp fort gulf strait isle bay`);
