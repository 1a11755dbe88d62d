/** Pages as Spanish-language newsrooms build them, and what is to be read of each. The names are invented, as is the news. */
export interface Page {
  /** What is special about it. */
  readonly name: string;
  readonly html: string;
  readonly title: string | null;
  /** The paragraphs below the headline, in order. */
  readonly paragraphs: readonly string[];
  readonly publishedAt?: string;
  readonly modified?: string | null;
  readonly country?: string | null;
  readonly publisher?: string | null;
  readonly uri?: string;
}

const TITLE = 'Orbalia compra la navarra Nubela por 1.200 millones de euros';
const LEAD = 'La tecnológica Orbalia pagará 1.200 millones de euros en efectivo por Nubela, según han confirmado este martes las dos empresas.';
const FIRST = 'La operación, la mayor del sector en lo que va de año, dará a la compradora tres centros de datos en Pamplona, Zaragoza y Huesca, con una potencia conjunta de 90 megavatios.';
const SECOND = 'El cierre está previsto para enero, una vez que la junta de accionistas de Nubela, que se reunirá en Tudela, y las autoridades de competencia den su visto bueno, añade el comunicado.';
const THIRD = 'Orbalia, que preside Marta Iriarte, ha financiado la compra con un crédito de 400 millones de un grupo de bancos, entre ellos Banco Sur y Caja Ebro, y el resto con su propia caja.';
const OTHER = 'Ferralux levanta 80 millones en una ronda que lidera Capital Norte, que entra en su consejo, y abrirá con ese dinero una fábrica en Almería, otra en Murcia y otra en Badajoz.';
const body = (...paragraphs: readonly string[]): string => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

export const pages: readonly Page[] = [
  {
    name: 'a system with JSON-LD, navigation, related stories and a cookie notice around the article',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>${TITLE} | El Cierzo</title>
<link rel="canonical" href="https://elcierzo.example/empresas/2025-11-18/orbalia-nubela.html">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"El Cierzo"},{"@type":["NewsArticle"],"headline":"${TITLE}","description":"${LEAD}",
"datePublished":"2025-11-18T09:15:00+01:00","dateModified":"2025-11-18T12:40:00+01:00","publisher":{"@type":"Organization","name":"El Cierzo"},"inLanguage":"es"}]}</script></head>
<body><header><nav><ul><li><a href="/">Portada</a></li><li><a href="/empresas">Empresas</a></li></ul></nav></header>
<div id="cookies-aviso"><p>Usamos cookies propias y de terceros para mejorar nuestros servicios, analizar el tráfico, y mostrarle publicidad. Puede aceptarlas, rechazarlas o configurarlas.</p></div>
<main><article><h1>${TITLE}</h1><p class="entradilla">${LEAD}</p>
<div class="compartir"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>
${body(FIRST, SECOND)}
<div class="noticias-relacionadas"><h3>Noticias relacionadas</h3><p>${OTHER}</p></div>${body(THIRD)}</article>
<aside class="lo-mas-leido"><h2>Lo más leído</h2><p>${OTHER}</p></aside></main><footer><p>© El Cierzo, 2025. Todos los derechos reservados.</p></footer></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, THIRD], publishedAt: '2025-11-18T09:15:00+01:00', modified: '2025-11-18T12:40:00+01:00', publisher: 'El Cierzo', country: null,
    uri: 'https://elcierzo.example/empresas/2025-11-18/orbalia-nubela.html',
  },
  {
    name: 'AMP, with its own elements and no class names of use',
    html: `<!doctype html><html ⚡ lang="es-MX"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="canonical" href="https://www.diario.com.mx/nota/881">
<meta property="og:site_name" content="Diario del Centro"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="2025-11-18T08:00:00-06:00">
<style amp-boilerplate>body{animation:none}</style></head><body><amp-sidebar id="s"><ul><li>Inicio</li></ul></amp-sidebar>
<article class="x1"><h1 class="x2">${TITLE}</h1><amp-img src="a.jpg" width="1" height="1"></amp-img><div class="x3">${body(LEAD, FIRST)}<amp-ad type="x"></amp-ad>${body(SECOND, THIRD)}</div></article></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, THIRD], publishedAt: '2025-11-18T08:00:00-06:00', country: 'MX', publisher: 'Diario del Centro',
  },
  {
    name: 'tables for layout and <br> for paragraphs, as in 2004',
    html: `<html><head><title>El Cierzo - ${TITLE}</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="2"><a href="/">Portada</a> | <a href="/eco">Economía</a> | <a href="/tec">Tecnología</a></td></tr>
<tr><td width="150" valign="top"><a href="/1">Deportes</a><br><a href="/2">Cultura</a><br><a href="/3">Opinión</a></td>
<td valign="top"><font size="5"><b>${TITLE}</b></font><br><br><font size="2">${LEAD}<br><br>${FIRST}<br><br>${SECOND}<br><br>${THIRD}</font></td></tr></table></body></html>`,
    title: `El Cierzo - ${TITLE}`, paragraphs: [TITLE, LEAD, FIRST, SECOND, THIRD],
  },
  {
    name: 'the lead outside of the article',
    html: `<html lang="es"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"></head><body><div class="cabecera"><h1>${TITLE}</h1><h2 class="bajada">${LEAD}</h2></div>
<div class="columna-nota"><div class="cuerpo">${body(FIRST, SECOND, THIRD)}</div></div></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, THIRD],
  },
  {
    name: 'the lead in the description only',
    html: `<html lang="es-AR"><head><title>${TITLE} - La Pampa Digital</title><meta property="og:title" content="${TITLE}"><meta name="description" content="${LEAD}"></head>
<body><div class="nota"><h1>${TITLE}</h1><div class="texto">${body(FIRST, SECOND, THIRD)}</div></div></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, THIRD], country: 'AR',
  },
  {
    name: 'a description that is the beginning of the body, cut',
    html: `<html><head><meta property="og:title" content="${TITLE}"><meta property="og:description" content="${LEAD.slice(0, 70)}..."></head><body><article><h1>${TITLE}</h1>${body(LEAD, FIRST, SECOND)}</article></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND],
  },
  {
    name: 'the first paragraphs in JSON-LD only, the rest in a box',
    html: `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${LEAD} ${FIRST} ${SECOND} ${THIRD}"}</script></head>
<body><div class="intro"><p>${LEAD}</p></div><hr><div class="gallery"><ul><li><a href="/1">Foto 1</a></li><li><a href="/2">Foto 2</a></li></ul></div><div class="cuerpo"><article>${body(FIRST, SECOND, THIRD)}</article></div></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, THIRD],
  },
  {
    name: 'a page made by scripts: everything in JSON-LD',
    html: `<html><head><title>El Cierzo</title><script type="application/ld+json">
{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-11-18","articleBody":"${LEAD}
${FIRST}\n${SECOND}"}</script></head><body><div id="root"></div><script>window.__DATA__={}</script></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND], publishedAt: '2025-11-18',
  },
  {
    name: 'lines that point elsewhere between the paragraphs, and captions',
    html: `<html><head><meta property="og:title" content="${TITLE}"></head><body><article><h1>${TITLE}</h1><figure><img src="a.jpg"><figcaption>La sede de Ferralux, en una imagen de archivo.</figcaption></figure>
${body(LEAD)}<p>Lee también: <a href="/x">Ferralux levanta 80 millones</a></p>${body(FIRST)}<p><strong>Te puede interesar</strong></p><p><a href="/y">Más información: ${OTHER.slice(0, 60)}</a></p>${body(SECOND)}<p>Lee también el informe completo que Orbalia ha publicado, en el que reconoce deudas por 30 millones.</p></article></body></html>`,
    title: TITLE, paragraphs: [LEAD, FIRST, SECOND, 'Lee también el informe completo que Orbalia ha publicado, en el que reconoce deudas por 30 millones.'],
  },
  {
    name: 'no-break spaces in figures, lists and a table of figures',
    html: `<html><body><article><h1>${TITLE}</h1><p>Orbalia pagará 1&nbsp;200&nbsp;millones de euros por Nubela, según el comunicado que las dos empresas han enviado al supervisor del mercado.</p>
<ul><li>Potencia: 90 megavatios</li><li>Empleados: 300</li></ul><table><tr><th>Año</th><th>Ventas</th></tr><tr><td>2024</td><td>80&#8239;millones</td></tr></table>${body(FIRST, SECOND)}</article></body></html>`,
    title: TITLE,
    paragraphs: ['Orbalia pagará 1\u00a0200\u00a0millones de euros por Nubela, según el comunicado que las dos empresas han enviado al supervisor del mercado.', 'Potencia: 90 megavatios\nEmpleados: 300', 'Año\tVentas\n2024\t80\u202fmillones', FIRST, SECOND],
  },
  {
    name: 'scripts, styles and hostile entities are not text',
    html: `<html><head><meta property="og:title" content="${TITLE}"></head><body><article><h1>${TITLE}</h1><script>document.write("<p>Nvidia compra Intel por 1 billón</p>")</script><style>p{content:"x"}</style>${body(LEAD)}
<p onclick="alert(1)">&lt;script&gt;alert(1)&lt;/script&gt; y &noexiste; &#0;&#xD800;&#x110000; son texto, como lo es el resto de este párrafo, que habla de Orbalia.</p>${body(FIRST)}<iframe src="https://x.example"></iframe></article></body></html>`,
    title: TITLE, paragraphs: [LEAD, '<script>alert(1)</script> y &noexiste; \ufffd\ufffd\ufffd son texto, como lo es el resto de este párrafo, que habla de Orbalia.', FIRST],
  },
];
