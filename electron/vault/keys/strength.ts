import type { StrengthReport } from '../../contract/vault-calls.ts';

/** A passphrase must take at least this many guesses by zxcvbn's count, as a base-10 logarithm. */
const enoughLog10 = 8;

type Check = (passphrase: string, own: string[]) => StrengthReport;
let loading: Promise<Check> | undefined;

/**
 * How hard a passphrase is to guess.
 * @param own - words that are easy to guess for this person, such as the vault's name.
 * Loads some megabytes of word lists on first use.
 */
export async function passphraseStrength(passphrase: string, own: readonly string[]): Promise<StrengthReport> {
  loading ??= load();
  const check = await loading;
  // zxcvbn's time grows with length; a hundred characters tell enough, and what follows only adds.
  return check(passphrase.normalize('NFC').slice(0, 100), ['footbridge', ...own]);
}

async function load(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase, own) => {
    const { guessesLog10, score, feedback } = zxcvbn.check(passphrase, own);
    return { guessesLog10, enough: guessesLog10 >= enoughLog10, score, warning: feedback.warning ?? null, suggestions: feedback.suggestions };
  };
}
