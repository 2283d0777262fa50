/** One syntactic word of a treebank with where it stands in its sentence's text. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: Readonly<Record<string, string>>;
  /** Number of the head in its sentence, from 1; 0 for the root. */
  readonly head: number;
  readonly relation: string;
  /** UTF-16 offsets into the sentence's text. Words of a fused token that is no plain chain of them share its span. */
  readonly start: number;
  readonly end: number;
}

/** A sentence of a treebank. */
export interface GoldSentence {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Reads CoNLL-U. Empty nodes are left out. */
export function readConllu(source: string): GoldSentence[] {
  let document = '';
  const sentences: GoldSentence[] = [];
  for (const block of source.split(/\n\s*\n/u)) {
    const lines = block.split('\n');
    const note = (name: string) => lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
    document = note('newdoc id') ?? document;
    const text = note('text');
    if (text === undefined) continue;
    sentences.push({ id: note('sent_id') ?? '', document, text, words: readWords(lines, text) });
  }
  return sentences;
}

function readWords(lines: readonly string[], text: string): GoldWord[] {
  const words: GoldWord[] = [];
  let at = 0;
  let fused: { start: number; end: number; until: number } | null = null;
  const find = (form: string) => {
    const start = text.indexOf(form, at);
    if (start < 0) throw new Error(`"${form}" is not in: ${text}`);
    return start;
  };
  for (const line of lines) {
    const cells = line.split('\t');
    if (cells.length !== 10 || cells[0]!.includes('.')) continue;
    const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', relation = ''] = cells;
    if (id.includes('-')) {
      const start = find(form);
      fused = { start, end: start + form.length, until: Number(id.split('-')[1]) };
      continue;
    }
    let start: number;
    let end: number;
    if (fused !== null && Number(id) <= fused.until) {
      const plain = text.startsWith(form, Math.max(at, fused.start));
      start = plain ? Math.max(at, fused.start) : fused.start;
      end = plain ? start + form.length : fused.end;
      if (plain) at = end;
      if (Number(id) === fused.until) at = fused.end;
    } else {
      start = find(form);
      end = start + form.length;
      at = end;
    }
    words.push({ form, lemma, upos, xpos, feats: readFeats(feats), head: Number(head), relation, start, end });
  }
  return words;
}

function readFeats(feats: string): Record<string, string> {
  if (feats === '_') return {};
  return Object.fromEntries(feats.split('|').map((pair) => pair.split('=') as [string, string]));
}
