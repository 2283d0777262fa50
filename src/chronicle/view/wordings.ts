import { fold } from '../../names/fold.ts';
import { hull, quote, type Span } from '../../text/span.ts';
import type { Wording } from '../event.ts';
import { isPronoun } from './participants.ts';
import { groupBy } from './told.ts';
import type { Told } from './types.ts';

/** A trigger in several parts is quoted whole up to this length, else by its first part. */
const LONGEST = 80;

/** What each source calls the happening and those in it, quoted, each wording of an article once, over report time. */
export function wordings(told: readonly Told[]): Wording[] {
  const all = told.flatMap((one) => {
    const { article, claim, record, by } = one;
    const word = (part: Wording['part'], span: Span): Wording => ({
      ...quote(record.article.text, span),
      article,
      part,
      by: by[0] ?? null,
    });
    const phrases = (part: 'actor' | 'recipient') =>
      claim[`${part}s`].filter(({ text }) => !isPronoun(text)).map((phrase) => word(part, phrase));
    return [word('event', triggerSpan(one)), ...phrases('actor'), ...phrases('recipient')];
  });
  return [...groupBy(all, ({ article, part, by, text }) => [article, part, by, fold(text)].join('\n')).values()].map(
    ([first]) => first!,
  );
}

function triggerSpan({ claim }: Told): Span {
  const whole = hull(claim.trigger);
  return whole.end - whole.start <= LONGEST ? whole : claim.trigger[0]!;
}
