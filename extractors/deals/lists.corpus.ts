/** A text without sentences of its own kind and what its deals are, `type role:name amount`, a string a deal. */
export interface Listing {
  readonly text: string;
  readonly deals: readonly string[];
}

/** Lines of round-ups, read by extractors/deals/lists.ts. */
export const lines: readonly Listing[] = [
  // A company and its amount, then who pays.
  { text: 'Semana de rondas en Madrid.\n\n• Wallapop (12 M€, serie A): Accel y Insight Partners', deals: ['investment investor:Accel investor:Insight Partners investee:Wallapop 12000000 EUR'] },
  { text: 'La semana en cifras\n\n• Cobee: 12 millones de euros de Octopus Ventures y Notion Capital', deals: ['investment investor:Octopus Ventures investor:Notion Capital investee:Cobee 12000000 EUR'] },
  { text: 'Las rondas del mes\n\nPrimera: Wallapop, el mercado catalán de segunda mano, con 81 millones de euros de Naver y Accel.', deals: ['investment investor:Naver investor:Accel investee:Wallapop 81000000 EUR'] },
  // No payer: only among rounds.
  { text: 'La semana en rondas\n\n• Cabify, 42 millones de euros', deals: ['investment investee:Cabify 42000000 EUR'] },
  { text: 'El tiempo de mañana\n\n• Cabify, 42 millones de euros', deals: [] },
  { text: 'Rondas de la semana\n\n€10M para Wallbox', deals: ['investment investee:Wallbox 10000000 EUR'] },
  { text: 'Rondas de la semana\n\n€10M para hoteles', deals: [] },
  // Purchases whose verb is left out.
  {
    text: 'Salesforce compró Slack por 27.700 millones de dólares; Microsoft, LinkedIn por 26.200 millones de dólares. Google, Fitbit (2.100 millones de dólares).',
    deals: ['acquisition acquirer:Salesforce target:Slack 27700000000 USD', 'acquisition acquirer:Microsoft target:LinkedIn 26200000000 USD', 'acquisition acquirer:Google target:Fitbit 2100000000 USD'],
  },
  { text: 'Salesforce compró Slack por 27.700 millones de dólares. Microsoft, LinkedIn y las demás.', deals: ['acquisition acquirer:Salesforce target:Slack 27700000000 USD'] },
  // What is counted is no money, or money of another sort.
  { text: 'Rondas de la semana\n\nWallapop, 12 millones de usuarios', deals: [] },
  { text: 'Rondas de la semana\n\nMovistar (12 M€): ventas y márgenes', deals: [] },

  // Names right after a round are its investors.
  {
    text: 'Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. A su lado, Seaya Ventures, Balderton y Endeavor Catalyst.',
    deals: ['investment investor:Kibo Ventures investor:Seaya Ventures investor:Balderton investor:Endeavor Catalyst investee:Cobee 40000000 EUR'],
  },
  {
    text: 'Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. En la Bolsa, mientras, Telefónica, Cellnex e Indra subían.',
    deals: ['investment investor:Kibo Ventures investee:Cobee 40000000 EUR'],
  },
  {
    text: 'Cobee cerró una ronda de 40 millones de euros con Kibo Ventures. Para Telefónica y Cellnex, 30 millones de euros.',
    deals: ['investment investor:Kibo Ventures investee:Cobee 40000000 EUR'],
  },
];

/** Tables whose cells became lines, and labelled fields, read by extractors/deals/tables.ts. */
export const tables: readonly Listing[] = [
  {
    text: 'Empresa\nImporte\nInversores\n\nWallapop\n12 millones de euros\nAccel y Insight Partners\n\nCobee\n3 millones de euros\nKibo Ventures',
    deals: ['investment investor:Accel investor:Insight Partners investee:Wallapop 12000000 EUR', 'investment investor:Kibo Ventures investee:Cobee 3000000 EUR'],
  },
  // The worth of the company is not the size of its round.
  {
    text: 'Startup\nRonda\nValoración\nQuién lidera\n\nMistral AI\n600 millones de euros\n6.000 millones de euros\nGeneral Catalyst',
    deals: ['investment investor:General Catalyst investee:Mistral AI 600000000 EUR (at 6000000000)'],
  },
  // No heading names a role of a deal, or too few headings are known.
  { text: 'Empresa\nVentas\nEmpleados\n\nWallapop\n12 millones de euros\n300', deals: [] },
  { text: 'Empresa\nImporte\nInversores\n\nWallapop\n12 millones de euros', deals: [] },

  // Labels: three known ones at least.
  { text: 'Comprador: Oracle. Activo: Red Hat. Precio: 300 millones de dólares.', deals: ['acquisition acquirer:Oracle target:Red Hat 300000000 USD'] },
  { text: 'Comprador: Accenture. Vendedor: Telefónica. Importe: 40 millones de euros.', deals: ['acquisition acquirer:Accenture seller:Telefónica 40000000 EUR'] },
  { text: 'Prestamista: BBVA. Prestatario: Cabify. Importe: 40 millones de euros.', deals: ['debt lender:BBVA borrower:Cabify 40000000 EUR'] },
  { text: 'Comprador: Oracle. Precio: 300 millones de dólares.', deals: [] },
  { text: 'Nombre: Oracle. Precio: 300 millones de dólares. Tamaño: 30.', deals: [] },
];
