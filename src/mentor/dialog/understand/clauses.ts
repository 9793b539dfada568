// What a turn says besides its question: greetings, thanks, farewells and "okay, got it". They are taken off before anything is
// looked up, because nearly every turn opens with one; only where nothing is left do they count.
import { tidy } from './words';

export interface Clauses {
  /** What is asked or claimed, as written but tidied; empty if the turn is nothing but politeness. */
  readonly core: string;
  /** Sentences about the learner ("I have trouble with retries") that stand beside the question; they may name its topic. */
  readonly aside: string;
  /** The whole turn, tidied. */
  readonly text: string;
  readonly greets: boolean;
  readonly thanks: boolean;
  readonly leaves: boolean;
  /** "I see", "makes sense". */
  readonly agrees: boolean;
  /** "I'm lost", "too much": the learner says that the last answer was too hard. */
  readonly confused: boolean;
}

type Kind = 'greets' | 'thanks' | 'leaves' | 'agrees' | 'confused' | 'content';

export function takeApart(utterance: string): Clauses {
  const text = tidy(utterance);
  const found = sentencesOf(text).map((sentence) => classify(sentence));
  const has = (kind: Kind): boolean => found.some((each) => each.kinds.has(kind)) || (found.length === 0 && signs[kind]?.test(text) === true);
  const content = found.filter((each) => each.kinds.has('content')).map((each) => each.rest);
  // "I'm having trouble with retries" is the question itself where no other follows.
  const aside = found.filter((each) => each.kinds.has('confused') && !each.kinds.has('content')).map((each) => each.rest);
  return { core: (content.length > 0 ? content : aside).join('\n'), aside: content.length > 0 ? aside.join('\n') : '', text, greets: has('greets'), thanks: has('thanks'), leaves: has('leaves'), agrees: has('agrees'), confused: has('confused') };
}

/** What a turn without a word says. */
const signs: Readonly<Partial<Record<Kind, RegExp>>> = { greets: /👋/u, thanks: /👍|🙏|❤|🎉|👌|💪|😊|🙂|🤘|🥳|💯/u };

/** Code and configuration contain dots and question marks that end no sentence, so only a mark before a space does. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+|\n+/).map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}?]/u.test(sentence));
}

const opening =
  /^(?:(?:oh|ah+|aha|whoa|wow|hmm*|hm|huh|yeah|yep|yes|yup|ok(?:ay)?|k|alright|all right|right(?! or wrong\b)|sure|well|great|cool|nice|perfect|awesome|brilliant|lovely|excellent|fine|good|interesting|understood|got it|gotcha|i see(?! how| why| what)|makes sense(?: now)?|that makes sense|clear|actually|sorry|please|anyway|btw|by the way|(?:just )?(?:an?|one) (?:(?:quick|dumb|stupid|silly|short|basic|other|more|last) )?question(?=\s*[:,-]))(?=[\s,.!:;…-]|$)(?: then)?|(?:but|and|so|now|then|also|plus)(?=[\s,:…]))[\s,.!:;…-]*/i;

const greeting = /^(?:hi|h[eu]llo|he+y+[ao]?|hiya|(?:morning|evening|afternoon)(?=\s*(?:[!,.]|$))|howdy|good (?:morning|afternoon|evening|day)|greetings|yo|moin|servus|hallo|hola|bonjour)(?: (?:there|mentor|all|again|everyone|everybody|you))?\b[\s,.!:-]*/i;
const thanking = /\b(?:thanks?|thank you|th?n?x|thanx|ty(?:sm|vm)?|ta|cheers|merci|danke|gracias|much appreciated|appreciate (?:it|that|your)|grateful|you (?:saved|made) (?:me|my)|you(?:'ve| have) been (?:very |so |really )?(?:helpful|great|kind))\b/i;
const leaving = /\b(?:good ?bye|bye(?: bye)?|bb|see (?:you|ya)|cya|ttyl|^(?:(?:talk|see|catch) (?:you|ya) )?later(?=\W*$)|talk (?:to you )?(?:later|soon|tomorrow)|until (?:next time|tomorrow)|that(?:'s| is) (?:all|it|enough) for (?:now|today)|(?:i(?:'m| am) )?(?:off to|heading (?:off|out|home)|done for (?:today|now|tonight))|i(?:'m| am) (?:off|out|leaving)|(?:have|got|need) to (?:go|run|leave|jump|dash|catch my)|gotta (?:go|run|leave|jump|dash|fly|bounce)|i(?:'m| am) (?:logging|signing) off|(?:^|[,.!;] ?)(?:logging|signing) off\b|calling it a day|that(?:'s| is) (?:me|it) (?:done|out|for (?:me|today|tonight|now))|let'?s (?:stop|end|leave it) (?:here|there)|have a (?:nice|good|great|lovely) (?:day|evening|night|weekend|one)|enough for (?:today|tonight|now|this (?:evening|morning))|time (?:for bed|to sleep)|(?:going|off) to (?:bed|sleep)|my eyes (?:fall|are falling|are closing|close)\b.*|ciao|good night|farewell|take care|so long|catch you later|you too)\b/i;
const asking =
  /\?|\b(?:can|could|would|will) you\b|^(?:what|how|why|when|where|which|who|is|are|does|do|did|explain|show|give|tell|describe|compare|summari[sz]e|repeat|walk|define|suppose|imagine|let(?!'?s (?:stop|end|leave it|call it))|make|take|quiz|test|help|find|fix)\b|\b(?:explain|example|what if|what about|how (?:do|does|can|to|would|should|is|are)|i(?:'d| would) (?:like|love) (?:to|a|an|another)|i (?:want|need) (?:to|a|an)|let me)\b/i;
const agreeing =
  /^(?!follow (?:an?|one|the|this|each|every|my|our)\b)(?:(?:i (?:think |guess |believe |feel like )?)?(?:i(?:'m| am)? ?)?(?:now |finally |really |also )?(?:(?:starting|beginning|start|begin) to )?(?:(?:understand|grasp|follow|am with you)\b(?! why| how| what).*|(?:get|see|know|got)\b(?: (?:it|that|this|the (?:idea|point|gist|picture)|now|what you)\b.*)?)|that(?:'s| is| was| (?:really )?help(?:s|ed)| clear(?:s|ed)| makes| made| (?:fixed|solved|did|nailed|explains|answers|settles))\b(?!.*\b(?:too|a lot (?:of|to)|full of|not|hard|difficult|complicated|long|wordy|jargon|wrong|confusing|unclear|abstract|short\w*|brief\w*)\b).*|(?:makes|make) (?:a lot of |perfect |total )?sense.*|(?:it|this|everything)(?:'s| is) (?:clear|clearer|helpful).*|(?:really |very )?(?:helpful|clear|great|perfect|cool|nice|good|interesting)(?: (?:explanation|example|analogy|answer|point))?|i see .*|i feel (?:like |more |much )?.*|(?:i think )?i(?:'ve| have)? (?:now )?(?:have |got |gained )?an? (?:much |far |way )?(?:better|good|clear|clearer|great) (?:understanding|grasp|idea|picture) .*|.{2,40} (?:is|are) clear(?: now)?|i will|will do|exactly)[\s.!…]*$/i;
/** Small talk at the beginning: who somebody is, and whether anybody listens. */
const introducing =
  /^(?:(?:is )?(?:anybody|anyone) (?:home|there|awake|around|listening)(?: (?:in )?(?:here|there))?|how (?:are|do) you(?: (?:do|doing|today))?|how(?:'s| is) it going|what(?:'s| is) up|(?:nice|pleased|glad|happy|good) to (?:meet you|see you|be (?:here|back))\b.*|(?:are )?you (?:there|around|awake|online|available|listening)|can you (?:hear|read) me|(?:have you )?got a (?:minute|moment|second)(?: for me)?|do you have a (?:minute|moment|second)(?: for me)?|(?:may|can|could) (?:i|we) (?:ask you something|talk|chat|bother you)|my name(?:'s| is) .{2,50}|from \p{Lu}[\p{L} -]{2,30}|\p{Lu}\p{L}+ here\b[^?]{0,80}|(?:this|it) is my (?:very )?first (?:session|time|day|visit)\b[^?]{0,40}|(?:i'?m|i am|this is) (?:new|a (?:newbie|beginner|student|junior|trainee)|the new \w+|\p{Lu}\p{Ll}+)(?:,? (?:here|from|in|on|at|of|and|an?)\b.{0,60})?|(?:(?:it|this)(?:'s| is) )?(?:my |our )?(?:very )?first (?:day|time|week)(?: (?:here|with you|today|in here))?\b.{0,40}|ready when you are|let'?s (?:start|begin|get started)|long time no see)[\s.!?]*$/iu;

/** Praise is thanks. */
const praising =
  /^(?:oh |wow |wow, |really,? )*(?:nobody|no one|none of (?:my|the) \w+)\b.{0,30}\b(?:could|can|was able to|has|ever|managed to)\b.{0,20}\b(?:explain\w*|t(?:ell|old|each|aught)|sa(?:y|id)|put|show\w*)\b|^(?:(?:oh|wow|ok(?:ay)?|ah|aha|yes|yeah|and|that(?:'s| is| was)|this (?:is|was)|it(?:'s| is| was)|what an?|such an?|a|an|really|very|super|so|extremely|truly|pretty|quite|just)[\s,]+)*(?:great|good|nice|excellent|perfect|perfectly|wonderful|brilliant|super|awesome|amazing|fantastic|helpful|useful|clear|clearly|lovely|well)\b(?:[\s,]*(?:clear|helpful|useful))?[\s,]*(?:(?:explanation|answer|analogy|picture|stuff|job|work|explained|done|put|summary|lesson|session)\b.{0,60}|,? (?:you(?:'re| are)|i(?:'ll| will)) .{2,50})?[\s.!…]*$|^(?:(?:ok(?:ay)?|yes|perfect|great|super),? )?(?:that(?:'s| is| was)? )?(?:exactly |just )?what i (?:needed|wanted|was looking for|was after)\b|^you(?:'re| are) (?:the best|better than|a (?:star|life ?saver|genius|great|good|wonderful)|amazing|awesome|great|brilliant)\b|^i (?:have )?learn(?:ed|t) (?:a lot|so much|much)\b/iu;

const struggling =
  /\b(?:(?:having|have) (?:some |a lot of |real )?(?:trouble|difficult(?:y|ies)|problems?) (?:understanding|grasping|following|with|seeing)|(?:not|n't) (?:entirely |really |quite |fully |completely )?(?:sure|get|understand|follow|clear|see)|(?:i'?m|am) (?:a bit |totally |completely |still )?(?:lost|confused|stuck|overwhelmed)|you lost me|lot to (?:take in|cover|digest)|too (?:much|complex|complicated|hard|technical|difficult|fast)|sounds? (?:complex|complicated|hard|difficult)|over my head|missing some|confus(?:es|ing)|mix (?:\w+ ){1,3}up|never (?:know|remember) which|no idea|don'?t know)\b/i;

function classify(sentence: string): { readonly kinds: ReadonlySet<Kind>; readonly rest: string } {
  const kinds = new Set<Kind>();
  if (praising.test(sentence) && !sentence.endsWith('?')) return { kinds: kinds.add('thanks'), rest: '' };
  let rest = sentence;
  for (;;) {
    const greet = greeting.exec(rest);
    if (greet) kinds.add('greets');
    const opens = greet ?? opening.exec(rest);
    if (!opens || opens[0] === '') break;
    if (!greet && !/^(?:but|and|so|now|then|also|plus|please|actually|sorry|anyway|h+m+|huh)/i.test(opens[0])) kinds.add('agrees');
    // "So X is Y?" is a claim and "so" says it; it stays with what follows.
    if (/^so\b/i.test(opens[0]) && rest.length > opens[0].length) {
      const after = rest.slice(opens[0].length);
      if (agreeing.test(after)) kinds.add('agrees');
      else kinds.add('content');
      return { kinds, rest };
    }
    rest = rest.slice(opens[0].length);
  }
  // What is left of "good morning :)" says nothing.
  if (!/[\p{L}\p{N}?]/u.test(rest)) return { kinds, rest: '' };
  const introduced = /^([^,?]{5,40}), (.+\?)$/s.exec(rest);
  if (introduced && introducing.test(introduced[1]!) && asking.test(introduced[2]!)) return { kinds: kinds.add('greets').add('content'), rest: introduced[2]! };
  // "One line for each thx": thanks at the end of a request are no reason to leave it out.
  const last = /^(.+?)[\s,.!-]+(?:thanks?(?: you)?|th?n?x|thanx|ty|ta|cheers|merci)(?: (?:mate|a lot|in advance|so much))?[\s!.:)]*$/i.exec(rest)?.[1];
  if (last !== undefined && last.split(/\s+/).length > 2 && !agreeing.test(last) && !praising.test(last) && !leaving.test(last) && !thanking.test(last)) return { kinds: kinds.add('content').add('thanks'), rest: last };
  // "That was good but repeat the last thing": what follows "but" counts.
  const [, praised, wanted] = /^(.{4,40}?),? but (?:please |can you |could you )?((?:repeat|say|explain|tell|show|give|what|how|why|which|where|when|is|are|can|could|do|does|only|simpler|shorter)\b.+)$/is.exec(rest) ?? [];
  if (praised !== undefined && (agreeing.test(praised) || praising.test(praised))) return { kinds: kinds.add('agrees').add('content'), rest: wanted! };
  const asks = asking.test(rest);
  if (thanking.test(rest)) {
    kinds.add('thanks');
    // "Thanks, and what about …": what stands behind the thanks counts.
    const behind = asks ? rest.replace(/^.*?\b(?:thanks?(?: you)?|thx|cheers|appreciated)\b[^,.!;:]*[,.!;:\s]*(?:(?:and|but|now|so)\s+)*/i, '') : '';
    if (behind === '' || !asking.test(behind) || /^for\b/i.test(behind)) {
      if (leaving.test(rest)) kinds.add('leaves');
      return { kinds, rest: '' };
    }
    return { kinds: kinds.add('content'), rest: behind };
  }
  // "I'm lost" is nobody's name.
  if (introducing.test(rest) && !struggling.test(rest)) return { kinds: kinds.add('greets'), rest: '' };
  if (leaving.test(rest) && !asks && rest.length < 80) return { kinds: kinds.add('leaves'), rest: '' };
  if (struggling.test(rest) && !asks) return { kinds: kinds.add('confused'), rest };
  if (agreeing.test(rest) && !rest.endsWith('?') && !asks) return { kinds: kinds.add('agrees'), rest: '' };
  // Two halves of one sentence: "I get retries, but what about timeouts?"
  const turn = /^(.*?)[,;:.…-]\s*(?:but|and now|so now|however|now)\s+(.+)$/is.exec(rest);
  if (turn && (agreeing.test(turn[1]!) || struggling.test(turn[1]!)) && asking.test(turn[2]!)) {
    return { kinds: kinds.add(struggling.test(turn[1]!) ? 'confused' : 'agrees').add('content'), rest: turn[2]! };
  }
  if (struggling.test(rest)) kinds.add('confused');
  return { kinds: kinds.add('content'), rest };
}
