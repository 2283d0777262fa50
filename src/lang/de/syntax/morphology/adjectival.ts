const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Participles that say with "sein" what somebody or something is like, rather than what was done. Lower case. */
export const adjectivalParticiples = words(`
  angemessen angesehen angespannt angewiesen aufgeregt aufgeschlossen ausgeglichen ausgesprochen ausgezeichnet bedingt
  beeindruckt befreundet begabt begeistert behindert bekannt beliebt bemüht berechtigt bereit berühmt besorgt
  bestürzt betrunken beunruhigt bewusst einverstanden empört engagiert entschlossen entsetzt entspannt enttäuscht
  erbost erfreut erleichtert erschöpft erschüttert erstaunt erwünscht fasziniert geeignet gelassen geneigt
  genervt gerechtfertigt gespannt gestresst gewillt gewohnt interessiert irritiert kompliziert motiviert optimiert
  qualifiziert schockiert spezialisiert talentiert überfordert überrascht überzeugt umstritten unterschiedlich verärgert verbittert
  verheiratet verliebt verlobt verrückt verschuldet versiert vertraut verunsichert verwandt verwirrt
  verwundert verzweifelt zerstritten zugetan`);

/** Finite forms of "sein". Lower case. */
export const formsOfBeing = words(`
  bin bist ist sind seid sei seist seien war warst waren wart wäre wärst wären`);
