/** What stands in brackets is left out of its clause when it is shorter than this. */
const MAX_BRACKET = 16;

/** The token after a bracket that is closed again soon, else the one after its opening. */
export function afterBracket(lower: readonly string[], start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end, start + MAX_BRACKET); at++) if (lower[at] === ')') return at + 1;
  return start + 1;
}

/** The token after what a dash begins and another ends soon, "hat es – 20 waren verletzt – gegeben", else the dash itself. */
export function afterDashes(lower: readonly string[], start: number, end: number): number {
  for (let at = start + 3; at < Math.min(end - 1, start + MAX_BRACKET); at++)
    if (lower[at] === lower[start]) return at + 1;
  return start;
}
