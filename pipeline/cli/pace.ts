import { articlesIn, dealsIn, type Tally } from '../summary.js';

/** Progress in figures. */
export interface Figures {
  readonly articles: number;
  readonly deals: number;
  readonly failed: number;
  /** Articles a second since this process began. */
  readonly rate: number;
  /** 0..1, and the seconds that the rest will take; null where the extent of the inputs is not known. */
  readonly share: number | null;
  readonly secondsLeft: number | null;
}

/** Counts from the first time it is asked: what an earlier run did is not this one's pace. */
export function paceOf(): (tallies: readonly Tally[], share: number | null) => Figures {
  const begun = performance.now();
  let first: { readonly articles: number; readonly share: number } | null = null;
  return (tallies, share) => {
    const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
    const articles = sum(articlesIn);
    first ??= { articles, share: share ?? 0 };
    const seconds = Math.max((performance.now() - begun) / 1000, 0.001);
    const done = (share ?? 0) - first.share;
    return {
      articles, deals: sum(dealsIn), failed: sum(({ failed }) => failed), rate: (articles - first.articles) / seconds, share,
      secondsLeft: share === null || done <= 0 ? null : Math.round(seconds / done * (1 - share)),
    };
  };
}

/** «1200 articles, 400 a second, 300 deals, 2 failed, 12 %, 3 min left». */
export function progressText({ articles, rate, deals, failed, share, secondsLeft }: Figures): string {
  return [
    `${articles} articles`, `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`, `${deals} deals`, ...failed > 0 ? [`${failed} failed`] : [],
    ...share === null ? [] : [`${Math.floor(share * 100)} %`], ...secondsLeft === null ? [] : [`${durationText(secondsLeft)} left`],
  ].join(', ');
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

function durationText(seconds: number): string {
  if (seconds < 2 * MINUTE) return `${seconds} s`;
  if (seconds < 2 * HOUR) return `${Math.round(seconds / MINUTE)} min`;
  return `${Math.round(seconds / HOUR)} h`;
}
