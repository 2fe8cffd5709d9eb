import { crc32, deflateRawSync } from 'node:zlib';

type Packed = { name: string; bytes: Uint8Array; /** What the table of contents says instead of the truth. */ says?: { size?: number; crc?: number }; /** Not packed at all. */ stored?: boolean };

/** A ZIP as tools write it, or as somebody who means harm does: names and sizes are taken as given. */
export function makeZip(files: readonly Packed[]): Uint8Array {
  const bodies: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, says, stored = false } of files) {
    const packed = deflateRawSync(bytes, { level: stored ? 0 : 6 });
    const named = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(0x58210000 + 0x21, 6);
    common.writeUInt32LE(says?.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says?.size ?? bytes.length, 18);
    common.writeUInt16LE(named.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, named, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    table.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, entry, named]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(table);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(files.length % 65_536, 8);
  end.writeUInt16LE(files.length % 65_536, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

export function textFile(name: string, text: string): Packed {
  return { name, bytes: Buffer.from(text, 'utf8') };
}
