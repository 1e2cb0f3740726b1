// The user interface of the open document: menus and dialogs.

import type { MenuEntry } from '../../bridge/script-operations';
import { call } from '../bridge';
import { createEnum, enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GButtonSet = GoogleAppsScript.Base.ButtonSet;

export const Button = createEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = createEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Menu extends Guarded implements Faked<GMenu, Menu> {
  private readonly entries: MenuEntry[] = [];

  constructor(private readonly caption: string) {
    super();
  }

  override toString(): string {
    return 'Menu';
  }

  addItem(caption: string, functionName: string): GMenu {
    checkSignature('Menu.addItem', [caption, functionName], [['string', 'string']]);
    this.entries.push({ caption, handler: functionName, entries: [] });
    return real(this);
  }

  addSeparator(): GMenu {
    this.entries.push({ caption: '', handler: null, entries: [] });
    return real(this);
  }

  addSubMenu(menu: unknown): GMenu {
    if (!(menu instanceof Menu))
      throw new Exception("The parameters don't match the method signature for Menu.addSubMenu.");
    this.entries.push(menu.record());
    return real(this);
  }

  addToUi(): void {
    call('Ui', 'Menu.addToUi', 'ui.menu', { menu: this.record() });
  }

  private record(): MenuEntry {
    return { caption: this.caption, handler: null, entries: this.entries };
  }
}

class PromptResponse extends Guarded implements Faked<GoogleAppsScript.Base.PromptResponse, PromptResponse> {
  constructor(private readonly given: { readonly button: string; readonly text: string }) {
    super();
  }

  override toString(): string {
    return 'PromptResponse';
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return real(enumValue(Button, this.given.button));
  }

  getResponseText(): string {
    return this.given.text;
  }
}

interface Page {
  getTitle(): string;
  getContent(): string;
}

/** (prompt), (prompt, buttons) or (title, prompt, buttons). */
function dialog(method: string, args: readonly unknown[]): { title: string; message: string; buttons: string } {
  checkSignature(method, args, [['string'], ['string', 'enum'], ['string', 'string', 'enum']]);
  const given = args.filter((arg) => arg !== undefined);
  const [title, message] = given.length === 3 ? [String(given[0]), String(given[1])] : ['', String(given[0])];
  return { title, message, buttons: given.length === 1 ? 'OK' : String(given[given.length - 1]) };
}

export class Ui extends Guarded implements Faked<GUi, Ui> {
  readonly Button: GUi['Button'] = real(Button);
  readonly ButtonSet: GUi['ButtonSet'] = real(ButtonSet);

  override toString(): string {
    return 'Ui';
  }

  createMenu(caption: string): GMenu {
    checkSignature('Ui.createMenu', [caption], [['string']]);
    return real(new Menu(caption));
  }

  createAddonMenu(): GMenu {
    return real(new Menu(''));
  }

  alert(first: string, second?: string | GButtonSet, buttons?: GButtonSet): GoogleAppsScript.Base.Button {
    const pressed = call('Ui', 'Ui.alert', 'ui.alert', dialog('Ui.alert', [first, second, buttons]));
    return real(enumValue(Button, pressed));
  }

  prompt(first: string, second?: string | GButtonSet, buttons?: GButtonSet): GoogleAppsScript.Base.PromptResponse {
    return real(
      new PromptResponse(call('Ui', 'Ui.prompt', 'ui.prompt', dialog('Ui.prompt', [first, second, buttons]))),
    );
  }

  showModalDialog(page: Page, title: string): void {
    call('Ui', 'Ui.showModalDialog', 'ui.page', { kind: 'dialog', title, html: page.getContent() });
  }

  showModelessDialog(page: Page, title: string): void {
    call('Ui', 'Ui.showModelessDialog', 'ui.page', { kind: 'dialog', title, html: page.getContent() });
  }

  showSidebar(page: Page): void {
    call('Ui', 'Ui.showSidebar', 'ui.page', { kind: 'sidebar', title: page.getTitle(), html: page.getContent() });
  }
}
