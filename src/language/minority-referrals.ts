/** Who asked for a minority's referral, as prose counts them: groups `minority` and `all`. */
export const countedMinority =
  /minoritets(?:återremiss|bordläggning)\p{L}*(?!\p{L})[^.!?\n\d]{0,80}(?<minority>\d{1,3})\s+av\s+(?:de\s+|totalt\s+)?(?<all>\d{1,3})\s+(?:\p{L}+\s+)?(?:ledamöter|närvarande|röster|röstande)/giu;
