/** English participles are tagged as verbs with their lemma; nothing is left to do. */
export function participleVerbs(_lemma: string): readonly string[] {
  return [];
}
