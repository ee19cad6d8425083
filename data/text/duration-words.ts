/** How a unit of time is spelt where people ask about one, and how many milliseconds it has. */
interface Unit {
  readonly milliseconds: number;
  /** In Latin or Cyrillic letters, in lower case. */
  readonly words: string;
  /** Where no space divides words: what may follow a number. */
  readonly signs: readonly string[];
}

/**
 * English, Chinese, Japanese, German, Spanish, French, Portuguese, Russian and Korean. Left out is
 * what more often means something else after a number: Russian «с» (with), 日 and 일 (a date).
 */
const units: readonly Unit[] = [
  {
    milliseconds: 1,
    words:
      "ms msec msecs millis milli millisecond milliseconds millisekunde millisekunden milisegundo milisegundos milliseconde millisecondes milissegundo milissegundos мс миллисекунда миллисекунды миллисекунд",
    signs: ["毫秒", "ミリ秒", "밀리초"],
  },
  {
    milliseconds: 1000,
    words:
      "s sec secs second seconds sek sekunde sekunden seg segs segundo segundos seconde secondes сек секунда секунду секунды секунд",
    signs: ["秒钟", "秒鐘", "秒間", "秒", "초"],
  },
  {
    milliseconds: 60_000,
    words: "m min mins minute minutes minuten minuto minutos mn мин минута минуту минуты минут",
    signs: ["分钟", "分鐘", "分間", "分", "분"],
  },
  {
    milliseconds: 3_600_000,
    words: "h hr hrs hour hours std stunde stunden hora horas heure heures ч час часа часов",
    signs: ["个小时", "個小時", "小时", "小時", "時間", "시간"],
  },
  {
    milliseconds: 86_400_000,
    words: "d day days tag tage tagen día días dia dias jour jours день дня дней сутки суток",
    signs: ["天", "日間"],
  },
];

/** The milliseconds of a unit, by each of its spellings in lower case. */
export const unitMilliseconds: ReadonlyMap<string, number> = new Map(
  units.flatMap(({ milliseconds, words, signs }) =>
    [...words.split(" "), ...signs].map((spelling) => [spelling, milliseconds] as const),
  ),
);

/** The spellings that the next word may follow without a space, the longest first in each unit. */
export const unitSigns: readonly string[] = units.flatMap(({ signs }) => signs);

const small: readonly (readonly [number, string])[] = [
  [0.5, "half a|half an|半"],
  [1, "a|an|one|ein|eine|un|una|une|um|uma|一"],
  [2, "two|二|两|兩"],
  [3, "three|三"],
  [4, "four|四"],
  [5, "five|五"],
  [6, "six|六"],
  [7, "seven|七"],
  [8, "eight|八"],
  [9, "nine|九"],
  [10, "ten|十"],
  [15, "fifteen"],
  [20, "twenty"],
  [30, "thirty"],
  [40, "forty"],
  [45, "forty-five"],
  [50, "fifty"],
  [60, "sixty"],
  [90, "ninety"],
];

/** Small numbers as they are written out: `one minute`, `half an hour`, 半小时. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  small.flatMap(([value, words]) => words.split("|").map((word) => [word, value] as const)),
);
