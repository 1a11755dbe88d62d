import type { Rule } from '../rule.js';

/** What extractors/deals/states/agreed.ts reads. */
export const rules: readonly Rule[] = [
  {
    name: 'states/terms-of-contract',
    reads: 'in an article that tells of a contract, what is told in the future with its term or its price is agreed',
    must: [
      ['Hay contrato en Teruel. La plantilla lo celebra. Amazon comprará a Iberdrola la energía de 100 MW durante diez años.', 'energy customer:Amazon supplier:Iberdrola [signed]'],
      // A company of two, beside the contract by which they make it.
      ['Oracle y SAP firmaron ayer el contrato. Las dos crearán una sociedad conjunta, Nubela, al 50 %.', 'joint_venture partner:Oracle partner:SAP [signed]'],
      ['Hay contrato en Teruel. La plantilla lo celebra. Oracle proporcionará a OpenAI capacidad de cómputo por 300 millones de dólares.', 'compute customer:OpenAI provider:Oracle 300000000 USD [signed]'],
    ],
    mustNot: [
      ['Hay contrato en Teruel. La plantilla lo celebra. Amazon comprará a Iberdrola la energía de 100 MW.', 'energy customer:Amazon supplier:Iberdrola [announced]'],
      ['Oracle y SAP crearán una sociedad conjunta, Nubela, al 50 %.', 'joint_venture partner:Oracle partner:SAP [announced]'],
      ['Oracle proporcionará a OpenAI capacidad de cómputo por 300 millones de dólares.', 'compute customer:OpenAI provider:Oracle 300000000 USD [announced]'],
    ],
  },
];
