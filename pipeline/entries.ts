/** What the program is entered by: the command, and the work of a thread. Each is loaded when it is asked for. */
export const command = () => import('./cli/program.js');
export const work = () => import('./threads/work.js');
