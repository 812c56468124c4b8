/** A line that goes on with the next. */
export const endsInJoint = /(?:,|\s(?:och|samt))$/iu;

/** A line that goes on from the one before. */
export const beginsInJoint = /^(?:och|samt)\s/iu;
