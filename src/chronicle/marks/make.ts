import type { RegestaRecord } from '../../record.ts';
import { readDocument } from '../../text/document.ts';
import { isEdge } from '../../text/edges.ts';
import type { TextLanguage } from '../../text/language.ts';
import { covers, overlaps, quote, type Span } from '../../text/span.ts';
import type { DecisionDraft } from '../decisions/decision.ts';
import { DecisionError } from '../decisions/refusal.ts';
import type { Store } from '../store/types.ts';
import { claimAt, nthOf } from './lay.ts';
import { LISTS, Marking } from './marking.ts';

/** What somebody wants marked in a report. */
export interface MarkWish {
  /** Id or key of the article. */
  readonly article: string;
  /** The claim that is other than it was read; null for one that was missed. */
  readonly claim: string | null;
  /** A `Marking`; the words of its spans are taken from the text. */
  readonly value: unknown;
}

/** Turns a wish into the part of a decision that says what is meant. Throws a `DecisionError` where it makes no sense. */
export async function makeMark(
  store: Pick<Store, 'findArticles' | 'record' | 'codebook'>,
  wish: MarkWish,
): Promise<Pick<DecisionDraft, 'claims' | 'value'>> {
  const articles = await store.findArticles(wish.article);
  const record = articles.length === 1 ? await store.record(articles[0]!.key) : null;
  if (record === null) {
    const many = articles.length > 1;
    throw new DecisionError(
      many ? 'several-reports' : 'no-report',
      many ? `"${wish.article}" names several reports; give a key` : `there is no report "${wish.article}"`,
    );
  }
  const marking = checked(wish.value, record);
  const { types } = await store.codebook();
  if (marking.type !== undefined && !(marking.type in types))
    throw new DecisionError('no-type', `"${marking.type}" is no type of the codebook`);
  const { anchor, more } =
    wish.claim === null ? missedAt(record, marking, await languageOf(record)) : knownAt(record, wish.claim, marking);
  const article = articles[0]!.key;
  return {
    claims: [{ article, ...quote(record.article.text, anchor) }],
    value: JSON.parse(JSON.stringify({ ...marking, ...more })) as DecisionDraft['value'],
  };
}

type Meant = { readonly anchor: Span; readonly more: Marking };

function knownAt(record: RegestaRecord, id: string, { trigger }: Marking): Meant {
  const claim = record.claims.find((one) => one.id === id);
  if (claim === undefined) throw new DecisionError('no-claim', `there is no claim "${id}" in this report`);
  // Other decisions are tied to the first words of the event, and must still find it.
  if (trigger !== undefined && !overlaps(trigger[0]!, claim.trigger[0]!))
    throw new DecisionError(
      'other-words',
      'the new words for the event share none with the old ones; that is another event, which can be added',
    );
  const anchor = claim.trigger[0]!;
  const nth = nthOf(record.claims, claim);
  return { anchor, more: nth === 1 ? {} : { nth } };
}

function missedAt(record: RegestaRecord, { type, trigger }: Marking, language: TextLanguage): Meant {
  const anchor = trigger?.[0];
  if (type === undefined || anchor === undefined)
    throw new DecisionError('words-needed', 'an event that was missed needs a type and the words for it');
  const there = claimAt(record.claims, anchor, 1);
  if (there !== null)
    throw new DecisionError('words-taken', `these words are those of claim ${there.id}, which can be changed`);
  const { text } = record.article;
  const sentence = readDocument(text, language).sentences.find((span) => covers(span, anchor));
  return { anchor, more: sentence === undefined ? {} : { evidence: quote(text, sentence) } };
}

/** The marking with the words of its spans as they stand in the text. */
function checked(value: unknown, { article: { text } }: RegestaRecord): Marking {
  const parsed = Marking.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new DecisionError('other-form', `${issue!.path.join('.') || 'the marking'}: ${issue!.message}`);
  }
  const { nth: _, evidence: _sentence, ...given } = parsed.data;
  if (Object.keys(given).length === 0) throw new DecisionError('nothing-marked', 'nothing is marked');
  const snapped = (span: Span): ReturnType<typeof quote> => {
    const words = quote(text, span);
    const whole =
      span.start < span.end && span.end <= text.length && isEdge(text, span.start) && isEdge(text, span.end);
    if (!whole || words.text !== words.text.trim())
      throw new DecisionError('part-words', `${JSON.stringify(words.text)} are no whole words of the report`);
    return words;
  };
  const lists = LISTS.flatMap((field) => {
    const spans = given[field];
    return spans === undefined ? [] : [[field, spans.map(snapped)] as const];
  });
  const time = given.time == null ? {} : { time: snapped(given.time) };
  return { ...given, ...Object.fromEntries(lists), ...time };
}

async function languageOf({ article: { language } }: RegestaRecord): Promise<TextLanguage> {
  return language === 'de'
    ? (await import('../../lang/de/text.ts')).text
    : (await import('../../lang/en/text.ts')).text;
}
