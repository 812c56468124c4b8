/** Where the cover tells of the notice. */
export const noticeLabel = /^(?:anslag|bevis om|datum för anslag|tillkännagiv)[\p{L} /]*/iu;

/** `justerat: 2025-04-03` */
export const verifiedLabel = /^(?:justera[td]|datum för justering)(?:\s+(?:den|datum))?(?=[\s*]*:)/iu;

/** Where the cover tells the place of the meeting. */
export const placeLabel = /^(?:plats|lokal|mötesplats|sammanträdesplats|tid|dag)/i;

/** Where the cover tells the body. */
export const bodyLabel = /^organ(?=[\s*]*:)/iu;

/** Where the cover tells the status of the protocol. */
export const statusLabel = /^(?:protokollets\s+)?status/i;

/** A line that tells who is to do something; global. */
export const ownerLabel = /^ansvar(?:ig|iga)?\s*:/gimu;

/** A line of the front matter that tells the profile, with what stands before it. */
export const profileLine = /^([^\p{L}\n]*profil[^\p{L}\n]*)(\p{L}[\p{L}\p{N}_ -]*[\p{L}\p{N}])/imu;

/** Words around the days of a notice that say no more than its fields do. */
export const noticeWords =
  /(?<!\p{L})(?:från|fr\.?o\.?m\.?|till|t\.?o\.?m\.?|och|med|den|uppsatt|uppsätts|sätts|sattes|satt|upp|anslås|anslogs|anslaget|anslagsdatum|nedtas|nedtaget|tas|togs|ned|ner)(?!\p{L})/giu;

/** What the box of a notice says besides its days: that the protocol was verified, which body met, and when. Global. */
export const noticeProse =
  /(?:protokollet|justeringen|paragraf\p{L}*)\s[^.]{0,80}?(?:justera[td]s?|tillkännag\p{L}+|anslagits|anslagen)(?!\p{L})[^.]{0,80}\.?|(?:organ|nämnd|beslutsinstans|myndighet)?(?:\s*(?:och|\/)\s*)?sammanträdes?(?:datum|dag)(?!\p{L})[^.]{0,60}?\d{4}-\d\d-\d\d/giu;

/** A line with the number of an organisation. */
export const organisationNumberLine =
  /^(org\.?\s?-?(?:nr|nummer)\.?|organisationsn(?:umme)?r)\s*:?\s+(\d{6}-?\d{4})\.?$/iu;
