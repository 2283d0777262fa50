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
