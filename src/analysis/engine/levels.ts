// Which severity a rule has for a team: its own, another, or none because it is switched off.
import type { Severity } from '../../model';
import type { Configuration, RuleLevel } from './configuration';

/** The severity to show a problem of `rule` with, or `off`. `natural` is what the rule itself would say. */
export function gradeOf(rule: string, natural: Severity, configuration: Configuration): Severity | 'off' {
  if (configuration.only.length > 0 && !configuration.only.some((pattern) => fits(pattern, rule))) return 'off';
  const level = levelOf(rule, configuration);
  return level === 'default' ? natural : level;
}

/** True if a rule id fits a pattern in which `*` stands for any letters. */
export function fits(pattern: string, rule: string): boolean {
  if (!pattern.includes('*')) return pattern === rule;
  const [first = '', ...rest] = pattern.split('*');
  if (!rule.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const part of rest) {
    const at = rule.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return rule.length - last.length >= from && rule.endsWith(last);
}

function levelOf(rule: string, { rules }: Configuration): RuleLevel {
  let level: RuleLevel = 'default';
  for (const [pattern, value] of Object.entries(rules)) if (fits(pattern, rule)) level = value;
  return level;
}
