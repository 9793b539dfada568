// ureq: blocks until the answer is there, without a limit unless told otherwise, and asks once.
import type { Library, Operation, Setting } from '../../../concepts';

const none: Setting = { places: [], otherwise: 'none' };
const given: Setting = { places: ['0'] };
const limit = 'Some(std::time::Duration::from_secs(10))';

const requests = (on: string): readonly Operation[] => [
  { at: [`${on}get`, `${on}head`, `${on}put`, `${on}delete`], does: 'make', makes: 'UreqRequest', repeatable: 'yes', address: { places: ['0'], form: 'url' }, ...(on === '' ? { deadline: none } : {}), retry: none },
  { at: [`${on}post`, `${on}patch`], does: 'make', makes: 'UreqRequest', repeatable: 'no', address: { places: ['0'], form: 'url' }, ...(on === '' ? { deadline: none } : {}) },
  { at: [`${on}request`], does: 'make', makes: 'UreqRequest', repeatable: { method: ['0'] }, address: { places: ['1'], form: 'url' }, ...(on === '' ? { deadline: none } : {}), retry: none },
];

export const ureq: Library = {
  id: 'ureq',
  title: 'ureq',
  language: 'rust',
  modules: ['ureq'],
  protocol: 'http',
  version: '3.x: no timeouts; 2.x: 30 s to connect, none for the answer; no retries',
  source: 'https://docs.rs/ureq/latest/ureq/config/struct.ConfigBuilder.html#method.timeout_global',
  blocks: true,
  operations: [
    ...requests(''),
    {
      at: ['Agent.new_with_defaults', 'Agent.new', 'agent'],
      does: 'make',
      makes: 'Agent',
      shares: true,
      deadline: {
        places: [],
        otherwise: 'none',
        remedies: [{ title: 'Give it 10 seconds for each call', replace: `ureq::Agent::new_with_config(ureq::Agent::config_builder().timeout_global(${limit}).build())` }],
      },
    },
    { at: ['Agent.config_builder', 'config.Config.builder', 'AgentBuilder.new', 'builder'], does: 'make', makes: 'AgentBuilder', deadline: none },
    { at: ['timeout_global', 'timeout_per_call', 'timeout_recv_response', 'timeout', 'timeout_read'].map((name) => `AgentBuilder#${name}`), does: 'make', makes: 'AgentBuilder', deadline: given },
    { at: ['AgentBuilder#new_agent', 'AgentBuilder#build'], does: 'make', makes: 'Agent', shares: true },
    { at: ['AgentBuilder#*'], does: 'make', makes: 'AgentBuilder' },
    { at: ['Agent.new_with_config'], does: 'make', makes: 'Agent', through: ['0'], shares: true },
    ...requests('Agent#'),
    { at: ['call', 'send', 'send_json', 'send_form', 'send_empty', 'send_string', 'send_bytes'].map((name) => `UreqRequest#${name}`), does: 'request' },
    { at: ['timeout_global', 'timeout_per_call', 'timeout_recv_response', 'timeout'].map((name) => `UreqRequest#${name}`), does: 'make', makes: 'UreqRequest', deadline: given },
    { at: ['UreqRequest#*'], does: 'make', makes: 'UreqRequest' },
  ],
};
