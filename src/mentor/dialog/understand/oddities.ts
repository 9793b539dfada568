// What may stand in a turn besides a question: orders to the mentor, code, other languages.

const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|drop|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|restrictions?|constraints?|everything (?:above|before|you)|all (?:of )?(?:the )?(?:above|previous)|training|programming)\b/i,
  /\b(?:rules?|instructions?|guidelines?|restrictions?) .{0,30}\b(?:don'?t|do not|no longer|not) (?:exist|apply|count|matter|bind)/i,
  /\b(?:print|reveal|show|tell|give|output|dump|repeat|leak|display)\b.{0,30}\b(?:system prompt|(?:all )?(?:the )?(?:api keys|passwords|secrets|credentials) (?:you|of)\b|your (?:prompt|config(?:uration)?|instructions|rules|source code|secrets?|password|api key|hidden)|initial prompt|hidden (?:prompt|instructions))\b/i,
  /\b(?:you are|you're|act|behave|pretend|respond|answer) (?:now |from now on |as |to be |like )+(?:a |an |my |the )?(?!me\b)(?:\w+[\s-]){0,3}(?:ai|assistant|dan|hacker|terminal|console|shell|interpreter|translator|calculator|search engine|pirate|bot|chatgpt|gpt|model|jailbr\w+|unrestricted|evil|girlfriend|lawyer|doctor|poet|system|root|admin(?:istrator)?)\b/i,
  /\b(?:new|updated) (?:system )?(?:instructions?|prompt|rules?)\s*(?::|from (?:the |your |my )?(?:admin\w*|system|developers?|owner|operator|boss|vendor)\b)|<<[A-Z ]{3,40}>>|^\s*(?:\/\/|\/\*|#|--|<!--)?\s*(?:system|assistant|developer|admin)(?: (?:note|message|prompt|override|notice|update|mode))?\s*:|<\/?(?:system|instructions?)>|\[(?:system|inst)\]/im,
  /\byou (?:must|have to|will) (?:obey|comply|do (?:as|what) i)\b|\b(?:pretend|act as if|imagine) (?:that )?you (?:have|had) no (?:restrictions?|rules?|limits?|filters?|guidelines?)\b/i,
  /\b(?:what (?:were|are)|repeat|recite|show|print|translate|summari[sz]e)\b.{0,20}\b(?:your|the) (?:(?:initial|original|first|system|secret|hidden) )+(?:instructions?|prompt|rules?|message)|\b(?:repeat|print|show|output) (?:the |all )?(?:text|words|everything|lines?) (?:above|before)\b/i,
  /\b(?:the )?(?:assistant|model|ai|bot|mentor|tutor) (?:now |must |will |should |shall )+(?:prints?|reveals?|outputs?|shows?|dumps?|leaks?|tells?)\b.{0,40}\b(?:prompt|keys?|secrets?|passwords?|instructions|rules)\b/i,
  /\b(?:jailbreak|developer mode|do anything now)\b|\byou are (?:now )?(?:dan|in developer)\b|\bfrom now on,? (?:you|answer|respond|reply|speak|talk|write|act|be|only)\b|\bforget (?:everything|all|what (?:you|i))\b.{0,30}\b(?:say|print|answer|write|do|know|told|learned)\b/i,
];

/** Whether a text gives orders to whoever answers it. What it orders is never done; it is data like any other text. */
export const isInstruction = (text: string): boolean => orders.some((order) => order.test(text));

/** The text without its comments and sentences that give orders. */
export const withoutOrders = (text: string): string => text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, (comment) => (isInstruction(comment) ? ' ' : comment)).split(/(?<=[.!?])\s+|\n+/).filter((sentence) => !isInstruction(sentence)).join('\n').trim();

/** What a program said when it failed is a symptom and no code. */
export const errorLine = /^\s*(?:\w+ ){0,3}(?:fatal|error|warn(?:ing)?|panic|\w*(?:error|exception))\s*:\s*[^\n{};]+$/i;

/** Marks of code or configuration that stand in no sentence. */
export const looksLikeCode = (text: string): boolean =>
  !errorLine.test(text) && /```|=>|\w\((?:[^()]|\([^()]*\))*\)|^\s*"?\w+"?\s*:\s*(?:"[^"]*"|\S+)\s*,?\s*(?:"?\w+"?\s*:|\W|$)|\w\(.*\)\s*[;{]|[;{}]\s*$|(?:^|[;{}]\s*)(?:const|let|var|await|function|def|func|import|return|class)\b\s+[\w{*(]+.*[=({;]|\w\.\w+\([^)]*\)|^\s*\w+:\s+\S+\s*\n\s*\w+:/m.test(text);

/** Small words of other languages that no English sentence has. */
const foreignWords = new Set(
  `was wie warum nicht und ist eine einen der das ich wir wenn kann qué que cómo como por para los las una del está porqué cuál est sont pourquoi comment qu'est les une des dans avec je nous cos'è perché che cosa come della sono
   hoe waarom wat het een niet são não uma czym jest dlaczego nie nedir nasıl`.split(/\s+/),
);
const english = /\b(?:the|is|are|what|how|why|and|does|can|my|with)\b/i;

/** A guess: mostly letters of another script, or two small words of another language and none of ours. */
export function readsForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 3 && latin < letters / 2) return true;
  const small = new Set((text.toLowerCase().match(/[\p{L}']+/gu) ?? []).filter((word) => foreignWords.has(word)));
  return small.size >= 2 && !english.test(text);
}
