import { InvalidArgumentError } from 'commander';
import { parseDay } from '../time/calendar.ts';

/** An ISO day that exists, as an option's value. Throws an `InvalidArgumentError` that says what is wrong. */
export function dayArgument(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) throw new InvalidArgumentError('Expected YYYY-MM-DD.');
  if (parseDay(value) === null) throw new InvalidArgumentError('This day does not exist.');
  return value;
}
