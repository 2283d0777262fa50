const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
// No -er: an agent noun ("Besucher", "Kämpfer") looks like such a plural, and nouns of events have none.
const ENDINGS = ['en', 'es', 'n', 's', 'e'];
const SHORTEST = 4;

/**
 * Forms that a German noun in lower case may have as its lemma: without endings of number and case, without the umlaut
 * of the plural. For words that the lexicon lacks, so it gives too many rather than too few.
 */
export function nounLemmas(form: string): readonly string[] {
  const found: string[] = [];
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < SHORTEST) continue;
    const stem = form.slice(0, -ending.length);
    found.push(stem);
    if (ending === 'en') found.push(`${stem}e`, `${stem}um`);
    if (ending === 'e' || ending === 'en' || ending === 'n') {
      const plain = withoutUmlaut(stem);
      if (plain !== null) found.push(plain);
    }
  }
  const plain = withoutUmlaut(form);
  if (plain !== null) found.push(plain);
  return found;
}

/** The last umlaut of a word taken back: "anschläg" is "anschlag". */
function withoutUmlaut(stem: string): string | null {
  for (let at = stem.length - 1; at >= 0; at--) {
    const base = UMLAUTS[stem[at]!];
    if (base !== undefined) return stem.slice(0, at) + base + stem.slice(at + 1);
  }
  return null;
}
