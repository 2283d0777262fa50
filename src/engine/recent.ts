/**
 * As many words as 700 short articles have: a program that had read them used 120 MB of its heap, 60 with half as many. With
 * half as many, one word in five had to be looked up in all tables again.
 */
const MOST_WORDS = 1 << 15;

/**
 * Remembers what was found of words, by their text, for at most `most` of them; then it begins anew. What is remembered
 * changes the speed and never the result, and memory stays level however much is read. Nothing outlives a beginning: to
 * carry over the words that came again keeps the arrays alive that their numbers share with words that did not.
 */
export interface Recent<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, value: T) => void;
}

export function recent<T>(most: number = MOST_WORDS): Recent<T> {
  const known = new Map<string, T>();
  return {
    get: (text) => known.get(text),
    set: (text, value) => {
      if (known.size >= most) known.clear();
      known.set(text, value);
    },
  };
}
