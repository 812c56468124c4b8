import {
  counted,
  figures,
  gap,
  otherShare,
  rounded,
  source,
  unit,
  type Relation,
  tellsShare,
} from './number-parts.ts';

/** Shares of a whole, and numbers compared with those of another time, in Swedish and English. */
export const comparedRelations: readonly Relation[] = [
  // `2 500 kr i månaden, 30 000 kr per år`
  {
    sign: /månad/iu,
    pattern: source(
      String.raw`(?<a>${figures})${unit}\s+(?:i\s+månaden|per\s+månad)\s?[,(]\s?(?:dvs\.?\s+|det\s+vill\s+säga\s+|alltså\s+|vilket\s+(?:är|blir)\s+)?(?<result>${figures})${unit}\s+(?:per\s+år|om\s+året|i\s+året|på\s+ett\s+år)`,
    ),
    right: ({ a }) => a * 12,
  },
  // `Av bolagets 10 000 aktier var 9 500, motsvarande 95 procent, företrädda`
  {
    sign: tellsShare,
    pattern: source(
      String.raw`(?<!\p{L})av\s+(?:\p{L}+\s+)?(?<a>${figures})\s\p{Ll}+\s(?:är|var|har|hade|fanns)\s+(?:\p{Ll}+\s+)?(?<b>${figures})(?!\s?(?:%|procent))[,(]\s*(?:dvs\.?\s+|det\s+vill\s+säga\s+|vilket\s+(?:är|motsvarar)\s+|motsvarande\s+|alltså\s+|eller\s+)?(?<result>${figures})\s?(?:%|procent)(?!\p{L}|${otherShare})`,
    ),
    right: ({ a, b }) => (b / a) * 100,
    tolerance: rounded,
  },
  // `26 konfirmander, 14 flickor och 12 pojkar`
  {
    sign: /flickor|pojkar|kvinnor|tjejer|killar|damer/iu,
    inWords: true,
    pattern: source(
      String.raw`(?<result>${counted})\s+\p{Ll}+(?:\s\p{Ll}+){0,4},\s+(?:varav\s+)?(?<at>(?<a>${counted})\s+(?:flickor|kvinnor|tjejer|pojkar|män|killar|damer|herrar))\s+och\s+(?<b>${counted})\s+(?:flickor|kvinnor|tjejer|pojkar|män|killar|damer|herrar)(?!\p{L})`,
    ),
    right: ({ a, b }) => a + b,
  },
  // `92 of 115 members, that is 80 per cent`
  {
    sign: /per\s?cent|%/iu,
    pattern: source(
      String.raw`(?<b>${figures})\s+(?:out\s+)?of\s+(?:the\s+)?(?<a>${figures})(?!\s?(?:%|per\s?cent))${gap(40)}[,(]\s*(?:that\s+is\s+|i\.e\.\s+|or\s+)?(?<result>${figures})\s?(?:%|per\s?cent)(?!\p{L})`,
    ),
    right: ({ a, b }) => (b / a) * 100,
    tolerance: rounded,
  },
  // `SEK 400 per rower for 24 rowers, SEK 9 600 in total`
  {
    sign: /(?<!\p{L})per\s/iu,
    pattern: source(
      String.raw`(?:sek|eur|€|\$|£)\s?(?<a>${figures})\s+(?:per|for\s+each)\s+\p{Ll}+\s+for\s+(?<b>${counted})\s+\p{Ll}+,?\s+(?:that\s+is\s+|in\s+total\s+|totalling\s+|a\s+total\s+of\s+)?(?:sek|eur|€|\$|£)\s?(?<result>${figures})`,
    ),
    right: ({ a, b }) => a * b,
  },
  // `SEK 184 300, compared with SEK 171 800 a month earlier, an increase of SEK 12 500`
  {
    sign: /increase|decrease|surplus|deficit/iu,
    pattern: source(
      String.raw`(?:sek|eur|€|\$|£)\s?(?<a>${figures}),?\s+(?:compared\s+with|compared\s+to|against|up\s+from|down\s+from)\s+(?:\p{Ll}+\s+)?(?:sek|eur|€|\$|£)\s?(?<b>${figures})[^.!?\d]{0,40}?,?\s+an?\s+(?:increase|decrease|surplus|deficit)\s+of\s+(?:sek|eur|€|\$|£)\s?(?<result>${figures})`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  // `Omsättningen var 42,6 mnkr (2024: 40,1 mnkr), en ökning med 2,5 mnkr`
  {
    sign: /ökning|minskning/iu,
    pattern: source(
      String.raw`(?<a>${figures})(?:${unit})?\s+\((?:\d{4}|föregående\s+år|förra\s+året|året\s+innan)[:\s]\s*(?<b>${figures})(?:${unit})?\),?\s+(?:alltså\s+|dvs\.?\s+)?en\s+(?:ökning|minskning)\s+(?:med|på)\s+(?<result>${figures})(?!\s?(?:%|procent))(?:${unit})?`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
    tolerance: (result) => (result.includes(',') ? 0.06 : 0.005),
  },
];
