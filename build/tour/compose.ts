import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/support/browser.ts';

/** Pictures beside each other in pairs, and the pairs below each other, as one small file. */
export async function compose(pictures: readonly string[], out: string): Promise<void> {
  const images = pictures.map((path) => `data:image/png;base64,${readFileSync(path).toString('base64')}`);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const webp = await page.evaluate(async (sources) => {
      const width = 800;
      const gap = 16;
      const loaded = await Promise.all(sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        return image;
      }));
      const height = Math.round((width * (loaded[0]?.naturalHeight ?? 0)) / (loaded[0]?.naturalWidth ?? 1));
      const canvas = document.createElement('canvas');
      canvas.width = width * 2 + gap;
      const rows = Math.ceil(loaded.length / 2);
      canvas.height = rows * height + (rows - 1) * gap;
      const drawing = canvas.getContext('2d');
      if (drawing === null) throw new Error('no canvas');
      drawing.imageSmoothingQuality = 'high';
      loaded.forEach((image, index) => {
        drawing.drawImage(image, (index % 2) * (width + gap), Math.floor(index / 2) * (height + gap), width, height);
      });
      return canvas.toDataURL('image/webp', 0.86);
    }, images);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64'));
  } finally {
    await browser.close();
  }
}
