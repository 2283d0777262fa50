import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** A file for an archive. `size` and `name` may lie. */
export interface ZipFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly claimed?: number;
  readonly attributes?: number;
}

/** Makes a ZIP archive, also one that no honest tool makes. */
export function zip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claimed, attributes = 0 } of files) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? data.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(attributes, 6);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, rest, title]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A record of a WARC. `length` may lie. */
export function warcRecord(type: string, url: string, block: string | Buffer, length?: number): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-05-09T10:00:00Z',
    `WARC-Record-ID: <urn:uuid:${url}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${length ?? bytes.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** A recorded page. */
export function warcPage(url: string, html: string, headers = 'Content-Type: text/html; charset=utf-8'): Buffer {
  return warcRecord('response', url, Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${html}`));
}

/** Records packed one by one, as CC-NEWS has them. */
export function packed(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
