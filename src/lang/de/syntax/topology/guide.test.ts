import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseWords, openMorphology } from '../../../../syntax/morphology/index.ts';
import { adviceFor } from '../../../../syntax/parser/advice.ts';
import { FUNCTIONS } from '../../../../syntax/parser/guide.ts';
import { readDocument } from '../../../../text/document.ts';
import { text } from '../../text.ts';
import { syntax } from '../index.ts';

const table = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../../models/de.${name}.bin`, import.meta.url));
const morphology = openMorphology({ lexicon: table('lexicon'), tagger: table('tagger') }, syntax.morphology);

/** "function(word, head)" of all tokens with advice. */
function advice(source: string): string[] {
  const document = readDocument(source, text);
  const { heads, functions } = adviceFor(document, analyseWords(document, morphology), syntax, morphology);
  const word = (token: number): string => document.tokens[token]!.text;
  return document.tokens.flatMap((token, i) =>
    functions[i] === 0 ? [] : [`${FUNCTIONS[functions[i]!]}(${token.text}, ${word(heads[i]!)})`],
  );
}

describe('readGuide', () => {
  it.each([
    ['Den Minister lobte der Präsident.', ['object(Minister, lobte)', 'subject(Präsident, lobte)']],
    ['Das teilte die Polizei mit.', ['subject(Polizei, teilte)', 'object(Das, teilte)']],
    [
      'Der Kanzler hat gestern den Vertrag unterschrieben.',
      ['subject(Kanzler, unterschrieben)', 'object(Vertrag, unterschrieben)', 'auxiliary(hat, unterschrieben)'],
    ],
    [
      'Sie sagte, dass der Bürgermeister die Brücke gesperrt habe.',
      ['subject(Sie, sagte)', 'subject(Bürgermeister, gesperrt)', 'object(Brücke, gesperrt)', 'marker(dass, gesperrt)'],
    ],
    [
      'Die Soldaten nahmen den Hafen ein.',
      ['subject(Soldaten, nahmen)', 'object(Hafen, nahmen)', 'particle(ein, nahmen)'],
    ],
    [
      'Die Reform der Regierung hilft den Familien.',
      ['genitive(Regierung, Reform)', 'subject(Reform, hilft)', 'indirect(Familien, hilft)'],
    ],
    ['Der Wirt, dessen Sohn fehlte, ging.', ['genitive(dessen, Sohn)', 'subject(Sohn, fehlte)', 'subject(Wirt, ging)']],
    ['Die beiden Brüder begleitete der Onkel.', ['object(Brüder, begleitete)', 'subject(Onkel, begleitete)']],
    ['Der Wirt ließ die Brücke sperren.', ['subject(Wirt, ließ)', 'object(Brücke, sperren)']],
    ['Wir werden heute essen gehen.', ['subject(Wir, gehen)']],
    ['Mehr als 20 Gäste tanzten.', ['subject(Gäste, tanzten)']],
    // A clause within the clause doesn't end the sentence bracket.
    [
      'Heute müssen Gäste, die dort wohnen, einen Ausweis bekommen.',
      ['subject(Gäste, bekommen)', 'object(Ausweis, bekommen)', 'auxiliary(müssen, bekommen)'],
    ],
    ['Alle 20 Gäste tanzten.', ['subject(Gäste, tanzten)']],
    ['Der Verein (TSV) hat Tore erzielt.', ['subject(Verein, erzielt)', 'object(Tore, erzielt)']],
    ['Die Firma (AG) und der Wirt verkaufen den Herd.', ['subject(Firma, verkaufen)', 'conjunct(Wirt, Firma)']],
    ['Der Koch hat sich strenge Regeln auferlegt.', ['indirect(sich, auferlegt)', 'object(Regeln, auferlegt)']],
    ['Der Wirt bietet den Armen eine Suppe.', ['indirect(Armen, bietet)', 'object(Suppe, bietet)']],
    ['Bald wird der Wirt den Brief erhalten.', ['subject(Wirt, erhalten)', 'object(Brief, erhalten)']],
    ['Er nannte den Plan einen „guten Schritt“.', ['object(Plan, nannte)']],
    ['Der Koch wurde verhaftet und verurteilt.', ['subject(Koch, verhaftet)']],
    ['Der Wirt wollte das weder sagen noch schreiben.', ['subject(Wirt, sagen)', 'object(das, sagen)']],
    ['Hunderte Gäste tanzten.', ['part(Hunderte, Gäste)', 'subject(Gäste, tanzten)']],
    [
      'Die Wirtin hat – zwei Gäste fehlten – das Lokal geschlossen.',
      ['subject(Wirtin, geschlossen)', 'object(Lokal, geschlossen)'],
    ],
    ['„Wir gehen“, sagte Wirtin Maier.', ['subject(Wir, gehen)', 'subject(Wirtin, sagte)']],
    ['Anna Maier warf der SPD vor, zu lügen.', ['subject(Anna, warf)', 'indirect(SPD, warf)']],
    [
      'Die Wirtin meldete, der Koch und sein Gehilfe hätten den Herd verkauft.',
      ['subject(Wirtin, meldete)', 'subject(Koch, verkauft)', 'object(Herd, verkauft)'],
    ],
    ['Die Firma wuchs, baute dann eine Werft und ging.', ['subject(Firma, wuchs)', 'object(Werft, baute)']],
    ['Der Wirt bemerkte diesen Schaden.', ['subject(Wirt, bemerkte)', 'object(Schaden, bemerkte)']],
    ['Es kamen 20 bis 30 junge Gäste.', ['part(20, Gäste)']],
    ['Zwölf stimmten dagegen.', ['subject(Zwölf, stimmten)']],
  ])('%s', (source, expected) => expect(advice(source)).toEqual(expect.arrayContaining(expected)));
});
