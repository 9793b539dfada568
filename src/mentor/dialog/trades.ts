// Trades that learners work in, so that an example can be from theirs, and so that the place somebody asks from is not taken for what is asked.

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

const places = 'hospital|clinic|pharmac(?:y|ies)|insurance|insurer|bank|fintech|museum|librar(?:y|ies)|school|universit(?:y|ies)|kindergarten|city|town|village|municipalit(?:y|ies)|church|farm|dairy|bakery|bakeries|restaurant|pizza|brewer(?:y|ies)|hotel|airline|airport|railway|train|bus|ferr(?:y|ies)|taxi|logistics|parcel|courier|newspaper|news|magazine|radio|tv|video|podcast|music|concert|theatre|theater|cinema|travel|booking|game|gaming|chess|football|sports?|fitness|gym|dating|chat|recipe|food|delivery|grocer(?:y|ies)|fashion|toy|furniture|flower|pet|drone|robot|car|charging|energy|power|solar|weather|sensor|factory|warehouse|real estate|law|tax|accounting|payroll|charit(?:y|ies)|fire|police|ambulance|army|space';
const kinds = 'apps?|shops?|stores?|portals?|sites?|pages?|platforms?|systems?|backends?|compan(?:y|ies)|stations?|startups?|services?|providers?|people|departments?|administration|offices?|branch(?:es)?|chains?|firms?|businesses|association|agency|agencies';
const workplace = new RegExp(`\\b(?:(?:we|i|they) (?:are|run|have|build|operate|work (?:for|at|in)) |(?:for|in|at|of|on|from|with|by) )?(?:(?:an?|the|our|my|this|some) )(?:[\\w-]+ ){0,1}(?:${places})(?:'?s)?(?: (?:${places}))?(?: (?:${kinds}))?(?=\\W|$)`, 'gi');

/** A question without the place it is asked from: the school in "the server of the school portal" says nothing about what is asked. */
export const withoutWorkplace = (core: string): string => core.replace(workplace, ' ').replace(/ {2,}/g, ' ').trim();
