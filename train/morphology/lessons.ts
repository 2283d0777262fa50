import { type Clues, cluesOf } from '../../src/syntax/morphology/clues.ts';
import type { Known } from '../../src/syntax/morphology/lookup.ts';
import { readDocument } from '../../src/text/document.ts';
import type { TextLanguage } from '../../src/text/language.ts';
import type { GoldSentence } from './conllu.ts';
import type { NamedSentence, TaggedWord } from './corpora.ts';
import { alignGold } from './gold.ts';
import type { Lesson } from './learn.ts';
import { mainHaving, RENAMED } from './speeches.ts';

/** What turns corpora into lessons. */
export interface LessonMaker {
  readonly text: TextLanguage;
  readonly know: (form: string) => Known;
  /** Numbers of the labels by name, "NOUN|NN". */
  readonly labels: ReadonlyMap<string, number>;
}

/** The labels of a treebank that occur at least so often, most frequent first. */
export function labelsOf(treebank: readonly GoldSentence[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of treebank) {
    for (const { upos, xpos } of words) counts.set(`${upos}|${xpos}`, (counts.get(`${upos}|${xpos}`) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([l]) => l);
}

/** Lessons of treebank sentences, cut into tokens and sentences as Regesta does. */
export function treebankLessons(sentences: readonly GoldSentence[], maker: LessonMaker): Lesson[] {
  return sentences.flatMap((sentence) => {
    const document = readDocument(sentence.text, maker.text);
    const gold = alignGold(sentence, document.tokens);
    return document.sentences.map(({ first, last }) => ({
      clues: document.tokens.slice(first, last).map(({ text }) => clues(text, maker)),
      isMark: document.tokens.slice(first, last).map(({ kind }) => kind === 'punctuation'),
      right: gold.slice(first, last).map((word) => {
        const label = word === null ? undefined : maker.labels.get(`${word.upos}|${word.tag}`);
        return label === undefined ? [] : [label];
      }),
    }));
  });
}

/** Lessons of sentences that have language-specific tags only: every label with that tag is right. */
export function tagLessons(sentences: readonly (readonly TaggedWord[])[], maker: LessonMaker): Lesson[] {
  const byTag = new Map<string, number[]>();
  for (const [label, number] of maker.labels) {
    const tag = label.slice(label.indexOf('|') + 1);
    byTag.set(tag, [...(byTag.get(tag) ?? []), number]);
  }
  return sentences.map((words) => {
    const having = mainHaving(words);
    const isMark = words.map(({ tag }) => tag.startsWith('$'));
    return {
      clues: words.map(({ form }) => clues(form, maker)),
      isMark,
      right: words.map(({ tag }, i) => {
        const known = maker.labels.get(`${having[i] ? 'VERB' : 'AUX'}|${tag}`);
        if (having[i] !== null && known !== undefined) return [known];
        return byTag.get(RENAMED[tag] ?? tag) ?? [];
      }),
    };
  });
}

/**
 * Lessons of sentences of which only the names are known. A capital word in the name of a person, a place or (of one word)
 * an organisation is a name; one outside of names is anything else. Of other words nothing is said.
 */
export function nameLessons(sentences: readonly NamedSentence[], maker: LessonMaker, name: string): Lesson[] {
  const isName = [maker.labels.get(name)!];
  const others = [...maker.labels].filter(([label]) => !label.startsWith('PROPN|')).map(([, number]) => number);
  return sentences.flatMap(({ text, names }) => {
    const document = readDocument(text, maker.text);
    const right = document.tokens.map((token, i) => {
      const seen = clues(token.text, maker);
      if (!seen.capital || token.kind !== 'word') return [];
      const around = names.filter(({ start, end }) => start < token.end && token.start < end);
      if (around.length === 0) return seen.readings.length > 0 || i > 0 ? others : [];
      const inside = around.find(({ start, end }) => start <= token.start && token.end <= end);
      if (inside === undefined || inside.kind.includes('-')) return [];
      const single = inside.start === token.start && inside.end === token.end;
      return inside.kind === 'PER' || inside.kind === 'LOC' || (inside.kind === 'ORG' && single) ? isName : [];
    });
    return document.sentences.map(({ first, last }) => ({
      clues: document.tokens.slice(first, last).map((token) => clues(token.text, maker)),
      isMark: document.tokens.slice(first, last).map(({ kind }) => kind === 'punctuation'),
      right: right.slice(first, last),
    }));
  });
}

function clues(form: string, maker: LessonMaker): Clues {
  return cluesOf(form, maker.know(form));
}
