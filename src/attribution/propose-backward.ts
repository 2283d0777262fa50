import type { Sentence } from '../text/token.ts';
import type { Candidate } from './candidate.ts';
import { verbCue } from './cue.ts';
import { contentVerb } from './propose-frames.ts';
import type { Segment } from './segments.ts';
import { cueClass, type View } from './view.ts';

/** The sentence before as message: "Drei Menschen starben. Das teilte die Polizei mit." */
export function proposeBackward(
  reading: View,
  sentences: readonly Sentence[],
  number: number,
  segments: readonly Segment[],
): Candidate[] {
  const { document, language, quotationOf } = reading;
  const before = sentences[number - 1];
  const main = segments[0];
  if (before === undefined || main === undefined || main.finite < 0 || main.finite - main.first > 3) return [];
  if (!language.backward.has(document.lower[main.first]!) || quotationOf[before.first] !== -1) return [];
  const head = contentVerb(reading, main.finite, main.last);
  const name = cueClass(reading, head);
  if (name === undefined) return [];
  const next = segments[1];
  const marks = [
    'type:back',
    `word:${document.lower[main.first]}`,
    `next:${next === undefined ? 'end' : next.opener}`,
    `near:${before.paragraph === sentences[number]!.paragraph}`,
    `verb:${reading.syntax.words[main.first + 1] === reading.syntax.words[main.finite]}`,
  ];
  return [
    {
      kind: 'frame',
      form: 'indirect',
      sentence: number,
      head,
      cue: verbCue(reading, head),
      message: [before, { first: main.first, last: main.first + 1 }],
      source: null,
      marks,
      plausible: next === undefined && (name === 'say' || name === 'write'),
    },
  ];
}
