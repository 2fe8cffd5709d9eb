import type { ReactNode } from 'react';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { answerTo, isAnswered } from '../../electron/domain/worksheets/kinds.ts';
import { keptOutside } from '../../electron/domain/worksheets/lengths.ts';
import { titleOf } from '../../electron/domain/worksheets/title.ts';
import { shownFields, stepsOf } from '../../electron/domain/worksheets/visible.ts';
import readBeside from '../../worksheets/vocabulary/read-beside.json';
import { useText } from '../i18n/use-text.tsx';
import { Fold } from '../ui/fold.tsx';
import { FieldRead } from './field-view.tsx';
import { MeasureNotice } from './measure-result.tsx';
import type { Sheet } from './registry.ts';
import { SheetProvider, type HeadingLevel, type LookShown } from './sheet-context.tsx';
import { SheetView } from './views/sheet-view.tsx';
import './worksheet.css';

export type WorksheetReadProps = {
  sheet: Sheet;
  answers: Answers;
  length: string;
  /** IANA zone of the wall times in the answers. */
  zone?: string;
  looks?: readonly LookShown[];
  /** A line above the title: day, kind, what it is for. */
  lead?: ReactNode;
  /** Without the title, where the page has its own. */
  untitled?: boolean;
  /** Of the title, shown here or by the page; fields stand one under it. 1, or 2 without a title of its own. */
  level?: HeadingLevel;
};

/** What was expected is read beside what came, though the two are asked days apart. It is no part of a version: the answers are the same. */
const pairs: Partial<Record<string, string[][]>> = readBeside;

/** An answered sheet, to be read, on screen and on paper. Also for packets: it needs no settings and no vault. */
export function WorksheetRead({ sheet, answers, length, zone, looks = [], lead, untitled = false, level = untitled ? 2 : 1 }: WorksheetReadProps) {
  const t = useText();
  const { definition } = sheet;
  const Title = level === 1 ? 'h1' : 'h2';
  const { title } = titleOf(definition, answers, 400);
  const shown = new Map(shownFields(definition, length, answers).map((field) => [field.id, field]));
  const outside = keptOutside(definition, length, answers);
  const named = definition.title[0];
  const quoted = named !== undefined && title !== '' && titleOf({ ...definition, title: [named] }, answers, 400).title === title;

  // Of a measure, what it came to is read first.
  const inOrder = stepsOf(definition, length);
  const steps = definition.instrument === undefined ? inOrder : [...inOrder.slice(-1), ...inOrder.slice(0, -1)];

  // A field that stands in both halves of a sheet is read where it stands first.
  const read = new Set<string>();
  const readAlone = (id: string) => {
    const field = read.has(id) ? undefined : shown.get(id);
    read.add(id);
    return field === undefined ? null : <FieldRead key={id} field={field} />;
  };
  const isSaid = (id: string) => {
    const field = read.has(id) ? undefined : shown.get(id);
    return field !== undefined && isAnswered(answerTo(field, answers));
  };
  const readOnce = (id: string) => {
    const pair = pairs[definition.id]?.find(([first]) => first === id);
    if (pair?.every(isSaid) !== true) return readAlone(id);
    return (
      <div key={id} className="ws-beside">
        {pair.map(readAlone)}
      </div>
    );
  };

  return (
    <SheetProvider sheet={sheet} answers={answers} looks={looks} level={level} zone={zone}>
      <article className="ws-read">
        {untitled ? null : (
          <header>
            {lead === undefined ? null : <p className="label">{lead}</p>}
            <Title className="ws-title">{title === '' ? sheet.words.name : quoted ? t('worksheet.quote', { text: title }) : title}</Title>
          </header>
        )}
        <SheetView />
        {steps.map((step) =>
          step.items.map((item) => {
            if (typeof item === 'object' && 'beside' in item) {
              return (
                <div key={item.beside.join()} className="ws-beside">
                  {item.beside.map(readOnce)}
                </div>
              );
            }
            const ids = typeof item === 'string' ? [item] : 'grid' in item ? item.grid : [item.fold];
            return ids.map(readOnce);
          }),
        )}
        {outside.length === 0 ? null : (
          // What is passed on stands there to be seen: a preview hides nothing.
          <Fold summary={t('worksheet.kept-outside', { n: outside.length })} open={level === 2}>
            <div className="ws-read inner">
              {outside.map((field) => (
                <FieldRead key={field.id} field={field} />
              ))}
            </div>
          </Fold>
        )}
        <MeasureNotice />
      </article>
    </SheetProvider>
  );
}
