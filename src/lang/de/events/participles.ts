const UNSEPARATED = /^(?:be|emp|ent|er|miss|ver|zer|über|unter|wider|um|durch|hinter)/u;
const SHORTEST = 5;

/**
 * Infinitives of weak verbs that a participle may come from: "entführt" from "entführen", "gerettet" from "retten",
 * "abgesagt" from "absagen". Too many rather than too few.
 */
export function participleVerbs(lemma: string): readonly string[] {
  if (lemma.length < SHORTEST || !lemma.endsWith('t')) return [];
  const stem = lemma.slice(0, -1);
  const infinitive = stem.endsWith('e') ? `${stem}n` : `${stem}en`;
  const found: string[] = [];
  if (UNSEPARATED.test(lemma) || lemma.endsWith('iert')) found.push(infinitive);
  const at = infinitive.indexOf('ge');
  if (at >= 0 && at <= 7) found.push(infinitive.slice(0, at) + infinitive.slice(at + 2));
  return found;
}

const FINITE = [
  'tetest',
  'teten',
  'tete',
  'tet',
  'etest',
  'eten',
  'ete',
  'test',
  'ten',
  'te',
  'est',
  'et',
  'st',
  't',
  'e',
];

/** Infinitives of weak verbs that a finite form may belong to: "hisste" to "hissen", "landeten" to "landen". Too many rather than too few. */
export function verbLemmas(form: string): readonly string[] {
  const found = new Set<string>();
  for (const ending of FINITE) {
    if (!form.endsWith(ending) || form.length - ending.length < SHORTEST - 2) continue;
    const stem = form.slice(0, -ending.length);
    found.add(`${stem}en`);
    if (stem.endsWith('el') || stem.endsWith('er')) found.add(`${stem}n`);
  }
  return [...found];
}
