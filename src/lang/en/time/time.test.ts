import { describe, expect, it } from 'vitest';
import { parse } from '../../../engine/chart.ts';
import { readDocument } from '../../../text/document.ts';
import { extract } from '../../../time/extract.ts';
import { resolve } from '../../../time/resolve.ts';
import type { TimeExpression } from '../../../time/types.ts';
import { clock } from './examples/clock.ts';
import { dates } from './examples/dates.ts';
import { durations } from './examples/durations.ts';
import { type Example, PUBLISHED } from './examples/example.ts';
import { holidays } from './examples/holidays.ts';
import { negative } from './examples/negative.ts';
import { periods } from './examples/periods.ts';
import { relative } from './examples/relative.ts';
import { sets } from './examples/sets.ts';
import { vague } from './examples/vague.ts';
import { weekdays } from './examples/weekdays.ts';
import { rules, time } from './index.ts';

const families = { clock, dates, durations, holidays, periods, relative, sets, vague, weekdays };

function read(text: string): readonly TimeExpression[] {
  const published = { date: PUBLISHED, earliest: PUBLISHED, latest: PUBLISHED };
  return resolve(extract(readDocument(text, time.text), time), { published });
}

/** The times of a text, written as the examples write them. */
function show(text: string): string[] {
  return read(text).map(({ start, end, type, value, mod, quant, freq }) =>
    [text.slice(start, end), '|', type, value, mod, quant && `quant=${quant}`, freq && `freq=${freq}`]
      .filter(Boolean)
      .join(' '),
  );
}

function wanted([marked, ...expected]: Example): { text: string; times: string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]!);
  return { text: marked.replace(/[[\]]/gu, ''), times: spans.map((span, i) => `${span} | ${expected[i]}`) };
}

describe.each(Object.entries(families))('English %s', (_family, examples) => {
  it.each(examples.map((example) => wanted(example)))('$text', ({ text, times }) => {
    expect(show(text)).toEqual(times);
  });
});

describe('English rules', () => {
  it('are each reached by an example', () => {
    const reached = new Set<string>();
    for (const [text] of [
      ...Object.values(families)
        .flat()
        .map(([marked]) => [marked]),
      ...negative.map((t) => [t]),
    ]) {
      const { tokens, lower } = readDocument(text!.replace(/[[\]]/gu, ''), time.text);
      for (const { rule } of parse(time.grammar, tokens, lower, 0, tokens.length, undefined)) reached.add(rule);
    }
    expect(rules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('English false friends', () => {
  it.each(negative)('%s', (text) => {
    expect(show(text)).toEqual([]);
  });
});
