import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a secret on the terminal without showing what is typed. Null when there is no terminal. */
export async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    const finish = (answer: string | null): void => {
      process.stderr.write('\n');
      resolve(answer);
      lines.close();
    };
    lines.once('line', finish);
    lines.once('SIGINT', () => {
      finish('');
    });
  });
}
