import type { CSSProperties } from 'react';
import { useList } from '../../i18n/use-list.ts';
import { arrowBetween, type Box } from '../../../electron/domain/worksheets/arrows.ts';
import { rowHasWords } from '../../../electron/domain/worksheets/kinds.ts';
import { feelingTitle } from '../feeling-words.ts';
import { useSheet, wordsOf } from '../sheet-context.tsx';

const size = { width: 160, height: 112 };
/** So far apart that no arrow runs through a third box. */
const boxes: Record<string, Box> = {
  situation: { x: 46, y: 0, width: 68, height: 22 },
  thoughts: { x: 0, y: 34, width: 50, height: 24 },
  emotions: { x: 110, y: 34, width: 50, height: 24 },
  body: { x: 0, y: 88, width: 50, height: 24 },
  behaviours: { x: 110, y: 88, width: 50, height: 24 },
};
/** Not in the middle, where arrows cross. */
const numberAt = 0.36;

/** The five areas as boxes, with the arrows that were written down between them. The same words stand below to be read. */
export function FiveAreasView() {
  const sheet = useSheet();
  const list = useList();
  const { answers, language } = sheet;

  function saidIn(area: string): string {
    const answer = answers[area];
    switch (answer?.kind) {
      case 'text':
        return answer.text;
      case 'list':
        return answer.lines.map(({ text }) => text).join('\n');
      case 'feelings':
        return list(answer.feelings.map((feeling) => feelingTitle(feeling, language)));
      case 'multi':
        return list([...answer.chosen.map((key) => wordsOf(sheet, area).options?.[key] ?? key), ...answer.own]);
      default:
        return '';
    }
  }

  const links = answers['links'];
  const arrows = new Map<string, { line: NonNullable<ReturnType<typeof arrowBetween>>; numbers: number[] }>();
  (links?.kind === 'table' ? links.rows.filter(rowHasWords) : []).forEach(({ cells }, index) => {
    const [from, to] = [boxes[String(cells['from'])], boxes[String(cells['to'])]];
    const line = from === undefined || to === undefined ? null : arrowBetween(from, to);
    if (line === null) return;
    const key = `${String(cells['from'])} ${String(cells['to'])}`;
    arrows.set(key, { line, numbers: [...(arrows.get(key)?.numbers ?? []), index + 1] });
  });

  return (
    <div className="view-areas" aria-hidden="true" dir="ltr" style={{ '--ratio': size.width / size.height } as CSSProperties}>
      {Object.entries(boxes).map(([area, box]) => (
        <div
          key={area}
          className="view-area"
          style={{ left: `${String((box.x / size.width) * 100)}%`, top: `${String((box.y / size.height) * 100)}%`, width: `${String((box.width / size.width) * 100)}%`, height: `${String((box.height / size.height) * 100)}%` }}
        >
          <span className="view-area-name">{wordsOf(sheet, area).label}</span>
          <span className="view-area-words" dir="auto">{saidIn(area)}</span>
        </div>
      ))}
      <svg viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} focusable="false">
        {[...arrows].map(([key, { line }]) => <Arrow key={key} {...line} />)}
      </svg>
      {[...arrows].map(([key, { line, numbers }]) => (
        <span key={key} className="view-arrow-number numbers" style={{ left: `${String(((line.x1 + (line.x2 - line.x1) * numberAt) / size.width) * 100)}%`, top: `${String(((line.y1 + (line.y2 - line.y1) * numberAt) / size.height) * 100)}%` }}>
          {numbers.join(', ')}
        </span>
      ))}
    </div>
  );
}

/** Drawn with its head, so that no two drawings on a page need each other's markers. */
function Arrow({ x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }) {
  const turn = Math.atan2(y2 - y1, x2 - x1);
  const wing = (by: number) => `${String(x2 - 2.6 * Math.cos(turn + by))},${String(y2 - 2.6 * Math.sin(turn + by))}`;
  return (
    <>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <polyline points={`${wing(0.5)} ${String(x2)},${String(y2)} ${wing(-0.5)}`} />
    </>
  );
}
