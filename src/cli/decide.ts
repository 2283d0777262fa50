import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { Decision } from '../chronicle/decisions/decision.ts';
import type { Wish } from '../chronicle/decisions/make.ts';
import type { Store } from '../chronicle/store/types.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { addDecisionFiles } from './decision-files.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { describeMark, fromOption, markWish } from './mark.ts';

const EXAMPLES = `Examples:
  regesta decide confirm e4kz0q7m2xv
  regesta decide correct e4kz0q7m2xv earliest 2024-05-05 --note "the police's own date"
  regesta decide correct e4kz0q7m2xv figures.dead '{"min": 3, "max": 3}'
  regesta decide merge e4kz0q7m2xv e81q0c4w9pd
  regesta decide split e4kz0q7m2xv evening.html#c3
  regesta decide mark evening.html c3 actors="the striking drivers" time="on Monday"
  regesta decide mark evening.html marched type=PROTEST actors="the drivers"     an event that was missed
  regesta decide withdraw 5f0c1a                   takes a decision back; "regesta decide export" has their ids
  regesta decide export -o decisions.jsonl         for colleagues, who use: regesta decide import
`;

interface DecideOptions extends ChronicleOptions {
  readonly by?: string;
  readonly note?: string;
}

type Part = Pick<Wish, 'kind'> & Partial<Wish>;

/** Adds `regesta decide` with what can be decided. */
export function addDecide(program: Command, io: Io, done: (exit: number) => void): void {
  const decide = program
    .command('decide')
    .summary('confirm, correct, reject, merge or split events, or take that back')
    .description(
      'Keeps what a person decided about an event. Decisions are never overwritten: a later one outweighs an earlier one, and they outlive every re-reading.',
    )
    .addHelpText('before', EXAMPLES);
  const add = (usage: string, summary: string, wish: (rest: readonly string[], first: string) => Part): void => {
    const command = decide
      .command(usage)
      .summary(summary)
      .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`);
    command
      .addOption(chronicleOption())
      .addOption(byOption())
      .addOption(noteOption())
      .action(async () => {
        const [event, ...rest] = command.args;
        const options = command.opts<DecideOptions>();
        const part = wish(rest, event!);
        const note = part.note ?? options.note ?? null;
        const whole: Wish = { event: event!, ...part, note, by: nameOf(options, io), at: new Date().toISOString() };
        done(await withChronicle(options, io, (store) => settle(store, whole, io)));
      });
  };
  add('confirm <event>', 'say that an event is right', () => ({ kind: 'confirm' }));
  add('reject <event>', 'say that an event is none; it is no longer listed', () => ({ kind: 'reject' }));
  add('correct <event> <field> <value>', 'put a field of an event right', ([field, value]) => ({
    kind: 'correct',
    field: field!,
    value: typedValue(value!),
  }));
  add('merge <event> <others...>', 'say that events are one', (others) => ({ kind: 'merge', others }));
  add('split <event> <claims...>', 'take claims (ARTICLE#CLAIM, or ARTICLE) out of an event', (claims) => ({
    kind: 'split',
    claims,
  }));
  add('note <event> <text>', 'write something down about an event', ([note]) => ({ kind: 'note', note: note! }));
  add('withdraw <decision>', 'take a decision back, by its id or the first characters of it', (_, decision) => ({
    kind: 'withdraw',
    event: '',
    decision,
  }));
  const mark = describeMark(decide.command('mark <article> <what> [fields...]'));
  for (const option of [chronicleOption(), byOption(), noteOption(), fromOption()]) mark.addOption(option);
  mark.action(
    async (article: string, what: string, fields: string[], options: DecideOptions & { readonly from?: number }) => {
      const given = { note: options.note ?? null, by: nameOf(options, io), at: new Date().toISOString() };
      done(
        await withChronicle(options, io, async (store) => {
          const wish = await markWish(store, { article, what, fields, from: options.from ?? null });
          return settle(store, { ...wish, ...given }, io);
        }),
      );
    },
  );
  addDecisionFiles(decide, io, done);
}

function byOption(): Option {
  return new Option('--by <name>', 'who decides; else what REGESTA_USER says, else the user of this machine');
}

function noteOption(): Option {
  return new Option('--note <text>', 'why');
}

async function settle(store: Store, wish: Wish, io: Io): Promise<number> {
  const { makeDecision } = await import('../chronicle/decisions/make.ts');
  const { DecisionError } = await import('../chronicle/decisions/refusal.ts');
  try {
    const decision = await makeDecision(store, wish);
    const run = await store.startRun('decide', (await import('./version.ts')).version());
    const decisions = await store.decide(run, [decision]);
    await store.finishRun(run, { decisions });
    const about = wish.kind === 'withdraw' ? `takes back ${decision.value}` : await eventAbout(store, wish, decision);
    io.stderr.write(`regesta: kept as decision ${decision.id}; ${about}\n`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof DecisionError) throw new UsageError(error.message);
    throw error;
  }
}

/** The event that a decision is about, as it is now. */
async function eventAbout(store: Store, { event }: Wish, { claims: [anchor] }: Decision): Promise<string> {
  const id = event === '' ? await store.eventAt(anchor!) : await store.resolve(event);
  return id === null ? 'its event is gone' : `${id}: ${(await store.event(id))?.title}`;
}

/** A value as it was typed: JSON where it is that, else a text. */
function typedValue(text: string): Wish['value'] & {} {
  try {
    return JSON.parse(text) as Wish['value'] & {};
  } catch {
    return text;
  }
}

function nameOf({ by }: DecideOptions, io: Io): string {
  return by ?? (io.env.REGESTA_USER || userInfo().username);
}
