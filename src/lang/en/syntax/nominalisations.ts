const endings = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Endings of nouns whose "of" phrase is whom or what it is done to: "the destruction of the bridge". */
export const deeds = endings(`
  destruction capture seizure killing murder assassination arrest detention abduction kidnapping rape torture bombing shelling invasion
  occupation annexation blockade siege liberation recapture conquest looting theft robbery purchase sale construction demolition
  condemnation criticism rejection approval adoption abolition ban closure opening election appointment dismissal nomination expulsion
  deportation evacuation release rescue removal withdrawal replacement treatment use abuse violation investigation interrogation
  prosecution conviction acquittal execution assessment inspection analysis discovery invention creation production distribution
  publication translation persecution oppression suppression dispersal boycott overthrow ousting poisoning stabbing shooting beating`);

/** Endings of nouns whose "of" phrase is who or what does it: "the arrival of the troops". */
export const happenings = endings(`
  attack assault arrival departure return retreat advance march flight escape visit resignation protest strike victory defeat death
  collapse explosion eruption outbreak rise fall increase decrease decline growth start beginning end uprising rebellion revolt coup
  fight struggle meeting demand threat warning statement announcement decision refusal promise answer question request appeal call
  attempt help reaction proposal movement emergence development surrender demonstration intervention crash fire`);

/** Endings of nouns that end like deeds and are none. */
export const things = endings('house cause clause because');
