const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML, in elements and in quoted attributes. What HTML forbids (controls, halves of pairs) becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (c) => ENTITIES[c]!).replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\ufffd');
}

/** A string for an `id`, a class or a fragment: letters, digits and hyphens of the given one, the rest in hexadecimal. */
export function safeId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}_`);
}
