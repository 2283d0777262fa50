import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { tag } from '../src/time/index.ts';

/**
 * One-core warm throughput of `tag` beside chrono-node on the same text, turn by turn in one run:
 * `npx tsx bench/time.ts [CORPUS.jsonl]`. Without a corpus it reads an invented report, many times over.
 */
const TURNS = 10;
const [path] = process.argv.slice(2);

const REPORT = `Bei einem Brand in der Altstadt sind am Montagabend gegen 19.30 Uhr drei Menschen verletzt worden. Das Feuer war nach
Angaben der Feuerwehr im Dachstuhl ausgebrochen, rund zwei Stunden später war es gelöscht. Bereits im März 2019 hatte es in dem Haus
gebrannt, damals blieb es bei einem Schaden von 20.000 Euro. Der Stadtrat will am 14. Oktober über strengere Auflagen beraten. In den
vergangenen fünf Jahren sei die Zahl der Einsätze jährlich gestiegen, sagte der Kommandant. Die Straße bleibt bis Freitag gesperrt.`;

const texts: readonly string[] =
  path === undefined
    ? [REPORT]
    : readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text);
const characters = texts.reduce((sum, { length }) => sum + length, 0);

interface Reader {
  readonly name: string;
  readonly read: (text: string) => number;
  cpu: number;
  passes: number;
  found: number;
}

const reference = new Date(Date.UTC(2019, 9, 9, 12));
const readers: Reader[] = [
  {
    name: 'regesta/time',
    read: (text) => tag(text, { lang: 'de', published: '2019-10-09' }).length,
    cpu: 0,
    passes: 0,
    found: 0,
  },
  { name: 'chrono-node', read: (text) => chrono.de.parse(text, reference).length, cpu: 0, passes: 0, found: 0 },
];

/** Reads all texts for a while; counts the processor's time, so that a busy machine changes little. */
function run(reader: Reader, milliseconds: number): void {
  const start = process.cpuUsage();
  const until = performance.now() + milliseconds;
  do {
    reader.found = texts.reduce((sum, text) => sum + reader.read(text), 0);
    reader.passes++;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(start);
  reader.cpu += (user + system) / 1e6;
}

for (const reader of readers) {
  run(reader, 1000);
  reader.cpu = 0;
  reader.passes = 0;
}
for (let turn = 0; turn < TURNS; turn++) for (const reader of readers) run(reader, 400);

const rates = readers.map(({ cpu, passes }) => (characters * passes) / cpu);
readers.forEach(({ name, found }, i) => {
  console.log(
    `${name.padEnd(14)}${Math.round(rates[i]!).toLocaleString('en').padStart(12)} characters/s, ${found} expressions`,
  );
});
console.log(`ratio ${(rates[0]! / rates[1]!).toFixed(2)}`);
