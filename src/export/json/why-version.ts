/** Version of the JSON form; its first number changes when something that was there means another thing or is gone. */
export const whyVersion = '1.0';
