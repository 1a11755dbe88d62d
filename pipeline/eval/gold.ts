import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Amount, Capacity, ChipOrder, DealType, Role, Status } from '../../schemas/index.js';

const named = z.object({ name: z.string(), also: z.array(z.string()).optional() });

export const GoldDeal = z.object({
  type: DealType,
  status: Status,
  parties: z.array(named.extend({ role: Role })),
  amount: Amount.nullish(),
  valuation: Amount.nullish(),
  stakePercent: z.number().nullish(),
  power: Capacity.nullish(),
  chips: z.array(ChipOrder).optional(),
  duration: z.string().nullish(),
  evidence: z.array(z.string()).optional(),
  /** Finding it is neither right nor wrong. */
  optional: z.boolean().optional(),
});
export type GoldDeal = z.infer<typeof GoldDeal>;

const mention = z.object({ text: z.string() });

/** What a careful reader finds in one article. */
export const GoldRecord = z.object({
  id: z.string(),
  language: z.string(),
  publishedAt: z.string().nullish(),
  money: z.array(mention.extend(Amount.shape)),
  power: z.array(mention.extend(Capacity.shape)),
  chips: z.array(mention.extend(ChipOrder.shape)),
  organizations: z.array(named),
  deals: z.array(GoldDeal),
});
export type GoldRecord = z.infer<typeof GoldRecord>;

export interface GoldArticle {
  readonly gold: GoldRecord;
  readonly text: string;
}

/**
 * Reads a folder of gold files (`ID.json`) with their articles (`ID.txt`, beside them or in `texts`), in the order of their names.
 * @throws Error naming the file when one is not as the guide says or has no text
 */
export function readGold(folder: string, texts: readonly string[] = []): GoldArticle[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const file = join(folder, name);
    const parsed = GoldRecord.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Error(`${file}: ${issue?.message ?? 'not a gold file'} at ${issue?.path.join('.') ?? 'the top'}`);
    }
    const text = [folder, ...texts].map((place) => join(place, name.replace(/\.json$/, '.txt'))).find((path) => existsSync(path));
    if (!text) throw new Error(`${file}: no article ${name.replace(/\.json$/, '.txt')} beside it; name its folder`);
    return { gold: parsed.data, text: readFileSync(text, 'utf8') };
  });
}
