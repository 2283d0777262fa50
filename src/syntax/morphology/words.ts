import type { Document } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import type { Word } from '../types.ts';
import type { Form, Morphology } from './morphology.ts';
import { tagSentence } from './tagger.ts';

/** Tags, lemmas and features of all tokens, at the same indexes. Linear in the length of the text. */
export function tagWords(document: Document, morphology: Morphology): Word[] {
  const { tokens, sentences } = document;
  const words: Word[] = [];
  for (const { first, last } of sentences) {
    const forms = tokens.slice(first, last).map(({ text }) => morphology.form(text));
    const marks = tokens.slice(first, last).map(({ kind }) => kind === 'punctuation');
    const labels = tagSentence(
      morphology.tagger,
      forms.map(({ clues }) => clues),
      forms.map(({ scores }) => scores),
      marks,
    );
    labels.forEach((label, i) => {
      words[first + i] = wordOf(tokens[first + i]!, forms[i]!, label, morphology);
    });
  }
  return words;
}

function wordOf(token: Token, form: Form, label: number, morphology: Morphology): Word {
  const { upos, tag } = morphology.tagger.labels[label]!;
  const reading = form.clues.readings.find((r) => r.tag === tag && r.upos === upos);
  const { featuresOfTag, featuresOfWord } = morphology.language;
  const lower = token.text.toLowerCase();
  const feats = { ...featuresOfTag[tag], ...featuresOfWord.get(`${tag} ${lower}`) };
  return {
    lemma: reading?.lemma ?? (upos === 'PROPN' || upos === 'NOUN' ? token.text : lower),
    upos,
    tag,
    feats: morphology.intern(feats),
  };
}
