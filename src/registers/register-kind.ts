/** What a register tells of. */
export type RegisterKind = 'actions' | 'decisions' | 'attendance';
