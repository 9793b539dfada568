// Trades that learners work in, so that an example can be from theirs.

export interface Trade {
  /** What learners call it. */
  readonly called: RegExp;
  /** What comes up in a story from it. */
  readonly told: RegExp;
}

const trades: readonly Trade[] = [
  { called: /\b(?:bank(?:s|ing)?|fintech|payments?)\b/i, told: /\b(?:banks?|accounts?|transfers?|ledgers?|branch(?:es)?|cashiers?)\b/gi },
  { called: /\b(?:hospitals?|clinics?|health ?care|medicine|medical)\b/i, told: /\b(?:hospitals?|clinics?|patients?|wards?|doctors?|nurses?|surger(?:y|ies))\b/gi },
  { called: /\b(?:games?|gaming|esports?)\b/i, told: /\b(?:games?|players?|match(?:es)?|tournaments?|guilds?)\b/gi },
  { called: /\b(?:logistics|parcels?|parcel service|shipping|delivery|couriers?|trucks?)\b/i, told: /\b(?:parcels?|trucks?|drivers?|warehouses?|couriers?|shipments?)\b/gi },
  { called: /\b(?:schools?|universit(?:y|ies)|education|e-?learning)\b/i, told: /\b(?:schools?|students?|pupils?|exams?|universit(?:y|ies)|lectures?|courses?)\b/gi },
  { called: /\b(?:media|newspapers?|streaming|broadcast\w*|tv|video)\b/i, told: /\b(?:videos?|streams?|newspapers?|articles?|viewers?|news|broadcasts?)\b/gi },
  { called: /\b(?:travel|airlines?|hotels?|railways?|trains?|ticketing|tickets?)\b/i, told: /\b(?:flights?|airlines?|hotels?|bookings?|tickets?|trains?|seats?|concerts?)\b/gi },
  { called: /\b(?:iot|sensors?|devices?|factor(?:y|ies)|smart ?homes?)\b/i, told: /\b(?:sensors?|devices?|meters?|thermostats?|scanners?|factor(?:y|ies))\b/gi },
  { called: /\b(?:e-?commerce|web ?shops?|(?:online )?shops?|stores?|retail)\b/i, told: /\b(?:shops?|carts?|baskets?|checkouts?|orders?|products?)\b/gi },
];

/** The trade that an example is to be from; undefined where none is named for it. */
export function tradeWanted(core: string): { readonly trade: Trade; readonly name: string } | undefined {
  const place = /\b(?:from|for|in|at|about|with) (?:an? |the |our |my )?((?:[\w-]+ ?){1,3})/gi;
  for (const [, words] of core.matchAll(place)) {
    const trade = trades.find(({ called }) => called.test(words!));
    if (trade) return { trade, name: trade.called.exec(words!)![0].toLowerCase() };
  }
  return undefined;
}

/** Whether a story is from a trade: its words come up more than once. */
export const isFrom = ({ told }: Trade, text: string): boolean => (text.match(told)?.length ?? 0) >= 2;
