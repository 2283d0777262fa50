import type { Frame, Word } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import type { AttributionLanguage, CueClass } from './language.ts';
import { kindOf } from './source-kind.ts';

/** The words of reporting of an article. */
export interface CueWords {
  /** For each token its class, or undefined where it doesn't report. */
  readonly classes: readonly (CueClass | undefined)[];
  /** For a verb that reports only together with another word ("gab … bekannt"), that word's token. */
  readonly supports: ReadonlyMap<number, number>;
  /** What a token is as the head of a possible source; few tokens are asked for, and often. */
  readonly kindAt: (token: number) => string;
}

/** How far a verb's second word is looked for. */
const REACH = 25;

/** Finds the words of reporting. */
export function findCueWords(
  { lower, tokens }: Document,
  words: readonly Word[],
  frameAt: ReadonlyMap<number, Frame>,
  language: AttributionLanguage,
): CueWords {
  const supports = new Map<number, number>();
  const classes = words.map(({ upos, lemma }, token): CueClass | undefined => {
    if (upos === 'VERB' || upos === 'AUX') {
      const verb = (frameAt.get(token)?.lemma ?? lemma).toLowerCase();
      const phrase = supported(token, language.phrases.get(verb) ?? language.phrases.get(lemma.toLowerCase()));
      return language.verbs.get(verb) ?? phrase;
    }
    return upos === 'NOUN' ? nounClass(language, lemma.toLowerCase(), lower[token]!) : undefined;
  });
  // "wurde bekannt": where the tree makes the second word the predicate, that word reports.
  for (const [verb, second] of supports) {
    if (words[verb]!.upos === 'AUX' && words[second]!.upos === 'ADJ') classes[second] = classes[verb];
  }
  const kinds = new Array<string | undefined>(words.length);
  const kindAt = (token: number): string => {
    const known = kinds[token];
    if (known !== undefined) return known;
    const kind = kindOf(words[token]!, lower[token]!, classes[token], language);
    kinds[token] = kind;
    return kind;
  };
  return { classes, supports, kindAt };

  function supported(verb: number, second: ReadonlyMap<string, CueClass> | undefined): CueClass | undefined {
    if (second === undefined) return undefined;
    for (const step of [1, -1]) {
      for (let at = verb + step; at >= 0 && at < words.length && Math.abs(at - verb) < REACH; at += step) {
        if (tokens[at]!.kind === 'punctuation') break;
        const found = second.get(lower[at]!);
        if (found === undefined) continue;
        supports.set(verb, at);
        return found;
      }
    }
    return undefined;
  }
}

/** A compound noun counts by its last part. */
function nounClass({ nouns, nounEndings }: AttributionLanguage, lemma: string, form: string): CueClass | undefined {
  const known = nouns.get(lemma) ?? nouns.get(form);
  if (known !== undefined) return known;
  return nounEndings.some((ending) => lemma.length > ending.length + 2 && lemma.endsWith(ending)) ? 'say' : undefined;
}
