import type { Command } from 'commander';
import { Option } from 'commander';
import type { Codebook } from '../events/codebook/load.ts';
import type { RegestaRecord } from '../record.ts';
import type { LanguageCode } from '../text/article.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Io } from './io.ts';

const EXAMPLES = `Examples:
  regesta codebook check housing.yaml
  regesta codebook try housing.yaml "Die Hausverwaltung ließ die Wohnung räumen."
`;

/** Adds `regesta codebook check` and `regesta codebook try`, for those who write a codebook. */
export function addCodebook(program: Command, io: Io, done: (exit: number) => void): void {
  const codebook = program
    .command('codebook')
    .summary('check a codebook, or try it on a sentence')
    .description('For those who write their own event types (docs/codebook.md).')
    .addHelpText('before', EXAMPLES);
  codebook
    .command('check')
    .summary('name file, line and column of everything that is wrong')
    .argument('<file>', 'the codebook')
    .action(async (file: string) => {
      const { readCodebook } = await import('./codebook.ts');
      io.stdout.write(`${await summary(await readCodebook(file))}\n`);
      done(EXIT.done);
    });
  codebook
    .command('try')
    .summary('show what a codebook finds in a sentence, and why')
    .argument('<file>', 'the codebook')
    .argument('<sentence>', 'the words to read')
    .addOption(new Option('--lang <language>', 'language of the sentence').choices(['de', 'en']))
    .action(async (file: string, sentence: string, { lang }: { readonly lang?: LanguageCode }) => {
      const { readCodebook } = await import('./codebook.ts');
      io.stdout.write(await tryOut(await readCodebook(file), sentence, lang));
      done(EXIT.done);
    });
  for (const command of codebook.commands) command.copyInheritedSettings(program);
}

async function summary(book: Codebook): Promise<string> {
  const { compileCodebook } = await import('../events/codebook/compile.ts');
  const count = (language: LanguageCode): number => {
    const { verbs, nouns } = compileCodebook(book, language);
    return [...verbs.values(), ...nouns.values()].flat().length;
  };
  const types = Object.keys(book.types).length;
  return `${book.codebook} ${book.version}: no faults; ${types} types, ${count('de')} German and ${count('en')} English triggers`;
}

async function tryOut(book: Codebook, sentence: string, lang: LanguageCode | undefined): Promise<string> {
  const [{ identify }, { openReaders }] = await Promise.all([import('../load.ts'), import('./readers.ts')]);
  const language = lang ?? (await identify(sentence)).language;
  if (language === null)
    throw new UsageError('the sentence is neither German nor English; --lang de or --lang en says which');
  const reader = await openReaders(book)(language);
  const { record, layers } = reader.read({
    id: 'sentence',
    text: sentence,
    language,
    title: null,
    url: null,
    publisher: null,
    published: null,
  });
  if (record.claims.length === 0) return 'nothing found\n';
  return record.claims
    .map((claim, i) => {
      const { type } = layers.claims[i]!.explanations;
      const rejected = (type?.rejected ?? []).map(({ rule, reason }) => `  not ${rule}: ${reason}\n`);
      return `${line(claim)}\n  by ${claim.rules.join(', ')}\n${rejected.join('')}`;
    })
    .join('');
}

function line({
  type,
  mode,
  status,
  trigger,
  actors,
  recipients,
  places,
  figures,
}: RegestaRecord['claims'][number]): string {
  const texts = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join(', ');
  const fields = [
    ['actor', texts(actors)],
    ['recipient', texts(recipients)],
    ['place', texts(places)],
    ['figures', figures.map(({ text, kind }) => `${text} ${kind}`).join(', ')],
  ].filter(([, text]) => text !== '');
  const kind = mode === null ? type : `${type} (${mode})`;
  return [`"${texts(trigger)}" ${kind}, ${status}`, ...fields.map(([name, text]) => `${name}: ${text}`)].join('; ');
}
