/**
 * Many strings by their number, held in few bytes: each as what it does not share with the one before, as paths in order share nearly all.
 * A place of a folder of dated files takes about ten bytes, a line of a JSON Lines file two or three.
 */
export interface Places {
  /** Adds one; its number is how many there were before. */
  readonly add: (place: string) => number;
  readonly get: (number: number) => string;
}

/** One in so many is held whole, so that a look-up reads no more than these. */
const GROUP = 16;

/** No strings yet. */
export function createPlaces(): Places {
  let bytes = Buffer.alloc(1 << 12);
  let end = 0;
  let groups = new Uint32Array(1 << 8);
  let count = 0;
  let before = Buffer.alloc(0);
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80;
    bytes[end++] = rest;
  };
  return {
    add: (place) => {
      const own = Buffer.from(place);
      if (end + own.length + 2 * LONGEST_NUMBER > bytes.length) bytes = Buffer.concat([bytes.subarray(0, end)], (bytes.length + own.length) * 2);
      if (count % GROUP === 0) {
        const group = count / GROUP;
        if (group === groups.length) { const wider = new Uint32Array(group * 2); wider.set(groups); groups = wider; }
        groups[group] = end;
        before = Buffer.alloc(0);
      }
      let shared = 0;
      while (shared < own.length && shared < before.length && own[shared] === before[shared]) shared++;
      number(shared);
      number(own.length - shared);
      end += own.copy(bytes, end, shared);
      before = own;
      return count++;
    },
    get: (wanted) => {
      let at = groups[Math.floor(wanted / GROUP)] ?? 0;
      const read = (): number => {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) return value;
        }
      };
      let place = Buffer.alloc(0);
      for (let each = wanted - wanted % GROUP; each <= wanted; each++) {
        const shared = read();
        const own = read();
        place = Buffer.concat([place.subarray(0, shared), bytes.subarray(at, at + own)]);
        at += own;
      }
      return place.toString();
    },
  };
}

/** Bytes of the longest number. */
const LONGEST_NUMBER = 5;
