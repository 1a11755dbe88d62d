/** How a generic word behaves. */
export interface ChipNoun {
  /** Product when no model is named; null when the word only carries a model («módulos DDR5»). */
  readonly product: string | null;
  /** Whether a count alone makes it a mention («100.000 GPU»); the others also mean other things («tres procesadores de pagos»). */
  readonly countable: boolean;
}

const chip: ChipNoun = { product: 'chip', countable: true };
const looseChip: ChipNoun = { product: 'chip', countable: false };
const gpu: ChipNoun = { product: 'GPU', countable: true };
const cpu: ChipNoun = { product: 'CPU', countable: true };
const memory: ChipNoun = { product: 'memory', countable: false };
const looseGpu: ChipNoun = { product: 'GPU', countable: false };
const carrier: ChipNoun = { product: null, countable: false };

/** Generic words in lower case (a plural in -s needs no form of its own); a longer form wins over a shorter one that it begins with. */
export const chipNouns: readonly (readonly [ChipNoun, readonly string[]])[] = [
  [chip, ['chip', 'superchip', 'microchip', 'microprocesador', 'microprocesadores', 'xpu',
    'npu', 'asic', 'dpu', 'chips lógicos', 'chips de ia', 'chips de inteligencia artificial']],
  [looseChip, ['procesador', 'procesadores', 'acelerador', 'aceleradores', 'aceleradora', 'semiconductores', 'microcontrolador', 'microcontroladores', 'chiplet', 'fpga',
    'silicio']],
  [gpu, ['gpu', 'procesador gráfico', 'procesadores gráficos', 'unidad de procesamiento gráfico', 'unidades de procesamiento gráfico',
    'unidades de procesamiento de gráficos', 'unidades gráficas', 'tarjeta gráfica', 'tarjetas gráficas', 'chip gráfico', 'chips gráficos',
    'acelerador gráfico', 'aceleradores gráficos', 'placas gráficas', 'tarjetas de video', 'tarjetas de vídeo', 'placas de video', 'unidades de proceso gráfico']],
  [looseGpu, ['gráficas']],
  [cpu, ['cpu', 'unidad central de procesamiento', 'unidades centrales de procesamiento', 'procesadores centrales']],
  [memory, ['chip de memoria', 'chips de memoria', 'memoria', 'memoria ram', 'memoria flash', 'memorias flash', 'semiconductores de memoria', 'módulos de memoria']],
  [carrier, ['módulo', 'tarjeta', 'placa', 'gráfica']],
];

/** Words of whole machines and of families: they stay outside the mention («sistemas completos Blackwell») unless counted, and make a guarded name sure. */
export const machineNouns = ['servidor', 'servidores', 'sistema', 'sistemas', 'rack', 'racks', 'unidad', 'unidades', 'equipos', 'bastidores', 'nodos', 'arquitectura', 'familia',
  'serie', 'plataforma', 'plataformas', 'generación', 'superordenador', 'supercomputadora', 'supercomputadoras', 'gama', 'supernodo', 'supernodos'];

/** Adjectives of chips, as they stand between the generic word and the vendor or the model. */
export const adjectives = ['avanzado', 'potente', 'especializado', 'gráfico', 'tradicional', 'moderno', 'nuevo', 'propio', 'dedicado', 'último', 'próximo', 'actual', 'antiguo',
  'estrella', 'personalizado', 'completo', 'puntero', 'codiciado', 'preciado', 'demandado', 'cotizado', 'insignia', 'inteligente', 'móvil', 'central', 'principal', 'famoso',
  'equivalente', 'usado', 'adicional', 'disponible', 'rival', 'neuronal', 'cuántico', 'caro', 'barato', 'recortado', 'acelerado', 'más', 'muy', 'menos', 'tan',
  'mejor', 'primer', 'primero', 'segundo', 'tercer', 'tercero', 'futuro', 'mismo', 'habitual', 'convencional', 'eficiente', 'sofisticado', 'lógico', 'reciente', 'costoso',
  'digital', 'integrado', 'exclusivo', 'original', 'flamante', 'citado', 'propietario', 'fotónico', 'vetado', 'restringido'];

/** What else stands there. */
export const complements = ['de ia', 'de la ia', 'de inteligencia artificial', 'de la inteligencia artificial', 'para ia', 'para la ia', 'para inteligencia artificial', 'para la inteligencia artificial',
  'para centros de datos', 'de centros de datos', 'para servidores', 'de servidores', 'para móviles', 'de última generación', 'de nueva generación', 'de próxima generación', 'de alto rendimiento',
  'de alta gama', 'de gama alta', 'a medida', 'de memoria', 'de alto ancho de banda', 'de computación', 'de cómputo', 'de entrenamiento', 'de inferencia', 'para entrenamiento', 'para inferencia',
  'de ordenador', 'de la familia', 'de la serie', 'de la gama', 'de la línea', 'de la generación', 'de la arquitectura', 'de arquitectura', 'con arquitectura', 'basados en', 'basadas en', 'basado en',
  'de tipo', 'tipo', 'modelo', 'del modelo', 'modelos', 'serie', 'familia', 'de marca', 'marca', 'de segunda generación', 'de tercera generación', 'de cuarta generación', 'de quinta generación',
  'de sexta generación', 'llamado', 'llamados', 'denominado', 'denominados', 'de código', 'de la clase', 'de aceleración', 'de pc', 'para pc', 'para ordenadores', 'para computadoras'];

/** How the maker follows its product: after «de» or as doer of one of these. */
export const making = ['diseñado', 'desarrollado', 'fabricado', 'producido', 'vendido', 'suministrado', 'creado', 'comercializado', 'hecho', 'ensamblado'];

/** What may stand between «de» and the maker's name. */
export const appositions = ['rival', 'estadounidense', 'norteamericana', 'americana', 'californiana', 'surcoreana', 'coreana', 'japonesa', 'taiwanesa', 'china', 'británica', 'alemana', 'europea',
  'española', 'propia', 'propio', 'firma', 'compañía', 'empresa', 'startup', 'tecnológica', 'multinacional', 'gigante', 'fabricante', 'marca', 'competidora', 'competidor', 'entonces'];

/** Who is meant when a vendor's name follows «chips» directly: «el fabricante de chips Nvidia» is a company. */
export const makers = ['fabricante', 'fabricantes', 'diseñador', 'diseñadora', 'diseñadores', 'productor', 'productora', 'productores', 'proveedor', 'proveedora', 'proveedores', 'firma', 'firmas',
  'compañía', 'compañías', 'empresa', 'empresas', 'gigante', 'gigantes', 'líder', 'startup', 'startups', 'grupo', 'unicornio', 'desarrollador', 'desarrolladora', 'rey', 'reina', 'rival',
  'especialista', 'vendedor', 'vendedora', 'multinacional', 'creador', 'creadora', 'campeón', 'coloso', 'titán', 'tecnológica', 'fundición', 'competidor', 'dueño'];

/** Parts of a company and of the economy, not things: «la división de chips de Samsung». */
export const businesses = ['división', 'divisiones', 'unidad', 'negocio', 'negocios', 'filial', 'filiales', 'fábrica', 'fábricas', 'planta', 'plantas', 'mercado', 'sector', 'industria', 'brazo', 'segmento', 'rama',
  'área', 'departamento', 'escasez', 'guerra', 'acciones', 'responsable', 'jefe', 'director', 'presidente'];

/** Complements after which the word is no hardware. */
export const otherComplements = ['pagos', 'pago', 'texto', 'textos', 'datos personales', 'alimentos', 'lenguaje', 'patata', 'patatas', 'startups', 'empresas', 'partículas', 'crédito', 'débito', 'negocios', 'carne',
  'proyectos', 'verificación'];

/** Names known only by their shape: the words that may carry one, as they are written, and capitals after those words that are no name of a chip. */
export const chipNames = {
  takers: ['chip', 'superchip', 'microchip', 'procesador', 'procesadore', 'microprocesador', 'microprocesadore', 'acelerador', 'aceleradore', 'aceleradora', 'microcontrolador', 'microcontroladore', 'chiplet', 'tarjeta gráfica', 'tarjetas gráfica'],
  notNames: ['SIM', 'eSIM', 'NFC', 'RFID', 'GPS', 'Wi', 'WiFi', 'Bluetooth', 'USB', 'PCI', 'ISO', 'CMOS', 'SoC', 'LED', 'IA', 'AI', 'DDR', 'Made', 'Act', 'Joint', 'Android', 'Windows', 'Linux', 'Covid', 'Serie', 'Series', 'Gen',
    'Europa', 'China', 'Taiwán', 'Alemania', 'España', 'México', 'Estados', 'Corea', 'Japón', 'Bitcoin', 'Ethernet', 'Zigbee', 'LTE', 'IoT', 'Nuevo', 'Para', 'Según', 'Entre'],
} as const;
