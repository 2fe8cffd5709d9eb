import type { CSSProperties } from 'react';
import { useList } from '../../i18n/use-list.ts';
import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { useSheet, wordsOf } from '../sheet-context.tsx';
import { useTimeWords } from '../use-time-words.ts';

type Link = { key: string; name: string; words: string; look: 'ground' | 'start' | 'link' | 'target' | 'result'; strength: number | null };

/** From what made one open to it, link by link, to what came of it. The same words stand below to be read. */
export function ChainView() {
  const sheet = useSheet();
  const list = useList();
  const say = useTimeWords();
  const { answers } = sheet;

  const text = (field: string, look: Link['look']): Link[] => {
    const answer = answers[field];
    const words = answer?.kind === 'text' ? answer.text.trim() : '';
    return words === '' ? [] : [{ key: field, name: wordsOf(sheet, field).label, words, look, strength: null }];
  };

  const open = answers['vulnerability'];
  const ground = open?.kind === 'multi' ? [...open.chosen.map((key) => wordsOf(sheet, 'vulnerability').options?.[key] ?? key), ...open.own] : [];
  const chain = answers['chain'];
  const columns = wordsOf(sheet, 'chain').columns;
  const links: Link[] = (chain?.kind === 'table' ? chain.rows.filter(rowHasWords) : []).map(({ id, cells }) => {
    const { time, kind, what, intensity } = cells;
    const name = [typeof time === 'string' ? say.time(time) : '', typeof kind === 'string' ? (columns?.['kind']?.options?.[kind] ?? kind) : ''].filter((part) => part !== '').join(' · ');
    return { key: `link ${id}`, name, words: typeof what === 'string' ? what : '', look: 'link', strength: typeof intensity === 'number' ? intensity : null };
  });
  const nodes: Link[] = [
    ...(ground.length === 0 ? [] : [{ key: 'vulnerability', name: wordsOf(sheet, 'vulnerability').label, words: list(ground), look: 'ground' as const, strength: null }]),
    ...text('prompting_event', 'start'),
    ...links,
    ...text('target', 'target'),
    ...text('short_term_result', 'result'),
    ...text('long_term_result', 'result'),
  ];
  if (nodes.length < 2) return null;
  return (
    <ol className="view-chain" aria-hidden="true">
      {nodes.map(({ key, name, words, look, strength }) => (
        <li key={key} data-look={look}>
          <span className="view-area-name">{name}</span>
          <span className="view-area-words" dir="auto">{words}</span>
          {strength !== null && <span className="view-bar" style={{ '--part': `${String(strength * 10)}%` } as CSSProperties} />}
        </li>
      ))}
    </ol>
  );
}
