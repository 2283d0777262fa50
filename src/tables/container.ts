/**
 * The one file format of models/: named typed arrays behind a header that says what they are, in which format version,
 * and where they came from. Opening copies nothing: the arrays are views of the bytes.
 *
 * Layout: "RGST", header length (uint32, little endian), header (JSON, UTF-8), padding, then the sections, each aligned
 * to eight bytes.
 */

const MAGIC = 0x54534752;
const ALIGN = 8;

export type Section = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array;

const TYPES = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
};
type TypeName = keyof typeof TYPES;

/** What a table says of itself. */
export interface TableHeader {
  /** Which kind of table, e.g. `de.lexicon`. */
  readonly kind: string;
  /** Version of the layout of the sections, raised whenever a reader would misread the old one. */
  readonly version: number;
  /** Where the data came from, for people, and anything small that the reader needs besides the sections. */
  readonly meta: Readonly<Record<string, unknown>>;
}

/** An opened table. */
export interface BinaryTable extends TableHeader {
  readonly sections: Readonly<Record<string, Section>>;
}

interface StoredHeader extends TableHeader {
  readonly sections: readonly {
    readonly name: string;
    readonly type: TypeName;
    readonly at: number;
    readonly length: number;
  }[];
}

/** Writes a table. The same input always gives the same bytes. */
export function packTable(
  { kind, version, meta }: TableHeader,
  sections: Readonly<Record<string, Section>>,
): Uint8Array {
  let at = 0;
  const stored = Object.entries(sections).map(([name, data]) => {
    const entry = { name, type: typeName(data), at, length: data.length };
    at = align(at + data.byteLength);
    return entry;
  });
  const header = new TextEncoder().encode(
    JSON.stringify({ kind, version, meta, sections: stored } satisfies StoredHeader),
  );
  const base = align(8 + header.length);
  const bytes = new Uint8Array(base + at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  Object.values(sections).forEach((data, i) => {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + stored[i]!.at);
  });
  return bytes;
}

/** Opens a table of the given kind and version. Throws an error that names both versions where they differ. */
export function openTable(bytes: Uint8Array, kind: string, version: number): BinaryTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error(`not a Regesta table (expected ${kind})`);
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as StoredHeader;
  if (header.kind !== kind) throw new Error(`expected the table ${kind}, got ${header.kind}`);
  if (header.version !== version) {
    throw new Error(
      `table ${kind} has format version ${header.version}, this program reads version ${version}: build the models again`,
    );
  }
  // Views need aligned memory, which a slice of a larger buffer may not be.
  const aligned = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const base = aligned.byteOffset + align(8 + length);
  const sections: Record<string, Section> = {};
  for (const { name, type, at, length: size } of header.sections)
    sections[name] = new TYPES[type](aligned.buffer as ArrayBuffer, base + at, size);
  return { kind, version, meta: header.meta, sections };
}

function align(at: number): number {
  return Math.ceil(at / ALIGN) * ALIGN;
}

function typeName(data: Section): TypeName {
  for (const [name, type] of Object.entries(TYPES)) if (data instanceof type) return name as TypeName;
  throw new TypeError('unknown kind of typed array');
}
