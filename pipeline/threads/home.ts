import { createContext, Script } from 'node:vm';
import type { SourceArticle } from '../article.js';
import type { Result } from '../results.js';

/** Reads articles in the main thread: what there is too little of for a thread to be worth its start. */
export interface Home {
  /** Null for an article that takes longer than `ms`; this reader is not to be used any more then. */
  readonly read: (article: SourceArticle, ms: number) => Result | null;
}

/** Gives a reader a limit of time. */
export function createHome(reader: (article: SourceArticle) => Result): Home {
  // Code that never ends can be ended from within its own thread only when it was called by a script that has a limit.
  const room: { task: () => void } = { task: () => undefined };
  const context = createContext(room);
  const script = new Script('task()');
  return {
    read: (article, ms) => {
      let result: Result | null = null;
      room.task = () => { result = reader(article); };
      try {
        script.runInContext(context, { timeout: ms });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
        return null;
      }
      return result;
    },
  };
}
