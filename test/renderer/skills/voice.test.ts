import { expect, test } from 'vitest';
import { localVoice } from '../../../renderer/features/skills/sound/voice.ts';

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault });

test('only a voice of this computer speaks, in the person’s language', () => {
  const far = voice('es-ES', false, true);
  const near = voice('es_MX', true);
  const own = voice('es-AR', true, true);
  const estonian = voice('est-EE', true);
  expect(localVoice([far, estonian, near], 'es')).toBe(near);
  expect(localVoice([near, own], 'es')).toBe(own);
  expect(localVoice([far, estonian], 'es')).toBeNull();
});
