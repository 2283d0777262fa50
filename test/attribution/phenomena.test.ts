import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttributor } from '../../src/attribution/index.ts';
import type { Span } from '../../src/text/span.ts';

const table = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../models', `${name}.bin`));
const tables = (language: string) => ({
  lexicon: table(`${language}.lexicon`),
  tagger: table(`${language}.tagger`),
  parser: table(`${language}.parser`),
});
const read = {
  de: createAttributor('de', { ...tables('de'), attribution: table('de.attribution') }),
  en: createAttributor('en', tables('en')),
};
const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** What is found in a text, a line each: form, source, cue, message. */
function found(language: 'de' | 'en', text: string): string[] {
  return read[language](text).map(
    ({ form, source, cue, message }) =>
      `${form} | ${words(text, source)} | ${words(text, cue)} | ${words(text, message)}`,
  );
}

describe('who says what, kind by kind (German)', () => {
  it.each([
    [
      'Der Minister wies die Vorwürfe zurück. Er sei nie in Bern gewesen. Zudem habe man die Akten längst übergeben.',
      'indirect-free-indirect | Der Minister |  | Er sei nie in Bern gewesen. Zudem habe man die Akten längst übergeben.',
    ],
    [
      'Laut Polizei wurden zwölf Menschen festgenommen.',
      'indirect | Polizei | Laut | wurden zwölf Menschen festgenommen',
    ],
    ['Dem Bericht zufolge stürzte das Dach ein.', 'indirect | Dem Bericht | zufolge | stürzte das Dach ein'],
    ['Die Regierung habe gelogen, so die Opposition.', 'indirect | die Opposition | so | Die Regierung habe gelogen'],
    [
      'Am Abend hieß es, der König habe das Land verlassen.',
      'indirect |  | hieß es | der König habe das Land verlassen',
    ],
    [
      'Das Dach sei eingestürzt, heißt es in dem Bericht.',
      'indirect | dem Bericht | heißt es | Das Dach sei eingestürzt',
    ],
    [
      'Der Verdächtige soll zwei Frauen verletzt haben.',
      'free-indirect |  |  | Der Verdächtige soll zwei Frauen verletzt haben.',
    ],
    [
      'Der Zeuge will den Wagen gesehen haben.',
      'free-indirect | Der Zeuge |  | Der Zeuge will den Wagen gesehen haben.',
    ],
    [
      'Die Gewerkschaft kündigte an, am Freitag zu streiken.',
      'indirect | Die Gewerkschaft | kündigte an | am Freitag zu streiken',
    ],
    [
      'Das Gericht urteilte, dass die Kündigung unwirksam war.',
      'indirect | Das Gericht | urteilte | dass die Kündigung unwirksam war',
    ],
    [
      'Am Abend wurde mitgeteilt, dass der Zug entgleist sei.',
      'indirect |  | wurde mitgeteilt | dass der Zug entgleist sei',
    ],
    ['Dem Minister wurde vorgeworfen, er habe gelogen.', 'indirect |  | wurde vorgeworfen | er habe gelogen'],
    [
      'Ein Polizeibericht besagt, dass der Fahrer eingeschlafen war.',
      'indirect | Ein Polizeibericht | besagt | dass der Fahrer eingeschlafen war',
    ],
    [
      'Die Zeitung „Der Morgen“ berichtet, der Minister habe von den Zahlungen gewusst.',
      'indirect | Die Zeitung „Der Morgen“ | berichtet | der Minister habe von den Zahlungen gewusst',
    ],
    [
      'Karl Weber, Sprecher der Feuerwehr, sagte, der Brand sei gelöscht.',
      'indirect | Karl Weber, Sprecher der Feuerwehr | sagte | der Brand sei gelöscht',
    ],
    [
      'Die Regierung in Altdorf und die Rebellen erklärten, sie wollten verhandeln.',
      'indirect | Die Regierung in Altdorf und die Rebellen | erklärten | sie wollten verhandeln',
    ],
    [
      '„Der Fluss steigt weiter. Wir haben die Dörfer geräumt. Niemand ist in Gefahr“, sagte der Landrat.',
      'direct | der Landrat | sagte | „Der Fluss steigt weiter. Wir haben die Dörfer geräumt. Niemand ist in Gefahr“',
    ],
    [
      '„Das reicht nicht“, so die Rektorin der Hochschule, Eva Brandt.',
      'direct | die Rektorin der Hochschule, Eva Brandt | so | „Das reicht nicht“',
    ],
    [
      'Am Sonntag wurde bekannt, dass der Direktor zurücktritt.',
      'indirect |  | wurde bekannt | dass der Direktor zurücktritt',
    ],
    [
      'Aus einem Papier des Ministeriums geht hervor, dass die Kosten steigen.',
      'indirect | einem Papier des Ministeriums | geht hervor | dass die Kosten steigen',
    ],
    [
      'Man habe alles versucht, beteuerte der Arzt. Doch die Hilfe sei zu spät gekommen.',
      'indirect-free-indirect | der Arzt |  | Doch die Hilfe sei zu spät gekommen.',
    ],
  ])('%s', (text, expected) => {
    expect(found('de', text)).toContain(expected);
  });

  it('gives each half of a sentence to the source that it names', () => {
    const text = 'Offiziellen Angaben zufolge starben 17 Menschen, nach Angaben der Opposition waren es mehr als 60.';
    expect(found('de', text)).toEqual([
      'indirect | Offiziellen Angaben | zufolge | starben 17 Menschen',
      'indirect | Angaben der Opposition | nach | waren es mehr als 60',
    ]);
  });

  it('gives both parts of an interrupted quotation to its speaker', () => {
    expect(found('de', '„Wir bleiben hier“, sagte die Wirtin, „bis der letzte Gast geht.“')).toEqual([
      'direct | die Wirtin | sagte | „Wir bleiben hier“',
      'direct | die Wirtin | sagte | „bis der letzte Gast geht.“',
    ]);
  });

  it('gives a quotation that goes on in the next paragraph to its speaker', () => {
    const text = 'Der Landrat erklärte: „Der Fluss steigt weiter.\n\n„Wir haben die Dörfer geräumt.“';
    expect(found('de', text)).toEqual([
      'direct | Der Landrat | erklärte | „Der Fluss steigt weiter.',
      'direct | Der Landrat |  | „Wir haben die Dörfer geräumt.“',
    ]);
  });

  it('finds who is quoted inside a quotation', () => {
    const text = '„Der Bote sagte mir: ‚Das Haus brennt‘“, berichtete der Nachbar.';
    const [outer, inner] = read.de(text);
    expect(outer).toMatchObject({ nested: false });
    expect(inner).toMatchObject({ nested: true, within: outer!.id, form: 'direct' });
    expect(words(text, inner!.source)).toBe('Der Bote');
    expect(words(text, inner!.message)).toBe('‚Das Haus brennt‘');
  });

  it.each([
    'Bürgermeister Karl Weber eröffnete die Sitzung. Der Verein soll zum Jahresende aufgelöst werden.',
    'Die Partei feierte ihren „Sieg“ bis in die Nacht.',
  ])("finds nobody's word in: %s", (text) => {
    expect(found('de', text)).toEqual([]);
  });
});

describe('whose word a source is', () => {
  it.each([
    [
      'de',
      'Nach Angaben der Behörden wurden in Altdorf drei Menschen verletzt.',
      'Angaben der Behörden',
      'der Behörden',
    ],
    ['de', 'Nach Angaben von Ärzten starben drei Kinder.', 'Angaben von Ärzten', 'Ärzten'],
    ['de', 'Laut Polizei wurden zwölf Menschen festgenommen.', 'Polizei', 'Polizei'],
    ['de', 'Den Angaben zufolge war die Straße gesperrt.', 'Den Angaben', 'Den Angaben'],
    ['en', 'According to the harbour master, the ferry struck a sandbank.', 'the harbour master', 'the harbour master'],
  ] as const)('%s: %s', (language, text, source, holder) => {
    const [first] = read[language](text);
    expect(words(text, first!.source)).toBe(source);
    expect(words(text, first!.holder)).toBe(holder);
  });
});

describe('who says what, kind by kind (English)', () => {
  it.each([
    [
      'The company said it would pay. It denied that the pipe was old.',
      'indirect | It | denied | that the pipe was old',
    ],
    [
      'The talks had failed, according to two officials who asked not to be named.',
      'indirect | two officials | according to | The talks had failed',
    ],
    ['The minister rejected the accusation.', 'reported | The minister |  | The minister rejected the accusation.'],
    [
      'It was announced on Monday that the school would not reopen.',
      'indirect |  | It was announced | that the school would not reopen',
    ],
    [
      'The two men are alleged to have sold tickets.',
      'free-indirect |  |  | The two men are alleged to have sold tickets.',
    ],
    [
      'A man was shot dead in Altdorf on Monday, police said.',
      'indirect | police | said | A man was shot dead in Altdorf on Monday',
    ],
    [
      'The minister said the “liberation” of the north was complete.',
      'indirect | The minister | said | the “liberation” of the north was complete',
    ],
    [
      'The president, his office said, will travel on Friday.',
      'indirect | his office | said | The president … will travel on Friday',
    ],
    ['The witness claims to have seen two men.', 'indirect | The witness | claims | to have seen two men'],
    ['The general denied having known of the order.', 'indirect | The general | denied | having known of the order'],
    ['The authorities accused the station of spreading lies.', 'indirect | The authorities | accused | spreading lies'],
    [
      'The company announced plans to close the plant.',
      'indirect | The company | announced plans | to close the plant',
    ],
    [
      'Asked whether he would resign, the minister replied: “No.”',
      'indirect | the minister | Asked | whether he would resign',
    ],
    ['The group threatened to burn the harvest.', 'indirect | The group | threatened | to burn the harvest'],
  ])('%s', (text, expected) => {
    expect(found('en', text)).toContain(expected);
  });

  it('keeps the chain of a source that cites another', () => {
    const [outer, inner] = read.en('The city has fallen, the agency Eastview reported, citing a general.');
    expect(outer).toMatchObject({ within: null });
    expect(inner).toMatchObject({ within: outer!.id, message: outer!.message });
  });

  it('takes no announcement for the frame of what stands before it', () => {
    expect(found('en', 'According to a report by the Northern Times, the bank plans to cut 300 jobs.')).toEqual([
      'indirect | a report by the Northern Times | According to | the bank plans to cut 300 jobs',
      'indirect | the bank | plans | to cut 300 jobs',
    ]);
  });
});
