import { nominalMask } from '../../src/syntax/morphology/reading.ts';
import type { Entry } from './compile.ts';

type Gender = 'Masc' | 'Fem' | 'Neut';

/**
 * Nouns of which the dictionary has only a homonym of another gender ("das Wagen" of "wagen", "das Tag" of markup), or a part of
 * their forms: the singular, and the plural where it differs.
 */
const HOMONYMS: Readonly<Record<Gender, string>> = {
  Masc: `
    Wagen Regen Rücken Haken Rahmen Streifen Husten Rasen Reifen Samen Tropfen Karren Braten Funken Glauben Kolben Lappen Riemen
    Zacken Knoten Schrecken Nutzen Daumen Ballen Bissen Bolzen Barren Brocken Rechen Felsen Klumpen Spaten Stollen Zapfen
    Laden/Läden Schaden/Schäden Graben/Gräben Faden/Fäden Tag/Tage Teil/Teile Moment/Momente Punkt/Punkte Verdienst/Verdienste
    Schild/Schilde Bund/Bünde Service/Services Gehalt/Gehalte Band/Bände Liter Norden`,
  Fem: 'Steuer/Steuern Mark Bank/Banken Wehr/Wehren Leiter/Leitern See/Seen Mail/Mails Band/Bands',
  Neut: 'Wort/Worte Tor/Tore Wrack/Wracks Eis Kerosin',
};

/** Feminine nouns that look like adjectives, and end others: "Spitze", "Hochebene". Lower case. */
const LIKE_ADJECTIVES = new Set(
  `spitze liebe platte ebene breite tiefe fremde weite stille leere dichte wüste schwere reife ferne rechte linke flotte taube dürre
  enge kühle runde wunde treue gerade schräge weise`.split(/\s+/u),
);

/** All forms of the nouns that the dictionary mistakes. */
export function* homonyms(): Generator<Entry> {
  for (const [gender, list] of Object.entries(HOMONYMS) as [Gender, string][])
    for (const entry of list.split(/\s+/u).filter(Boolean)) {
      const [singular = '', plural = singular] = entry.split('/');
      yield* declined(singular, plural, gender);
    }
  for (const form of ['Gen', 'Dat', 'Acc'] as const) yield noun('Herrn', 'Herr', nominalMask(form, 'Masc'), 'Masc');
}

/** The forms of a feminine noun that was taken for an adjective; nothing for others. */
export function* feminines(lemma: string): Generator<Entry> {
  const lower = lemma.toLowerCase();
  for (let start = 0; start <= lower.length - 4; start++) {
    if (!LIKE_ADJECTIVES.has(lower.slice(start))) continue;
    yield* declined(lemma, `${lemma}n`, 'Fem');
    return;
  }
}

function* declined(singular: string, plural: string, gender: Gender): Generator<Entry> {
  for (const form of ['Nom', 'Dat', 'Acc'] as const) yield noun(singular, singular, nominalMask(form, gender), gender);
  if (gender === 'Fem') yield noun(singular, singular, nominalMask('Gen', gender), gender);
  else {
    yield noun(`${singular}s`, singular, nominalMask('Gen', gender), gender);
    if (!/e[nlr]?$/u.test(singular)) yield noun(`${singular}es`, singular, nominalMask('Gen', gender), gender);
  }
  for (const form of ['Nom', 'Gen', 'Acc'] as const) yield noun(plural, singular, nominalMask(form, 'Plur'), gender);
  const dative = /[ns]$/u.test(plural) ? plural : `${plural}n`;
  yield noun(dative, singular, nominalMask('Dat', 'Plur'), gender);
}

function noun(form: string, lemma: string, nominal: number, gender: Gender): Entry {
  return { form, lemma, upos: 'NOUN', tag: 'NN', nominal, weak: 0, mixed: 0, verbal: 0, gender, degree: null };
}
