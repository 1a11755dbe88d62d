import type { Rule } from './rule.js';

/** What extractors/deals/holders.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'holders/was-theirs',
    reads: 'a relative in the imperfect says whose the thing was that is bought, and so who sells it, «X compra Y, que estaba en manos de Z, por N», «la mitad que le correspondía a Z»',
    must: [
      ['Orange se hizo con Jazztel, que estaba en manos de CVC, a cambio de 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, que hasta entonces pertenecía a CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, que era de CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, que perteneció a CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, que durante dos décadas controló CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, que hasta ese día era propiedad de CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, cuyo dueño era CVC, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange compró Jazztel, de la que CVC era dueña, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 1190000000 EUR'],
      ['Orange pagó 612 millones de euros por Jazztel, que CVC llevaba años queriendo soltar.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 612000000 EUR'],
      ['Orange compró la mitad de Jazztel que le correspondía a CVC por 700 millones de euros.', 'acquisition acquirer:Orange target:Jazztel seller:CVC 700000000 EUR'],
      ['Endesa compró 626 megavatios que eran de Acciona por mil millones de euros.', 'acquisition acquirer:Endesa seller:Acciona 1000000000 EUR'],
    ],
    mustNot: [
      // The buyer was somebody's.
      ['Jazztel, que era de CVC, compró Altera por 90 millones de euros.', 'acquisition acquirer:Jazztel target:Altera 90000000 EUR'],
      ['Orange compró Jazztel, que era rival de Vodafone, por 1.190 millones de euros.', 'acquisition acquirer:Orange target:Jazztel 1190000000 EUR'],
    ],
  },
];
