import type { Rule } from './rule.js';

/** What extractors/deals/continue.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'continue/same-payee',
    reads: 'what takes its payee from the deal told before goes on telling that deal, «Y cerró una ronda de N. Lidera X»',
    must: [
      ['Wallapop cerró una ronda de 30 millones de euros. Lidera Accel.', 'investment investor:Accel investee:Wallapop 30000000 EUR'],
    ],
    mustNot: [
      ['Wallapop cerró una ronda de 30 millones de euros. Accel lidera el mercado.', 'investment investee:Wallapop 30000000 EUR'],
    ],
  },
  {
    name: 'continue/part-of-it',
    reads: "a payer's part of the deal told before is a deal of its own, and the payer joins the whole, «De ese paquete, X suscribió N»",
    must: [
      ['Wallapop cerró una ronda de 30 millones de euros. De ese paquete, Accel suscribió 10 millones de euros.', 'investment investor:Accel investee:Wallapop 30000000 EUR', 'investment investor:Accel investee:Wallapop 10000000 EUR'],
    ],
    mustNot: [
      // More than the whole is no part of it.
      ['Wallapop cerró una ronda de 30 millones de euros. De ese paquete, Accel suscribió 90 millones de euros.', 'investment investee:Wallapop 30000000 EUR', 'investment investor:Accel investee:Wallapop 90000000 EUR'],
    ],
  },
];
