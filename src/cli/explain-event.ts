import { existsSync } from 'node:fs';
import { looksLikeEventId } from '../chronicle/keys.ts';
import type { EventExplanation } from '../chronicle/store/types.ts';
import { printable } from '../export/wrap.ts';
import { type ChronicleOptions, eventNamed, withChronicle } from './chronicle.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';

/** Shows why an event of the chronicle holds what it holds: how alike its reports were found, and the rules behind each claim. */
export async function explainEvent(id: string, options: ChronicleOptions, io: Io): Promise<number> {
  if (!looksLikeEventId(id) || existsSync(id))
    throw new UsageError(`name the claim, time, entity or attribution of ${id} that is to be explained, such as c1`);
  return withChronicle(options, io, async (store) => {
    const explanation = (await store.explain(await eventNamed(store, id)))!;
    const output = openOutput(null, io.stdout);
    await output.write(formatExplanation(explanation));
    await output.close();
    return EXIT.done;
  });
}

function formatExplanation({ event, pairs, rules }: EventExplanation): string {
  const lines = [printable(event.title), event.id, ''];
  if (pairs.length > 0) lines.push('found alike (0 to 1):');
  for (const { a, b, score } of pairs) lines.push(`  ${score.toFixed(2)}  ${printable(a)}  ~  ${printable(b)}`);
  for (const { kind, by, at, note } of event.decisions)
    lines.push(`decided: ${kind}${note === null ? '' : ` (${printable(note)})`}, ${printable(by)}, ${at.slice(0, 10)}`);
  lines.push('', 'claims and the rules behind them:');
  for (const claim of event.claims) {
    const words = claim.trigger.map(({ text }) => text).join(' … ');
    const own = rules.find((row) => row.article === claim.article && row.claim === claim.claim);
    lines.push(`  ${printable(`${claim.article}#${claim.claim}  ${words}`)}`, `      ${own?.rules.join(', ') ?? ''}`);
  }
  return `${lines.join('\n')}\n`;
}
