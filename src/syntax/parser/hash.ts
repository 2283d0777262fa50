const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units), the same on every machine. Never 0, which means "nothing". */
export function hashText(text: string): number {
  let hash = OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash === 0 ? 1 : hash;
}

/** Joins a value to a hash so that the order of the values matters. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1 | 0);
  return mixed ^ (mixed >>> 15);
}
