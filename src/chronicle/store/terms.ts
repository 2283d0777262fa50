/** The words of a query; words in quotation marks stay together. */
export function termsOf(query: string): string[] {
  return [...query.matchAll(/["„“«»]([^"„“”«»]+)["“”«»]|(\S+)/gu)]
    .map(([, phrase, word]) => (phrase ?? word!).trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
}
