/** The fields that a mark holds, each as people read it: words without their places; null where there are none. */
export function markedFields(value: unknown): (readonly [field: string, text: string | null])[] {
  const words = (one: unknown): string | null => {
    if (one === null || one === undefined) return null;
    if (typeof one === 'object') return 'text' in one ? `"${String(one.text)}"` : null;
    return String(one);
  };
  return Object.entries(value ?? {})
    .filter(([field]) => field !== 'evidence' && field !== 'nth')
    .map(([field, one]) => [field, Array.isArray(one) ? one.map(words).join(', ') || null : words(one)] as const);
}
