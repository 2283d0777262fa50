const START = 0x811c9dc5 | 0;

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units), the same on every machine. */
export function hashText(text: string): number {
  return hashOn(START, text);
}

/** What texts are put together from, each as a template string would write it. */
type Part = string | number | boolean | null | undefined;

/** The hash of the text that two parts make up, without making it. */
export function hash2(one: Part, two: Part): number {
  return hashOn(hashOn(START, `${one}`), `${two}`);
}

/** The same for three parts. */
export function hash3(one: Part, two: Part, three: Part): number {
  return hashOn(hash2(one, two), `${three}`);
}

/** The same for four parts. */
export function hash4(one: Part, two: Part, three: Part, four: Part): number {
  return hashOn(hash3(one, two, three), `${four}`);
}

function hashOn(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Joins a value to a hash so that the order of the values matters. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1 | 0);
  return mixed ^ (mixed >>> 15);
}
