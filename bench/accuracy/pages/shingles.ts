/** How far two texts share their rows of four words. */
export interface Comparison {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Compares a text with the true one by rows of four words, each counted as often as it stands there. */
export function compare(text: string, gold: string): Comparison {
  const [found, wanted] = [rows(text), rows(gold)];
  let both = 0;
  for (const [row, n] of found) both += Math.min(n, wanted.get(row) ?? 0);
  const sum = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((a, b) => a + b, 0);
  const precision = both / Math.max(1, sum(found));
  const recall = both / Math.max(1, sum(wanted));
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function rows(text: string): Map<string, number> {
  const words =
    text
      .replace(/\u00ad/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let i = 0; i + 4 <= words.length; i++) {
    const row = words.slice(i, i + 4).join(' ');
    found.set(row, (found.get(row) ?? 0) + 1);
  }
  return found;
}
