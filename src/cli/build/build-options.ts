import type { PdfProfile } from '../../index.ts';
import type { Format } from './format.ts';
import type { Shard } from './shard.ts';

/** The options of `protokoll build`. */
export interface BuildOptions {
  readonly format?: readonly Format[];
  /** One file, or `-` for standard output. */
  readonly output?: string;
  readonly outDir?: string;
  readonly strict?: boolean;
  readonly unmasked?: boolean;
  readonly open?: boolean;
  readonly quiet?: boolean;
  readonly browser?: string;
  /** Address of a browser that runs already. */
  readonly browserUrl?: string;
  /** The profile to hold all notes to, whatever they name. */
  readonly profile?: string;
  readonly pdfProfile?: PdfProfile;
  readonly signatureFields?: boolean;
  /** How many documents are printed at a time. */
  readonly jobs?: number;
  readonly failFast?: boolean;
  readonly dryRun?: boolean;
  readonly summary?: string;
  readonly shard?: Shard;
  /** Whether to make again what is unchanged. */
  readonly force?: boolean;
  /** Whether to write over what may be of value: signed and justerade documents, and files that are no documents of the notes. */
  readonly overwrite?: boolean;
  /** Whether to use the manifest; default yes. */
  readonly cache?: boolean;
  /** Whether to write the index of the archive. */
  readonly index?: boolean;
  /** Whether to make again what changes, until interrupted. */
  readonly watch?: boolean;
}
