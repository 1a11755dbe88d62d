import { spanWith, type Chip } from '../../schemas/plain.js';
import type { FoundNumber } from '../numbers/index.js';

const article = /(?:^|[^\p{L}])(?:la|las|una|el|los|un|esta|su|y|o|a)[ \u00a0]$/iu;
const unit = /^[ \u00a0]?(?:[%€$£]|\p{L}{3,}s(?!\p{L}))|^[.,:]\d/u;

/**
 * chips/shortened: a model's number alone, once the model was named in full («la RTX 4080 … la 4080»). Returns the chips with those
 * added, in order.
 */
export function shortenedModels(text: string, numbers: readonly FoundNumber[], chips: Chip[]): Chip[] {
  const byNumber = new Map<string, Chip>();
  for (const chip of chips) {
    const digits = /^\p{L}[\p{L} ]* (\d{4})$/u.exec(chip.product)?.[1];
    if (digits !== undefined && !byNumber.has(digits)) byNumber.set(digits, chip);
  }
  if (byNumber.size === 0) return chips;
  const added = numbers.flatMap(({ start, end, scale }): Chip[] => {
    const full = scale === 1 && end - start === 4 ? byNumber.get(text.slice(start, end)) : undefined;
    if (!full || start < full.end || !article.test(text.slice(Math.max(0, start - 6), start)) || unit.test(text.slice(end, end + 20))) return [];
    return [spanWith(text, start, end, { product: full.product, vendor: full.vendor, quantity: null })];
  });
  return [...chips, ...added].sort((a, b) => a.start - b.start).filter((chip, i, all) => i === 0 || chip.start >= (all[i - 1]).end);
}
