import { randomOf } from './archive.js';

/** Sentences of the sections that tell no deals. Names are invented or everybody's; figures mean nothing. */
const sections: Readonly<Record<string, readonly string[]>> = {
  sport: [
    'El Betis remontó en Pamplona un partido que perdía por dos goles al descanso.', 'El técnico movió el banquillo en el minuto 61 y el equipo ganó metros desde entonces.',
    'La defensa acumula cuatro encuentros sin encajar un tanto en casa.', 'El lateral se retiró con molestias en el aductor y será baja tres semanas.', 'Quedan nueve jornadas y el descenso está a dos puntos.',
    'La corredora de Getafe bajó de 31 minutos en los diez kilómetros de Valencia.', 'El estadio registró 38.412 espectadores, la mejor entrada de la temporada.',
  ],
  weather: [
    'La Agencia Estatal de Meteorología prevé lluvias persistentes en Galicia hasta el jueves.', 'Las rachas de viento superarán los 80 kilómetros por hora en la costa de Tarragona.',
    'El embalse de Entrepeñas está al 43 % de su capacidad, siete puntos más que hace un año.', 'Las temperaturas bajarán entre cuatro y seis grados en el interior.', 'Los bomberos atendieron 112 avisos durante la madrugada.',
    'Protección Civil pide que se evite la carretera de la sierra mientras dure el temporal.', 'El mercurio no pasará de 9 grados en Burgos ni en Soria.',
  ],
  culture: [
    'La novela, de 412 páginas, arranca en un balneario de Lanjarón en 1931.', 'El Museo de Bellas Artes de Bilbao abre el sábado una muestra con 90 dibujos nunca vistos.',
    'La directora rodó en doce días y con luz natural.', 'El disco suena a salón con la ventana abierta, con un contrabajo que cruje.', 'El festival de Almagro se despide con tres llenos seguidos.',
    'La autora dice que escribió el final antes que el principio.', 'El jurado destacó la escena del mercado, filmada de una vez.',
  ],
  town: [
    'El Ayuntamiento de Zaragoza cortará al tráfico el paseo desde las ocho de la mañana.', 'Los vecinos de Lavapiés llevan dos meses sin ascensor en la estación.', 'El pleno aprobó la ordenanza del ruido con los votos de la oposición.',
    'La biblioteca abrirá también los domingos durante los exámenes.', 'Las obras del colector durarán hasta la primavera de 2027.', 'El mercado de San Blas vuelve a tener pescadería.', 'Un apagón dejó sin luz a 1.200 hogares durante cuarenta minutos.',
  ],
  health: [
    'El Hospital La Paz atendió el lunes a 640 personas con gripe, un 12 % más que la semana anterior.', 'Los pediatras recuerdan que la vacuna se puede poner hasta finales de enero.', 'El estudio siguió a 2.300 mujeres durante once años.',
    'Dormir menos de seis horas se asocia a más resfriados, según la Universidad de Granada.', 'La receta lleva 300 gramos de garbanzos y una hora de paciencia.', 'Los farmacéuticos notan la falta de un jarabe desde octubre.',
  ],
  technology: [
    'La nueva versión del sistema de Google cambia los iconos y añade un modo nocturno más oscuro.', 'El teléfono pesa 187 gramos y aguanta día y medio sin cargarse.', 'Apple corrigió el fallo que borraba las notas compartidas.',
    'La cámara ve bien de noche, pero confunde el rojo con el naranja.', 'Microsoft dejará de dar soporte a la versión anterior en octubre.', 'El reloj cuesta 249 euros y se vende en tres colores.', 'Un juego de 1994 vuelve con los mismos gráficos y otra música.',
  ],
};

/** So many articles of other sections, each of six to fourteen sentences in paragraphs; the same ones every time. */
export function quietArticles(count: number): string[] {
  const random = randomOf(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const sentences = pick(Object.values(sections));
    const length = 6 + Math.floor(random() * 9);
    const body = Array.from({ length }, () => pick(sentences) + (random() < 0.3 ? '\n\n' : ' ')).join('').trim();
    return `${pick(sentences).replace(/\.$/, '')}\n\n${body}\n\nNota ${i + 1}.\n`;
  });
}
