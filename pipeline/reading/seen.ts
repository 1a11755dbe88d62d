/** Numbers by 64-bit keys, in typed arrays: 12 bytes a slot, of which at most two thirds are used. One key may have several numbers. */
export interface Seen {
  /** The numbers that were added under a key, in the order in which they were, up to a few. */
  readonly get: (high: number, low: number) => number[];
  readonly add: (high: number, low: number, number: number) => void;
}

const FEW = 8;
const SLOT = 3;

/** An empty table. */
export function createSeen(): Seen {
  let slots = new Uint32Array(SLOT << 10);
  let used = 0;
  const put = (table: Uint32Array, high: number, low: number, stored: number): void => {
    let at = firstSlot(table, low);
    while (table[at + 2] !== 0) at = nextSlot(table, at);
    table.set([high, low, stored], at);
  };
  return {
    get: (high, low) => {
      const numbers: number[] = [];
      for (let at = firstSlot(slots, low); slots[at + 2] !== 0 && numbers.length < FEW; at = nextSlot(slots, at)) {
        if (slots[at] === high >>> 0 && slots[at + 1] === low >>> 0) numbers.push((slots[at + 2] ?? 0) - 1);
      }
      return numbers;
    },
    add: (high, low, number) => {
      if ((used + 1) * SLOT * 3 > slots.length * 2) {
        const wider = new Uint32Array(slots.length * 2);
        for (let at = 0; at < slots.length; at += SLOT) if (slots[at + 2]) put(wider, slots[at] ?? 0, slots[at + 1] ?? 0, slots[at + 2] ?? 0);
        slots = wider;
      }
      put(slots, high >>> 0, low >>> 0, number + 1);
      used++;
    },
  };
}

const firstSlot = (table: Uint32Array, low: number): number => (low >>> 0) % (table.length / SLOT) * SLOT;
const nextSlot = (table: Uint32Array, at: number): number => (at + SLOT === table.length ? 0 : at + SLOT);
