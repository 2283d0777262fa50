import { createReadStream, statSync } from 'node:fs';

const LINE = 10;

/** How many reports the inputs hold, for a person who waits; null where that can't be told without reading them. */
export async function countReports(inputs: readonly string[]): Promise<number | null> {
  let total = 0;
  for (const path of inputs) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return null;
    if (/\.(?:jsonl|ndjson)$/iu.test(path)) total += await countLines(path);
    else if (/\.(?:txt|md|html?)$/iu.test(path)) total++;
    else return null;
  }
  return total;
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  let last = LINE;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(LINE); at >= 0; at = chunk.indexOf(LINE, at + 1)) lines++;
      last = chunk.at(-1) ?? last;
    }
  } catch {
    // What is wrong with the file is said where it is read.
  }
  return last === LINE ? lines : lines + 1;
}
