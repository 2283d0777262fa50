/** A word or a phrase of a query with its other forms: an article has it where it has any of these. The first is as typed. */
export type Term = readonly [string, ...string[]];

/** The dictionary forms of a word in the languages of the chronicle, in small letters, without the word itself. */
export type FormsOf = (word: string) => readonly string[];

/** The words of a query; words in quotation marks stay together. */
export function termsOf(query: string): string[] {
  return quoted(query).map(({ text }) => text);
}

/** The words of a query with their dictionary forms; what stands in quotation marks is meant as it stands. */
export function termsWithForms(query: string, formsOf: FormsOf): Term[] {
  return quoted(query).map(({ text, isQuoted }): Term => [text, ...(isQuoted ? [] : formsOf(text))]);
}

function quoted(query: string): { text: string; isQuoted: boolean }[] {
  return [...query.matchAll(/["„“«»]([^"„“”«»]+)["“”«»]|(\S+)/gu)]
    .map(([, phrase, word]) => ({ text: (phrase ?? word!).trim(), isQuoted: phrase !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
