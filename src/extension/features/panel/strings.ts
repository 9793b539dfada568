// The panel's own words in the user's language. The page has no access to translations, so they travel with what it shows.
import { l10n } from 'vscode';
import type { PanelStrings } from '../../../protocol/panel';

export function panelStrings(): PanelStrings {
  return {
    skipToLesson: l10n.t('Skip to the lesson'),
    skipToLessons: l10n.t('Skip to the lessons'),
    allLessons: l10n.t('All lessons'),
    back: l10n.t('Back'),
    contents: l10n.t('Sections'),
    sectionOf: l10n.t('Section {0} of {1}', '{0}', '{1}'),
    sectionsRead: l10n.t('{0} of {1} read', '{0}', '{1}'),
    sectionIsRead: l10n.t('read'),
    previous: l10n.t('Previous'),
    next: l10n.t('Next'),
    markRead: l10n.t('Mark as read'),
    lessonIsRead: l10n.t('This lesson is read.'),
    before: l10n.t('Good to know before:'),
    related: l10n.t('Related lessons:'),
    planned: l10n.t('(still to come: {0})', '{0}'),
    fixesHere: l10n.t('Quick fixes on this line'),
    copy: l10n.t('Copy'),
    copyCode: l10n.t('Copy this code'),
    lessons: l10n.t('Lessons'),
    searchLabel: l10n.t('Search the lessons'),
    oneHit: l10n.t('1 section found'),
    manyHits: l10n.t('{0} sections found', '{0}'),
    noHits: l10n.t('Nothing found for “{0}”. Other words may help: timeout, retry, replica, TLS.', '{0}'),
    opened: l10n.t('{0}: {1}', '{0}', '{1}'),
    started: l10n.t('Sections read: {0}', '{0}'),
  };
}
