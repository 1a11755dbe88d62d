import type { Rule } from '../rule.js';

/** What each rule of `evidence.ts` speaks of, and what it leaves alone: texts with the names of the organizations in them, repeats included. */
export const sentences: Readonly<Record<string, Pick<Rule, 'must' | 'mustNot'>>> = {
  'organization/after-company-noun': {
    must: [
      ['La operadora Orange subirá sus tarifas.', 'Orange'],
      ['La startup madrileña Orbalia cierra una ronda de 4 millones.', 'Orbalia'],
      ['P. Usted fundó la startup Orbalia.', 'Orbalia'],
    ],
    mustNot: [['La startup de Alcorlén cerró en abril.']],
  },
  'organization/after-demonym': {
    must: [
      ['Detrás de la idea está la belga Kwintens.', 'Kwintens'],
      ['La francesa Danone Vexin no responde.', 'Danone Vexin'],
      ['Al lado. Digital Assets, filial de la belga Kwintens, crece.', 'Digital Assets', 'Kwintens'],
    ],
    mustNot: [['La belga Lucía Marchal ganó la carrera.']],
  },
  'organization/after-group': {
    must: [['Entraron fondos como Tresmontes, Kwintens y Lumenda.', 'Tresmontes', 'Kwintens', 'Lumenda']],
    mustNot: [['Los vecinos trabajan como Zarduna manda.', 'Zarduna']],
  },
  'organization/after-led-by': {
    must: [['La ronda está liderada por Peñalara Ventures.', 'Peñalara Ventures']],
    mustNot: [['La ronda de bares liderada acaba por Lugo.']],
  },
  'organization/after-with': {
    must: [['El acuerdo con Quorvia S.A. se firmó ayer.', 'Quorvia']],
    mustNot: [['El acuerdo con que soñaba Orbalia no llegó.', 'Orbalia']],
  },
  'organization/after-share-of': {
    must: [
      ['Los acreedores de Zarduna han perdido la paciencia.', 'Zarduna'],
      ['El sorteo decidió el finiquito de Lumenda.', 'Lumenda'],
      ['Nadie entiende el interés de Tresmontes.', 'Tresmontes'],
    ],
    mustNot: [['Los obreros de la fábrica de Valdeolmos cobraron ayer.']],
  },
  'organization/after-verb-of': {
    must: [
      ['Se hizo de Zarduna por una miseria.', 'Zarduna'],
      ['Quieren apoderarse de Lumenda antes del verano.', 'Lumenda'],
    ],
    mustNot: [['Viene de Valdeolmos en autobús.']],
  },
  'organization/after-percentage': {
    must: [
      ['Vendió el 17 % de Zarduna y la mitad de Lumenda.', 'Zarduna', 'Lumenda'],
      ['Se ha quedado con el 30% de Vestas Nodrum.', 'Vestas Nodrum'],
    ],
    mustNot: [['El 17 % del pueblo de Alcorlén votó que no.']],
  },
  'organization/after-described-company': {
    must: [['Era del fabricante de muebles de jardín Kwintens.', 'Kwintens']],
    mustNot: [['El fabricante de muebles vive en Alcorlén.']],
  },
  'organization/after-person': {
    must: [['Lo sospecha Irene Alcorlén, de Kwintens, desde enero.', 'Kwintens']],
    mustNot: [['Irene Alcorlén, natural de Valdeolmos, no vino.']],
  },
  'organization/after-invest-in': {
    must: [['Tresmontes invierte en Zarduna.', 'Tresmontes', 'Zarduna']],
    mustNot: [['El fondo abre en Valdeolmos.']],
  },
  'organization/after-to': {
    must: [
      ['Se lo compra a Zarduna.', 'Zarduna'],
      ['Lo montó junto a Kwintens.', 'Kwintens'],
    ],
    mustNot: [['El tren llega a Lugo.']],
  },
  'organization/after-takeover': {
    must: [
      ['El fondo compra ahora Kuvrati y no dice nada.', 'Kuvrati'],
      ['La planta, bautizada Lumenda, abre en mayo.', 'Lumenda'],
      ['La luz la compró Arizona Nodrum Service.', 'Arizona Nodrum Service'],
    ],
    mustNot: [['Orbalia compra en Valdeolmos dos naves.', 'Orbalia']],
  },
  'organization/after-money-for': {
    must: [['El regulador ha destinado 10 millones para Kwintens.', 'Kwintens']],
    mustNot: [['Sale un tren para Valdeolmos.']],
  },
  'organization/after-paid-for': {
    must: [['Pagaron 10 millones por Zarduna.', 'Zarduna']],
    mustNot: [['Pagaron por Lugo un rodeo.']],
  },
  'organization/after-company-verb': {
    must: [
      ['Lo vende Costa Ice and Farm Company.', 'Costa Ice and Farm Company'],
      ['Compró Naturgy Hidrógeno a sus socios.', 'Naturgy Hidrógeno'],
      ['Aportan Lumenda y Nokia la mitad.', 'Lumenda', 'Nokia'],
    ],
    mustNot: [['Se capta en Valdeolmos poca señal.']],
  },
  'organization/after-publishing': {
    must: [
      ['El taller cierra, según publicó Zarduna.', 'Zarduna'],
      ['El taller cierra, informó Kwintens.', 'Kwintens'],
    ],
    mustNot: [['Lo publicó ayer en Valdeolmos un pregonero.']],
  },
  'organization/acronym-with-article': {
    must: [['Según la ZBQ, nadie pagó.', 'ZBQ']],
    mustNot: [['Lo decía la carta ZBQ.', 'ZBQ']],
  },
  'organization/acronym-with-la': {
    must: [['Lo firma la KVZ.', 'KVZ']],
    mustNot: [['Según ZBQ, nadie pagó.', 'ZBQ']],
  },
  'organization/short-of-known': {
    must: [['Según el vecino, Bullhound callará.', 'Bullhound Capital']],
    mustNot: [['Según el vecino, Bullhund callará.', 'Bullhund']],
  },
  'organization/before-one-of-a-kind': {
    must: [['Tienen la mitad en Zarduna, una fintech que crece.', 'Zarduna']],
    mustNot: [['Viven en Valdeolmos, una aldea del norte.']],
  },
  'organization/before-apposition': {
    must: [
      ['Se trata de Zarduna, una empresa de Murcia.', 'Zarduna'],
      ['Orbalia, dedicada a los pagos entre empresas, dobla su plantilla.', 'Orbalia'],
      ['Ya nadie se acuerda de Kuvra —una startup de Vigo— en el barrio.', 'Kuvra'],
    ],
    mustNot: [['Volvió de Valdeolmos, una aldea sin bar.']],
  },
  'organization/before-standing': {
    must: [
      ['Meta, una de las mayores empresas del sector, recurrirá.', 'Meta'],
      ['Meta, rival de Google, recurrirá.', 'Meta', 'Google'],
    ],
    mustNot: [['Durmió en Valdeolmos, una de aquellas noches.']],
  },
  'organization/before-that': {
    must: [['Meta —que perdió el pleito— recurrirá.', 'Meta']],
    mustNot: [['Subió hasta Lugo, que dormía.']],
  },
  'organization/before-that-verb': {
    must: [['Mala cosa. Tresmontes, que acumula 3.600 millones en pérdidas y un pleito, calla.', 'Tresmontes']],
    mustNot: [['Pasó por Lugo, que de lejos brilla.']],
  },
  'organization/before-amount': {
    must: [
      ['- Lumenda: 12 millones de euros.', 'Lumenda'],
      ['Entre las rondas del mes destaca la de Lumenda (3 M€).', 'Lumenda'],
    ],
    mustNot: [['Lugo: 12 grados.']],
  },
  'organization/before-round': {
    must: [['Cierra el mes Zarduna (serie A).', 'Zarduna']],
    mustNot: [['Durmió en Lugo (dos noches).']],
  },
  'organization/before-ticker': {
    must: [['Telefónica (BME: TEF) y Apple (NASDAQ: AAPL) suben.', 'Telefónica', 'Apple']],
    mustNot: [['La apuesta era Zarduna (no Kwintens).', 'Zarduna', 'Kwintens']],
  },
  'organization/before-acronym': {
    must: [['La Agencia Ibérica del Grafeno (AIGRA) abre una oficina. La AIGRA contratará a diez personas.', 'Agencia Ibérica del Grafeno', 'Agencia Ibérica del Grafeno', 'Agencia Ibérica del Grafeno']],
    mustNot: [['Lo firma la Universidad de Alcorlén (sin tilde).', 'Universidad de Alcorlén']],
  },
  'organization/before-company-verb': {
    must: [
      ['Meta compró una empresa de gafas y luego Meta la cerró.', 'Meta', 'Meta'],
      ['17.02 En Milán, la startup Orbalia despide a tres.', 'Orbalia'],
      ['Según fuentes del sector, la firma Orbalia negocia.', 'Orbalia'],
    ],
    mustNot: [['El panadero de Alcorlén compra harina.']],
  },
  'organization/before-company-infinitive': {
    must: [
      ['Iberia va a encargar diez aviones.', 'Iberia'],
      ['Iberia ha decidido vender otros dos.', 'Iberia'],
    ],
    mustNot: [['Los pilotos de Iberia van a encargar café.']],
  },
  'organization/headline': {
    must: [
      ['Zarduna levanta 3 millones.', 'Zarduna'],
      ['Orbalia compra Zarduna por dos millones.', 'Orbalia', 'Zarduna'],
    ],
    mustNot: [['Mujeres levantan 3 muros.']],
  },
  'organization/before-any-verb': {
    must: [['Según el vecino, Lumenda anunció obras.', 'Lumenda']],
    mustNot: [['Nadie en Valdeolmos anunció nada.']],
  },
  'organization/before-finite-verb': {
    must: [
      ['Tardó años, pero Lumenda entregó las llaves.', 'Lumenda'],
      ['Los números que Orbalia enseñó no cuadran.', 'Orbalia'],
      ['El taller que Zarduna y Lumenda apadrinaron ya cose.', 'Zarduna', 'Lumenda'],
    ],
    mustNot: [['El autobús de Valdeolmos volcó.']],
  },
  'organization/opens-with-verb': {
    must: [
      ['Kwintens abonó 374 millones por las antenas.', 'Kwintens'],
      ['Nadie apostaba. Orbalia redondeó la cifra.', 'Orbalia'],
    ],
    mustNot: [['La Zarduna abonó el terreno.']],
  },
  'organization/opens-foreign': {
    must: [['Mal día. Kwintens guarda silencio.', 'Kwintens']],
    mustNot: [['Mal día. Marta guarda silencio.']],
  },
  'organization/opens-with-that': {
    must: [['Mala cosa. Tresmontes —que acumula 3.600 millones en pérdidas y un pleito— calla.', 'Tresmontes']],
    mustNot: [['Mala cosa. Valdeolmos, desde lejos, brilla.']],
  },
  'organization/opens-aside': {
    must: [
      ['Cuenta pendiente. Tresmontes, la de los abogados, sigue en pie.', 'Tresmontes'],
      ['Se acabó. Kwintens, en plena mudanza, no contesta.', 'Kwintens'],
    ],
    mustNot: [['Se acabó. Valdeolmos, adiós.']],
  },
  'organization/before-contrast': {
    must: [
      ['Meta, por su parte, no abrirá nada este año.', 'Meta'],
      ['Se aburren. Lumenda, en cambio, no da abasto.', 'Lumenda'],
    ],
    mustNot: [['Lugo, por la tarde, es otra.']],
  },
  'organization/aside-then-verb': {
    must: [
      ['Meta (que abrió en abril) cerrará en mayo.', 'Meta'],
      ['Iberia, tras dos años sin abrir rutas, ha comprado otros diez aviones.', 'Iberia'],
    ],
    mustNot: [['Nada que hacer. Meta —palabra de moda— ya no le queda.']],
  },
  'organization/before-passive': {
    must: [
      ['Zarduna fue adquirida en mayo.', 'Zarduna'],
      ['Kwintens será absorbida por su matriz.', 'Kwintens'],
    ],
    mustNot: [['En Valdeolmos fue adquirida una finca.']],
  },
  'organization/dative': {
    must: [['Del saldo, a Zarduna le devolvió la mitad.', 'Zarduna']],
    mustNot: [['Volvió a Lugo y le gustó.']],
  },
  'organization/took': {
    must: [['Los daneses se llevaron Lumenda.', 'Lumenda']],
    mustNot: [['Se lleva a Lugo el pan.']],
  },
  'organization/before-relation': {
    must: [['Cuentan con Lumenda, su socio de toda la vida.', 'Lumenda']],
    mustNot: [['Vuelve a Lugo, su pueblo.']],
  },
  'organization/before-town': {
    must: [['Este año han venido dos, Zarduna, de Lisboa, y otra.', 'Zarduna']],
    mustNot: [['Volvió a Lugo, de madrugada.']],
  },
  'organization/in-a-bill': {
    must: [['Falta por pagar lo de Zarduna, 12 millones de euros.', 'Zarduna']],
    mustNot: [['Se acordó de lo de Lugo, en mayo.']],
  },
  'organization/dateline': {
    must: [['Lisboa, 3 may (Kwintens).- Ha llovido mucho.', 'Kwintens']],
    mustNot: [['Ha llovido (Kwintens lo niega).', 'Kwintens']],
  },
  'organization/place-with-article': {
    must: [['Lo pagó el Santander. Nada se supo en Santander.', 'Santander']],
    mustNot: [['Vive en Santander.']],
  },
  'organization/before-company-verb-after-aside': {
    must: [
      ['Iberia, tras dos años sin abrir rutas, ha comprado diez aviones.', 'Iberia'],
      ['Zarduna, por su parte, ha callado.', 'Zarduna'],
    ],
    mustNot: [['Hoy Lugo, sin luz, calla.']],
  },
  'organization/before-legal-form': {
    must: [['Quorvia Inc. saldrá a bolsa.', 'Quorvia']],
    mustNot: [['El acuerdo con Quorvia se firmó.', 'Quorvia']],
  },
  'organization/company-word': {
    must: [
      ['Prestarán 40 millones a Acciona Cómputo.', 'Acciona Cómputo'],
      ['Vendieron Indra Baterías en marzo.', 'Indra Baterías'],
      ['Abengoa Riego respira.', 'Abengoa Riego'],
      ['La ampliación de Ferrovial Puertos fue un paseo.', 'Ferrovial Puertos'],
      ['El dinero está en Orbalia Solar.', 'Orbalia Solar'],
      ['Nada. Tata Nodrum, en la que Denso tomó la mitad, calla.', 'Tata Nodrum', 'Denso'],
    ],
    mustNot: [['Los Ventures de moda aburren.']],
  },
  'organization/institution-word': {
    must: [
      ['El convenio lo firma la Junta de Valdeolmos y Alcorlén.', 'Junta de Valdeolmos y Alcorlén'],
      ['El juez dio la razón al Grupo Alcorlén.', 'Grupo Alcorlén'],
      ['Lo estudia la Universidad de Valdeolmos.', 'Universidad de Valdeolmos'],
      ['El Ministerio de Puertos y Canales lo autoriza.', 'Ministerio de Puertos y Canales'],
      ['Lo decidirá la Comisión Nacional de las Aguas y los Bosques.', 'Comisión Nacional de las Aguas y los Bosques'],
      ['Lo decidió la Caja de Ahorros del Guadalete.', 'Caja de Ahorros del Guadalete'],
      ['El préstamo es del Estado neerlandés.', 'Estado neerlandés'],
      ['Lo tramita el Ministerio danés de Agricultura, Bosques y Pesca.', 'Ministerio danés de Agricultura, Bosques y Pesca'],
      ['Lo consultó con el Ministerio de Agricultura danés.', 'Ministerio de Agricultura danés'],
    ],
    mustNot: [['El grupo de Alcorlén canta.']],
  },
  'organization/camel': {
    must: [['El pedido es para KwintLab.', 'KwintLab']],
    mustNot: [['El pedido es para el laboratorio de Alcorlén.']],
  },
  'organization/domain': {
    must: [['Entra en Kwintens.com.', 'Kwintens']],
    mustNot: [['Entra en Lugo. Comienza así.']],
  },
  'organization/bare': {
    must: [
      ['El contable se marchó ayer a Zarduna.', 'Zarduna'],
      ['Del negocio se fiaba poco, y menos con Kwintens de por medio.', 'Kwintens'],
      ['Pelean por Quorvia desde marzo.', 'Quorvia'],
      ['La duda está entre Zarduna y Lumenda.', 'Zarduna', 'Lumenda'],
      ['El aceite que prensan, según cuentan, es Orbalia quien lo embotella.', 'Orbalia'],
      ['Ya hay otra presa en el radar: Lumenda.', 'Lumenda'],
      ['Unos callan; Zarduna y sus dueños celebran.', 'Zarduna'],
      ['Queda la otra —Kwintens—, que no contesta.', 'Kwintens'],
      ['Lanzaron una opa amistosa sobre Zarduna.', 'Zarduna'],
      ['Le mandó a Kwintens las piezas que faltaban.', 'Kwintens'],
      ['El comprador era Lumenda.', 'Lumenda'],
      ['Miró a Brasil (Zarduna, ya suya).', 'Zarduna'],
    ],
    mustNot: [['Compiten Teruel y Valdeolmos por la feria.']],
  },
  'organization/bare-of': {
    must: [
      ['Vive del cheque de Orbalia.', 'Orbalia'],
      ['Eran 148 megavatios que eran de Kwintens.', 'Kwintens'],
      ['ENTREVISTA. Irene Alcorlén, cofundadora de Zarduna', 'Zarduna'],
    ],
    mustNot: [
      ['Ya reparten en el piso 13 de Alcorlén.'],
      ['La planta de Valdeolmos cerró en agosto.'],
    ],
  },
  'organization/bare-of-foreign': {
    must: [
      ['En la vitrina quedó un reloj de Kwintens.', 'Kwintens'],
      ['No hay quien cobre los recibos de Kwintens.', 'Kwintens'],
    ],
    mustNot: [['El reloj de Alcorlén atrasa.']],
  },
  'organization/bare-after-verb': {
    must: [
      ['Lo intentaron todo por anexionarse Zarduna.', 'Zarduna'],
      ['En un rato se merendaron Quorvia.', 'Quorvia'],
      ['Y en julio Nvidia rebañó Kwintens por cien millones.', 'NVIDIA', 'Kwintens'],
      ['Luego, en abril, llegó Kwintens.', 'Kwintens'],
    ],
    mustNot: [['Los niños gritaron «Orbalia» hasta cansarse.']],
  },
  'organization/bare-words': {
    must: [['Los cables los tendió el vecino con Peñalara Sur de capataz.', 'Peñalara Sur']],
    mustNot: [
      ['Los vecinos de Alcorlén Sur callan.'],
      ['El centrocampista jugará en el Sporting Lumenda por 14 millones.'],
    ],
  },
  'organization/after-article-and-word': {
    must: [
      ['Se quedó con la sidrera rionegrina Orbalia.', 'Orbalia'],
      ['Ha sacado a la correduría limeña KVX de su órbita.', 'KVX'],
      ['La gestora Tresmontes estrena fondo.', 'Tresmontes'],
      ['El pedido es para la corchera Zarduna.', 'Zarduna'],
      ['Detrás está la penquista Lumenda.', 'Lumenda'],
      ['Lo firmó con el guarnicionero Kwintens.', 'Kwintens'],
      ['Suena una soviética, la tractorista Tresmontes.', 'Tresmontes'],
    ],
    mustNot: [
      ['El chip Zarduna llegará en otoño.'],
      ['El tenista preside la peña del pueblo.'],
    ],
  },
  'organization/two-words': {
    must: [['Nvidia compró en mayo Zarduna Riego, de Lérida.', 'NVIDIA', 'Zarduna Riego']],
    mustNot: [['La gestora Lumenda abre otra oficina.', 'Lumenda']],
  },
  'organization/not-after-title': {
    must: [
      ['La presidenta Alzola y el ministro Berrocal llegaron tarde.'],
      ['El dinero es de las familias Lumenda y Tresmontes.'],
    ],
    mustNot: [['La presidenta vende Zarduna.', 'Zarduna']],
  },
  'organization/not-before-title': {
    must: [['El plan lo firma Alzola, consejera delegada.']],
    mustNot: [['El plan lo firma Zarduna, según su consejera.', 'Zarduna']],
  },
  'organization/not-after-title-aside': {
    must: [
      ['Lo negó su consejera delegada, Drusila Amorín.'],
      ['El presidente de la escalera, Eufrasio Lumbier, no vino. Nadie esperaba a Lumbier.'],
    ],
    mustNot: [['La dueña de todo, Peñalara Oeste, no contesta.', 'Peñalara Oeste']],
  },
  'organization/not-verb': {
    must: [
      ['Faltan médicos en la comarca. Responden siempre los mismos.'],
      ['El consejo es corto: Revisen las cuentas.'],
      ['Recordaba aquel «Orbalia» que gritaban los niños.'],
      ['Aviso a los lectores; Mañana no hay periódico.'],
      ['Integran la comparsa vecinos de Valdeolmos.'],
    ],
    mustNot: [['A veces Orbalia falta a la cita.', 'Orbalia']],
  },
  'organization/not-surname': {
    must: [['Nadie llamó a Zurdo Benítez.']],
    mustNot: [['Avisan a Peñalara Este.', 'Peñalara Este']],
  },
  'organization/not-before-region': {
    must: [['La nave está en Mount Lumenda, Wisconsin.']],
    mustNot: [['Avisan a Peñalara Norte, y a nadie más.', 'Peñalara Norte']],
  },
  'organization/not-beside-place': {
    must: [['Vende en Alcorlén y Portugal.']],
    mustNot: [['Vende a Zarduna y a Portugal.', 'Zarduna']],
  },
  'organization/not-where-to': {
    must: [['Viajan a Alcorlén en mayo.']],
    mustNot: [['Viajan, y a Zarduna le pagan.', 'Zarduna']],
  },
  'organization/not-head-of': {
    must: [['La compañía que preside Aurelino Berrocal vendió su sede.']],
    mustNot: [['La compañía que compra Zarduna cerró.', 'Zarduna']],
  },
  'organization/not-after-saying': {
    must: [['El plan gustó, dijo Pérez, que se marchó pronto.']],
    mustNot: [['Lo que le dijo a Zarduna no se sabe.', 'Zarduna']],
  },
  'organization/not-after-product': {
    must: [['La niña ganó la medalla con el robot Zarduna.']],
    mustNot: [['El modelo lo vende Zarduna.', 'Zarduna']],
  },
  'organization/not-product-aside': {
    must: [['Trabaja en un proyecto, KWINT, que en marzo tendrá dinero.']],
    mustNot: [['Trabaja en un taller, KWINT, que en marzo tendrá dinero.', 'KWINT']],
  },
  'organization/not-plant': {
    must: [['Inauguró Zarduna, de 120 megavatios, el mayor parque solar de la isla.']],
    mustNot: [['Inauguró Zarduna, de doce socios, su sede.', 'Zarduna']],
  },
  'organization/not-plant-of': {
    must: [['Detuvieron la central nuclear de Zarduna por una fuga.']],
    mustNot: [['La central nuclear la compra Zarduna.', 'Zarduna']],
  },
  'organization/not-ticker': {
    must: [['La emisora, que cotiza como ZRDN, subió un 2 %.']],
    mustNot: [['La emisora, que cotiza gracias a Zarduna, subió.', 'Zarduna']],
  },
  'organization/not-family-name': {
    must: [['Lo opera la familia Cisneros Fontanals.']],
    mustNot: [['Es del grupo Luksic, no de la familia Luksic.', 'Grupo Luksic']],
  },
  'organization/not-round': {
    must: [['Semilla, 5 millones.']],
    mustNot: [['Zarduna, 5 millones.', 'Zarduna']],
  },
  'organization/not-after-place': {
    must: [
      ['La ciudad de Valdeolmos inaugura su biblioteca.'],
      ['La catedral de Valdeolmos está en obras.'],
      ['Los vecinos de Alcorlén cortaron la carretera.'],
      ['El perro se llama igual que la calle Kwintens.'],
    ],
    mustNot: [['La ciudad que eligió Zarduna calla.', 'Zarduna']],
  },
  'organization/not-seat-of': {
    must: [['La cadena de Valdeolmos no abre los domingos.']],
    mustNot: [['La cadena que abrió Zarduna no cierra.', 'Zarduna']],
  },
  'organization/not-office-of': {
    must: [['Lo dijo el ministro de Puertos y Canales.']],
    mustNot: [['Lo dijo el dueño de Zarduna.', 'Zarduna']],
  },
  'organization/not-before-thing': {
    must: [['Las obras de Valdeolmos, el parque que plantaron los jubilados, siguen.']],
    mustNot: [['Nadie quiere Peugeot Triciclos, el fabricante de juguetes.', 'Peugeot Triciclos']],
  },
  'organization/not-candidate-town': {
    must: [['Ahí están Valdeolmos y Alcorlén como candidatas.']],
    mustNot: [['Ahí están Zarduna y Lumenda como socias.', 'Zarduna', 'Lumenda']],
  },
  'organization/not-in': {
    must: [['En Santander hizo sol y en Palo Alto, niebla.']],
    mustNot: [['El fondo invierte en Kwintens.', 'Kwintens']],
  },
  'organization/not-in-town': {
    must: [['Las oficinas están en Santander.']],
    mustNot: [['Los clientes de Santander y BBVA esperan.', 'Santander', 'BBVA']],
  },
  'organization/not-at': {
    must: [['Se oyó un ruido en el Congreso.']],
    mustNot: [['El Senado aprobó la ley.', 'Senado']],
  },
  'organization/not-with-article': {
    must: [
      ['Miles de turistas visitan la Alhambra.'],
      ['La Ley de Startups y el Plan de Recuperación siguen parados.'],
      ['El Euríbor baja y la TIIE sube.'],
      ['Jugaba al Tetris en la vieja Game Boy.'],
    ],
    mustNot: [['Miles de clientes visitan Zarduna.', 'Zarduna']],
  },
  'organization/not-family': {
    must: [['Los Lumenda veranean en el norte.']],
    mustNot: [['Los compró Lumenda.', 'Lumenda']],
  },
  'organization/not-acronym': {
    must: [['El martes le tocó a KVX.', 'KVX']],
    mustNot: [['El martes le tocó a Kvex.', 'Kvex']],
  },
  'organization/not-part': {
    must: [['Nadie leyó el Orange del Ebro.']],
    mustNot: [['Los abogados de Meta no contestaron.', 'Meta']],
  },
  'organization/not-model': {
    must: [
      ['El nuevo iPhone trae el modelo GPT-5 de serie.'],
      ['El Ibex 35 sube un 2 %.'],
    ],
    mustNot: [['Nadie espera a Zarduna 300 días.', 'Zarduna']],
  },
  'organization/not-plural': {
    must: [['Vecinos compran la finca a los herederos.']],
    mustNot: [['Zarduna compra la finca.', 'Zarduna']],
  },
  'organization/not-after-figure': {
    must: [['Cuesta mucho la GeForce 5090 Founders Edition.']],
    mustNot: [['A los 300 los contrató Zarduna.', 'Zarduna']],
  },
  'organization/not-everyday': {
    must: [
      ['Claro que sí. Meta difícil la de este año.'],
      ['Hoy factura más que nadie.'],
      ['Nos han preguntado. Detrás queda el campo.'],
    ],
    mustNot: [['Un contrato y una sola idea: Prisa le cede sus libros.', 'Prisa']],
  },
  'organization/not-everyday-within': {
    must: [
      ['La procesión de Valdeolmos pasa por la calle Mayor.'],
      ['Mañana habrá Navidad, Internet y Semana Santa.'],
    ],
    mustNot: [['La nave se la quedó otro, no Lumenda.', 'Lumenda']],
  },
  'organization/not-listed-within': {
    must: [['Startup / Inversor / Monto']],
    mustNot: [['El martes le tocó a Tresmontes.', 'Tresmontes']],
  },
  'organization/not-first-word': {
    must: [
      ['Universo aparte, Meta, en cambio, ni se inmutó.', 'Meta'],
      ['Hijo mío: “Mijo, el que madruga no duerme”.'],
    ],
    mustNot: [['A nadie le extrañó. Kwintens regaló la patente.', 'Kwintens']],
  },
};
