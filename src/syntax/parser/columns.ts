import type { Document } from '../../text/document.ts';
import type { WordAnalysis } from '../morphology/index.ts';
import type { Guide } from './guide.ts';
import { hashText, mix } from './hash.ts';
import { casesOf } from './nominal.ts';

/** What the parser looks at, token by token, as numbers: hashes where not said otherwise. 0 means "nothing". */
export interface Columns {
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  /** Language-specific tag. */
  readonly tag: Int32Array;
  /** Tag with the features that rule over attachment: case, number, person, verb form. */
  readonly morph: Int32Array;
  /** What the form can decline to; 0 for what doesn't decline. */
  readonly nominal: ArrayLike<number>;
  /** First letters' case, digits, hyphen: what can be seen of an unknown word. */
  readonly shape: Int32Array;
  /** Number of finite verbs, of other verbs, of commas and of coordinators before each token; one more entry than tokens. */
  readonly finites: Int32Array;
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly joins: Int32Array;
  /** Index of the next verb at or after the token, or the number of tokens. */
  readonly nextVerb: Int32Array;
  /** Advice of the rules of the language. */
  readonly guide: Guide;
}

/** Fills the columns of a whole text. */
export function columnsOf(document: Document, { words, nominal }: WordAnalysis, guide: Guide): Columns {
  const n = words.length;
  const column = (): Int32Array => new Int32Array(n);
  const columns: Columns = {
    form: column(),
    lemma: column(),
    pos: column(),
    tag: column(),
    morph: column(),
    nominal,
    shape: column(),
    finites: new Int32Array(n + 1),
    verbs: new Int32Array(n + 1),
    commas: new Int32Array(n + 1),
    joins: new Int32Array(n + 1),
    nextVerb: new Int32Array(n + 1).fill(n),
    guide,
  };
  const hashes = new Map<string, number>();
  const hash = (text: string): number => {
    let found = hashes.get(text);
    if (found === undefined) {
      found = hashText(text);
      hashes.set(text, found);
    }
    return found;
  };
  for (let i = 0; i < n; i++) {
    const { lemma, upos, tag, feats } = words[i]!;
    const lower = document.lower[i]!;
    columns.form[i] = hash(lower);
    columns.lemma[i] = hash(lemma);
    // Auxiliary or verb, name or noun: the tagger guesses where only the tree can tell.
    columns.pos[i] = hash(upos === 'AUX' ? 'VERB' : upos === 'PROPN' ? 'NOUN' : upos);
    columns.tag[i] = hash(tag);
    const detail = mix(casesOf(columns.nominal[i]!), hash(feats.Number ?? ''));
    columns.morph[i] = mix(mix(columns.tag[i]!, detail), hash(feats.Person ?? ''));
    columns.shape[i] = shapeOf(document.tokens[i]!.text);
    const verb = upos === 'VERB' || upos === 'AUX';
    const finite = verb && feats.VerbForm === 'Fin';
    columns.finites[i + 1] = columns.finites[i]! + (finite ? 1 : 0);
    columns.verbs[i + 1] = columns.verbs[i]! + (verb && !finite ? 1 : 0);
    columns.commas[i + 1] = columns.commas[i]! + (lower === ',' ? 1 : 0);
    columns.joins[i + 1] = columns.joins[i]! + (upos === 'CCONJ' ? 1 : 0);
  }
  for (let i = n - 1; i >= 0; i--) {
    const { upos } = words[i]!;
    columns.nextVerb[i] = upos === 'VERB' || upos === 'AUX' ? i : columns.nextVerb[i + 1]!;
  }
  return columns;
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  const upper = text[0] !== text[0]!.toLowerCase();
  const digit = first >= 48 && first <= 57;
  return 1 + (upper ? 1 : 0) + (digit ? 2 : 0) + (text.includes('-') && text.length > 1 ? 4 : 0);
}
