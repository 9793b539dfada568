// "Hello": short, and what one can talk about here.
import type { Build } from '../plan';

export const greet: Build = ({ state }) => ({
  pieces: [{ text: state.turns.length === 0 ? 'Hello! I mentor on distributed systems: scalability, fault tolerance and security. Ask me anything about them, or about your own code. What brings you here?' : 'Hello again! Shall we go on where we were, or is there a new question?' }],
  suggestions: ['Where should I start?', 'What is fault tolerance?', 'How do scalability and fault tolerance relate?'],
});
