import type { Rule } from './rule.js';

/** What extractors/deals/{subjects,scenes,topics}.ts read: who does what the verb says, and to whom. */
export const rules: readonly Rule[] = [
  {
    name: 'scenes/taken-up',
    reads: 'what a clitic takes up is the object, and the name after the verb acts, «Slack se la quedó X», «a Y la compró X»',
    must: [
      ['Slack se la quedó Salesforce en 2021.', 'acquisition acquirer:Salesforce target:Slack'],
      ['A Wallapop se la adjudicó Naver.', 'acquisition acquirer:Naver target:Wallapop'],
      ['A Hispasat la absorberá Indra.', 'acquisition acquirer:Indra target:Hispasat'],
      ['A Altera la compró Intel por 30 millones de euros.', 'acquisition acquirer:Intel target:Altera 30000000 EUR'],
    ],
    mustNot: [
      ['A Altera la asesoró Intel por 30 millones de euros.'],
      ['Slack la recomienda Salesforce en 2021.'],
    ],
  },
  {
    name: 'scenes/affiliation',
    reads: 'to whom the subject belongs is no party, «Y se la quedó X, del grupo Z, por N»',
    must: [
      ['El negocio peruano de Telefónica se lo quedó Integra Tec, del grupo Alicorp, por 900.000 euros.', 'acquisition acquirer:Integra Tec seller:Telefónica 900000 EUR'],
    ],
    mustNot: [
      ['Integra Tec se quedó con Wong, de Cencosud, por 900 millones de euros.', 'acquisition acquirer:Integra Tec target:Wong seller:Cencosud 900000000 EUR'],
    ],
  },
  {
    name: 'scenes/singled-out-description',
    reads: 'who is singled out by a description does what the relative tells, «fue X quien se quedó Y»',
    must: [
      ['Scotiabank crece. En 2019 fue la canadiense quien se anotó Banco del Progreso por 330 millones de dólares.', 'acquisition acquirer:Scotiabank target:Banco del Progreso 330000000 USD'],
    ],
    mustNot: [
      ['En 2019 fue Scotiabank quien alabó a Banco del Progreso por 330 millones de dólares.'],
    ],
  },
  {
    name: 'scenes/share-told-before',
    reads: 'a share of nothing is of the company of the share before it, «X, que ya tenía el 44 % de Y, compra el resto»',
    must: [
      ['Delivery Hero, que ya tenía el 44 % de Glovo, compra el resto por 780 millones de euros.', 'acquisition acquirer:Delivery Hero target:Glovo 780000000 EUR'],
      ['Naturgy, que poseía el 20 % de Medgaz, adquirió otro 29 % por 445 millones de euros.', 'investment investor:Naturgy investee:Medgaz 445000000 EUR'],
      ['Haier entra en Cellnex tras comprar a Grifols un 20 % por 300 millones de euros.', 'investment investor:Haier investee:Cellnex 300000000 EUR'],
    ],
    mustNot: [
      ['Delivery Hero, que ya tenía el 44 % de Glovo, compra el resto de Ualá por 780 millones de euros.', 'acquisition acquirer:Delivery Hero target:Ualá 780000000 EUR'],
    ],
  },
  {
    name: 'scenes/compared-percent',
    reads: 'a percentage that compares is no share, «X comprará a Y a 231 dólares por acción, un 69 % más»',
    must: [
      ['Broadcom comprará a Symantec por 4.200 millones de dólares, a 27 dólares por título, un 31 % más que en mayo.', 'acquisition acquirer:Broadcom target:Symantec 4200000000 USD'],
    ],
    mustNot: [
      ['Texas Instruments compró a Silicon Labs el 69 % de Altera por 7.500 millones de dólares.', 'acquisition acquirer:Texas Instruments target:Altera seller:Silicon Labs 7500000000 USD'],
    ],
  },
  {
    name: 'scenes/support-verb',
    reads: 'a deal noun whose relative says who makes it, «X remató la cesión que Z le hizo»',
    must: [
      ['Qualcomm completó en mayo la cesión que Ericsson le hizo de su unidad de antenas, por 800 millones de dólares.', 'acquisition acquirer:Qualcomm seller:Ericsson 800000000 USD'],
    ],
    mustNot: [
      ['Infineon criticó en agosto la cesión que Marvell hizo de su negocio de redes, por 2.500 millones de dólares.'],
    ],
  },
  {
    name: 'scenes/whom-another-moves',
    reads: 'who is obliged, asked or allowed does what the infinitive says, «Bruselas obligó a Z a vender Y a X»',
    must: [
      ['Redeia se vio obligada a ceder Hispasat a Indra.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia'],
      ['Bruselas obligó a Redeia a vender Hispasat a Indra.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia'],
      ['Mistral AI crece. Oracle le ha concedido descuentos para comprar chips a Nvidia.', 'supply customer:Mistral AI supplier:NVIDIA'],
      ['Zegona devolverá los 900 millones de euros que le prestó BBVA para que comprase Altera.', 'debt lender:BBVA borrower:Zegona 900000000 EUR', 'acquisition acquirer:Zegona target:Altera'],
    ],
    mustNot: [
      ['Bruselas permitió a Redeia opinar sobre Hispasat e Indra.'],
    ],
  },
  {
    name: 'scenes/who-speaks',
    reads: 'the first person of a quotation is the company of who speaks, «hemos comprado Y», dice X',
    must: [
      ['«Hemos comprado Altera por 30 millones de euros», dice el consejero delegado de Intel.', 'acquisition acquirer:Intel target:Altera 30000000 EUR'],
    ],
    mustNot: [
      ['«Han comprado Altera por 30 millones de euros», dice el consejero delegado de Intel.'],
    ],
  },
  {
    name: 'scenes/unsaid-subject',
    reads: 'a verb without a subject goes on with that of the main clause before, «X crece. Comprará Y»',
    must: [
      ['El revés sorprendió a Intel. En marzo compró Altera por 30 millones de euros.', 'acquisition acquirer:Intel target:Altera 30000000 EUR'],
      ['Según un informe de Goldman Sachs, Intel tiene problemas. También negocia la venta de Altera a Silver Lake.', 'acquisition acquirer:Silver Lake target:Altera seller:Intel'],
      ['Cellnex ha cerrado el trimestre con pérdidas. Aun así compró Hivory por 5.200 millones de euros.', 'acquisition acquirer:Cellnex target:Hivory 5200000000 EUR'],
      ['Indra presentó ayer su plan ante los analistas de Bankinter. Comprará Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Telefónica atraviesa horas bajas, según Fitch. En otoño vendió a Cellnex sus torres por 7.700 millones de euros.', 'acquisition acquirer:Cellnex seller:Telefónica 7700000000 EUR'],
      ['A Grifols la asesora Morgan Stanley. Ha vendido a Haier su filial china por 1.600 millones de euros.', 'acquisition acquirer:Haier seller:Grifols 1600000000 EUR'],
      ['Factorial, que ya respaldaban Creandum y CRV, quiere crecer. Levantó en mayo 80 millones de dólares.', 'investment investee:Factorial 80000000 USD'],
      ['Colbún perdió terreno el año pasado y Engie lo ganó. En marzo, además, compró Inacal por 30 millones de dólares.', 'acquisition acquirer:Engie target:Inacal 30000000 USD'],
      // Whom the sentence before brought in, wherever it stood.
      ['Menos ruido hizo Tous. En mayo vendió Altera a Brookfield por 90 millones de euros.', 'acquisition acquirer:Brookfield target:Altera seller:Tous 90000000 EUR'],
      ['La noticia la dio Liberty. En mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Liberty target:Altera 90000000 EUR'],
      ['Para Ford, que ha visto cómo Renault aportaba ideas, se trata de una pieza menos. En mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Ford target:Altera 90000000 EUR'],
      ['Con Ford hubo más vueltas. En mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Ford target:Altera 90000000 EUR'],
      ['En marzo se contaba que Cabify quería crecer. Dos meses después compró Altera por 90 millones de euros.', 'acquisition acquirer:Cabify target:Altera 90000000 EUR'],
      ['Kaszek se mueve. En mayo le tocó el turno a Cabify: recibió 19 millones de euros de Accel.', 'investment investor:Accel investee:Cabify 19000000 EUR'],
      ['Iberdrola crece\n\nIberdrola invierte, Iberdrola suma.\n\n¿Cuánto vale Cabify?\n\nEn mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Cabify target:Altera 90000000 EUR'],
      ['¿Cuánto vale Cabify? En mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Cabify target:Altera 90000000 EUR'],
      // Not whom something was only given to.
      ['Telefónica manda. El equipo fue encargado a Siemens. En marzo compró Altera por 90 millones de euros.', 'supply customer:Telefónica supplier:Siemens', 'acquisition acquirer:Telefónica target:Altera 90000000 EUR'],
      // Who does something for the company spoken of does not take its place.
      [
        'Scala levanta un campus en Colón. Las turbinas las surtirá Siemens Energy. En mayo compró Altera por 90 millones de euros.',
        'supply customer:Scala supplier:Siemens Energy', 'acquisition acquirer:Scala target:Altera 90000000 EUR',
      ],
      // The number of the verb tells who acts.
      ['Intel tuvo pretendientes. Silver Lake y un grupo de directivos la rondaron. En mayo compró Altera por 90 millones de euros.', 'acquisition acquirer:Intel target:Altera 90000000 EUR'],
      [
        'Kavak necesita caja. SoftBank y Kaszek le prestaron 30 millones de dólares. Compró Altera por 20 millones de euros.',
        'debt lender:SoftBank lender:Kaszek borrower:Kavak 30000000 USD', 'acquisition acquirer:Kavak target:Altera 20000000 EUR',
      ],
      ['Xerox desistió de comprar HP, por la que ofreció 35.000 millones de dólares, y Canon, rival de ambas, sube en Bolsa.', 'acquisition acquirer:Xerox target:HP 35000000000 USD'],
    ],
    mustNot: [
      ['Talgo celebra. Hispasat es la accionista de quien pretende comprarla.'],
      ['Salesforce compró Tableau por 90 millones de euros. Después vino la resaca.', 'acquisition acquirer:Salesforce target:Tableau 90000000 EUR'],
      ['Según Fitch, el sector sufre. En otoño compró Hivory por 5.200 millones de euros.'],
    ],
  },
  {
    name: 'scenes/unsaid-object',
    reads: 'a clitic is what the sentence before was about, «Y se quedó sola. X se la llevó», «X le inyectó N»',
    must: [
      [
        'Glovo se quedó sola en el sur de Europa. Delivery Hero la vigilaba desde 2018. Al final se la llevó por 2.300 millones de euros.',
        'acquisition acquirer:Delivery Hero target:Glovo 2300000000 EUR',
      ],
      ['Wallbox necesita caja. Iberdrola la conoce bien. En julio le inyectó 45 millones de euros.', 'investment investor:Iberdrola investee:Wallbox 45000000 EUR'],
      ['El negocio peruano de Telefónica pasa a otras manos. Integra Tec lo compró por un millón de dólares.', 'acquisition acquirer:Integra Tec seller:Telefónica 1000000 USD'],
      // Whom the clause around, or the relative before, is about.
      ['Nokia gana terreno después de que Telus la eligiera para el despliegue de su red.', 'supply customer:Telus supplier:Nokia'],
      [
        'Reuters dio la exclusiva. El dinero irá a una ronda con la que Cabify espera recaudar 90 millones de euros y que la dejaría valorada en 400 millones.',
        'investment investee:Cabify 90000000 EUR (at 400000000)',
      ],
      ['NEOEN. Brookfield la compró por 6.100 millones de euros.', 'acquisition acquirer:Brookfield target:Neoen 6100000000 EUR'],
    ],
    mustNot: [
      ['Glovo se quedó sola en el sur de Europa. Delivery Hero la felicitó con 2.300 millones de mensajes.'],
    ],
  },
  {
    name: 'scenes/dative',
    reads: '«le» is the company spoken of, «Y pidió ayuda. X le prestó N», «Z le renovó el contrato», «X le compró Y»',
    must: [
      ['Clip no anda mal de fondos. SoftBank le extendió un cheque de 250 millones de dólares.', 'investment investor:SoftBank investee:Clip 250000000 USD'],
      ['Kavak pidió ayuda a la banca. HSBC y Goldman Sachs le prestaron 675 millones de dólares.', 'debt lender:HSBC lender:Goldman Sachs borrower:Kavak 675000000 USD'],
      ['Talgo ha acudido a doce entidades, entre ellas el Santander y BBVA, que le prestarán 250 millones de euros.', 'debt lender:Santander lender:BBVA borrower:Talgo 250000000 EUR'],
      ['Ericsson respira en Brasil: Vivo le ha renovado el contrato de las antenas por 300 millones de dólares.', 'supply customer:Vivo supplier:Ericsson 300000000 USD'],
      ['Telia llevaba años queriendo salir de España. MásMóvil le compró Yoigo por 612 millones de euros.', 'acquisition acquirer:MásMóvil target:Yoigo seller:Telia 612000000 EUR'],
      ['Carrefour abandona Italia. NewPrinces le ha comprado la filial por 1.000 millones de euros.', 'acquisition acquirer:NewPrinces seller:Carrefour 1000000000 EUR'],
      [
        'Intel busca novio. Qualcomm sondeó en mayo la compra de Intel y Apollo le ofreció una inyección de capital de 900 millones de dólares.',
        'acquisition acquirer:Qualcomm target:Intel', 'investment investor:Apollo investee:Intel 900000000 USD',
      ],
      ['OpenAI anunció que Broadcom fabricará para ella chips de inteligencia artificial.', 'supply customer:OpenAI supplier:Broadcom'],
    ],
    mustNot: [
      ['OpenAI anunció que Broadcom fabricará para la prensa chips de inteligencia artificial.'],
      ['Clip no anda mal de fondos. SoftBank le extendió una invitación.'],
      // Somebody else is said beside it.
      ['Clip no anda mal de fondos. BBVA le prestará al país 20 millones de dólares.'],
      ['Clip no anda mal de fondos. BBVA le prestó a Juan Pérez 20 millones de dólares.'],
      ['Clip no anda mal de fondos. BBVA le presta dinero a quien nadie más se lo presta: 20 millones de dólares.'],
      ['Telia llevaba años queriendo salir de España. MásMóvil aplaudió la compra de Yoigo por 612 millones de euros.'],
    ],
  },
  {
    name: 'scenes/relative',
    reads: 'a relative stands for its noun in the function of its preposition, «Y, por la que X pagó N», «Y, cuya compra por X», «fue X quien compró Y»',
    must: [
      ['Lycamobile España, por la que MásMóvil pagó 372 millones de euros, tenía un millón de líneas.', 'acquisition acquirer:MásMóvil target:Lycamobile España 372000000 EUR'],
      ['Kuka, en la que Midea invirtió 4.500 millones de euros, sufre.', 'investment investor:Midea investee:Kuka 4500000000 EUR'],
      ['La chilena Cornershop, por la que Walmart ofreció 225 millones de dólares, acabó en Uber.', 'acquisition acquirer:Uber target:Cornershop', 'acquisition acquirer:Walmart target:Cornershop 225000000 USD'],
      ['Altera, cuya compra por Intel se anunció en mayo por 80 millones de euros, factura 20.', 'acquisition acquirer:Intel target:Altera 80000000 EUR'],
      ['Fue Intel quien compró Altera por 30 millones de euros.', 'acquisition acquirer:Intel target:Altera 30000000 EUR'],
    ],
    mustNot: [
      ['Lycamobile España, por la que MásMóvil pregunta, tenía un millón de líneas.'],
      ['Fue Intel quien criticó la compra de Altera por 30 millones de euros.'],
    ],
  },
  {
    name: 'scenes/whose-it-was',
    reads: 'who a relative says to have had what is bought sells it, «X compró Y, que controlaba Z»',
    must: [
      ['Indra compró Hispasat, que controlaba Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Indra compró Hispasat, que admiraba Redeia, por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
    ],
  },
  {
    name: 'scenes/done-in-an-aside',
    reads: 'a pronoun takes up what a relative beside its subject was about, «X, que compró Y en 2005, la vende ahora a Z»',
    must: [
      ['Telefónica, que compró O2 en 2005, la vende ahora a Hutchison por 10.000 millones de libras.', 'acquisition acquirer:Hutchison target:O2 seller:Telefónica 10000000000 GBP', 'acquisition acquirer:Telefónica target:O2'],
    ],
    mustNot: [
      ['Telefónica, que vio a Nokia, vende O2 a Hutchison por 10.000 millones de libras.', 'acquisition acquirer:Hutchison target:O2 seller:Telefónica 10000000000 GBP'],
    ],
  },
  {
    name: 'scenes/singled-out',
    reads: 'who is singled out by «ser» does what the relative tells, «será X quien compre Y»',
    must: [
      ['Tras el no de Naturgy, será Repsol quien compre Viesgo por 300 millones de euros.', 'acquisition acquirer:Repsol target:Viesgo 300000000 EUR'],
    ],
    mustNot: [
      ['Será Naturgy quien decida si Repsol compra Viesgo.'],
    ],
  },
  {
    name: 'scenes/whose-round-it-is',
    reads: 'a relative tells whose round or loan it is, «lidera la ronda que ha cerrado Y», «encabezan el crédito que firmó Y»',
    must: [
      ['Kinnevik lidera la ronda de 500 millones de euros que ha cerrado Wallapop.', 'investment investor:Kinnevik investee:Wallapop 500000000 EUR'],
      ['BBVA y Citi lideran el crédito sindicado de 500 millones de euros que ha firmado Solaria.', 'debt lender:BBVA lender:Citi borrower:Solaria 500000000 EUR'],
      ['El crédito sindicado de 500 millones de euros a Solaria lo lideran BBVA y Citi.', 'debt lender:BBVA lender:Citi borrower:Solaria 500000000 EUR'],
    ],
    mustNot: [
      ['Kinnevik lidera la lista que ha cerrado Wallapop.'],
    ],
  },
  {
    name: 'scenes/head-of-a-company',
    reads: 'what the head of a company does in that office the company does, «el consejero delegado de X, N, compra…»',
    must: [
      ['El consejero delegado de Indra, José Vicente de los Mozos, compra Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat 725000000 EUR'],
      ['Marc Murtra, presidente de Telefónica, venderá su filial de México a Melisa por 450 millones de dólares.', 'acquisition acquirer:Melisa seller:Telefónica 450000000 USD'],
      ['El consejo de administración de Redeia vende Hispasat a Indra por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Un antiguo empleado de Indra compra Hispasat por 725 millones de euros.'],
    ],
  },
  {
    name: 'scenes/company-of-the-subject',
    reads: 'whoever stands with the subject before its verb does what it does, «X, junto con Z, compra…»',
    must: [
      ['KKR, junto con Macquarie, compra Hispasat por 725 millones de euros.', 'acquisition acquirer:KKR acquirer:Macquarie target:Hispasat 725000000 EUR'],
      ['Iberdrola, junto a Endesa, vende a Naturgy una eólica por 200 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola seller:Endesa 200000000 EUR'],
    ],
    mustNot: [
      ['Iberdrola, junto con su equipo, vende a Naturgy una eólica por 200 millones de euros.', 'acquisition acquirer:Naturgy seller:Iberdrola 200000000 EUR'],
    ],
  },
  {
    name: 'scenes/whose-decision',
    reads: 'whose decision, plan or agreement it is does what its infinitive says: «la decisión de X de comprar Y»',
    must: [
      ['La decisión de Salesforce de comprar Slack por 300 millones de dólares sorprendió al mercado.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
      ['El plan de Telefónica para vender Telxius a KKR sigue adelante.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
      ['Crece el interés de Naturgy por quedarse con Medgaz.', 'acquisition acquirer:Naturgy target:Medgaz'],
    ],
    mustNot: [
      ['La decisión de Salesforce sobre el horario de Slack sorprendió al mercado.'],
    ],
  },
  {
    name: 'scenes/inside-its-noun',
    reads: 'what a noun announces is over where the verb of that noun comes: «la noticia de que X ha comprado Y sacudió la Bolsa»',
    must: [
      ['La noticia de que Nvidia ha invertido 2.000 millones de dólares en xAI sacudió la Bolsa.', 'investment investor:NVIDIA investee:xAI 2000000000 USD'],
      ['El hecho de que Telefónica venda Telxius a KKR ha sorprendido al mercado.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
    ],
    mustNot: [
      ['La noticia de que Nvidia ha abierto una oficina sacudió a xAI.'],
    ],
  },
  {
    name: 'scenes/told-to-somebody',
    reads: 'what is told to somebody is done by who tells it: «X ha comunicado a Z que ha invertido N en Y»',
    must: [
      ['Amazon ha comunicado a la CNMV que ha invertido 4.000 millones de dólares en Anthropic.', 'investment investor:Amazon investee:Anthropic 4000000000 USD'],
      ['Telefónica ha hecho oficial que va a vender Telxius a KKR.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
    ],
    mustNot: [
      ['Amazon ha comunicado a la CNMV que prevé crecer un 20 %.'],
    ],
  },
  {
    name: 'scenes/opens-with-participle',
    reads: 'a participle that opens the sentence is of what follows it: «comprada por X en 2019, Y abrirá…»',
    must: [
      ['Comprada por Salesforce por 27.700 millones de dólares, Slack abrirá una oficina en Lima.', 'acquisition acquirer:Salesforce target:Slack 27700000000 USD'],
      ['Vendida por Telefónica a KKR, Telxius cambió de nombre.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
    ],
    mustNot: [
      ['Fundada por Salesforce en 2019, la escuela abrirá una oficina en Lima.'],
    ],
  },
  {
    name: 'scenes/predicate-of-company',
    reads: 'what a predicate says of a company the subject does: «X es la compañía que comprará Y»',
    must: [
      ['Salesforce es la compañía que comprará Slack por 300 millones de dólares.', 'acquisition acquirer:Salesforce target:Slack 300000000 USD'],
      ['Es Telefónica la empresa que venderá Telxius a KKR.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica'],
    ],
    mustNot: [
      ['Salesforce es la compañía que más admira Slack.'],
    ],
  },
  {
    name: 'scenes/done-by',
    reads: 'who sells or supplies, after the noun of it: «la venta de Y por X a Z»',
    must: [
      ['El regulador aprueba la venta de Telxius por Telefónica a KKR por 300 millones de euros.', 'acquisition acquirer:KKR target:Telxius seller:Telefónica 300000000 EUR'],
      ['El suministro de 18.000 chips GB300 por Nvidia a Humain se anunció ayer.', 'supply customer:Humain supplier:NVIDIA'],
    ],
    mustNot: [
      ['La oferta de BBVA por Banco Sabadell sigue en pie.', 'acquisition acquirer:BBVA target:Banco Sabadell'],
    ],
  },
  {
    name: 'scenes/price-told-of',
    reads: 'what is said of the price is what is paid: «el precio que X pagará por Y asciende a N»',
    must: [
      ['El precio que Amazon ha pagado por MGM asciende a 8.450 millones de dólares.', 'acquisition acquirer:Amazon target:MGM 8450000000 USD'],
      ['El importe que Microsoft desembolsará por GitHub será de 7.500 millones de dólares.', 'acquisition acquirer:Microsoft target:GitHub 7500000000 USD'],
    ],
    mustNot: [
      ['El precio que Amazon pide por sus libros ha subido.'],
    ],
  },
  {
    name: 'scenes/of-its-history',
    reads: 'of whose history something is the largest acts, and is not bought: «la mayor compra de la historia de X, que pagará N por Y»',
    must: [
      ['Es la mayor adquisición de la historia de Google, que pagará 32.000 millones de dólares por Wiz.', 'acquisition acquirer:Google target:Wiz 32000000000 USD'],
    ],
    mustNot: [
      ['Es la mayor compra de la historia de Google.'],
    ],
  },
  {
    name: 'scenes/belongs-to-the-subject',
    reads: '«su» is who the subject belongs to: «la deuda de X bajará con la venta de sus torres a Z»',
    must: [
      ['La deuda de Cellnex bajará gracias a la venta de sus torres irlandesas a KKR por 971 millones de euros.', 'acquisition acquirer:KKR seller:Cellnex 971000000 EUR'],
    ],
    mustNot: [
      ['La deuda de Cellnex bajará gracias a la venta de torres irlandesas en el mercado.'],
    ],
  },
  {
    name: 'scenes/whom-it-took',
    reads: 'whom it took the time acts, «a X le bastó un año para comprar Y», «a X le tomó un año comprar Y»',
    must: [
      ['A Salesforce le bastaron diez meses para integrar Slack.', 'acquisition acquirer:Salesforce target:Slack'],
      ['A Cisco le tomó un año comprar Splunk.', 'acquisition acquirer:Cisco target:Splunk'],
    ],
    mustNot: [
      ['A Cisco le gustó comprar Splunk.'],
    ],
  },
  {
    name: 'scenes/agreed-with',
    reads: 'with whom a purchase or its terms are agreed sells, «X acordó con Z comprar Y», «X cerró con Z los términos para integrar Y»',
    must: [
      ['Indra acordó con Redeia comprar Hispasat por 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
      ['Indra cerró con Redeia los términos para integrar Hispasat: 725 millones de euros.', 'acquisition acquirer:Indra target:Hispasat seller:Redeia 725000000 EUR'],
    ],
    mustNot: [
      ['Indra habló con Redeia en Hispasat por 725 millones de euros.'],
    ],
  },
  {
    name: 'scenes/money-turned-down',
    reads: 'who turns down the money for a company is who would sell it, «Z rechazó los N que X daba por Y»',
    must: [
      ['Telefónica rechazó los 450 millones de euros que KKR estaba dispuesta a dar por Tuenti.', 'acquisition acquirer:KKR target:Tuenti seller:Telefónica 450000000 EUR'],
    ],
    mustNot: [
      ['Telefónica celebró los 450 millones de euros que KKR dio por Tuenti.', 'acquisition acquirer:KKR target:Tuenti 450000000 EUR'],
    ],
  },
  {
    name: 'scenes/sides-of-a-sale',
    reads: 'of two who make a sale the one whose it is sells, «X y Z acuerdan la venta de Z Chile»',
    must: [
      ['Liberty y Telefónica acordaron la venta de Telefónica Chile.', 'acquisition acquirer:Liberty target:Telefónica Chile seller:Telefónica'],
    ],
    mustNot: [
      ['Liberty y Telefónica acordaron la venta de Tuenti.'],
    ],
  },
  {
    name: 'scenes/list-behind-a-colon',
    reads: 'a list behind a colon does not change who is spoken of, «X sale de compras: Y, Z y lo que venga»',
    must: [
      ['Indra cambia de piel: Hispasat, Telespazio y lo que venga. El mes pasado adquirió Tableau por 107 millones de euros.', 'acquisition acquirer:Indra target:Tableau 107000000 EUR'],
    ],
    mustNot: [
      ['Indra cambia de piel: Hispasat celebra. El mes pasado adquirió Tableau por 107 millones de euros.', 'acquisition acquirer:Hispasat target:Tableau 107000000 EUR'],
    ],
  },
  {
    name: 'scenes/makes-it-reach',
    reads: 'making something reach somebody is sending it, «X le hará llegar a Y 18.000 chips»',
    must: [
      ['Nvidia le hará llegar a Telefónica 18.000 chips GB300.', 'supply customer:Telefónica supplier:NVIDIA'],
    ],
    mustNot: [
      ['Nvidia hará llegar a Telefónica su malestar por 18.000 chips GB300.'],
    ],
  },
  {
    name: 'scenes/several-nouns-of-a-name',
    reads: 'each noun of an apposition is said of the name, «X, socia de Z y dueña de Y desde 2016»',
    must: [
      ['Western Digital, socia de Kioxia y dueña de SanDisk desde 2016, calla.', 'acquisition acquirer:Western Digital target:SanDisk'],
    ],
    mustNot: [
      ['Western Digital, socia de Kioxia y rival de SanDisk desde 2016, calla.'],
    ],
  },
  {
    name: 'scenes/taken-up-in-a-relative',
    reads: 'what a clitic of a relative takes up is the subject around it, «Y lleva dos años con X, que la compró por N»',
    must: [
      ['Motorola lleva dos años con Google, que la compró por 12.500 millones de dólares.', 'acquisition acquirer:Google target:Motorola 12500000000 USD'],
      ['Cinven compró Idealista a EQT, que la había adquirido en 2020.', 'acquisition acquirer:Cinven target:Idealista seller:EQT', 'acquisition acquirer:EQT target:Idealista'],
    ],
    mustNot: [
      ['Motorola lleva dos años con Google, que lo celebró por 12.500 millones de dólares.'],
    ],
  },
  {
    name: 'scenes/head-of-sentence',
    reads: 'whom a pronoun takes up at the head of a sentence is in mind next, «A X no se le agota la chequera. Compró Y»',
    must: [
      ['Telefónica crece. A Wallapop no se le agota la chequera. Compró en marzo Altera por 90 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 90000000 EUR'],
      ['Telefónica crece. A Orange le quedan dos cartas. Compró en marzo Altera por 90 millones de euros.', 'acquisition acquirer:Orange target:Altera 90000000 EUR'],
    ],
    mustNot: [
      ['Telefónica crece. Con Orange no se sabe nunca. Compró en marzo Altera por 90 millones de euros.', 'acquisition acquirer:Telefónica target:Altera 90000000 EUR'],
    ],
  },
  {
    name: 'scenes/whose-matter-it-is',
    reads: 'whose appetite, fortune or past a sentence speaks of is in mind next, «El apetito de X no se agota. Compró Y»',
    must: [
      ['Telefónica crece. El apetito de Wallapop no se agota. Compró en marzo Altera por 90 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 90000000 EUR'],
      ['Telefónica crece. La expansión de Wallapop sigue su curso. En marzo se hizo con Altera por 90 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 90000000 EUR'],
    ],
    mustNot: [
      ['Telefónica crece. La red de Wallapop no se agota. Compró en marzo Altera por 90 millones de euros.', 'acquisition acquirer:Telefónica target:Altera 90000000 EUR'],
    ],
  },
  {
    name: 'scenes/said-of-the-name-before',
    reads: 'what is said of the name before it behind a comma is no subject of the verb, «pagará N por Y, la firma de Z»',
    must: [
      ['Telefónica asegura que pagará 600 millones de euros por Wallapop, la firma de Barcelona.', 'acquisition acquirer:Telefónica target:Wallapop 600000000 EUR'],
      ['Telefónica informó de que pagará 600 millones de euros por Wallapop, la plataforma catalana.', 'acquisition acquirer:Telefónica target:Wallapop 600000000 EUR'],
    ],
    mustNot: [
      ['Telefónica asegura que pagará 600 millones de euros Wallapop, la firma de Barcelona.'],
    ],
  },
  {
    name: 'scenes/news-of-a-medium',
    reads: 'what a medium tells is done by whom the article is about, «Reuters adelantó que compra Y»',
    must: [
      ['Telefónica crece. Bloomberg adelantó que negocia la compra de Wallapop por 90 millones de euros.', 'acquisition acquirer:Telefónica target:Wallapop 90000000 EUR'],
      ['Telefónica crece. Expansión publicó que comprará Wallapop.', 'acquisition acquirer:Telefónica target:Wallapop'],
    ],
    mustNot: [
      ['Telefónica crece. Orange adelantó que comprará Wallapop.', 'acquisition acquirer:Orange target:Wallapop'],
    ],
  },
  {
    name: 'scenes/bought-by-the-topic',
    reads: 'what the topic buys, left unsaid, does not take its place, «En 2017 cayó Y. En 2019 compró Z»',
    must: [
      ['Telefónica crece. Compró Wallapop en 2015. En 2017 cayó Altera. En 2019 compró Glovo.', 'acquisition acquirer:Telefónica target:Wallapop', 'acquisition acquirer:Telefónica target:Altera', 'acquisition acquirer:Telefónica target:Glovo'],
    ],
    mustNot: [
      ['Telefónica crece. En 2017 Altera ganó dinero. En 2019 compró Glovo.', 'acquisition acquirer:Altera target:Glovo'],
    ],
  },
  {
    name: 'scenes/acted-on-by-no-company',
    reads: 'whom something that is no company acts on is in mind next, «A X la sedujo China: compró Y»',
    must: [
      ['Telefónica crece. A Wallapop la sedujo China: allí compró Altera por 90 millones de euros.', 'acquisition acquirer:Wallapop target:Altera 90000000 EUR'],
    ],
    mustNot: [
      ['Telefónica crece. A Wallapop la sedujo Orange: allí compró Altera por 90 millones de euros.', 'acquisition acquirer:Telefónica target:Altera 90000000 EUR'],
    ],
  },
  {
    name: 'scenes/dative-of-a-relative',
    reads: '«le» in a relative is not what the relative is of, «Y, la catalana que Z le había traspasado»',
    must: [
      ['Naver crece. Wallapop, la catalana que Accel le había traspasado por 90 millones de euros, calla.', 'acquisition acquirer:Naver target:Wallapop seller:Accel 90000000 EUR'],
    ],
    mustNot: [
      ['Naver crece. Wallapop, la catalana que Accel había elogiado, calla.'],
    ],
  },
  {
    name: 'scenes/company-before-the-subject',
    reads: 'who goes with the subject may stand before it, «junto con Z, X compró Y»',
    must: [
      ['Junto con Orange, Telefónica compró Wallapop por 90 millones de euros.', 'acquisition acquirer:Telefónica acquirer:Orange target:Wallapop 90000000 EUR'],
      ['De la mano de Orange, Telefónica absorbió Wallapop.', 'acquisition acquirer:Telefónica acquirer:Orange target:Wallapop'],
    ],
    mustNot: [
      ['Junto a la sede de Orange, Telefónica abrió Wallapop.'],
    ],
  },
  {
    name: 'scenes/share-of-the-antecedent',
    reads: 'the share that «cuyo» opens is of what the relative is of, and does nothing, «Y, cuyo 50 % compró X a Z»',
    must: [
      ['Wallapop, cuyo 50 % le compró Naver a Accel, crece.', 'acquisition acquirer:Naver target:Wallapop seller:Accel'],
    ],
    mustNot: [
      ['Wallapop, cuyo 50 % le debe Naver a Accel, crece.'],
    ],
  },
];
