import { describe, expect, it } from 'vitest';
import type { SourceArticle } from '../article.js';
import { isSkipped } from '../skip.js';
import { detectLanguage, languageOf } from './language.js';

/** Headlines, the hardest case: a handful of words, half of them names. */
const headlines: Readonly<Record<string, readonly string[]>> = {
  spa: [
    'Nvidia compra Groq por 20.000 millones',
    'Telefónica vende su filial en Perú',
    'Meta invierte en Scale AI',
    'Oracle y OpenAI firman un contrato de 300.000 millones',
    'Factorial levanta 120 millones',
    'El Gobierno aprueba la OPA de BBVA',
    'SoftBank negocia una inversión en Ampere',
    'La startup Kombo cierra una ronda',
    'Microsoft alquila centros de datos a Nebius',
    'Wallapop, en manos de Naver',
    'Indra adquiere Hispasat',
    'AMD suministrará GPU a OpenAI',
    'Anthropic capta 13.000 millones de dólares',
    '¿Comprará Apple Mistral?',
    'Iberdrola firma un PPA con Amazon',
    'Mercado Libre emite bonos',
    'Amazon construirá un centro de datos en Aragón',
    'Glovo despide a 300 empleados',
    'Rumores de fusión: Vodafone y Digi',
    'xAI busca 10.000 millones',
    'Broadcom fabricará chips para OpenAI',
    'Intel recibe 5.000 millones de Nvidia',
    'Prosus compra Despegar',
    'Bizum llega a Portugal',
    'Kavak recauda US$300 millones',
    'Oracle eleva su apuesta por Stargate',
    'Apple, cerca de comprar Perplexity',
    'Multiverse obtiene 189 millones',
    'Grifols rechaza la oferta de Brookfield',
    'ASML entra en Mistral',
    'MasOrange compra torres a Totem',
    'Digi sale a bolsa',
    'Clip recibe capital de Ribbit',
    'Naturgy estudia desprenderse de su negocio en Chile',
    'Repsol y Acciona pactan el suministro de 500 MW',
    'Rappi vuelve a endeudarse',
    'Los dueños de Idealista piden 2.900 millones',
    'Cabify ficha a Goldman para su OPV',
    'TSMC duplica su gasto en Arizona',
    'Samsung gana el pedido de Tesla',
    'Bitso abre oficina en Bogotá',
    'Mistral desembarca en Madrid de la mano de Indra',
    'La CNMC bloquea el pacto entre Prisa y Vivendi',
    'Nvidia y Deutsche Telekom, aliados en una nube industrial',
    'Ualá suma a Tencent',
    'La biotecnológica Minoryx consigue 30 millones',
    'El fondo soberano de Catar apuesta por Anthropic',
    'Scale AI pierde a OpenAI como cliente',
    'Zapopan estrena planta de Foxconn',
    'Nebius se dispara en bolsa tras el contrato con Microsoft',
    'Ferrovial levanta un complejo en Polonia',
    'Despidos masivos: Salesforce recorta 4.000 empleos',
    'TravelPerk pasa a llamarse Perk',
    'Cohere ultima otra ronda',
  ],
  por: [
    'Nubank compra fintech mexicana',
    'Petrobras investe R$ 3 bilhões em IA',
    'TIM vende torres no Nordeste',
    'OpenAI fecha acordo com a Oracle',
    'Startup brasileira levanta US$ 20 milhões',
    'Galp assina contrato com a Microsoft',
    'Meta vai construir data center no Ceará',
    'O Governo aprova a compra da TAP',
    'EDP vende ativos em Espanha',
    'Altice negoceia venda da Meo',
    'Amazon aplica 10 bilhões no Brasil',
    'Nvidia investe na Intel',
    'Sword Health capta 40 milhões',
    'TikTok confirma data center em Caucaia',
    'Vivo compra empresa de nuvem',
    'Mercado Livre emite dívida',
    'Feedzai vale dois mil milhões após nova ronda',
    'Stone avalia oferta da Totvs pela Linx',
    'iFood faz parceria com a Uber',
    'Ações da Magalu disparam',
    'Critical Software muda de mãos',
    'Governo lança edital de nuvem soberana',
  ],
  cat: [
    'Nvidia compra una empresa catalana',
    'Factorial tanca una ronda de 120 milions',
    'Grifols rebutja l’oferta de Brookfield',
    'El Govern inverteix en xips',
    'Cellnex ven les torres d’Àustria',
    'Microsoft construirà un centre de dades',
    'La startup Exoticca aixeca 60 milions',
    'Glovo acomiada treballadors',
    'Telefònica i Vodafone negocien una fusió',
    'Barcelona tindrà una fàbrica de xips',
    'OpenAI signa amb Oracle',
    'Wallapop passa a mans de Naver',
    'La Generalitat signa un conveni amb IBM',
    'Typeform retalla un terç de la plantilla',
    'Cellnex es desprèn de la filial irlandesa',
    'Els socis de Wallapop cobraran 400 milions',
    'CaixaBank dona crèdit a Grífols',
    'L’Ajuntament lloga servidors a Amazon',
    'Una aliança per fabricar bateries a Martorell',
  ],
  glg: [
    'Nvidia merca unha empresa galega',
    'A Xunta inviste en intelixencia artificial',
    'Inditex pecha un acordo con Google',
    'Telefónica vende a súa filial en Perú',
    'R e Euskaltel negocian a fusión',
    'O Goberno aproba a compra',
    'Televés asina un contrato con Orange',
    'Vigo terá unha fábrica de chips',
    'Abanca merca o negocio de EuroBic',
    'A empresa levanta 20 millóns de euros',
    'Microsoft constrúe un centro de datos',
    'OpenAI asina con Oracle por cinco anos',
    'Navantia gaña o concurso de Noruega',
    'A Deputación mercará ordenadores',
    'Os sindicatos piden frear os despedimentos',
    'Nova planta de semicondutores nas Rías Baixas',
    'Bruxelas dá o visto e prace á axuda',
    'O fondo Kkr quédase coa metade de R',
  ],
  eng: [
    'Nvidia buys Groq for $20 billion',
    'OpenAI signs deal with Oracle',
    'Meta to invest in Scale AI',
    'Microsoft leases data centers from Nebius',
    'Factorial raises $120 million',
    'SoftBank in talks to buy Ampere',
    'AMD will supply GPUs to OpenAI',
    'Anthropic closes funding round',
    'Amazon Plans Data Center in Ohio',
    'Apple weighs bid for Mistral',
    'xAI seeks $10 billion',
    'Intel Gets $5 Billion From Nvidia',
    'Telefonica sells Peru unit',
    'Broadcom to make OpenAI chips',
    'Oracle bonds draw record demand',
    'Google signs nuclear power deal',
    'Chipmaker slides after earnings miss',
    'Cohere in race for Toronto campus',
    'SoftBank dumps entire Nvidia stake',
    'Spanish telco mulls towers disposal',
    'Who owns Scale AI now?',
    'Startup behind Cursor valued at $29 billion',
    'Klarna shelves IPO again',
    'Banks line up $38 billion for Vantage',
    'CoreWeave shareholders reject Core Scientific merger',
    'Europe bets on homegrown AI',
  ],
  fra: [
    'Nvidia rachète Groq pour 20 milliards',
    'Mistral lève 1,7 milliard d’euros',
    'Orange vend sa filiale au Mali',
    'OpenAI signe un contrat avec Oracle',
    'Meta investit dans Scale AI',
    'Iliad construit un centre de données',
    'SFR : Bouygues et Free négocient',
    'Atos cède ses activités',
    'Microsoft loue des serveurs à Nebius',
    'Le gouvernement approuve le rachat',
    'EDF choisit un partenaire',
    'ASML entre au capital de Mistral',
    'Thales débourse 3 milliards pour Imperva',
    'Doctolib rachète un concurrent italien',
    'La Poste mise sur le cloud souverain',
    'Nvidia, OpenAI et le grand pari',
    'Les salariés de Capgemini en grève',
    'Bpifrance soutient Pasqal',
    'Vivatech : les pépites à suivre',
    'Dassault s’allie à Mistral',
    'Bruxelles autorise la fusion',
    'Qui veut encore de SFR ?',
  ],
  ita: [
    'Nvidia compra Groq per 20 miliardi',
    'Poste sale in Tim',
    'OpenAI firma un accordo con Oracle',
    'Meta investe in Scale AI',
    'Eni costruisce un data center',
    'Microsoft affitta i server di Nebius',
    'Il governo approva la vendita',
    'Iliad tratta la fusione con Vodafone',
    'Satispay raccoglie 60 milioni',
    'Apple vicina a Mistral',
    'Leonardo rileva il ramo difesa di Iveco',
    'Via libera di Bruxelles al matrimonio',
    'Stm taglia tremila posti',
    'Il Mef sceglie Kkr per la rete',
    'Nexi sotto pressione',
    'Fastweb spegne il rame',
    'Open Fiber, intesa con gli istituti di credito',
    'Cresce la corsa ai chip',
    'Musk offre 97 miliardi',
  ],
  deu: [
    'Nvidia kauft Groq für 20 Milliarden',
    'SAP übernimmt WalkMe',
    'OpenAI schließt Vertrag mit Oracle',
    'Meta steigt bei Scale AI ein',
    'Telekom baut Rechenzentrum in München',
    'Intel verschiebt Fabrik',
    'Infineon liefert Chips an Nvidia',
    'Helsing sammelt 600 Millionen ein',
    'Aleph Alpha wird verkauft',
    'Microsoft mietet Server',
    'Bund genehmigt Übernahme',
    'Celonis streitet mit SAP',
    'Zalando schluckt About You',
    'Deutsche Bank leiht Northvolt Geld',
    'Der Traum vom eigenen Chip',
    'Apple zahlt Milliardenstrafe',
    'Rheinmetall gründet Gemeinschaftsfirma',
    'Siemens bündelt Softwaregeschäft',
    'Personio entlässt Mitarbeiter',
    'Neuer Investor für N26 gesucht',
  ],
  eus: [
    'Euskaltelek akordioa sinatu du',
    'Jaurlaritzak 20 milioi inbertituko ditu',
    'Microsoftek datu zentroa eraikiko du',
    'Startup batek 5 milioi euro lortu ditu',
    'Kutxabankek enpresa erosiko du',
    'CAFek kontratu handia lortu du',
    'Gobernuak salmenta onartu du',
    'Gipuzkoako konpainia bat Japoniara',
    'Bezero berriak irabazi nahi ditu Ikusik',
    'Talgoren akziodunek baietz esan dute',
    'Arduradun berria izendatu dute',
    'Telekomunikazio sarea saltzekotan',
  ],
  ast: [
    'Telecable vende’l so negociu',
    'El Principáu fai una inversión nel sector',
    'La empresa asturiana algama un alcuerdu con Google',
    'Microsoft fadrá un centru de datos n’Asturies',
    'La Xunta Xeneral refuga la propuesta',
    'Los trabayadores de Duro Felguera piden soluciones',
    'Qué pue facer el Gobiernu',
  ],
};

/** Headlines that are misread: [text, its language, what it is taken for]. A line leaves this list when it is read right. */
const knownMisses: readonly (readonly [string, string, string])[] = [
  ['Cellnex negocia vender torres', 'spa', 'por'],
  ['KKR da marcha atrás con Telecom Italia', 'spa', 'glg'],
  ['Kio Networks amplía Querétaro', 'spa', 'por'],
  ['Itaú desiste da XP', 'por', 'und'],
  ['Oi demite metade dos funcionários', 'por', 'spa'],
  ['Embraer garante encomenda de 50 jatos', 'por', 'spa'],
  ['NOS e Digi disputam clientes da Nowo', 'por', 'und'],
  ['QuintoAndar corta preço', 'por', 'cat'],
  ['Sonae mete mais dinheiro na tecnologia', 'por', 'glg'],
  ['Puig entra en el capital d’una biotecnològica', 'cat', 'spa'],
  ['El MareNostrum 5 estrena processadors', 'cat', 'spa'],
  ['Submer busca inversors', 'cat', 'spa'],
  ['Altia ficha un socio en Lisboa', 'glg', 'spa'],
  ['Ence paga a débeda cos bancos', 'glg', 'spa'],
  ['Nokia jumps', 'eng', 'cat'],
  ['Huawei unveils new cluster', 'eng', 'deu'],
  ['Tim vende Sparkle al Tesoro', 'ita', 'spa'],
  ['Bending Spoons acquisisce Vimeo', 'ita', 'fra'],
  ['Unicredit rinuncia a Bpm', 'ita', 'spa'],
  ['Schwarz-Gruppe investiert Milliarden', 'deu', 'spa'],
  ['Wer rettet Lilium?', 'deu', 'fra'],
  ['Nvidiak Groq erosi du', 'eus', 'ita'],
  ['IBMren ordenagailu kuantikoa Donostian', 'eus', 'deu'],
  ['El gobiernu aprueba la compra de la compañía', 'ast', 'spa'],
  ['Una startup de Xixón recibe 2 millones', 'ast', 'spa'],
  ['ArcelorMittal aplaza la inversión en Xixón', 'ast', 'spa'],
];

/** First paragraphs: enough for every language. */
const paragraphs: Readonly<Record<string, string>> = {
  spa: 'La operadora ha cerrado la venta de su filial colombiana por 400 millones de dólares, según comunicó este martes al regulador. La compañía destinará los ingresos a reducir su deuda y a invertir en centros de datos en España.',
  por: 'A operadora fechou a venda da sua subsidiária colombiana por 400 milhões de dólares, segundo comunicou nesta terça-feira ao regulador. A companhia vai usar as receitas para reduzir a dívida e investir em centros de dados em Portugal.',
  cat: 'L’operadora ha tancat la venda de la seva filial colombiana per 400 milions de dòlars, segons ha comunicat aquest dimarts al regulador. La companyia destinarà els ingressos a reduir el deute i a invertir en centres de dades a Espanya.',
  glg: 'A operadora pechou a venda da súa filial colombiana por 400 millóns de dólares, segundo comunicou este martes ao regulador. A compañía destinará os ingresos a reducir a súa débeda e a investir en centros de datos en España.',
  eng: 'The operator has closed the sale of its Colombian unit for $400 million, it told the regulator on Tuesday. The company will use the proceeds to cut its debt and to invest in data centres in Spain.',
  fra: 'L’opérateur a conclu la vente de sa filiale colombienne pour 400 millions de dollars, a-t-il indiqué mardi au régulateur. Le groupe consacrera cette somme à la réduction de sa dette et à des centres de données en Espagne.',
  ita: 'L’operatore ha chiuso la vendita della sua controllata colombiana per 400 milioni di dollari, come ha comunicato martedì al regolatore. La società userà i proventi per ridurre il debito e investire in centri dati in Spagna.',
  deu: 'Der Betreiber hat den Verkauf seiner kolumbianischen Tochter für 400 Millionen Dollar abgeschlossen, wie er am Dienstag mitteilte. Mit dem Erlös will das Unternehmen Schulden abbauen und in Rechenzentren in Spanien investieren.',
  eus: 'Operadoreak Kolonbiako filialaren salmenta itxi du 400 milioi dolarren truke, asteartean jakinarazi duenez. Konpainiak zorra murrizteko eta Espainian datu-zentroetan inbertitzeko erabiliko du dirua.',
  ast: 'La operadora zarró la venta de la so filial colombiana por 400 millones de dólares, según comunicó esti martes al regulador. La compañía va destinar los ingresos a amenorgar la so delda y a invertir nos centros de datos qu’hai n’España.',
};

const everyHeadline = Object.entries(headlines).flatMap(([language, texts]) => texts.map((text) => [text, language] as const));

describe('headlines', () => {
  it.each(everyHeadline)('%s → %s', (text, language) => {
    expect(languageOf(text).language).toBe(language);
  });
  it.each(knownMisses)('%s (%s) is still taken for %s', (text, _language, taken) => {
    expect(languageOf(text).language).toBe(taken);
  });
  it('seven in eight are read right', () => {
    expect(everyHeadline.length / (everyHeadline.length + knownMisses.length)).toBeGreaterThan(7 / 8);
  });
});

describe('paragraphs', () => {
  it.each(Object.entries(paragraphs))('%s', (language, text) => {
    expect(languageOf(text)).toMatchObject({ language });
    expect(languageOf(text).confidence).toBeGreaterThan(0.95);
  });
  it('a long text is judged by three passages, so that one quotation does not decide', () => {
    const { spa = '', eng = '' } = paragraphs;
    expect(languageOf(`${spa}\n${spa}\n«${eng}»\n${spa}\n${spa}`).language).toBe('spa');
    expect(languageOf(`${eng}\n${eng}\n«${spa}»\n${eng}\n${eng}`).language).toBe('eng');
  });
  it('a language outside the set is not Spanish', () => {
    for (const text of [
      'Compania a anunțat că va investi două miliarde de dolari în centre de date din România, în parteneriat cu guvernul.',
      'Het bedrijf investeert twee miljard euro in een nieuw datacenter in Nederland en werkt daarvoor samen met de overheid.',
      'Компания объявила о сделке на два миллиарда долларов',
      '同社は20億ドルの投資を発表した。',
    ]) expect(languageOf(text).language).not.toBe('spa');
  });
});

describe('confidence', () => {
  it('grows with the text', () => {
    const { spa = '' } = paragraphs;
    const [short, long] = [languageOf('Digi sale a bolsa'), languageOf(spa)];
    expect(short.confidence).toBeLessThan(0.9);
    expect(long.confidence).toBeGreaterThan(0.99);
  });
  it.each(['', '  \n', '10.000 €', '——— 2025 ———'])('there is none in «%s»', (text) => {
    expect(languageOf(text)).toEqual({ language: 'und', confidence: 0 });
  });
});

describe('the stage', () => {
  const portuguese: SourceArticle = { id: '1', uri: null, title: null, publishedAt: null, country: null, text: paragraphs['por'] ?? '', place: 'a.txt', notes: [] };

  it('skips what is not in Spanish, with its language and confidence', () => {
    const answer = detectLanguage(undefined).run(portuguese);
    expect(isSkipped(answer) && answer).toMatchObject({ skipped: 'language', place: 'a.txt', language: 'por', article: portuguese });
  });
  it('reads it all the same when told to', () => {
    expect(detectLanguage('spa').run(portuguese)).toMatchObject({ language: 'spa', languageConfidence: 1, text: portuguese.text });
  });
});
