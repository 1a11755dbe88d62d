import { createReadStream, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';

export type Bytes = AsyncIterable<Buffer>;

/** What keeps the bytes of a file from being read, in words. */
export class BytesError extends Error {
  override readonly name = 'BytesError';
  constructor(readonly kind: 'tooLarge' | 'broken' | 'zstd', message: string) { super(message); }
}

const CHUNK = 1 << 18;

/** Bytes that are asked of the disk at once. A stream makes room for so many twice a file, however short that is. */
const LARGE = 1 << 20;

/** The bytes of a file, decompressed if they are compressed, whatever its name says. It is opened when the first is asked for. */
export async function* fileBytes(path: string, most: number): AsyncGenerator<Buffer> {
  yield* opened(piecesOf(path), most);
}

/** A file of one article is there sooner than somebody else could have been told to fetch it. What has no size may be a pipe, which comes when it comes. */
async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const status = statSync(path);
  if (status.isFile() && status.size > 0 && status.size <= LARGE) yield readFileSync(path);
  else yield* createReadStream(path, { highWaterMark: LARGE }) as AsyncIterable<Buffer>;
}

/**
 * Decompresses what begins like gzip or Zstandard, and stops at `most` bytes, both of what comes in and of what it unpacks to: a gzip bomb
 * costs no more than a file of that size.
 * @throws BytesError
 */
export async function* opened(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  const { head, all } = await peek(chunks, 4);
  const unpacker = unpackers.find(({ mark }) => mark.every((byte, i) => head[i] === byte));
  const within = bounded(all, most);
  yield* unpacker ? bounded(unpack(within, unpacker), most) : within;
}

interface Unpacker {
  readonly mark: readonly number[];
  readonly kind: string;
  readonly make: () => NodeJS.ReadWriteStream & { destroy: (error?: Error) => void };
}

const unpackers: readonly Unpacker[] = [
  { mark: [0x1f, 0x8b], kind: 'gzip', make: () => zlib.createGunzip({ chunkSize: CHUNK }) },
  { mark: [0x28, 0xb5, 0x2f, 0xfd], kind: 'Zstandard', make: zstd },
];

/** Only newer versions of Node have it, and the types of the oldest one that is supported do not know it. */
function zstd(): ReturnType<Unpacker['make']> {
  const { createZstdDecompress: make } = zlib as typeof zlib & { createZstdDecompress?: Unpacker['make'] };
  if (!make) throw new BytesError('zstd', `Node ${process.versions.node} cannot unpack Zstandard`);
  return make();
}

async function* unpack(chunks: Bytes, { kind, make }: Unpacker): AsyncGenerator<Buffer> {
  const unpacker = make();
  const source = Readable.from(chunks, { objectMode: false });
  source.on('error', (error) => { unpacker.destroy(error); });
  try {
    for await (const chunk of source.pipe(unpacker)) yield chunk as unknown as Buffer;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw /^(?:Z_|ZSTD|ERR_ZSTD|ERR_ZLIB)/.test(code) ? new BytesError('broken', `its ${kind} data is cut or broken`) : error;
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new BytesError('tooLarge', `more than ${sizeOf(most)}`);
    yield buffer(chunk);
  }
}

/** The first bytes until they are so many, or enough (fewer only when there are no more), and all of them. */
export async function peek(chunks: AsyncIterable<Uint8Array>, enough: number | ((head: Buffer) => boolean)): Promise<{ readonly head: Buffer; readonly all: Bytes }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (typeof enough === 'number' ? head.length < enough : !enough(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    head = head.length === 0 ? buffer(next.value) : Buffer.concat([head, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  return { head, all: (async function* () {
    if (head.length > 0) yield head;
    for await (const chunk of rest) yield buffer(chunk);
  })() };
}

/** All the bytes, to be held at once. */
export async function collect(chunks: Bytes): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(chunk);
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

const buffer = ({ buffer: memory, byteOffset, byteLength }: Uint8Array): Buffer => Buffer.from(memory, byteOffset, byteLength);

/** «256 MB», «900 bytes». */
export function sizeOf(bytes: number): string {
  const [unit, size] = ([['GB', 2 ** 30], ['MB', 2 ** 20], ['kB', 2 ** 10]] as const).find(([, each]) => bytes >= each) ?? ['bytes', 1];
  return `${Math.round(bytes / size)} ${unit}`;
}
