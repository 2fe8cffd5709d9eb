/**
 * The most things of one assignment, and the most sheets that come along with them. The clinical reference (6.3) offers one to three; a whole course put into one file is
 * far below this. A file from elsewhere is read and shown whole, so there has to be an end.
 */
export const mostItems = 50;
export const mostCopies = 50;
