import type { ReactNode } from 'react';
import type { HeadingLevel } from '../worksheet/sheet-context.tsx';

/** Names a part of an entry: one level under the entry's own heading. */
export function PartHeading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  const Tag = level === 1 ? 'h2' : 'h3';
  return <Tag className="reading-part-name">{children}</Tag>;
}
