import { useLayoutEffect, useState, type RefObject } from 'react';
import { freePlace, touches, type Box } from './free-place.ts';

type Place = ReturnType<typeof freePlace>;

const controls = 'a[href], button, input, select, textarea, summary, label, [role="slider"], [tabindex="0"]';
const words = 'h1, h2, h3, p, li, dt, dd, td, th, legend';
/** Between what lies there and a control. */
const air = 4;

function boxesBeside(own: Element, what: string): Box[] {
  return [...document.querySelectorAll(what)].flatMap((one) => {
    if (own.contains(one)) return [];
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const seen = right - left > 1 && bottom - top > 1 && bottom > 0 && top < window.innerHeight;
    return seen ? [{ left: left - air, top: top - air, right: right + air, bottom: bottom + air }] : [];
  });
}

/**
 * A place for what lies over the page, so that it covers no control that is in sight, as far as there is room. On another page it is placed anew; when the
 * same one changes under it, it moves only if it has come to lie on one. Null until it was measured.
 */
export function useFreePlace(ref: RefObject<HTMLElement | null>, page: number): Place | null {
  const [place, setPlace] = useState<Place | null>(null);

  useLayoutEffect(() => {
    const own = ref.current;
    if (own === null) return;
    let frame = 0;
    let now: Place | null = null;

    function look() {
      if (own === null) return;
      const { width, height } = own.getBoundingClientRect();
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const taken = boxesBeside(own, controls);
      const at = now === null ? null : { ...now, right: now.left + width, bottom: now.top + height };
      if (at !== null && at.right <= view.width && at.bottom <= view.height && !taken.some((box) => touches(at, box))) return;
      now = freePlace(view, { width, height }, taken, boxesBeside(own, words));
      setPlace(now);
    }
    function soon() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    }

    look();
    const changes = new MutationObserver(soon);
    changes.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('resize', soon);
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', soon);
    };
  }, [ref, page]);

  return place;
}
