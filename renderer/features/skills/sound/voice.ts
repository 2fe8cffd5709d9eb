import { useEffect, useMemo, useState } from 'react';

/** A voice that lives on this computer; others may send what they say over the network. The system's own choice before others. */
export function localVoice<V extends Pick<SpeechSynthesisVoice, 'localService' | 'lang' | 'default'>>(voices: readonly V[], language: string): V | null {
  const local = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/u)[0] === language);
  return local.find((voice) => voice.default) ?? local[0] ?? null;
}

function voiceNow(language: string): SpeechSynthesisVoice | null {
  return localVoice(window.speechSynthesis.getVoices(), language);
}

export type Voice = { say(text: string): void; hush(): void };

/** A local voice in that language; null where the system has none. */
export function useVoice(language: string): Voice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(() => voiceNow(language));

  useEffect(() => {
    // The system answers late with its voices.
    const read = () => { setVoice(voiceNow(language)); };
    read();
    window.speechSynthesis.addEventListener('voiceschanged', read);
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', read);
    };
  }, [language]);

  return useMemo(() => (voice === null ? null : speaker(voice)), [voice]);
}

function speaker(voice: SpeechSynthesisVoice): Voice {
  return {
    say(text) {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      window.speechSynthesis.cancel();
      window.speechSynthesis.speak(words);
    },
    hush() {
      window.speechSynthesis.cancel();
    },
  };
}
