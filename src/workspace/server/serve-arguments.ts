/** Reads the arguments of `npm run serve`. */
export interface ServeArguments {
  /** 0 = any that is free. */
  readonly port: number;
  /** Who asks: a request carries no identity here. */
  readonly user: string;
}

const USAGE = 'usage: npm run serve -- [--port N] [--user ADDRESS]';
const HIGHEST_PORT = 65_535;

/** The arguments, or what is wrong with them. */
export function readServeArguments(args: readonly string[]): ServeArguments | { readonly fault: string } {
  const asked: { port: number; user: string } = { port: 0, user: 'person@example.com' };
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name === '--port' && /^\d+$/.test(value ?? '') && Number(value) <= HIGHEST_PORT) asked.port = Number(value);
    else if (name === '--user' && /^[^\s@]+@[^\s@]+$/.test(value ?? '')) asked.user = value!;
    else return { fault: `${name ?? ''} ${value ?? ''}`.trim() + ` is not understood; ${USAGE}` };
  }
  return asked;
}
