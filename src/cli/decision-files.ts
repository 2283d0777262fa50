import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import type { Decision } from '../chronicle/decisions/decision.ts';
import { type ChronicleOptions, chronicleOption, withChronicle } from './chronicle.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { openOutput } from './output.ts';
import { collectRejects, say } from './rejects.ts';

/** Adds `regesta decide export` and `regesta decide import`, by which teams exchange decisions. */
export function addDecisionFiles(decide: Command, io: Io, done: (exit: number) => void): void {
  decide
    .command('export')
    .summary('write all decisions as JSON Lines')
    .description('Writes all decisions, one a line, in the order of time.')
    .addOption(chronicleOption())
    .addOption(new Option('-o, --output <file>', 'write there instead of the standard output'))
    .action(async (options: ChronicleOptions & { readonly output?: string }) => {
      done(
        await withChronicle(options, io, async (store) => {
          const output = openOutput(options.output ?? null, io.stdout);
          for (const decision of await store.decisions()) await output.write(`${JSON.stringify(decision)}\n`);
          await output.close();
          return EXIT.done;
        }),
      );
    });
  decide
    .command('import')
    .summary('take in decisions that others wrote')
    .description(
      'Takes in decisions. Those that are here already are passed over; those about reports that are not here wait for them.',
    )
    .argument('<file>', 'JSON Lines, or "-" for the standard input')
    .addOption(chronicleOption())
    .action(async (file: string, options: ChronicleOptions) => {
      if (file !== '-' && !existsSync(file)) throw new UsageError(`${file} does not exist`);
      done(
        await withChronicle(options, io, async (store) => {
          const rejects = collectRejects(null, io);
          const decisions = await readDecisions(file, io, rejects.add);
          const run = await store.startRun('decide', (await import('./version.ts')).version());
          const added = await store.decide(run, decisions);
          await store.finishRun(run, { decisions: added });
          await rejects.close();
          say(io, `${added} new, ${decisions.length - added} known, ${rejects.count()} rejected`);
          return rejects.count() > 0 ? EXIT.rejected : EXIT.done;
        }),
      );
    });
}

async function readDecisions(
  file: string,
  io: Io,
  reject: ReturnType<typeof collectRejects>['add'],
): Promise<Decision[]> {
  const { openDecision } = await import('../chronicle/decisions/decision.ts');
  const input = file === '-' ? Readable.from(io.stdin) : createReadStream(file);
  const decisions: Decision[] = [];
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    try {
      decisions.push(openDecision(JSON.parse(text)));
    } catch (error) {
      const reason = `no decision: ${(error as Error).message.replace(/\s+/gu, ' ')}`;
      await reject({ input: file, line, id: null, code: 'json', reason });
    }
  }
  return decisions;
}
