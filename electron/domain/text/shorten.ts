/** One line of a text: white space of every kind becomes one space, list marks at its start go. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text cut to at most `limit` characters (UTF-16 units), at a space where one is near, with an ellipsis when something was
 * cut. Never cuts through a surrogate pair.
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit - 1;
  const space = text.lastIndexOf(' ', end);
  if (space > limit / 2) end = space;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
