/**
 * Breaks a text into lines of at most `width` characters (code points), at white space; a longer word stands alone on its
 * line. Runs of white space become one blank. At least one line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    const size = [...word].length;
    if (length > 0 && length + 1 + size > width) {
      lines.push(line);
      line = word;
      length = size;
    } else {
      line = length === 0 ? word : `${line} ${word}`;
      length += size + (length === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}

/** The text without control characters, which could steer a terminal; line breaks and tabs become blanks. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
