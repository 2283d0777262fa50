/** English participles are tagged as verbs with their lemma; nothing is left to do. */
export function participleVerbs(_lemma: string): readonly string[] {
  return [];
}

/** English finite forms have few shapes, which the tagger's lemmas already cover. */
export function verbLemmas(_form: string): readonly string[] {
  return [];
}
