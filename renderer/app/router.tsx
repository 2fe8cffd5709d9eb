import { createContext, use, useCallback, useMemo, useReducer, type ReactNode } from 'react';
import { isDialog, isOver, type DialogName, type DialogRoute, type PageRoute, type Route } from './route.ts';

type Visit = { route: PageRoute; key: number };
/** `dialogs`: what lies over the page, the topmost last. */
export type Trail = { visits: Visit[]; at: number; dialogs: readonly DialogRoute[]; count: number };

/** `leaving`: the person goes away from what lies over the page, too. Without it help and the plan stay: a save that was waited for may end while they are read. */
export type Move =
  | { to: Route; replace: boolean; leaving?: boolean }
  | { step: -1 | 1; leaving?: boolean }
  | { close: DialogName };

export const startTrail: Trail = { visits: [{ route: { screen: 'home' }, key: 0 }], at: 0, dialogs: [], count: 1 };

export function move(trail: Trail, by: Move): Trail {
  if ('close' in by) return { ...trail, dialogs: trail.dialogs.filter(({ screen }) => screen !== by.close) };
  const stays = (): readonly DialogRoute[] => (by.leaving === true ? [] : trail.dialogs.filter(isOver));
  if ('step' in by) {
    const at = trail.at + by.step;
    return at < 0 || at >= trail.visits.length ? trail : { ...trail, at, dialogs: stays() };
  }
  // What is wanted in a hard moment opens over everything and leaves it there; any other dialog stands alone.
  if (isDialog(by.to)) return { ...trail, dialogs: isOver(by.to) ? [...trail.dialogs.filter((dialog) => !isOver(dialog)), by.to] : [by.to] };
  const kept = trail.visits.slice(0, by.replace ? trail.at : trail.at + 1);
  const visits = [...kept, { route: by.to, key: trail.count }].slice(-100);
  return { visits, at: visits.length - 1, dialogs: stays(), count: trail.count + 1 };
}

export type Navigate = (to: Route, options?: { replace?: boolean; leaving?: boolean }) => void;

type Router = {
  route: PageRoute;
  visit: number;
  dialogs: readonly DialogRoute[];
  /** The topmost of them. */
  dialog: DialogRoute | null;
  navigate: Navigate;
  /** One page back; Home when there is none. */
  back: () => void;
  /** Back or forward as the person asks for it by key: what lies over the page goes too. */
  leave: (step: -1 | 1) => void;
  closeDialog: (dialog: DialogName) => void;
};

const RouterContext = createContext<Router | null>(null);

export function RouterProvider({ children, start = startTrail }: { children: ReactNode; start?: Trail }) {
  const [trail, dispatch] = useReducer(move, start);
  const navigate = useCallback<Navigate>((to, options) => {
    dispatch({ to, replace: options?.replace ?? false, leaving: options?.leaving ?? false });
  }, []);
  const first = trail.at === 0;
  const stepBy = useCallback((step: -1 | 1, leaving: boolean) => {
    dispatch(first && step === -1 ? { to: { screen: 'home' }, replace: true, leaving } : { step, leaving });
  }, [first]);
  const back = useCallback(() => {
    stepBy(-1, false);
  }, [stepBy]);
  const leave = useCallback((step: -1 | 1) => {
    stepBy(step, true);
  }, [stepBy]);
  const closeDialog = useCallback((dialog: DialogName) => {
    dispatch({ close: dialog });
  }, []);
  const here = trail.visits[trail.at] ?? { route: { screen: 'home' }, key: 0 };
  const value = useMemo<Router>(
    () => ({ route: here.route, visit: here.key, dialogs: trail.dialogs, dialog: trail.dialogs.at(-1) ?? null, navigate, back, leave, closeDialog }),
    [here.route, here.key, trail.dialogs, navigate, back, leave, closeDialog],
  );
  return <RouterContext value={value}>{children}</RouterContext>;
}

export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === null) throw new Error('No router');
  return router;
}

export function useNavigate(): Navigate {
  return useRouter().navigate;
}

export function useBack(): () => void {
  return useRouter().back;
}
