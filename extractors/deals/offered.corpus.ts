import type { Rule } from './rule.js';

/** What extractors/deals/offered.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'offered/buyer-after', marks: true,
    reads: 'a purchase told right after somebody parts with something is of that, and from that one, «S vende Y. El comprador es X», «S se deshace de Y. Se la queda X»',
    must: [
      ['ACS vende Urbaser. El comprador es Platinum Equity.', 'acquisition acquirer:Platinum Equity target:Urbaser seller:ACS'],
      ['Ferrovial vende Amey. Se la queda Buckthorn por 300 millones de euros.', 'acquisition acquirer:Buckthorn target:Amey seller:Ferrovial 300000000 EUR'],
      ['Ferrovial se ha deshecho de su división de servicios. El comprador es Portobello.', 'acquisition acquirer:Portobello seller:Ferrovial'],
      ['ACS anunció ayer la venta de Urbaser. El comprador es Platinum Equity.', 'acquisition acquirer:Platinum Equity target:Urbaser seller:ACS'],
      ['Ferrovial se queda sin Amey. El comprador es Buckthorn.', 'acquisition acquirer:Buckthorn target:Amey seller:Ferrovial'],
    ],
    mustNot: [
      ['Wallapop vende mucho. El comprador es Naver.', 'acquisition acquirer:Naver target:Wallapop'],
      ['Wallapop vende Vibbo. Hoy Naver compró Wallapop.', 'acquisition acquirer:Naver target:Wallapop'],
    ],
  },
];
