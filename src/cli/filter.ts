import { type Command, InvalidArgumentError, Option } from 'commander';
import { filterWith } from '../chronicle/store/filter.ts';
import type { EventFilter } from '../chronicle/store/types.ts';
import { dayArgument } from './day.ts';

/** The options that choose events, as commander gives them. */
export interface FilterOptions {
  readonly type?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly place?: string;
  readonly actor?: string;
  readonly status?: string;
  readonly timeKnown?: string;
  readonly publisher?: string;
  readonly minReports?: number;
  readonly decided?: boolean;
  readonly rejected?: true;
  readonly words?: string;
}

/** Gives a command the options that choose events. */
export function addFilterOptions(command: Command): Command {
  return command
    .addOption(new Option('--type <types>', 'event types, separated by commas').argParser(types))
    .addOption(
      new Option('--since <date>', 'events that may lie on this day or later (YYYY-MM-DD)').argParser(dayArgument),
    )
    .addOption(
      new Option('--until <date>', 'events that may lie on this day or earlier (YYYY-MM-DD)').argParser(dayArgument),
    )
    .addOption(new Option('--place <name>', 'at this place, or in this country (two letters)'))
    .addOption(new Option('--actor <name>', 'done by this person or body, or to it'))
    .addOption(
      new Option('--status <status>', 'events of this status').choices(['actual', 'planned', 'possible', 'denied']),
    )
    .addOption(
      new Option('--time-known <how>', 'events whose time is known in this way').choices([
        'explicit',
        'relative',
        'inferred',
        'none',
      ]),
    )
    .addOption(new Option('--publisher <name>', 'told by reports of this publisher'))
    .addOption(new Option('--min-reports <n>', 'told by at least so many reports').argParser(count))
    .addOption(new Option('--decided', 'only events that somebody has decided on'))
    .addOption(new Option('--no-decided', 'only events that nobody has decided on yet').default(undefined))
    .addOption(new Option('--rejected', 'rejected events, too'))
    .addOption(new Option('--words <words>', 'events of reports that hold these words'));
}

/** The filter that the options ask for. */
export function filterOf(options: FilterOptions): EventFilter {
  const { type, since, until, place, actor, status, decided, rejected, words, publisher } = options;
  const own = { types: type, basis: options.timeKnown, reports: options.minReports };
  return filterWith({ ...own, since, until, place, actor, status, publisher, decided, rejected, words });
}

function types(value: string): string[] {
  return value.split(',').map((type) => type.trim().toUpperCase());
}

function count(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return n;
}
