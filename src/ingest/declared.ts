/** The encoding that a page or an XML document declares of itself in its first kilobyte; null where it doesn't. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/u.exec(head)?.[1] ?? null;
}
