const SHORTEST = 3;

/** Forms that an English noun in lower case may have as its lemma, for words that the lexicon lacks. */
export function nounLemmas(form: string): readonly string[] {
  if (form.endsWith('ies') && form.length > SHORTEST + 3) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('es') && form.length > SHORTEST + 2) return [form.slice(0, -2), form.slice(0, -1)];
  return form.endsWith('s') && form.length > SHORTEST ? [form.slice(0, -1)] : [];
}
