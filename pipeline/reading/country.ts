/** Domains of countries whose own peso (or other local money) a newsroom means by «$». .co is sold to all the world: only .com.co counts. */
const COUNTRY_DOMAIN = /\.(?:(ar|bo|cl|cr|cu|do|ec|es|gt|hn|mx|ni|pa|pe|py|sv|uy|ve)|com\.(co))$/;

/** The newsroom's country: of its domain, else of its declared locale, unless that is the es-ES that half of the world's systems come with. */
export function countryOf(uri: string | null, language: string | null): string | null {
  const [, plain, second] = COUNTRY_DOMAIN.exec(hostOf(uri)) ?? [];
  const domain = (plain ?? second)?.toUpperCase();
  if (domain !== undefined) return domain;
  const region = /^es[-_]([A-Z]{2})$/i.exec(language ?? '')?.[1]?.toUpperCase();
  return region === undefined || region === 'ES' ? null : region;
}

function hostOf(uri: string | null): string {
  return uri !== null && URL.canParse(uri) ? new URL(uri).hostname : '';
}
