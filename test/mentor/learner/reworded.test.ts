// What a language model made of an answer is told apart from the answer, and cannot pass for it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wholeAnswer } from '../../../src/mentor/learner/reworded';

describe('An answer with the words of a language model', () => {
  it("marks the model's part and keeps the mentor's own below", () => {
    assert.equal(wholeAnswer({ answer: 'Plain.', reworded: { model: 'Test [x](y) 1', text: 'One.\n\nTwo.' } }), "*In the words of the language model Test x(y) 1, from the lessons and lines named here:*\n\n> One.\n>\n> Two.\n\n*The mentor's own answer:*\n\nPlain.");
  });

  it('is the plain answer where no model was asked', () => assert.equal(wholeAnswer({ answer: 'Plain.' }), 'Plain.'));
});
