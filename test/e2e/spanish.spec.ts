import { expect, test } from '@playwright/test';
import { prepareVault } from '../support/prepared.ts';
import { runningApp } from './running-app.ts';

test.describe('en español', () => {
  const running = runningApp((path) => prepareVault(path('vault'), { demoDays: 20, language: 'es' }));

  test('se elige al empezar y vale en todas las pantallas', async () => {
    const { app, page } = running;
    await page.getByRole('radio', { name: 'Español' }).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un diario para el tiempo entre sesiones');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    app.dialogs.next(running.path('vault'));
    await page.getByRole('button', { name: 'Ya tengo un diario' }).click();
    await page.locator('input[type=password]').fill('heron lantern velvet quarry');
    await page.keyboard.press('Enter');
    const titles = ['Diario', 'Hojas de trabajo', 'Calma y recursos', 'Sesiones', '¿Qué quieres llevar?', 'Copias de seguridad', 'Ajustes'];
    for (const [index, title] of titles.entries()) {
      await page.locator('.rail-link').nth(index + 1).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      // A key without words in this language would stand there as it is.
      expect(await page.locator('body').innerText()).not.toMatch(/\b(app|ui|home|skills|journal|entry|sessions|writing|worksheet|reading|carry|backups|settings|help|lock|track)\.[a-z-]+/);
    }
  });

  test('un registro de pensamientos se escribe, se busca y se lleva', async () => {
    const { page } = running;
    await page.keyboard.press('Control+t');
    await page.getByRole('textbox').first().fill('Marta leyó mi mensaje y no contestó.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('searchbox').fill('preocupa');
    await page.keyboard.press('Enter');
    await page.getByRole('slider').first().fill('80');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox').first().fill('Siempre lo estropeo todo.');
    for (let step = 3; step <= 5; step++) await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Leerlo' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('«Siempre lo estropeo todo.»');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('CONTESTO');
    await expect(page.locator('.journal-open mark').first()).toHaveText('contestó');
  });
});
