import type { Locator, Page } from 'playwright-core';
import { en as deskEn } from '../apps/demo/src/words/en.ts';
import { fr as deskFr } from '../apps/demo/src/words/fr.ts';

/** The desk as a person meets it, by the words on it. */
export class Desk {
  readonly page: Page;
  private words: typeof deskEn | typeof deskFr = deskEn;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {
      name,
      ...(typeof name === 'string' && { exact: true }),
    });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', {
      name,
      ...(typeof name === 'string' && { exact: true }),
    });
  }

  /** Switches the whole desk to French. */
  async speakFrench(): Promise<void> {
    await this.button(this.words.settings.open).click();
    await this.page.getByText('Français', { exact: true }).click();
    await this.page.keyboard.press('Escape');
    this.words = deskFr;
  }

  /** Opens a conversation and its composer. */
  async write(to: string): Promise<void> {
    await this.page
      .getByRole('link', { name: new RegExp(to) })
      .first()
      .click();
    await this.page.getByRole('link', { name: this.words.thread.write }).click();
    await this.page
      .getByRole('heading', { name: this.words.composer.title.replace('{name}', to) })
      .waitFor();
  }

  /** The whole page's text, for what must stand somewhere. */
  says(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }
}
