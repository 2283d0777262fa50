import type { Token } from '../text/token.ts';

/** Whether a token is the hyphen of a word that the next conjunct completes: "Luft- und Raumfahrt". */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]!.text === '-' && tokens[at - 1]!.end === tokens[at]!.start;
}
