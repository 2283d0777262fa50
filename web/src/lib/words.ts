import { createSignal } from 'solid-js';
import { de } from './words-de.ts';
import { en } from './words-en.ts';

/** Everything that the page says, in one language. English is the measure: a language has the same keys. */
export type Words = typeof en;

const LANGUAGES = { de, en } satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;

const KEPT = 'regesta.language';
const [language, setLanguage] = createSignal<Language>(first());

export { language };

/** The words of the language that was chosen, or that the browser prefers. */
export function words(): Words {
  return LANGUAGES[language()];
}

/** Changes the language and remembers it. */
export function speak(chosen: Language): void {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
  setLanguage(chosen);
}

function first(): Language {
  const wanted = localStorage.getItem(KEPT) ?? navigator.language.slice(0, 2);
  return wanted === 'de' ? 'de' : 'en';
}
