import { useEffect } from 'react';

/** An element on the way from what had the focus up to the page, where among its parent's children it stood, and the list before it. */
type Step = { element: Element; at: number; list: Element | null; long: number };

function wayUp(from: Element): Step[] {
  const way: Step[] = [];
  for (let element: Element | null = from; element !== null && element !== document.body; element = element.parentElement) {
    const list = element.previousElementSibling?.matches('ul, ol') === true ? element.previousElementSibling : null;
    way.push({ element, at: element.parentElement === null ? 0 : [...element.parentElement.children].indexOf(element), list, long: list?.childElementCount ?? 0 });
  }
  return way;
}

/** What the next key would press or write in: not it gets the focus, but what it stands in. */
const pressed = 'a[href], button, summary, input, select, textarea';

function focusPlace(place: HTMLElement): void {
  if (!place.matches(`${pressed}, [tabindex]`)) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => { place.removeAttribute('tabindex'); }, { once: true });
  }
  place.focus({ preventScroll: true });
}

/** What stands now where the focus was; the page's heading where nothing of its surroundings is left; null while a page is coming. */
function placeOf(way: readonly Step[]): HTMLElement | null {
  // A page that is still being read has no heading yet; it takes the focus when it comes.
  if (document.querySelector('main h1') === null) return null;
  const left = way.findIndex(({ element }) => element.isConnected);
  const { element: around } = way[left] ?? {};
  if (left === 0) return around instanceof HTMLElement ? around : null;
  if (!(around instanceof HTMLElement) || around.querySelector('h1') !== null) return document.querySelector<HTMLElement>('main h1');
  const more = way.slice(0, left).find(({ list, long }) => list?.isConnected === true && list.childElementCount > long);
  const fresh = more?.list?.children[more.long];
  if (fresh instanceof HTMLElement) return fresh;
  const place = around.children[Math.min(way[left - 1]?.at ?? 0, around.children.length - 1)];
  return place instanceof HTMLElement && place.checkVisibility() && !place.matches(pressed) ? place : around;
}

/**
 * A button may take itself away: with the row it removed, or because there is nothing more to press. The browser then gives the focus to
 * nothing and a screen reader falls silent (decision 0143). Two frames are left for whoever puts it somewhere by intent.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let way: Step[] = [];
    let had: Element | null = null;
    let frame = 0;

    function come({ target }: FocusEvent): void {
      if (!(target instanceof Element)) return;
      had = target;
      // From a message over the page it goes back to where it was before.
      if (target.closest('.toasts') === null) way = wayUp(target);
    }

    // A list may have grown since the focus came to the button after it.
    function press(): void {
      const at = document.activeElement;
      if (at !== null && at !== document.body && at.closest('.toasts') === null) way = wayUp(at);
    }

    // A click beside everything lets the focus go, and it stays gone.
    function go({ target }: FocusEvent): void {
      requestAnimationFrame(() => { if (had === target && had?.isConnected === true && document.activeElement === document.body) had = null; });
    }

    const watch = new MutationObserver(() => {
      if (had === null || had.isConnected) return;
      had = null;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const place = document.activeElement === document.body ? placeOf(way) : null;
          if (place !== null) focusPlace(place);
        });
      });
    });

    document.addEventListener('focusin', come);
    document.addEventListener('focusout', go);
    document.addEventListener('click', press, { capture: true });
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', go);
      document.removeEventListener('click', press, { capture: true });
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}
