// All moves. To add one: its name in `move.ts`, its file here, its line below.
import type { Move } from '../move';
import type { Build } from '../plan';
import { analogy } from './analogy';
import { bestPractice } from './best-practice';
import { checkUnderstanding, orJudged } from './check-understanding';
import { clarifyVague } from './clarify-vague';
import { compare } from './compare';
import { correctMisconception } from './correct-misconception';
import { define } from './define';
import { anotherExample, example, orStoryTold } from './example';
import { explainHow } from './explain-how';
import { fixCode } from './fix-code';
import { goodbye } from './goodbye';
import { greet } from './greet';
import { inSoManySentences } from './in-sentences';
import { nextTopic } from './next-topic';
import { offTopic } from './off-topic';
import { inCodeAlone } from './only-code';
import { orOutside } from './outside';
import { orOwnPicture } from './own-picture';
import { orOwnSystem } from './own-system';
import { orEachPart } from './parts-each';
import { orPasted } from './pasted-lines';
import { orPoints } from './points';
import { quiz } from './quiz';
import { relate } from './relate';
import { repeat } from './repeat';
import { returnToAnalogy } from './return-to-analogy';
import { showInCode } from './show-in-code';
import { simplify } from './simplify';
import { orStep } from './step-named';
import { summarize } from './summarize';
import { orTermsEach } from './terms-each';
import { thanks } from './thanks';
import { orEachThing } from './things-each';
import { walkthrough } from './walkthrough';
import { whatIf } from './what-if';
import { orWritten } from './written';

/** In as many sentences as were asked for, or as code alone. */
const asWanted = (build: Build): Build => inSoManySentences(inCodeAlone(build));

/** Moves that ask for something particular, in as many sentences as they say: the own system, pasted lines and written answers come before what they make of the topic. */
const asked = (build: Build): Build => orStoryTold(orPoints(orTermsEach(asWanted(orOwnSystem(orOutside(orPasted(orEachPart(orEachThing(orWritten(build))))))))));

export const builders: Readonly<Record<Move, Build>> = {
  define: orStep(asked(define)), 'explain-how': orStep(asked(explainHow)), simplify: orTermsEach(orOutside(simplify)), example: asked(example), 'another-example': orStoryTold(orOutside(anotherExample)), analogy, 'return-to-analogy': orOwnPicture(returnToAnalogy), repeat, 'what-if': orStoryTold(orPoints(orOutside(orPasted(whatIf)))), relate: asked(relate), compare: asked(compare), summarize: orPoints(orTermsEach(asWanted(summarize))),
  walkthrough: orPoints(asWanted(orOutside(orPasted(orEachPart(walkthrough))))), 'best-practice': asked(bestPractice), 'check-understanding': orJudged(asked(checkUnderstanding)), 'correct-misconception': asked(correctMisconception), 'next-topic': nextTopic, quiz,
  'show-in-code': asked(showInCode), 'fix-code': asked(fixCode), greet, thanks, goodbye, 'off-topic': offTopic, 'clarify-vague': orOwnSystem(orPasted(clarifyVague)),
};
