/** Characters of one journal entry's text. */
export const textLimit = 200_000;
