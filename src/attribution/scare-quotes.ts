import type { Entity } from '../names/types.ts';
import type { Syntax } from '../syntax/types.ts';
import type { Document } from '../text/document.ts';
import { quote, type Span } from '../text/span.ts';
import type { AttributionLanguage } from './language.ts';
import { type Range, toSpan } from './range.ts';
import { createResolver } from './resolve.ts';
import { type Actors, mentionsByToken, type User, userNear } from './scare-quote-user.ts';
import type { Attribution, ScareQuote } from './types.ts';
import { type View, view } from './view.ts';

/** The most words that are set off; more of them are quoted. */
const MOST = 4;

/**
 * The words that quotation marks set off without quoting a claim ("ihren „Sieg“"), in order of position, each with its user:
 * whoever speaks in the message that it stands in, or else whoever the sentence gives it to. Names and titles are none, nor
 * is what an attribution has for its message or its source. Linear in the length of the text; never fails.
 */
export function scareQuotes(
  document: Document,
  syntax: Syntax,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  language: AttributionLanguage,
): ScareQuote[] {
  if (document.quotations.length === 0) return [];
  const reading = view(document, syntax, language);
  const actors = mentionsByToken(entities);
  const resolver = createResolver(reading, entities);
  const found: ScareQuote[] = [];
  reading.quoted.forEach((range, number) => {
    if (!document.quotations[number]!.closed || !isSetOff(reading, actors, range)) return;
    const span = toSpan(document.tokens, range);
    if (attributions.some((one) => takes(one, span))) return;
    const speaker = speakerOf(attributions, span);
    const near = speaker === null ? userNear(reading, actors, range) : null;
    const user = near === null ? [] : [toSpan(document.tokens, near.range)];
    const rule = `attribution.scare-quote.${speaker === null ? (near?.kind ?? 'reporter') : 'message'}`;
    const words = [span, ...(speaker?.source ?? user)].map((one) => quote(document.text, one));
    found.push({
      ...span,
      id: `q${found.length + 1}`,
      user: speaker === null ? user : [...speaker.source],
      userEntity: speaker === null ? entityOf(resolver, near) : speaker.sourceEntity,
      attribution: speaker?.id ?? null,
      rule,
      explanation: { rule, why: '', words, parts: [], rejected: [] },
    });
  });
  return found;
}

function entityOf(resolver: ReturnType<typeof createResolver>, user: User | null): string | null {
  return user === null ? null : resolver.resolve(user.range);
}

/** Whether few words are set off in place of what they stand for, and don't name anything. */
function isSetOff({ document, syntax, quotationOf }: View, actors: Actors, { first, last }: Range): boolean {
  const inner = last - first - 2;
  if (inner < 1 || inner > MOST) return false;
  let names = 0;
  for (let at = first + 1; at < last - 1; at++) {
    if (syntax.words[at]!.feats.VerbForm === 'Fin' || actors.has(at)) return false;
    if (syntax.words[at]!.upos === 'PROPN') names++;
    const { text } = document.tokens[at]!;
    if (text === '.' || text === '!' || text === '?') return false;
  }
  const before = syntax.words[first - 1];
  // "die Fähre „Polarstern“": a noun and its name; "Webers „Traum“" is no name.
  const named = before?.upos === 'NOUN' || (before?.upos === 'PROPN' && before.feats.Case !== 'Gen');
  return !named && names < inner && (quotationOf[first - 1] ?? -1) === -1;
}

/** Whether a quotation is the message of an attribution or part of who speaks there. */
function takes({ message, source, cue }: Attribution, { start, end }: Span): boolean {
  const [only] = message;
  if (message.length === 1 && only!.start === start && only!.end === end) return true;
  return [...source, ...cue].some((one) => one.start < end && start < one.end);
}

/** The attribution with the smallest message around a span whose source is known. */
function speakerOf(attributions: readonly Attribution[], { start, end }: Span): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of attributions) {
    if (one.source.length === 0 || !one.message.some((part) => part.start <= start && end <= part.end)) continue;
    const size = one.message.reduce((sum, part) => sum + part.end - part.start, 0);
    if (size >= least) continue;
    best = one;
    least = size;
  }
  return best;
}
