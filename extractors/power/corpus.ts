import type { RulesByFile } from '../rule.js';

/** The rules of capacities: texts with the capacities in them, as `gigawatts[-upper] qualifier «text»`. */
export const rulesByFile: RulesByFile = {
  'index.ts': [
    {
      name: 'power/unit',
      reads: 'a figure and a unit, «350 MW», «un gigavatio»; energy is none',
      must: [
        ['Lumbre levantará un campus de 350 MW en Teruel.', '0.35 exact «350 MW»'],
        ['El recinto de Volcán pedirá 2,4 gigavatios a la red.', '2.4 exact «2,4 gigavatios»'],
        ['El contrato, de 1.5 GW, lo firmó Nubela en Monterrey.', '1.5 exact «1.5 GW»'],
        ['Datalia inauguró su sede de 45MW.', '0.045 exact «45MW»'],
        ['Serán 1.200 megavatios de potencia instalada.', '1.2 exact «1.200 megavatios»'],
        ['La primera fase requerirá un gigavatio.', '1 exact «un gigavatio»'],
        ['Rayenco contratará medio gigavatio a una eólica.', '0.5 exact «medio gigavatio»'],
        ['El parque fotovoltaico tiene 120 MWp.', '0.12 exact «120 MWp»'],
        ['Kuntur arranca con 60 megawatts en Lima.', '0.06 exact «60 megawatts»'],
        ['Pide 0,75 gigawatts para su granja de servidores.', '0.75 exact «0,75 gigawatts»'],
        ['Orbalia suma 3 TW en proyectos.', '3000 exact «3 TW»'],
        ['Un centro de 90 MW IT y 130 MW de acometida.', '0.09 exact «90 MW»', '0.13 exact «130 MW»'],
        ['El acuerdo abarca 15\u00a0GW hasta 2031.', '15 exact «15\u00a0GW»'],
        ['Necesitará una veintena de megavatios.', '0.02 exact «una veintena de megavatios»'],
        ['Dispone de 40 mw en Querétaro.', '0.04 exact «40 mw»'],
      ],
      mustNot: [
        ['La planta entregará 320 GWh al año.'],
        ['El país consumió 14 TWh en agosto.'],
        ['El acumulador almacena 40 MWh.'],
        ['El kilovatio hora cuesta 12 céntimos.'],
        ['El hogar medio gasta 300 kilovatios hora al mes.'],
        ['Una subestación de 250 MVA.'],
        ['Produjo 900 megavatios-hora en marzo.'],
        ['Vendió 12 gigavatios·hora.'],
        ['La tarjeta consume 450 vatios.'],
        ['La fuente de 850 W viene de serie.'],
        ['El MW de oficina vale más que nunca.'],
        ['Los gigavatios escasean.'],
      ],
    },
    {
      name: 'power/table',
      reads: 'figures of a table whose heading has the unit, «Potencia (MW)»',
      must: [
        ['Ingresos (M€)\n812\nPotencia instalada (MW)\n2.115\n1.980\nEnergía (GWh)\n7.804', '2.115 exact «2.115»', '1.98 exact «1.980»'],
        ['Proyecto\nMonto (en millones de USD)\nPotencia (MW)\n\nCerro Alto\n211\n305\n\nPampa\n88\n97,5', '0.305 exact «305»', '0.0975 exact «97,5»'],
        ['Parque | Potencia (GW) | Estado\nCerro Alto | 1,2 | en obra', '1.2 exact «1,2»'],
      ],
      mustNot: [['Energía distribuida (GWh)\n7.804\n7.951\nPlantilla (personas)\n4.312']],
    },
    {
      name: 'power/between',
      reads: 'two ends with a unit each, «entre 100 MW y 150 MW»',
      must: [['Busca entre medio gigavatio y un gigavatio en Aragón.', '0.5-1 range «medio gigavatio y un gigavatio»']],
      mustNot: [['Reparte 100 MW y 150 MW entre dos naves.', '0.1 exact «100 MW»', '0.15 exact «150 MW»']],
    },
    {
      name: 'power/half',
      reads: 'a half behind the unit, «un gigavatio y medio»',
      must: [['El recinto sumará un gigavatio y medio.', '1.5 exact «un gigavatio y medio»']],
      mustNot: [['Tendrá un gigavatio y medios propios.', '1 exact «un gigavatio»']],
    },
    {
      name: 'power/one-reached',
      reads: 'one of a unit, without a figure, «alcanzará el gigavatio»',
      must: [['La cartera alcanzará el gigavatio en 2027.', '1 exact «gigavatio»']],
      mustNot: [['El gigavatio barato no existe.']],
    },
  ],
  'figure.ts': [
    {
      name: 'power/qualifier',
      reads: 'what the words around it say, «hasta 600 megavatios», «300 MW o más»',
      must: [
        ['Orbalia arrendará hasta 600 megavatios.', '0.6 at_most «600 megavatios»'],
        ['Nubela sumará más de 4 GW en cinco años.', '4 at_least «4 GW»'],
        ['El emplazamiento ronda los 80 MW.', '0.08 approximate «80 MW»'],
        ['Kuntur dispondrá de unos 30 MW en Bogotá.', '0.03 approximate «30 MW»'],
        ['El complejo supera los tres gigavatios.', '3 at_least «tres gigavatios»'],
        ['Abonó el recinto, con potencial para 960 MW.', '0.96 at_most «960 MW»'],
        ['Su campus en Querétaro quiere 300 megas o más.', '0.3 at_least «300 megas»'],
      ],
      mustNot: [['Creció un 8 %, hasta 40 MW.', '0.04 exact «40 MW»']],
    },
    {
      name: 'power/range',
      reads: 'two ends and one unit, «entre 7 y 10 GW»',
      must: [
        ['Harán falta entre 7 y 10 GW en la región.', '7-10 range «7 y 10 GW»'],
        ['Cada nave consumirá 20-25 MW.', '0.02-0.025 range «20-25 MW»'],
        ['Lumbre calcula que necesitará dos o tres gigavatios.', '2-3 range «dos o tres gigavatios»'],
      ],
      mustNot: [['La línea subirá de 200 a 350 MW.', '0.2 exact «200»', '0.35 exact «350 MW»']],
    },
    {
      name: 'power/shared-unit',
      reads: 'figures that share the unit of the last, «de 24, 36 y 48 MW»',
      must: [['Tres edificios de 24, 36 y 48 MW.', '0.024 exact «24»', '0.036 exact «36»', '0.048 exact «48 MW»']],
      mustNot: [['Abrirá en 2027 y 300 MW serán para Nubela.', '0.3 exact «300 MW»']],
    },
  ],
  'size.ts': [
    {
      name: 'power/size',
      reads: 'a size without a figure, «cientos de megavatios»',
      must: [
        ['El pacto cubre cientos de megavatios.', '0.1 magnitude «cientos de megavatios»'],
        ['Volcán cortó decenas de megavatios.', '0.01 magnitude «decenas de megavatios»'],
        ['Quedan libres varios miles de megavatios.', '1 magnitude «varios miles de megavatios»'],
        ['Bastaría con un par de gigavatios.', '2 approximate «un par de gigavatios»'],
      ],
      mustNot: [
        ['En 2021 y 2022 no hubo megavatios nuevos.'],
        ['Decenas de vecinos temen los megavatios.'],
      ],
    },
  ],
  'elided.ts': [
    {
      name: 'power/elided-unit',
      reads: 'a second figure takes the unit of the first, «90 MW y otro de 150»',
      must: [
        ['El campus pasará de 200 MW a 350.', '0.2 exact «200 MW»', '0.35 exact «350»'],
        ['Firmó un contrato de 90 MW y otro de 150.', '0.09 exact «90 MW»', '0.15 exact «150»'],
        ['Tendrá 400 MW, ampliables hasta 900.', '0.4 exact «400 MW»', '0.9 at_most «900»'],
        ['Los primeros 200 MW llegarán en abril y los 400 restantes, en 2028.', '0.2 exact «200 MW»', '0.4 exact «400»'],
        ['Suma 90 MW en Madrid, 45 en Barcelona y 12 en Bilbao, y emplea a 60 técnicos.', '0.09 exact «90 MW»', '0.045 exact «45»', '0.012 exact «12»'],
        ['De los 600 MW solicitados, la red solo ha concedido 180.', '0.6 exact «600 MW»', '0.18 exact «180»'],
        ['Tendrá 500 MW de siete reactores; el primero, de 50, en 2030.', '0.5 exact «500 MW»', '0.05 exact «50»'],
        ['Tendrá 144 MW de proceso y 230 de conexión.', '0.144 exact «144 MW»', '0.23 exact «230»'],
        ['Arranca con 50 MW, no con los 300 de la solicitud.', '0.05 exact «50 MW»', '0.3 exact «300»'],
        ['Suman 20 MW de capacidad, de los que se ocupan 13,5; con obras serían entre 25 y 30.', '0.02 exact «20 MW»', '0.0135 exact «13,5»', '0.025-0.03 range «25 y 30»'],
        ['Compró 40 MW eólicos, de los cuales funcionan ya 12.', '0.04 exact «40 MW»', '0.012 exact «12»'],
        ['Arranca con un gigavatio y en 2029 podría crecer hasta cuatro.', '1 exact «un gigavatio»', '4 at_most «cuatro»'],
      ],
      mustNot: [
        ['Pide 40 MW y costará entre 30 y 50 millones.', '0.04 exact «40 MW»'],
        ['Un centro de 30 MW da trabajo a 150 personas, 40 de ellas fijas.', '0.03 exact «30 MW»'],
      ],
    },
  ],
  'units.ts': [
    {
      name: 'power/short',
      reads: '«megas» and «gigas» of power, told by a site or its grid; those of a network or a memory are none',
      must: [
        ['El nudo de la subestación reparte 1,4 gigas.', '1.4 exact «1,4 gigas»'],
        ['El centro de datos de Lisboa, de 100 megas, ya tiene inquilino.', '0.1 exact «100 megas»'],
        ['El primero pide 40 MW. El otro socio quiere 300 megas.', '0.04 exact «40 MW»', '0.3 exact «300 megas»'],
        ['El polígono dispone de 300 megas de potencia.', '0.3 exact «300 megas»'],
      ],
      mustNot: [
        ['Contrató 600 megas de fibra.'],
        ['El módulo trae 64 GB de memoria.'],
        ['El centro de datos sirve 300 megas de fibra.'],
        ['La tarifa de 500 megas simétricos incluye el móvil.'],
        ['La planta tiene 20 megas de descarga.'],
        ['La red llega a 10 Gbps.'],
      ],
    },
    {
      name: 'power/small',
      reads: 'kilowatts of a site, «una sala de 800 kW»; those of a home, a car or a charger are none',
      must: [['La sala, de 800 kW, alojará a un solo cliente.', '0.0008 exact «800 kW»']],
      mustNot: [
        ['El piso tiene contratados 4,6 kW.'],
        ['Su cargador de 150 kW llena la batería en media hora.'],
        ['El coche tiene 220 kW (299 CV) de potencia.'],
      ],
    },
  ],
};
