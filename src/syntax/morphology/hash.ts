/**
 * 32-bit hash of a string (FNV-1a over UTF-16 code units, from `start` to `end` excluded). Signed: half of the unsigned ones
 * would not fit into a field of an object, and be kept outside of it.
 */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Key of a feature: its template's number and up to two values. Never 0, which marks an empty slot. */
export function featureKey(template: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x165667b1);
  return (hash ^ (hash >>> 13)) >>> 0 || 1;
}
