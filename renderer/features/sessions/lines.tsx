/** The person's own lines. */
export function Lines({ lines, numbered = false }: { lines: readonly string[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className="session-lines words">
      {lines.map((line, at) => <li key={`${String(at)}/${line}`}><bdi>{line}</bdi></li>)}
    </List>
  );
}
