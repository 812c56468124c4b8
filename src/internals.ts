/** What the command line shares with the library beside its public interface: how both name what they leave behind when they are killed. */
export { removeAbandoned, temporaryName, temporaryPrefix } from './export/temporary-names.ts';
