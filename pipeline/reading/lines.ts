const NEWLINE = 0x0a;

/** A line that is longer than may be held: its bytes are passed over, and only their number is left. */
export interface LongLine {
  readonly bytes: number;
}

/**
 * The lines of a stream of bytes, without their newline (or what else ends them); one that is longer than `most` comes as its length. A line as long
 * as memory costs its length once, not squared.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, most = Infinity, end = NEWLINE): AsyncGenerator<Buffer | LongLine> {
  let begun: Buffer[] = [];
  let size = 0;
  const take = (piece: Buffer): void => {
    size += piece.length;
    if (size > most) begun = [];
    else begun.push(piece);
  };
  const finish = (): Buffer | LongLine => {
    const line = size > most ? { bytes: size } : begun.length === 1 && begun[0] ? begun[0] : Buffer.concat(begun);
    begun = [];
    size = 0;
    return line;
  };
  for await (const piece of chunks) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let stop = chunk.indexOf(end); stop >= 0; stop = chunk.indexOf(end, start)) {
      take(chunk.subarray(start, stop));
      yield finish();
      start = stop + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
