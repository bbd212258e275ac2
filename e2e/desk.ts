import type { Locator, Page } from 'playwright-core';
import { en as deskEn } from '../apps/demo/src/words/en.ts';
import { fr as deskFr } from '../apps/demo/src/words/fr.ts';
import { en as builderEn } from '../packages/react/src/dictionary/en.ts';
import { fr as builderFr } from '../packages/react/src/dictionary/fr.ts';

/** The desk as a person meets it, by the words on it. */
export class Desk {
  readonly page: Page;
  private words: typeof deskEn | typeof deskFr = deskEn;
  private builderWords: typeof builderEn.builder | typeof builderFr.builder = builderEn.builder;

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
    this.builderWords = builderFr.builder;
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

  /** Picks a message type from the menu. */
  async pickType(name: string): Promise<void> {
    await this.button(new RegExp(`^${this.builderWords.changeType}`)).click();
    await this.page.getByRole('menuitemradio', { name, exact: true }).click();
  }

  /** The whole page's text, for what must stand somewhere. */
  says(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }
}
