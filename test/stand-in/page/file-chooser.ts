export type ChooserFolder = { folder: string; entries: { name: string; path: string }[] };

type Start = { title: string; path: string; save: boolean };

declare const standInChoose: (path: string | null) => Promise<string | null>;
declare const standInList: (path: string) => Promise<ChooserFolder>;

/** Runs in the chooser's own page, alone: nothing from outside this function is there. */
export async function drawChooser({ title, path, save }: Start): Promise<void> {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  document.title = title;
  const style = make(
    'style',
    `body { margin: 0; padding: 20px; font: 16px system-ui, sans-serif; background: #f8f4ec; color: #22302f; height: 100vh; box-sizing: border-box }
     form { display: flex; flex-direction: column; gap: 10px; height: 100% } h1 { font-size: 20px; margin: 0 }
     input { font: inherit; padding: 8px; width: 100%; box-sizing: border-box } ul { flex: 1; overflow: auto; margin: 0; padding: 6px; list-style: none; background: #fff; border: 1px solid #28606b }
     button { font: inherit; padding: 8px 16px } li button { border: 0; background: none; padding: 3px 6px; width: 100%; text-align: start } li button:hover { background: #e4eeee }
     [role=alert] { min-height: 1.4em; color: #8a3b12 } div { display: flex; gap: 10px; justify-content: end }`,
  );
  const form = make('form');
  const line = make('input');
  line.setAttribute('aria-label', 'Path');
  line.value = path;
  const entries = make('ul');
  const problem = make('p');
  problem.role = 'alert';
  problem.style.margin = '0';
  const buttons = make('div');
  const cancel = make('button', 'Cancel');
  cancel.type = 'button';
  buttons.append(cancel, make('button', save ? 'Save' : 'Choose'));
  const hint = make('p', 'The browser that stands in for Electron has no file dialog of its own: choose below, or type a path.');
  hint.style.margin = '0';
  form.append(make('h1', title), hint, line, entries, problem, buttons);
  document.head.append(style);
  document.body.append(form);

  const show = async (): Promise<void> => {
    const { entries: found } = await standInList(line.value);
    const name = /[^/\\]*$/.exec(line.value)?.[0] ?? '';
    entries.replaceChildren(
      ...found.map((entry) => {
        const item = make('li');
        const button = make('button', entry.name);
        button.type = 'button';
        button.addEventListener('click', () => {
          // Going to another folder keeps the name that is to be saved.
          line.value = entry.path + (save && entry.name.endsWith('/') ? name : '');
          problem.textContent = '';
          line.focus();
          void show();
        });
        item.append(button);
        return item;
      }),
    );
  };
  const choose = async (): Promise<void> => {
    problem.textContent = await standInChoose(line.value);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose();
  });
  cancel.addEventListener('click', () => void standInChoose(null));
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') void standInChoose(null);
  });
  line.addEventListener('input', () => void show());
  await show();
  line.focus();
  line.setSelectionRange(line.value.length, line.value.length);
}
