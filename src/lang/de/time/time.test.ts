import { describe, expect, it } from 'vitest';
import { parse } from '../../../engine/chart.ts';
import { type Explanation, printExplanation } from '../../../engine/explain.ts';
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
import { time } from './index.ts';

const families = { clock, dates, durations, holidays, periods, relative, sets, vague, weekdays };

function read(text: string): readonly TimeExpression[] {
  const published = { date: PUBLISHED, earliest: PUBLISHED, latest: PUBLISHED };
  return resolve(extract(readDocument(text, time.text), time), { published });
}

/** The times of a text, written as the examples write them. */
function show(times: readonly TimeExpression[], text: string): string[] {
  return times.map(({ start, end, type, value, mod, quant, freq }) =>
    [text.slice(start, end), '|', type, value, mod, quant && `quant=${quant}`, freq && `freq=${freq}`]
      .filter(Boolean)
      .join(' '),
  );
}

function wanted([marked, ...expected]: Example): { text: string; times: string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]!);
  return { text: marked.replace(/[[\]]/gu, ''), times: spans.map((span, i) => `${span} | ${expected[i]}`) };
}

describe.each(Object.entries(families))('German %s', (_family, examples) => {
  it.each(examples.map((example) => wanted(example)))('$text', ({ text, times }) => {
    const found = read(text);
    const trace = found.map(({ explanation }) => printExplanation(explanation)).join('\n');
    expect(show(found, text), trace).toEqual(times);
  });
});

describe('German false friends', () => {
  it.each(negative)('%s', (text) => {
    const found = read(text);
    const trace = found.map(({ explanation }) => printExplanation(explanation)).join('\n');
    expect(show(found, text), trace).toEqual([]);
  });
});

describe('German rules', () => {
  it('are each used by an example', () => {
    const rules = new Set<string>();
    const note = ({ rule, parts }: Explanation): void => {
      rules.add(rule);
      parts.forEach(note);
    };
    const texts = Object.values(families).flatMap((examples) => examples.map((example) => wanted(example).text));
    for (const text of texts) for (const { explanation } of read(text)) note(explanation);
    for (const text of negative) {
      const { tokens, lower } = readDocument(text, time.text);
      for (const node of parse(time.grammar, tokens, lower, 0, tokens.length, undefined)) rules.add(node.rule);
    }
    const all = [...time.grammar.byFirstKind.values()]
      .flatMap(({ any, byValue }) => [...any, ...[...byValue.values()].flat()])
      .map(({ rule }) => rule.id);
    expect([...new Set(all)].filter((id) => !rules.has(id)).sort()).toEqual([]);
  });
});
