import { comparedRelations } from './compared-relations.ts';
import { moneyRelations } from './money-relations.ts';
import {
  counted,
  figures,
  gap,
  otherShare,
  saysOfThose,
  rounded,
  source,
  total,
  unit,
  type Relation,
  tellsRemainder,
  tellsResult,
  tellsShare,
} from './number-parts.ts';

export type { Relation } from './number-parts.ts';

/** What the numbers of a sentence must make, by its words. */
export const numberRelations: readonly Relation[] = [
  // `6 stationer à 150 000 kronor, totalt 900 000 kronor`
  {
    sign: /(?<!\p{L})à(?!\p{L})|[×]|\d\s*x\s*\d/u,
    pattern: source(
      String.raw`(?<a>${counted})${gap(40)}\s(?:à|[×x])\s+(?<b>${figures})(?:${unit})?${gap(30)}(?:${total}|=\s*|ger\s+|blir\s+|kostar\s+)(?<result>${figures})(?:${unit})`,
    ),
    right: ({ a, b }) => a * b,
  },
  // `45 000 kronor delas lika mellan tre kommuner, 15 000 kronor var`
  {
    sign: /lika/iu,
    pattern: source(
      String.raw`(?<a>${figures})${unit}${gap(60)}(?:delas?|fördelas?|delades|fördelades)\s+lika\s+(?:mellan|på)\s+(?:de\s+)?(?<b>${counted})${gap(40)}[,:(]\s*(?:dvs\.?\s+|alltså\s+)?(?<result>${figures})${unit}\s+(?:var|vardera|per|styck)`,
    ),
    right: ({ a, b }) => a / b,
    tolerance: () => 1,
  },
  // `Av 240 utskrivningar var 60 försenade, det vill säga 25 procent`
  {
    sign: tellsShare,
    pattern: source(
      String.raw`(?<!\p{L})av\s+(?:de\s+|totalt\s+)?(?<a>${counted})\s${gap(50)}\s\p{Ll}+\s+(?<b>${counted})(?!\s?(?:%|procent))${gap(50)}(?:[,(]|motsvarar|vilket\s+är)\s*(?:dvs\.?\s+|det\s+vill\s+säga\s+|vilket\s+(?:är|motsvarar)\s+|motsvarande\s+|alltså\s+|eller\s+)?(?:ca\.?\s+|cirka\s+)?(?<result>${figures})\s?(?:%|procent)(?!\p{L}|${otherShare})`,
    ),
    right: ({ a, b }) => (b / a) * 100,
    tolerance: rounded,
  },
  // `18 av 24 enkäter, 75 procent`
  {
    sign: tellsShare,
    pattern: source(
      String.raw`(?<b>${counted})${gap(12)}(?:${unit})?\s+av\s+(?:de\s+|totalt\s+)?(?<a>${counted})(?:${unit})?(?!\s?(?:%|procent))${gap(50)}[,(]\s*(?:dvs\.?\s+|det\s+vill\s+säga\s+|vilket\s+(?:är|motsvarar)\s+|motsvarande\s+|alltså\s+|eller\s+)?(?<result>${figures})\s?(?:%|procent)(?!\p{L}|${otherShare}|${saysOfThose})`,
    ),
    right: ({ a, b }) => (b / a) * 100,
    tolerance: rounded,
  },
  // `Resultatet är 214 mnkr. Budgeterat resultat är 180 mnkr, en avvikelse på 34 mnkr`
  {
    sign: /avvikelse|skillnad/iu,
    pattern: source(
      String.raw`(?<a>${figures})${unit}[.,;]\s+(?:men\s+)?(?:den\s+|det\s+)?budget\p{L}*(?:\s+\p{L}+){0,3}\s+(?<b>${figures})${unit},\s+(?:alltså\s+|dvs\.?\s+)?en\s+(?:avvikelse|skillnad)\s+(?:på|med|om)\s+[–−-]?(?<result>${figures})${unit}`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
    tolerance: (result) => (result.includes(',') ? 0.06 : 0.005),
  },
  // `Cupen gav 38 000 kr i intäkter och kostade 21 400 kr, ett överskott på 16 600 kr`
  {
    sign: /överskott|underskott|vinst|förlust/iu,
    pattern: source(
      String.raw`(?:gav|inbringade|drog\s+in|omsatte)\s+(?<a>${figures})${unit}(?:\s+i\s+\p{L}+)?\s+(?:och|men)\s+(?:kostade|kostnaderna\s+var|utgifterna\s+var)\s+(?<b>${figures})${unit},?\s+(?:alltså\s+|dvs\.?\s+|vilket\s+(?:ger|gav)\s+|med\s+)?(?:ett|en)\s+(?:överskott|underskott|vinst|förlust)\s+på\s+(?<result>${figures})${unit}`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  // `Loppisen gav 7 800 kr. Hälften, 3 900 kr, går till …`
  {
    sign: /hälften/iu,
    pattern: source(
      String.raw`(?<a>${figures})${unit}(?:[^\d.!?]{0,40}[.,;]|\s+och)\s+hälften\s?(?:,|\(|av\s+det,)\s*(?:alltså\s+|dvs\.?\s+)?(?<result>${figures})${unit}`,
    ),
    right: ({ a }) => a / 2,
    tolerance: () => 0.51,
  },
  // `96 mnkr för 40 lägenheter, alltså 2,4 mnkr per lägenhet`
  {
    sign: /kr(?:onor)?\s+(?:per|vardera|styck|var)(?!\p{L})/iu,
    pattern: source(
      String.raw`(?<a>${figures})\s?(?<of>kronor|kr|tkr|mkr|mnkr)\s+(?:för|på|till)\s+(?<b>${counted})\s+\p{Ll}+,\s+(?:dvs\.?\s+|det\s+vill\s+säga\s+|alltså\s+|vilket\s+(?:är|blir|ger)\s+|motsvarande\s+)?(?<result>${figures})\s?\k<of>\s+(?:per|vardera|styck|var)(?!\p{L})`,
    ),
    right: ({ a, b }) => a / b,
    tolerance: (result) => (result.includes(',') ? 0.06 : 1),
  },
  // `410 000 kr av budgeten på 900 000 kr. Återstår 490 000 kr`
  {
    sign: tellsRemainder,
    pattern: source(
      String.raw`(?<b>${figures})${unit}\s+av\s+(?:\p{L}+\s+){0,3}?(?:på\s+|om\s+)?(?<a>${figures})${unit}[^\d]{0,40}?(?:återstår|kvarstår|kvar\s+(?:är|finns))(?:\s+\p{L}+){0,3}?\s+(?<result>${figures})${unit}`,
    ),
    right: ({ a, b }) => a - b,
  },
  // `Intäkterna är 12 000 kr, utgifterna 4 700 kr och resultatet 7 300 kr`
  {
    sign: tellsResult,
    pattern: source(
      String.raw`(?<!\p{L})(?:intäkter(?:na)?|inkomster(?:na)?)(?!\p{L})${gap(50)}(?<a>${figures})(?:${unit})?${gap(30)}(?:utgifter(?:na)?|kostnader(?:na)?)(?!\p{L})${gap(50)}(?<b>${figures})(?:${unit})?(?:[^\d.!?]{0,40}?|\.\s+(?:Årets\s+|Det\s+ger\s+(?:ett\s+)?)?)(?<!(?:förra|föregående)\s[^\d]{0,20})(?:resultat(?:et)?|överskott(?:et)?|underskott(?:et)?|vinst(?:en)?|förlust(?:en)?)(?!\p{L})${gap(40)}[–−-]?\s?(?<result>${figures})(?:${unit})?`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  // `från 148 till 163 mnkr, en ökning med 15 mnkr`
  {
    sign: /ökning|minskning|höjning|sänkning/iu,
    pattern: source(
      String.raw`(?<!\p{L})från\s+(?<a>${figures})(?:${unit})?\s+till\s+(?<b>${figures})(?:${unit})?(?!\s?(?:%|procent))${gap(20)}(?:ökning(?:en)?|minskning(?:en)?|höjning(?:en)?|sänkning(?:en)?)\s+(?:med|på|är)\s+(?<result>${figures})(?!\s?(?:%|procent))(?:${unit})?`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  // `sex vikarier är anställda, två på Norr och fyra på Söder`
  {
    sign: /\soch\s/u,
    inWords: true,
    pattern: source(
      String.raw`(?<result>${counted})(?!\s+(?:på|i|till|från|för|av|hos|med)\s)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?:ar|er|or|n|are|a)(?:\s+\p{Ll}+){0,4},\s+(?:varav\s+|nämligen\s+)?(?<a>${counted})(?:\s+av\s+(?:dem|dessa)|\s+\p{Ll}+)?\s+(?<at>på|i|till|från|för|av|hos|med)\s+[\p{L} ]{2,30}?\s+(?:och|samt)\s+(?<b>${counted})(?:\s+\p{Ll}+)?\s+\k<at>\s+(?!var\s|varje|vardera|envar)[\p{L} ]{2,30}(?=[.,;]|$)`,
    ),
    right: ({ a, b }) => a + b,
  },
  // `214,5 mnkr mot budgeterade 210,0 mnkr, en avvikelse på 4,5 mnkr`
  {
    sign: /avvik|överskrid|underskrid|överdrag|skillnad|merkostnad|underskott|överskott/iu,
    pattern: source(
      String.raw`(?<a>${figures})(?:${unit})?\s+(?:mot|jämfört\s+med)\s+(?:(?:de|det|den|en|ett)\s+)?(?:budget\p{L}*\s+(?:på\s+)?)?(?<b>${figures})(?:${unit})?,?\s+(?:dvs\.?\s+|det\s+vill\s+säga\s+|alltså\s+|vilket\s+(?:är|ger)\s+)?(?:en|ett)\s+(?:avvikelse|överskridande|underskridande|överdrag|skillnad|merkostnad|underskott|överskott)\s+(?:på|med|om)\s+[–−-]?(?<result>${figures})(?:${unit})`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
    tolerance: (result) => (result.includes(',') ? 0.06 : 0.005),
  },
  // `Av budgeten på 2 400 000 kronor har 1 500 000 kronor använts och 900 000 kronor återstår`
  {
    sign: tellsRemainder,
    pattern: source(
      String.raw`(?<!\p{L})av\s+(?:\p{L}+\s+){0,4}?(?:på\s+|om\s+)?(?<a>${figures})${unit}\s+(?:har|är|hade)\s+(?:\p{L}+\s+){0,2}?(?<b>${figures})${unit}${gap(50)}(?<![\d ])\s?(?<result>${figures})${unit}\s+(?:återstår|kvarstår|finns\s+kvar|är\s+kvar)`,
    ),
    right: ({ a, b }) => a - b,
  },
  // `höja avgiften med 50 kronor från 300 till 350 kronor`
  {
    sign: /(?<!\p{L})med\s+\d/iu,
    pattern: source(
      String.raw`(?:höj|sänk|öka|minska|ökning|höjning|minskning|sänkning)\p{L}*(?:\s+\p{L}+){0,4}?\s+med\s+(?<result>${figures})(?:${unit}),?\s+(?:\p{L}+\s+){0,3}?från\s+(?<a>${figures})(?:${unit})?(?:\s+\p{L}+){0,2}\s+till\s+(?<b>${figures})(?:${unit})`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  {
    sign: /(?<!\p{L})till\s+\d/iu,
    pattern: source(
      String.raw`(?:höj|sänk|öka|minska)\p{L}*(?:\s+\p{L}+){0,5}?\s+från\s+(?<a>${figures})(?:${unit})?(?:\s+\p{L}+){0,2}\s+till\s+(?<b>${figures})(?:${unit})(?:\s+\p{L}+){0,2}[,(]?\s+(?:alltså\s+|dvs\.?\s+|det\s+vill\s+säga\s+|eller\s+)?med\s+(?<result>${figures})(?:${unit})`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  // `Hittills har 1,2 mnkr använts av 3 mnkr. Återstår 1,8 mnkr`
  {
    sign: tellsRemainder,
    pattern: source(
      String.raw`(?<b>${figures})${unit}\s+(?:är\s+)?(?:använ[dt]s?|använts|förbruka[dt]s?|förbrukats|betala[dt]s?|betalats|utnyttja[dt]s?|nyttjats|upparbeta[dt]s?|upparbetats|utbetalats)\s+av\s+(?:\p{L}+\s+){0,4}?(?<a>${figures})${unit}[^\d]{0,30}?(?:återstår|kvarstår|kvar\s+(?:är|finns))(?:\s+(?:nu|alltså|då|det)){0,2}\s+(?<result>${figures})${unit}`,
    ),
    right: ({ a, b }) => a - b,
    tolerance: (result) => (result.includes(',') ? 0.06 : 0.005),
  },
  // `Årets resultat blev 18 420 kronor: intäkter 142 900 kronor och kostnader 124 480 kronor`
  {
    sign: tellsResult,
    pattern: source(
      String.raw`(?:resultat(?:et)?|överskott(?:et)?|underskott(?:et)?|vinst(?:en)?|förlust(?:en)?)\s+(?:\p{L}+\s+){0,4}?[–−-]?(?<result>${figures})(?:${unit})?\s?(?<at>[:(,–])\s?(?:med\s+)?(?:intäkter(?:na)?|inkomster(?:na)?)\s+(?:\p{Ll}+\s+){0,2}?(?<a>${figures})(?:${unit})?,?\s+(?:och|minus|mot)\s+(?:kostnader(?:na)?|utgifter(?:na)?)\s+(?:\p{Ll}+\s+){0,2}?(?<b>${figures})(?:${unit})?`,
    ),
    right: ({ a, b }) => Math.abs(a - b),
  },
  ...comparedRelations,
  ...moneyRelations,
];
