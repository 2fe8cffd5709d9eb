import { normalAccelerator } from './page/accelerator.ts';
import { state } from './state.ts';

type Item = { role?: string; label?: string; accelerator?: string; click?: () => void; submenu?: Item[]; visible?: boolean; type?: string };

/** There is no menu to see; its shortcuts work. */
export class Menu {
  static #application: Menu | null = null;
  readonly items: readonly Item[];

  private constructor(items: readonly Item[]) {
    this.items = items;
  }

  static buildFromTemplate(template: Item[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
    state.appEvents.emit('stand-in-menu');
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  popup(): void {}
}

function shortcuts(): Map<string, () => void> {
  const found = new Map<string, () => void>();
  const mac = process.platform === 'darwin';
  const visit = (items: readonly Item[]): void => {
    for (const { accelerator, click, role, submenu } of items) {
      if (accelerator !== undefined && click !== undefined) found.set(normalAccelerator(accelerator, mac), click);
      if (role === 'quit') found.set(normalAccelerator('CmdOrCtrl+Q', mac), () => state.appEvents.emit('stand-in-quit'));
      visit(submenu ?? []);
    }
  };
  visit(Menu.getApplicationMenu()?.items ?? []);
  return found;
}

export function acceleratorList(): string[] {
  return [...shortcuts().keys()];
}

export function pressAccelerator(accelerator: string): void {
  shortcuts().get(accelerator)?.();
}
