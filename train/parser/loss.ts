/** Slope of the log-loss of a choice among the allowed classes, of which several may be right. */
export function lossGradient(
  scores: Float32Array,
  allowed: (c: number) => boolean,
  right: (c: number) => boolean,
): Float32Array {
  let most = -Infinity;
  for (let c = 0; c < scores.length; c++) if (allowed(c)) most = Math.max(most, scores[c]!);
  let all = 0;
  let good = 0;
  const gradient = new Float32Array(scores.length);
  for (let c = 0; c < scores.length; c++) {
    if (!allowed(c)) continue;
    gradient[c] = Math.exp(scores[c]! - most);
    all += gradient[c]!;
    if (right(c)) good += gradient[c]!;
  }
  for (let c = 0; c < scores.length; c++) {
    if (!allowed(c)) continue;
    const share = gradient[c]!;
    gradient[c] = share / all - (right(c) && good > 0 ? share / good : 0);
  }
  return gradient;
}
