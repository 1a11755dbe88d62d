import { rulesByFile as chips } from './chips/corpus.js';
import { rulesByFile as dates } from './dates/corpus.js';
import { rulesByFile as deals } from './deals/rules.js';
import { rulesByFile as durations } from './durations/corpus.js';
import { rulesByFile as money } from './money/corpus.js';
import { rulesByFile as organizations } from './organizations/corpus.js';
import { rulesByFile as percentages } from './percentages/corpus.js';
import { rulesByFile as power } from './power/corpus.js';
import type { Rule, RulesByFile } from './rule.js';
import { rulesByFile as sources } from './sources/corpus.js';

/** The folders of the rules that are code, what deals are read with first. */
const folders: Readonly<Record<string, RulesByFile<Rule<unknown>>>> = { deals, organizations, money, power, chips, dates, durations, percentages, sources };

/** The rules that are code, by the file in this folder that has their code. */
export const rulesByFile: RulesByFile<Rule<unknown>> =
  Object.fromEntries(Object.entries(folders).flatMap(([folder, files]) => Object.entries(files).map(([file, rules]) => [`${folder}/${file}`, rules])));
