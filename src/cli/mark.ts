import { type Command, Option } from 'commander';
import type { Wish } from '../chronicle/decisions/make.ts';
import type { Store } from '../chronicle/store/types.ts';
import type { RegestaRecord } from '../record.ts';
import { UsageError } from './exit.ts';

/** Fields whose value is words of the report; a field that is given several times has several of them. */
const LISTS: ReadonlySet<string> = new Set(['trigger', 'actors', 'recipients', 'places', 'sources']);
const PLAIN: ReadonlySet<string> = new Set(['type', 'mode', 'status', 'earliest', 'latest']);

/** What `regesta decide mark` is given. */
export interface MarkArguments {
  readonly article: string;
  /** `c3` for a claim of the report, else the words of an event that was missed. */
  readonly what: string;
  /** `field=value`; nothing behind the sign takes away what is there. */
  readonly fields: readonly string[];
  /** Where the words of a missed event begin, if they are there more than once. */
  readonly from: number | null;
}

/** `--from`, for words that a report has more than once. */
export function fromOption(): Option {
  return new Option('--from <n>', 'take the first such words from this character of the report on').argParser(Number);
}

/** Adds usage that the other decisions don't have. */
export function describeMark(command: Command): Command {
  return command
    .summary('say what words of a report tell')
    .description(
      'Puts a claim of a report right, or adds one that was missed. ' +
        'WHAT is a claim ("c3", as "regesta show" names them) or, for an event that was missed, its words. ' +
        'Fields are trigger, actors, recipients, places, sources, time (words of the report), type, mode, status, earliest, latest.',
    );
}

/** The wish for a mark: words become their places in the report. Throws a `UsageError` where they aren't there. */
export async function markWish(
  store: Store,
  { article, what, fields, from }: MarkArguments,
): Promise<Pick<Wish, 'kind' | 'event' | 'article' | 'claim' | 'value'>> {
  const [found] = await store.findArticles(article);
  const record = found === undefined ? null : await store.record(found.key);
  if (record === null) throw new UsageError(`there is no report "${article}" in ${store.place}`);
  const claim = record.claims.find(({ id }) => id === what);
  const missed = claim === undefined ? wordsIn(record, what, from ?? 0, from === null) : null;
  const at = missed?.start ?? claim?.trigger[0]?.start ?? 0;
  const value: Record<string, unknown> = missed === null ? {} : { trigger: [missed] };
  for (const field of fields) {
    const [name, given] = [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)];
    if (LISTS.has(name)) {
      const before = (value[name] ?? []) as unknown[];
      value[name] = given === '' ? [] : [...before, wordsIn(record, given, at, false)];
    } else if (name === 'time') {
      value['time'] = given === '' ? null : wordsIn(record, given, at, false);
    } else if (PLAIN.has(name)) {
      value[name] = given === '' ? null : given;
    } else {
      throw new UsageError(`expected FIELD=VALUE, not "${field}"; "regesta decide mark --help" lists the fields`);
    }
  }
  return { kind: 'mark', event: '', article, claim: claim?.id ?? null, value: value as NonNullable<Wish['value']> };
}

/** The place of words that is nearest to a position; the only one, where that is wanted. */
function wordsIn({ article: { text } }: RegestaRecord, words: string, near: number, only: boolean) {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  if (places.length === 0) throw new UsageError(`the report doesn't have the words "${words}"`);
  if (only && places.length > 1)
    throw new UsageError(
      `the report has "${words}" ${places.length} times, from characters ${places.join(', ')}; name one with --from`,
    );
  const start = places.reduce((best, place) => (Math.abs(place - near) < Math.abs(best - near) ? place : best));
  return { start, end: start + words.length, text: words };
}
