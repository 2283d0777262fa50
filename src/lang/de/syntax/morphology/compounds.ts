import type { CompoundRules } from '../../../../syntax/morphology/language.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** How German builds words of words. */
export const compounds: CompoundRules = {
  linkings: ['', 's', 'n', 'en', 'es', 'e', 'er', 'ens', 'ns'],
  lost: ['e', 'en'],
  prefixes: words(`
    anti auto bio co de dis elektro erz euro ex geo haupt hyper in inter ko kontra makro mega mikro mini miss mono multi nano neo
    nicht öko para poly post prä pro pseudo quasi re rück semi sozio sub super trans tele thermo turbo ultra un ur video vize wieder
    zentral afro anglo austro indo ober unter vor nach mit gegen zwischen über außer binnen neben um durch bei selbst
    ein zwei drei vier fünf sechs sieben acht neun zehn halb eineinhalb mehr viel groß klein hoch tief neu alt`),
  separable: words(`
    ab an aneinander auf aufeinander aus auseinander bei beieinander bereit dabei daneben dar davon dazu dazwischen durch durcheinander ein einher empor entgegen entlang fehl fern fest
    fort frei gegenüber gleich heim her herab heran herauf heraus herbei herein herum herunter hervor herüber hin hinab hinauf
    hinaus hinein hinterher hinunter hinweg hinzu hinüber hoch ineinander kaputt kennen klar kurz lahm los mit nach nahe nieder offen preis
    rück sicher statt still teil tot um umher umhin unter voll vor voran voraus vorbei vorweg vorüber wahr weg weiter wider wieder wohl zu
    zugrunde zurecht zurück zusammen zuvor über übereinander übrig`),
  infix: 'zu',
};
