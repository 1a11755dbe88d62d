import type { RulesByFile } from '../rule.js';

/** The rules of chips: texts with the chips in them, as `[quantity×]product (vendor) [qualifier] «text»`. */
export const rulesByFile: RulesByFile = {
  'phrase.ts': [
    {
      name: 'chips/model',
      reads: 'the name of a model or family, alone or after a generic word, «GB300», «procesadores Xeon 6»',
      must: [
        ['Volcán ha pedido GB300 para su nuevo campus.', 'GB300 (NVIDIA) «GB300»'],
        ['Datalia probará los aceleradores Instinct MI455X el año que viene.', 'MI455X (AMD) «aceleradores Instinct MI455X»'],
        ['Nubela entrena con chips de inteligencia artificial Trainium 3.', 'Trainium3 (Amazon) «chips de inteligencia artificial Trainium 3»'],
        ['La GPU Nvidia H200 se agota.', 'H200 (NVIDIA) «GPU Nvidia H200»'],
        ['Un servidor GB200 NVL72 cuesta tres millones.', 'GB200 NVL72 (NVIDIA) «GB200 NVL72»'],
        ['Estrena un Core Ultra 9 285K.', 'Core Ultra 9 285K (Intel) «Core Ultra 9 285K»'],
        ['El portátil lleva un Ryzen 5 7600X y una GeForce RTX 4060 Ti.', 'Ryzen 5 7600X (AMD) «Ryzen 5 7600X»', 'RTX 4060 Ti (NVIDIA) «GeForce RTX 4060 Ti»'],
        ['Kuntur migra a Graviton4 y a Inferentia.', 'Graviton4 (Amazon) «Graviton4»', 'Inferentia (Amazon) «Inferentia»'],
        ['Agotada la memoria HBM4 hasta 2027.', 'HBM4 (null) «memoria HBM4»'],
        ['El móvil monta un Snapdragon 8 Elite Gen 5.', 'Snapdragon 8 Elite Gen 5 (Qualcomm) «Snapdragon 8 Elite Gen 5»'],
        ['Orbalia encargó procesadores Xeon 6 a su proveedor.', 'Xeon 6 (Intel) «procesadores Xeon 6»'],
        ['La séptima TPU, Ironwood, llega en otoño.', 'TPU (Google) «TPU»', 'Ironwood (Google) «Ironwood»'],
        ['La WSE-3 ocupa una oblea entera.', 'WSE-3 (Cerebras) «WSE-3»'],
        ['Huawei enseñó el Ascend 910C en Shenzhen.', 'Ascend 910C (Huawei) «Ascend 910C»'],
        ['Sobran los microcontroladores STM32 y los ESP32.', 'STM32 (STMicroelectronics) «microcontroladores STM32»', 'ESP32 (Espressif) «ESP32»'],
        ['Sus chiplets TeraPHY no tienen precio; el Passage M1000 tampoco.', 'TeraPHY (Ayar Labs) «chiplets TeraPHY»', 'Passage M1000 (Lightmatter) «Passage M1000»'],
        ['El coche lleva un EyeQ6 y un R-Car.', 'EyeQ6 (Mobileye) «EyeQ6»', 'R-Car (Renesas) «R-Car»'],
      ],
      mustNot: [
        ['Un avión A320 y un B777.'],
        ['Su trío de cuerda tocó en el Dojo de Kioto.'],
        ['El observatorio tomó fotos con su espejo.'],
        ['Cortaron la M4 y la A16 por la nieve.'],
      ],
    },
    {
      name: 'chips/vendor',
      reads: 'a generic word and who designs or sells it, «procesadores de Intel»',
      must: [
        ['Comprará procesadores de Intel para sus oficinas.', 'chip (Intel) «procesadores de Intel»'],
        ['Depende de las GPU más potentes de Nvidia.', 'GPU (NVIDIA) «GPU más potentes de Nvidia»'],
        ['Usará chips diseñados por Broadcom.', 'chip (Broadcom) «chips diseñados por Broadcom»'],
        ['Encarece las tarjetas gráficas de AMD.', 'GPU (AMD) «tarjetas gráficas de AMD»'],
        ['Faltan memorias de Micron.', 'memory (Micron) «memorias de Micron»'],
        ['China frena los chips de la estadounidense Nvidia.', 'chip (NVIDIA) «chips de la estadounidense Nvidia»'],
        ['Suben las gráficas de Nvidia.', 'GPU (NVIDIA) «gráficas de Nvidia»'],
      ],
      mustNot: [
        ['Escasean los chips en toda Europa.'],
        ['Las GPU marcan la diferencia.'],
        ['El fabricante de chips Nvidia presentó sus cuentas.'],
        ['La diseñadora de procesadores Arm sube en Bolsa.'],
        ['La división de chips de Samsung ganó menos.'],
        ['El negocio de memorias de Toshiba cambia de dueño.'],
        ['La unidad de procesadores de Qualcomm cambia de jefe.'],
      ],
    },
  ],
  'count.ts': [
    {
      name: 'chips/count',
      reads: 'the count is part of the mention, «24.000 H100», «medio millón de TPU»',
      must: [
        ['Rayenco instalará 24.000 H100 en Querétaro.', '24000×H100 (NVIDIA) exact «24.000 H100»'],
        ['Alquila más de 5.000 GPU B200 de Nvidia.', '5000×B200 (NVIDIA) at_least «5.000 GPU B200 de Nvidia»'],
        ['Tendrá acceso a medio millón de TPU.', '500000×TPU (Google) exact «medio millón de TPU»'],
        ['Compró entre 20.000 y 30.000 chips de Nvidia.', '20000×chip (NVIDIA) range «20.000 y 30.000 chips de Nvidia»'],
        ['El clúster reúne 64 mil GPU.', '64000×GPU (null) exact «64 mil GPU»'],
        ['Entregará unas 12.000 unidades de la H20.', '12000×H20 (NVIDIA) approximate «12.000 unidades de la H20»'],
        ['Montará 500 servidores GB300 en Oporto.', '500×GB300 (NVIDIA) exact «500 servidores GB300»'],
        ['Desplegará dos millones de nuevos procesadores gráficos (GPU).', '2000000×GPU (null) exact «dos millones de nuevos procesadores gráficos (GPU)»'],
        ['Alquiló decenas de miles de GPU de Nvidia.', '10000×GPU (NVIDIA) magnitude «decenas de miles de GPU de Nvidia»'],
        ['Cabe en una sola RTX 4090 lo que antes pedía ocho A100.', '1×RTX 4090 (NVIDIA) exact «una sola RTX 4090»', '8×A100 (NVIDIA) exact «ocho A100»'],
      ],
      mustNot: [
        ['Trabaja con tres procesadores de pagos.'],
        ['Lanzó cinco aceleradoras de empresas.'],
        ['Comió una bolsa de chips.'],
        ['Gastó miles de millones en chips.'],
        ['En 2024 los chips subieron de precio.'],
        ['Gastó 30 millones en chips.'],
      ],
    },
  ],
  'shaped.ts': [
    {
      name: 'chips/shaped',
      reads: 'a name that no list knows, by its shape after a chip word, «el chip Kestrel»',
      must: [
        ['El nuevo chip Kestrel se fabricará en Dresde.', 'Kestrel (null) «chip Kestrel»'],
        ['La firma presentó sus aceleradores X90.', 'X90 (null) «aceleradores X90»'],
        ['Los chips Thor N1 irán a los coches.', 'Thor N1 (null) «chips Thor N1»'],
      ],
      mustNot: [
        ['El móvil lleva un chip NFC y otro WiFi 7.'],
        ['La Ley de Chips Europea costará más.'],
      ],
    },
  ],
  'guards.ts': [
    {
      name: 'chips/guarded',
      reads: 'names that are also other words, in company, «Blackwell», «el chip AI5»',
      must: [
        ['Tesla fabricará el chip AI5 en Texas.', 'AI5 (Tesla) «chip AI5»'],
        ['Las ventas de Blackwell crecen y Rubin llegará en 2026.', 'Blackwell (NVIDIA) «Blackwell»', 'Rubin (NVIDIA) «Rubin»'],
        ['Microsoft presentó Maia en su conferencia.', 'Maia (Microsoft) «Maia»'],
      ],
      mustNot: [
        ['El observatorio Vera Rubin captó una galaxia.'],
        ['La senadora Rubin votó en contra.'],
        ['El productor Rick Rubin vendió sus discos.'],
        ['Una beca Hopper para investigadoras.'],
        ['La novela Maia ganó el premio.'],
      ],
    },
  ],
  'shortened.ts': [
    {
      name: 'chips/shortened',
      reads: 'the number alone after the full name, «la RTX 4080 … la 4080»',
      must: [['La RTX 4080 es rápida. Pero la 4080 cuesta mil euros.', 'RTX 4080 (NVIDIA) «RTX 4080»', 'RTX 4080 (NVIDIA) «4080»']],
      mustNot: [['La RTX 4080 es rápida. Pero 4080 personas la esperan.', 'RTX 4080 (NVIDIA) «RTX 4080»']],
    },
  ],
};
