import type { ReactNode } from 'react';
import { useSheet } from './sheet-context.tsx';

/** Names a field that is read: one level under the title. */
export function FieldHeading({ children }: { children: ReactNode }) {
  const Tag = useSheet().level === 1 ? 'h2' : 'h3';
  return <Tag className="ws-name">{children}</Tag>;
}
