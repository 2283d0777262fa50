/**
 * Remembers what was found of words, by their text: of the last `most` different ones all, and of as many before them those
 * that came again. What is remembered changes the speed and never the result; memory stays level however much is read.
 * In two generations, since following up each use would cost more than it gains (libraries that do so also keep an object
 * more for each word).
 */
export interface Recent<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, value: T) => void;
}

export function recent<T>(most: number): Recent<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (text: string, value: T): void => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
  };
  return {
    get: (text) => {
      const known = young.get(text);
      if (known !== undefined) return known;
      const older = old.get(text);
      if (older !== undefined) set(text, older);
      return older;
    },
    set,
  };
}
