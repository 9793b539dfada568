// What people talk about outside of the field. A question with such words and none of the trade's is none of the mentor's business.
import { stemsOf } from './words';

/** Requests that are none of the field whatever words stand in them. */
export const smallTalk = /\b(?:meaning of life|what(?:'s| is) the (?:time|date|day|weather)|what time is it|(?:are|r) you (?:an? )?(?:human|real|alive|ai|bot|robot|person|chatgpt|conscious)|who (?:made|built|created|trained|wrote) you|your (?:favou?rite|birthday|age|name)|how old are you|do you (?:like|love|have feelings|dream|eat|sleep)|cover letter|job application|(?:buy|sell|invest(?: \w+)? in|price of) (?:\w+ )?(?:bitcoins?|crypto\w*|ethereum|stocks?|shares|gold)|(?:write|compose|draft|make|give|tell|sing)(?: me| us)? (?:an? |some )?(?:\w+ )?(?:poem|song|story|joke|riddle|essay|(?:cover |motivation )?letter|cv|resume|speech|haiku|logo|recipe|tweet|novel)|(?<![\d.])\d+ (?:times|plus|minus|divided by) \d+(?![\d.])|center a div|rules of (?:chess|poker|go|football)|(?:order|book|buy|reserve)\b.{0,20}\b(?:flight|hotel|ticket|pizza|coffee|table|taxi)s?\b|(?:my|some|the|this) css\b|(?:which|what) stocks?\b.{0,30}\bbuy|life on (?:mars|other)|mount everest|(?:write|make|give)(?: me)? (?:a |an )?(?:\w+ )?(?:script|function|program)\b.{0,30}\b(?:sort|revers|fibonacci|palindrom|prime|factorial|scrap)\w*|best (?:\w+ )?(?:framework|library|language) for (?:front ?ends?|websites?|games?|mobile)|(?:wifi|printer|laptop|phone|computer) at home)/i;

/** Who asks who this is, or what it can do, is greeted and told. */
export const asksAboutMentor = /^(?:\W*(?:i'?m new|first time|new) (?:in )?(?:here|to this)\W*)?(?:and |so )?(?:(?:what|which things) (?:can|do|could) (?:you|this (?:thing|mentor|extension|tool)) (?:do|know|teach|help(?: me)? with|cover|offer)(?: for me| here)?|what (?:are you|is this(?: thing| extension)?)(?: (?:good|made) for)?|who (?:are you|am i talking to)|how (?:do you|does this(?: thing)?) work|(?:may|can|could) i ask (?:you )?(?:something|a question|things))\W*$/i;

/**
 * Whether a turn is about something else. `trade` counts its words of the field, `named` says that a topic is called by its name.
 * Pictures are made of everyday words, so what compares or asks for one is never turned away.
 */
export function isEverydayTalk(core: string, stems: ReadonlySet<string>, { trade, named }: { readonly trade: number; readonly named: boolean }): boolean {
  if (named) return false;
  if (smallTalk.test(core)) return true;
  if (/\b(?:like|as if|analog\w+|picture|image|metaphor|imagine|story of|in your|stands? for|so it(?:'s| is))\b/i.test(core)) return false;
  // What is "in flight" here is a request.
  const meant = new Set(stemsOf(core.replace(/\bin[- ]flight\b/gi, '')));
  return [...stems].filter((stem) => everyday.has(stem) && meant.has(stem)).length > trade;
}

export const everyday: ReadonlySet<string> = new Set(
  stemsOf(
    `egg boil cup league airline pizza recipe rice pasta cook dinner lunch breakfast restaurant coffee beer wine food weather rain sunny temperature football soccer basketball tennis champion olympics movie film netflix actor actress
     song music band singer lyrics guitar poem story novel joke riddle haiku limerick horoscope zodiac birthday party gift wedding girlfriend boyfriend wife husband dating love marriage baby dog cat pet
     holiday vacation travel flight hotel beach paris london berlin tokyo france germany spain italy capital president election politics politician minister war king queen history century
     doctor medicine headache diet calories gym workout muscle dream homework essay math equation algebra geometry chemistry biology physics planet moon mars universe
     stock bitcoin invest investment mortgage tax salary lawyer legal lawsuit insurance car bike bicycle train ticket laptop phone iphone android tv camera shoes shirt dress fashion
     css html react angular vue font logo colour color website design wordpress excel powerpoint vim emacs wifi printer vacuum gardening frontends photoshop translate translation grammar spelling french german spanish italian latin`,
  ),
);
