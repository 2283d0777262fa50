import type { LiveElement, PageDocument } from '../dom.ts';

/** A box around a form is no longer than this, in characters. */
const BOX = 600;
/** And holds no more than this share of the page's text. */
const SHARE = 0.25;
const MAIL = 'input[type="email"], input[name*="email"], input[name*="newsletter"], input[placeholder*="mail"]';

/** Takes out the boxes in which readers are asked for an address to send letters to, with what is said there. */
export function removeLetterBoxes(document: PageDocument): void {
  const whole = (document.body?.textContent ?? '').length;
  for (const input of document.querySelectorAll(MAIL)) {
    let box: LiveElement | null = null;
    for (let at = input.parentNode as LiveElement | null; at; at = at.parentNode as LiveElement | null) {
      const length = (at.textContent ?? '').length;
      if (length > BOX || length > whole * SHARE || /^(?:html|body|main|article)$/iu.test(at.nodeName)) break;
      if (at.querySelector('h1, time') !== null) break;
      box = at;
    }
    box?.remove();
  }
}
