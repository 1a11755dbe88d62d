import type { WhoIsWho } from './references.corpus.js';

/** Asides, contrasts and appositions: who stands in a sentence without a part in its deal. */
export const asides: readonly WhoIsWho[] = [
  // Whoever is denied has no part.
  { text: 'Fue Salesforce, y no Google, quien se quedó con Slack.', parties: ['acquirer:Salesforce target:Slack'] },
  { text: 'Indra, no Airbus, comprará Hispasat por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat'] },
  { text: 'Redeia vende Hispasat a Indra, no a Airbus, por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat seller:Redeia'] },
  { text: 'Indra no ha comprado Telespazio, sino Hispasat, por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat'] },
  { text: 'No fue Google, sino Salesforce, quien se hizo con Slack.', parties: ['acquirer:Salesforce target:Slack'] },
  { text: 'Indra no solo compró Hispasat en 2025.', parties: ['acquirer:Indra target:Hispasat'] },
  { text: 'Indra no compró Hispasat ni lo intentará.', parties: [] },
  // What each has of it does not end the list.
  { text: 'Sony, con un 60 %, y Honda, con el resto, han creado una empresa conjunta.', parties: ['partner:Sony partner:Honda'] },
  { text: 'Repsol y Enagás, con un 30 % cada una, y Enel, con el 40 %, constituirán una sociedad conjunta.', parties: ['partner:Repsol partner:Enagás partner:Enel'] },
  { text: 'Repsol y Enagás han montado a medias Hidrolinea para vender hidrógeno.', parties: ['partner:Repsol partner:Enagás'] },
  // Whose it was until now.
  { text: 'Indra se ha hecho con Hispasat, hasta ahora de Redeia, por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat seller:Redeia'] },
  { text: 'Indra compró Hispasat, que controlaba Redeia, por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat seller:Redeia'] },
  { text: 'Indra compró Hispasat, que admiraba Redeia, por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat'] },
  // A description beside a name is no party, nor whom it names.
  { text: 'Microsoft pagará 5.000 millones de dólares por Slack, rival de Zoom.', parties: ['acquirer:Microsoft target:Slack'] },
  { text: 'Wallbox, participada por Iberdrola, recibe 30 millones de euros de Kibo Ventures.', parties: ['investor:Kibo Ventures investee:Wallbox'] },
  { text: 'Cabify, controlada por Seaya Ventures, cierra una ronda de 30 millones de euros con Kibo Ventures.', parties: ['investor:Kibo Ventures investee:Cabify'] },
  // Lists that end with those who are not named.
  { text: 'BBVA, CaixaBank y otros diez bancos prestarán 300 millones de euros a Cellnex.', parties: ['lender:BBVA lender:CaixaBank borrower:Cellnex'] },
  // The number of the verb tells who acts.
  { text: 'Xerox desistió de comprar HP, por la que ofreció 35.000 millones de dólares, y Canon, rival de ambas, sube en Bolsa.', parties: ['acquirer:Xerox target:HP'] },
  // A pronoun after «para»; whom one joins for a plan; who bids in a relative.
  { text: 'OpenAI anunció que Broadcom fabricará para ella chips de inteligencia artificial.', parties: ['customer:OpenAI supplier:Broadcom'] },
  { text: 'Repsol se alía con Enagás para levantar una planta de hidrógeno en Cartagena.', parties: ['developer:Repsol partner:Enagás'] },
  { text: 'El consejo de HP rechaza la oferta de 35.000 millones de dólares que Xerox presentó en marzo.', parties: ['acquirer:Xerox target:HP'] },
];
