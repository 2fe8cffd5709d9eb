const made = 'https://footbridge.invalid/';
const own = 'app://footbridge/';

/** The app's scheme is not known to the browser: a made-up https address that no name server knows stands for it. */
export function toBrowser(url: string): string {
  return url.startsWith(own) ? made + url.slice(own.length) : url;
}

export function toApp(url: string): string {
  return url.startsWith(made) ? own + url.slice(made.length) : url;
}
