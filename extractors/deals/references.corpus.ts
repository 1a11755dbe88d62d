/** A text and the parties of its deals, `role:name`, a string a deal: what words stand for whom. */
export interface WhoIsWho {
  readonly text: string;
  readonly parties: readonly string[];
}

export const whoIsWho: readonly WhoIsWho[] = [
  // What a clitic takes up is the object; the name after the verb is who acts.
  { text: 'Slack se la quedó Salesforce en 2021.', parties: ['acquirer:Salesforce target:Slack'] },
  { text: 'A Wallapop se la adjudicó Naver.', parties: ['acquirer:Naver target:Wallapop'] },
  { text: 'A Hispasat la absorberá Indra.', parties: ['acquirer:Indra target:Hispasat'] },
  // People of a country stand for their company, a body for its own.
  { text: 'Los alemanes de Siemens compraron Altair por 10.000 millones de dólares.', parties: ['acquirer:Siemens target:Altair'] },
  { text: 'La junta de Belatrix aprobó la venta a Globant.', parties: ['acquirer:Globant target:Belatrix'] },
  // A time is nothing that a participle qualifies; who is obliged to sell is no object.
  { text: 'Una vez comprada Arm por Nvidia, SoftBank respirará.', parties: ['acquirer:NVIDIA target:Arm'] },
  { text: 'Redeia se vio obligada a ceder Hispasat a Indra.', parties: ['acquirer:Indra target:Hispasat seller:Redeia'] },
  // Means of payment are nothing bought.
  { text: 'Globant llegó a un acuerdo para adquirir Belatrix por 65 millones de dólares en efectivo y acciones.', parties: ['acquirer:Globant target:Belatrix'] },
  // A deal noun that is itself the subject has no doer.
  { text: 'Oracle presentó ayer sus cuentas. El martes se concretó la venta de Altera a Silver Lake por 4.460 millones de dólares.', parties: ['acquirer:Silver Lake target:Altera'] },
  { text: 'La CNMC ha autorizado la compra de Altera por 300 millones de euros.', parties: [] },
  { text: 'Bloomberg adelantó ayer la compra de Altera por 300 millones de euros.', parties: [] },

  // Pronouns and ordinals.
  { text: 'IBM y Red Hat han anunciado su boda. La primera pagará 900 millones de euros por la segunda.', parties: ['acquirer:IBM target:Red Hat'] },
  { text: 'IBM negocia con Oracle. Ambas crearán una empresa conjunta de centros de datos.', parties: ['partner:IBM partner:Oracle'] },
  { text: 'Oracle negocia con Intel. Esta invertirá 50 millones de euros en aquella.', parties: ['investor:Intel investee:Oracle'] },

  // Nouns for a role of the deal told before.
  { text: 'IBM ha comprado Red Hat. La compradora pagará 40 millones de euros por la adquirida.', parties: ['acquirer:IBM target:Red Hat'] },

  // Descriptions: towns, leaders, products, countries, makers.
  { text: 'Los de Menlo Park comprarán Wallapop por 200 millones de dólares.', parties: ['acquirer:Meta target:Wallapop'] },
  { text: 'La empresa que dirige Mark Zuckerberg comprará Wallapop por 200 millones de dólares.', parties: ['acquirer:Meta target:Wallapop'] },
  { text: 'La firma de Redmond invertirá 300 millones de euros en Cohere.', parties: ['investor:Microsoft investee:Cohere'] },
  { text: 'El fabricante de chips Nvidia invertirá 30 millones de dólares en Cohere.', parties: ['investor:NVIDIA investee:Cohere'] },
  { text: 'Ana Ruiz, presidenta de Wallapop, no quiso hablar. La compañía de Ruiz ha comprado Altera por 12 millones de euros.', parties: ['acquirer:Wallapop target:Altera'] },

  // Heads left out, relatives, clefts.
  {
    text: 'Millicom completó la adquisición de Altera por 90 millones de euros y, meses después, la de Wallapop por 20 millones de euros.',
    parties: ['acquirer:Millicom target:Altera', 'acquirer:Millicom target:Wallapop'],
  },
  { text: 'Altera, cuya compra por Intel se anunció en mayo por 80 millones de euros, factura 20.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'Fue Intel quien compró Altera por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'A Altera la compró Intel por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },

  // Who speaks, who is in mind, who acts together.
  { text: '«Hemos comprado Altera por 30 millones de euros», dice el consejero delegado de Intel.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'El revés sorprendió a Intel. En marzo compró Altera por 30 millones de euros.', parties: ['acquirer:Intel target:Altera'] },
  { text: 'Según un informe de Goldman Sachs, Intel tiene problemas. También negocia la venta de Altera a Silver Lake.', parties: ['acquirer:Silver Lake target:Altera seller:Intel'] },
  {
    text: 'KKR, al frente de un consorcio en el que figuran Apple, Dell y Seagate, compró Altera por 18.000 millones de dólares.',
    parties: ['acquirer:KKR acquirer:Apple acquirer:Dell acquirer:Seagate target:Altera'],
  },

  // A zero subject goes on with the subject of the main clause before.
  { text: 'Cellnex ha cerrado el trimestre con pérdidas. Aun así compró Hivory por 5.200 millones de euros.', parties: ['acquirer:Cellnex target:Hivory'] },
  { text: 'Indra presentó ayer su plan ante los analistas de Bankinter. Comprará Hispasat por 725 millones de euros.', parties: ['acquirer:Indra target:Hispasat'] },
  { text: 'Telefónica atraviesa horas bajas, según Fitch. En otoño vendió a Cellnex sus torres por 7.700 millones de euros.', parties: ['acquirer:Cellnex seller:Telefónica'] },
  { text: 'A Grifols la asesora Morgan Stanley. Ha vendido a Haier su filial china por 1.600 millones de euros.', parties: ['acquirer:Haier seller:Grifols'] },
  { text: 'Factorial, que ya respaldaban Creandum y CRV, quiere crecer. Levantó en mayo 80 millones de dólares.', parties: ['investee:Factorial'] },
  { text: 'Colbún perdió terreno el año pasado y Engie lo ganó. En marzo, además, compró Inacal por 30 millones de dólares.', parties: ['acquirer:Engie target:Inacal'] },

  // An object pronoun keeps the topic.
  {
    text: 'Glovo se quedó sola en el sur de Europa. Delivery Hero la vigilaba desde 2018. Al final se la llevó por 2.300 millones de euros.',
    parties: ['acquirer:Delivery Hero target:Glovo'],
  },
  { text: 'Wallbox necesita caja. Iberdrola la conoce bien. En julio le inyectó 45 millones de euros.', parties: ['investor:Iberdrola investee:Wallbox'] },

  // Datives.
  { text: 'Clip no anda mal de fondos. SoftBank le extendió un cheque de 250 millones de dólares.', parties: ['investor:SoftBank investee:Clip'] },
  { text: 'Kavak pidió ayuda a la banca. HSBC y Goldman Sachs le prestaron 675 millones de dólares.', parties: ['lender:HSBC lender:Goldman Sachs borrower:Kavak'] },
  { text: 'Talgo ha acudido a doce entidades, entre ellas el Santander y BBVA, que le prestarán 250 millones de euros.', parties: ['lender:Santander lender:BBVA borrower:Talgo'] },
  { text: 'Ericsson respira en Brasil: Vivo le ha renovado el contrato de las antenas por 300 millones de dólares.', parties: ['customer:Vivo supplier:Ericsson'] },

  // Demonyms alone, singular and plural.
  { text: 'Brookfield vuelve a mirar a España. Los canadienses comprarán Neoen por 6.100 millones de euros.', parties: ['acquirer:Brookfield target:Neoen'] },
  { text: 'Masdar ha firmado con Endesa. Los emiratíes pagarán 817 millones de euros por Saeta.', parties: ['acquirer:Masdar target:Saeta'] },
  { text: 'Con Ericsson se ha reunido Vodafone. Los mismos suecos comprarán Vonage por 6.200 millones de dólares.', parties: ['acquirer:Ericsson target:Vonage'] },
  { text: 'E.ON y Endesa discuten desde el lunes. Los alemanes venderán Viesgo a Macquarie por 2.500 millones de euros.', parties: ['acquirer:Macquarie target:Viesgo seller:E.ON'] },
  { text: 'Humain y xAI se vieron en Riad. La compañía árabe invertirá 3.000 millones de dólares en xAI.', parties: ['investor:Humain investee:xAI'] },
  { text: 'Rio Tinto conversó con Codelco durante un año. La anglo-australiana comprará Arcadium por 6.700 millones de dólares.', parties: ['acquirer:Rio Tinto target:Arcadium'] },
  {
    text: 'Iberdrola y Naturgy se reparten el mercado. La eléctrica vasca comprará Electricity North West por 5.000 millones de euros.',
    parties: ['acquirer:Iberdrola target:Electricity North West'],
  },
  { text: 'Nokia no lo tiene fácil. La nórdica compró Infinera por 2.300 millones de dólares.', parties: ['acquirer:Nokia target:Infinera'] },

  { text: 'Los canadienses de Brookfield compraron Altera por 90 millones de euros.', parties: ['acquirer:Brookfield target:Altera'] },
  { text: 'Wallapop acabó en 2021 en manos ajenas: la compraron los surcoreanos de Naver por 190 millones de euros.', parties: ['acquirer:Naver target:Wallapop'] },

  // The sector or kind in noun or adjective.
  { text: 'Citi se sentó en marzo con Grupo México. El conglomerado minero pagará 7.000 millones de dólares por Banamex.', parties: ['acquirer:Grupo México target:Banamex'] },
  { text: 'ACS y Enel se separan. La constructora vendió su negocio de paneles a Enel por 820 millones de euros.', parties: ['acquirer:Enel seller:ACS'] },
  { text: 'Ibereólica se ha reunido con Cepsa. La petrolera compró Ballenoil por 100 millones de euros.', parties: ['acquirer:Cepsa target:Ballenoil'] },
  { text: 'BBVA y Telefónica son socios desde hace años. El banco vendió Garanti a Emirates NBD por 900 millones de euros.', parties: ['acquirer:Emirates NBD target:Garanti seller:BBVA'] },
  { text: 'Mutua Madrileña está aliada con CaixaBank. La aseguradora compró Autoclub por 30 millones de euros.', parties: ['acquirer:Mutua Madrileña target:Autoclub'] },
  { text: 'Coppel y Stori negocian. La cadena minorista invertirá 80 millones de dólares en Stori.', parties: ['investor:Coppel investee:Stori'] },
  { text: 'Sener y Almirall comparten edificio. El grupo farmacéutico compró Dermira por 90 millones de euros.', parties: ['acquirer:Almirall target:Dermira'] },

  // Leaders and their people.
  { text: 'Dara Khosrowshahi no pierde el tiempo. La gente de Khosrowshahi compró Careem por 3.100 millones de dólares.', parties: ['acquirer:Uber target:Careem'] },
  { text: 'Satya Nadella lo tenía claro: la casa compró Activision Blizzard por 69.000 millones de dólares.', parties: ['acquirer:Microsoft target:Activision Blizzard'] },
  { text: 'El equipo de Sam Altman compró Rockset por 300 millones de dólares.', parties: ['acquirer:OpenAI target:Rockset'] },

  // Pairs, ordinals.
  { text: 'Siemens y Alstom hicieron las paces. La segunda compró Bombardier Transportation por 5.500 millones de euros.', parties: ['acquirer:Alstom target:Bombardier'] },
  { text: 'Repsol llamó a la puerta de Masdar. Ambas crearán una empresa conjunta de hidrógeno.', parties: ['partner:Repsol partner:Masdar'] },
  { text: 'Humain presentó en Riad a sus aliados, AMD y Cisco. Los tres constituirán una empresa conjunta.', parties: ['partner:Humain partner:AMD partner:Cisco'] },
  { text: 'Bridge Data Centres creció deprisa. Bain, dueña de esta, invirtió 300 millones de dólares en Bridge Data Centres.', parties: ['investor:Bain investee:Bridge Data Centres'] },

  // A description never repeats its clause-mate; a new coordinate clause may.
  {
    text: 'Amazon retiró su oferta por iRobot. La compañía vendió Ring a Comcast por 900 millones de dólares.',
    parties: ['acquirer:Amazon target:iRobot', 'acquirer:Comcast target:Ring seller:Amazon'],
  },

  // Sources, advisers, regulators are never meant.
  {
    text: 'Bloomberg avanzó ayer la noticia y la CNMV la confirmó: Grifols está en venta. La compañía ha vendido Altera a Brookfield por 600 millones de euros.',
    parties: ['acquirer:Brookfield target:Altera seller:Grifols'],
  },
  { text: 'Naturgy ha contratado a Rothschild. El grupo vendió su negocio en Chile a State Grid por 2.570 millones de euros.', parties: ['acquirer:State Grid seller:Naturgy'] },
  { text: 'Cabify negocia con el BEI. Según Goldman Sachs, la empresa levantó 110 millones de euros.', parties: ['investee:Cabify'] },

  // Owners and parts.
  { text: 'Culqi perdió 28 millones. Para tapar el hueco, la matriz, Credicorp, le inyectó 31 millones de dólares.', parties: ['investor:Credicorp investee:Culqi'] },
  { text: 'La matriz de Google compró Wiz por 32.000 millones de dólares.', parties: ['acquirer:Alphabet target:Wiz'] },
  { text: 'La dueña de Zara invirtió 50 millones de euros en Wallapop.', parties: ['investor:Inditex investee:Wallapop'] },
  { text: 'La dueña de WhatsApp invirtió 14.300 millones de dólares en Scale AI.', parties: ['investor:Meta investee:Scale AI'] },

  // Relatives with a preposition.
  { text: 'Lycamobile España, por la que MásMóvil pagó 372 millones de euros, tenía un millón de líneas.', parties: ['acquirer:MásMóvil target:Lycamobile España'] },
  { text: 'Kuka, en la que Midea invirtió 4.500 millones de euros, sufre.', parties: ['investor:Midea investee:Kuka'] },
  { text: 'La chilena Cornershop, por la que Walmart ofreció 225 millones de dólares, acabó en Uber.', parties: ['acquirer:Walmart target:Cornershop'] },

  // Sellers told before.
  { text: 'Telia llevaba años queriendo salir de España. MásMóvil le compró Yoigo por 612 millones de euros.', parties: ['acquirer:MásMóvil target:Yoigo seller:Telia'] },
  { text: 'Carrefour abandona Italia. NewPrinces le ha comprado la filial por 1.000 millones de euros.', parties: ['acquirer:NewPrinces seller:Carrefour'] },

  // Heads of sections and appositions of unknown names.
  { text: 'NEOEN. Brookfield la compró por 6.100 millones de euros.', parties: ['acquirer:Brookfield target:Neoen'] },
  { text: 'Figure. La startup captó 1.000 millones de dólares en su serie C.', parties: ['investee:Figure'] },
  { text: 'Helsing, la de los drones, captó 600 millones de euros. Lidera Prima Materia.', parties: ['investor:Prima Materia investee:Helsing'] },

  // Place names and nouns that are none.
  { text: 'El Estado portugués prestó 1.200 millones de euros a TAP. Galp lo celebró.', parties: ['lender:Estado portugués borrower:TAP'] },
  {
    text: 'Microsoft explicó sus planes en Huesca. El responsable de nube de Microsoft dijo que la compañía comprará Nuance por 19.700 millones de dólares.',
    parties: ['acquirer:Microsoft target:Nuance'],
  },
];
