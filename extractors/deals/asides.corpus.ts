import type { Rule } from './rule.js';

/** What extractors/deals/asides.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'asides/contrast',
    reads: 'who is denied beside another has no part, «Fue X, y no Z, quien…», «no compró Z, sino Y»',
    must: [
      ['Fue Salesforce, y no Google, quien se quedó con Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['Indra, no Airbus, comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Redeia vende Hispasat a Indra, no a Airbus, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
      ['Indra no ha comprado Telespazio, sino Hispasat, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['No fue Google, sino Salesforce, quien se hizo con Slack.', 'acquisition acquirer:Salesforce target:Slack'],
    ],
    mustNot: [
      ['Indra no solo compró Hispasat en 2025.', 'acquisition acquirer:Indra target:Hispasat'],
    ],
  },
  {
    name: 'asides/share-of-each',
    reads: 'what each has of it does not end the list of who does it, «X, con un 60 %, y Z, con el resto, crean…»',
    must: [
      ['Sony, con un 60 %, y Honda, con el resto, han creado una empresa conjunta.', 'joint_venture partner:Sony partner:Honda'],
      ['Repsol y Enagás, con un 30 % cada una, y Enel, con el 40 %, constituirán una sociedad conjunta.', 'joint_venture partner:Repsol partner:Enagás partner:Enel'],
    ],
    mustNot: [
      ['Sony, con un 60 %, y sin Honda, ha creado una empresa conjunta.'],
    ],
  },
  {
    name: 'asides/until-now',
    reads: 'whose it has been is who sells it, «Y, hasta ahora de Z»',
    must: [
      ['Indra se ha hecho con Hispasat, hasta ahora de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Indra se ha hecho con Hispasat, hasta ahora rival de Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'asides/said-of-each',
    reads: 'what is said of each does not end the list of who does it, «X, la petrolera, y Z, un grupo de renovables, crean…»',
    must: [
      ['Repsol, la petrolera española, y Enagás, un operador de redes de gas, crearon una sociedad conjunta.', 'joint_venture partner:Repsol partner:Enagás'],
      ['Telefónica ha firmado un acuerdo con Ericsson, el fabricante sueco, y Nokia, su rival finlandesa, para desarrollar la 6G.', 'partnership partner:Telefónica partner:Ericsson partner:Nokia'],
      ['KKR, el fondo estadounidense, y Macquarie comprarán Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
    ],
    mustNot: [
      ['Telefónica compra Tuenti, y Orange, su rival, compra Jazztel.', 'acquisition acquirer:Telefónica target:Tuenti', 'acquisition acquirer:Orange target:Jazztel'],
    ],
  },
  {
    name: 'asides/whose-it-is',
    reads: 'whose a thing is, said between commas, belongs to it, «el parque, de X, abastecerá a Y»',
    must: [
      ['El parque eólico de Soria, de Iberdrola, abastecerá a Inditex con 50 MW.', 'energy customer:Inditex supplier:Iberdrola'],
      ['La central de Illinois, de Constellation, trabajará para Meta desde 2027.', 'energy customer:Meta supplier:Constellation'],
    ],
    mustNot: [
      ['El parque eólico de Soria, cerca de Iberdrola, dará energía a 140 familias.'],
    ],
  },
  {
    name: 'asides/sums-up',
    reads: 'what sums up the sentence before it tells no deal of its own, «X compra Y, una operación que los sindicatos rechazan»',
    must: [
      ['Telefónica ha firmado con Nokia un contrato de 40 millones de euros para su red, un acuerdo que los sindicatos rechazan.', 'supply customer:Telefónica supplier:Nokia 40000000 EUR'],
      ['Redeia vende a Indra el 90 % de Hispasat por 725 millones de euros, su mayor operación en diez años.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Microsoft y Mistral anuncian, según sus portavoces, una alianza plurianual.', 'partnership partner:Microsoft partner:Mistral'],
    ],
  },
  {
    name: 'asides/hearsay',
    reads: 'who tells it in passing, between a verb and what it governs, has no part, «X negocia, o eso cuenta un exdirectivo, hacerse con Y», «comprará, asegura el diario, Y»',
    must: [
      ['Indra negocia, o eso cuenta un exdirectivo, hacerse con Hispasat.', 'acquisition acquirer:Indra target:Hispasat [negotiating]'],
      ['Indra comprará, asegura Bloomberg, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR [signed]'],
    ],
    mustNot: [
      ['Indra comprará, y lo asegura Bloomberg, Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Bloomberg 725000000 EUR'],
    ],
  },
];
