// "Do I have that right?", "fair summary?", "am I on the right track?": the learner has said it in own words and wants to know whether it holds.

const right = '(?:right|well|correct(?:ly)?|properly|okay|ok|true|accurate(?:ly)?|fair|so)';
const asks = [
  `(?:do|did|have|had) i (?:really )?(?:have|get|got|understand|understood|grasp|grasped|read|put|see|seen|follow|followed|say|said|caught|catch|summed?|sum)(?: (?:that|it|this|things?|up))*(?: ${right})?`,
  `(?:did|have) i (?:count|calculat|comput|add|work|figur|reckon)(?:e?d|e)?(?: (?:that|this|it|them))?(?: (?:out|up))?(?: ${right})?`,
  `(?:do|does) (?:the|my) (?:numbers?|sums?|maths?|arithmetic) (?:add up|work(?: out)?|hold)`,
  `i (?:suppose|presume|gather|assume|guess|take it)`,
  `(?:am|was) i (?:${right}|wrong|on the right (?:track|path)|close|getting (?:it|that|this))(?: (?:here|there|with (?:that|this)|in (?:that|this)))?`,
  `is (?:my|this|that) (?:a )?(?:reading|understanding|idea|picture|summary|view|take|version|model|way of (?:seeing|putting) it)? ?(?:${right}|a fair summary)`,
  `(?:is (?:that|this|it) )?(?:a )?fair(?: summary| enough| to say)?`,
  `(?:do|would) you agree|agreed|agree`,
  `if i (?:see|get|got|have|understand|understood|read|grasp|remember)(?: \\S+){0,4}? ${right}`,
  `(?:would you )?(?:sign|buy|confirm) (?:that|this)`,
  `(?:does|did) (?:that|this|it) (?:hold|sound right|sound ok(?:ay)?|fit)`,
  `(?:did|have) i (?:mix|mixed|confuse|confused)(?: (?:it|that|this|them|things?|something))?(?: up)?`,
  `am i (?:off|mistaken)`,
  `i(?:'m| am) (?:right|correct)(?=\\s*\\?)`,
  `(?:did|have) i (?:get|got) the (?:idea|point|gist)(?: right)?`,
  `(?:seems?|sounds?|looks?) \\w+,? but (?:is (?:it )?)?(?:true|right|correct)(?=\\s*\\?)`,
  `understood (?:it |that |this )?(?:${right}|correct)`,
  `right|correct(?:ly)?|true|yes|yeah|no(?=\\s*\\?)|right or wrong|true or false|y\\/n|yes or no`,
].join('|');

/** At the end of a turn. */
export const asksForVerdict = new RegExp(`(?:^|[,.;:?!\\n-]\\s*)(?:and |so |or )?(?:${asks})(?: (?:now|here|then|please))?\\s*[?.!]*\\s*$`, 'i');

/** The statement alone. */
export const withoutVerdictAsked = (core: string): string => core.replace(asksForVerdict, '').trim() || core;
