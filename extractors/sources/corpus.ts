import type { RulesByFile } from '../rule.js';

/** Organizations that the sentences name, besides media. */
export const organizations = ['Gartner', 'Orbalia', 'TD Cowen'];

/** The rules of sources: texts with the sources credited in them. */
export const rulesByFile: RulesByFile = {
  'index.ts': [
    {
      name: 'sources/preposition',
      reads: 'the name follows, «según Reuters»',
      must: [
        ['Según Reuters, Orbalia busca comprador.', 'Reuters'],
        ['Orbalia, según el Financial Times, vende.', 'Financial Times'],
        ['De acuerdo con The Information, no hay pacto.', 'The Information'],
        ['Según Bloomberg y Reuters, se hunde la fusión.', 'Bloomberg', 'Reuters'],
        ['El gasto se doblará, según Gartner.', 'Gartner'],
        ['Según los analistas de TD Cowen, sobra capacidad.', 'TD Cowen'],
        ['Dos fuentes citadas por Reuters lo confirman.', 'Reuters'],
        ['Así consta en una información de Expansión.', 'Expansión'],
        ['La oferta llegará pronto, según el WSJ.', 'The Wall Street Journal'],
        ['Según Marta Salcedo, no habrá despidos.', 'Marta Salcedo'],
        ['Sobra deuda, según el analista Luis de Prado.', 'Luis de Prado'],
        ['Según el diario económico Cinco Días, hay tres ofertas.', 'Cinco Días'],
      ],
      mustNot: [
        ['Según fuentes cercanas a la operación, se vende.'],
        ['Según la empresa, no hay prisa.'],
        ['De acuerdo con lo previsto, cerró en marzo.'],
        ['Según avanza la tarde, sube la acción.'],
        ['Según pudo saber este diario, no.'],
        ['De acuerdo con dos personas, la cosa va lenta.'],
        ['Según los cálculos, costará el doble.'],
      ],
    },
    {
      name: 'sources/verb',
      reads: 'a medium before or after a verb of reporting, «adelantó Bloomberg»',
      must: [
        ['Orbalia vende su filial, adelantó Bloomberg.', 'Bloomberg'],
        ['Volcán compra, reveló The Wall Street Journal.', 'The Wall Street Journal'],
        ['Lo publicó anoche Reuters.', 'Reuters'],
        ['Bloomberg ha revelado que hay acuerdo.', 'Bloomberg'],
        ['El Confidencial publicó ayer la lista.', 'El Confidencial'],
        ['Según publica hoy El País, no se venderá.', 'El País'],
        ['Tal y como avanzó Europa Press, se rompe.', 'Europa Press'],
        ['La venta, que adelantó este lunes la agencia EFE, sigue.', 'EFE'],
        ['CNBC informó de la oferta.', 'CNBC'],
        ['Después de que The Verge contara el plan, hubo desmentido.', 'The Verge'],
        ['Según recoge Infobae, Orbalia no comenta.', 'Infobae'],
      ],
      mustNot: [
        ['Orbalia compró un paquete de Bloomberg.'],
        ['Reuters despidió a 200 personas.'],
        ['El País firmó un acuerdo con Orbalia.'],
        ['Orbalia informó de sus resultados.'],
        ['La cifra la dio Orbalia.'],
        ['Vende Expansión a un fondo.'],
        ['Financial Times y Reuters son rivales.'],
      ],
    },
    {
      name: 'sources/told',
      reads: 'somebody told a medium, «contó a Reuters»',
      must: [
        ['Un directivo contó a Reuters que se van.', 'Reuters'],
        ['Dos personas han dicho a Bloomberg que no.', 'Bloomberg'],
        ['Así lo confirmó a La Nación una portavoz.', 'La Nación'],
      ],
      mustNot: [['Orbalia contó con Reuters como cliente.']],
    },
  ],
};
