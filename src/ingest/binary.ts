/** First bytes of kinds of files that people hand in by mistake. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document'],
  ['\u001f\u008b', 'a gzip file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
];
const SAMPLE = 65_536;
/** Text holds next to no control characters besides tabs and line breaks. */
const CONTROLS = 0.02;

/** Says what kind of file the bytes are where they are no text; null for text in any 8-bit encoding. */
export function looksBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [magic, kind] of MAGIC) if (head.startsWith(magic)) return kind;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return 'a binary file';
    if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return controls > length * CONTROLS ? 'a binary file' : null;
}
