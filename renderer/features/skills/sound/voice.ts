import { useEffect, useMemo, useState } from 'react';

/** Voices that live on this computer: others may send what they say over the network. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = window.speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return voices.find((voice) => voice.default) ?? voices[0] ?? null;
}

export type Voice = { say(text: string): void; hush(): void };

/** A local voice in that language; null where the system has none. */
export function useVoice(language: string): Voice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(() => localVoice(language));

  useEffect(() => {
    // The system answers late with its voices.
    const read = () => { setVoice(localVoice(language)); };
    read();
    window.speechSynthesis.addEventListener('voiceschanged', read);
    return () => {
      window.speechSynthesis.removeEventListener('voiceschanged', read);
      window.speechSynthesis.cancel();
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
