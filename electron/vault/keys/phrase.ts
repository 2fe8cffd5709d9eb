const words = 6;

/** BIP-39's 2,048 words of a language, in their order. */
export async function wordList(language: 'en' | 'es'): Promise<string[]> {
  const { wordlist } = language === 'en' ? await import('@scure/bip39/wordlists/english.js') : await import('@scure/bip39/wordlists/spanish.js');
  return wordlist.map((word) => word.normalize('NFC'));
}

/** Six words from BIP-39's list of 2,048, chosen evenly at random and joined by spaces: 66 bits. */
export async function makePhrase(language: 'en' | 'es', random: (bytes: number) => Uint8Array): Promise<string> {
  const list = await wordList(language);
  const bytes = random(words * 2);
  const chosen: string[] = [];
  for (let at = 0; at < words * 2; at += 2) {
    // 2,048 divides 65,536, so no word is more likely than another.
    const word = list[(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) % list.length];
    if (word !== undefined) chosen.push(word);
  }
  return chosen.join(' ');
}
