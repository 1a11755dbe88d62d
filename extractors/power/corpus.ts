/** Sentences and the capacities read in them, as `gigawatts[-upper] qualifier «text»`. */
export const mustMatch: readonly (readonly [sentence: string, power: readonly string[]])[] = [
  // power/unit: a figure and a unit
  ['Lumbre levantará un campus de 350 MW en Teruel.', ['0.35 exact «350 MW»']],
  ['El recinto de Volcán pedirá 2,4 gigavatios a la red.', ['2.4 exact «2,4 gigavatios»']],
  ['El contrato, de 1.5 GW, lo firmó Nubela en Monterrey.', ['1.5 exact «1.5 GW»']],
  ['Datalia inauguró su sede de 45MW.', ['0.045 exact «45MW»']],
  ['Serán 1.200 megavatios de potencia instalada.', ['1.2 exact «1.200 megavatios»']],
  ['La primera fase requerirá un gigavatio.', ['1 exact «un gigavatio»']],
  ['Rayenco contratará medio gigavatio a una eólica.', ['0.5 exact «medio gigavatio»']],
  ['El parque fotovoltaico tiene 120 MWp.', ['0.12 exact «120 MWp»']],
  ['La sala, de 800 kW, alojará a un solo cliente.', ['0.0008 exact «800 kW»']],
  ['Kuntur arranca con 60 megawatts en Lima.', ['0.06 exact «60 megawatts»']],
  ['Pide 0,75 gigawatts para su granja de servidores.', ['0.75 exact «0,75 gigawatts»']],
  ['Orbalia suma 3 TW en proyectos.', ['3000 exact «3 TW»']],
  ['Un centro de 90 MW IT y 130 MW de acometida.', ['0.09 exact «90 MW»', '0.13 exact «130 MW»']],
  ['El acuerdo abarca 15\u00a0GW hasta 2031.', ['15 exact «15\u00a0GW»']],
  // power/qualifier: what the words around it say
  ['Orbalia arrendará hasta 600 megavatios.', ['0.6 at_most «600 megavatios»']],
  ['Nubela sumará más de 4 GW en cinco años.', ['4 at_least «4 GW»']],
  ['El emplazamiento ronda los 80 MW.', ['0.08 approximate «80 MW»']],
  ['Kuntur dispondrá de unos 30 MW en Bogotá.', ['0.03 approximate «30 MW»']],
  ['El complejo supera los tres gigavatios.', ['3 at_least «tres gigavatios»']],
  // power/range: two ends, one unit
  ['Harán falta entre 7 y 10 GW en la región.', ['7-10 range «7 y 10 GW»']],
  ['Cada nave consumirá 20-25 MW.', ['0.02-0.025 range «20-25 MW»']],
  ['Lumbre calcula que necesitará dos o tres gigavatios.', ['2-3 range «dos o tres gigavatios»']],
  // power/size: no figure
  ['El pacto cubre cientos de megavatios.', ['0.1 magnitude «cientos de megavatios»']],
  ['Volcán cortó decenas de megavatios.', ['0.01 magnitude «decenas de megavatios»']],
  ['Quedan libres varios miles de megavatios.', ['1 magnitude «varios miles de megavatios»']],
  ['Bastaría con un par de gigavatios.', ['2 approximate «un par de gigavatios»']],
  // power/elided-unit: the second figure takes the unit of the first
  ['El campus pasará de 200 MW a 350.', ['0.2 exact «200 MW»', '0.35 exact «350»']],
  ['Tendrá 400 MW, ampliables hasta 900.', ['0.4 exact «400 MW»', '0.9 at_most «900»']],
  ['Arranca con un gigavatio y en 2029 podría crecer hasta cuatro.', ['1 exact «un gigavatio»', '4 at_most «cuatro»']],
];

export const mustNotMatch: readonly string[] = [
  'La planta entregará 320 GWh al año.',
  'El país consumió 14 TWh en agosto.',
  'El acumulador almacena 40 MWh.',
  'El kilovatio hora cuesta 12 céntimos.',
  'El hogar medio gasta 300 kilovatios hora al mes.',
  'Una subestación de 250 MVA.',
  'La tarjeta consume 450 vatios.',
  'La fuente de 850 W viene de serie.',
  'Su cargador de 150 kW llena la batería en media hora.',
  'El coche tiene 220 kW (299 CV) de potencia.',
  'Contrató 600 megas de fibra.',
  'El módulo trae 64 GB de memoria.',
  'La red llega a 10 Gbps.',
  'El MW de oficina vale más que nunca.',
  'Los gigavatios escasean.',
  'Produjo 900 megavatios-hora en marzo.',
  'Vendió 12 gigavatios·hora.',
];
