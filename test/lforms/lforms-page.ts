import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { ResponseItem } from '../../electron/domain/fhir/fhir-types.ts';
import { findBrowser } from '../support/browser.ts';

const origin = 'https://lforms.test';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/webcomponent/styles.css"></head>
<body><div id="form"></div><script src="/webcomponent/assets/lib/zone.min.js"></script><script src="/webcomponent/lhc-forms.js"></script><script src="/fhir/R4/lformsFHIR.min.js"></script></body></html>`;

type Lforms = {
  Util: {
    convertFHIRQuestionnaireToLForms: (questionnaire: unknown, version: string) => unknown;
    addFormToPage: (form: unknown, id: string, options: object) => Promise<unknown>;
    getFormFHIRData: (type: string, version: string) => { item?: ResponseItem[] };
  };
};

declare global {
  var LForms: Lforms;
}

function numbersIn(items: readonly ResponseItem[]): Record<string, number> {
  return Object.assign({}, ...items.map(({ linkId, answer = [], item = [] }) => {
    const number = answer[0]?.valueInteger ?? answer[0]?.valueDecimal;
    return { ...(number === undefined ? {} : { [linkId]: number }), ...numbersIn(item) };
  })) as Record<string, number>;
}

export type LformsPage = {
  /** Draws a form, with what is filled in beforehand; what its own program has worked out, by link id, and how many items it shows. */
  fill: (questionnaire: unknown) => Promise<{ numbers: Record<string, number>; drawn: number }>;
  picture: (path: string) => Promise<unknown>;
  close: () => Promise<void>;
};

export async function openLforms(files: string): Promise<LformsPage> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const window = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
  await window.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: page, contentType: 'text/html' });
    return route.fulfill({ body: readFileSync(join(files, pathname)), contentType: types[extname(pathname)] ?? 'application/octet-stream' });
  });
  await window.goto(`${origin}/`);
  await window.waitForFunction(() => 'LForms' in globalThis && 'FHIR' in LForms);
  return {
    async fill(questionnaire) {
      const { item, drawn } = await window.evaluate(async (given) => {
        await LForms.Util.addFormToPage(LForms.Util.convertFHIRQuestionnaireToLForms(given, 'R4'), 'form', {});
        return { item: LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4').item ?? [], drawn: document.querySelectorAll('.lhc-item').length };
      }, questionnaire);
      return { numbers: numbersIn(item), drawn };
    },
    picture: (path) => window.screenshot({ path, fullPage: true }),
    close: () => browser.close(),
  };
}
