// The mentor's panel: shows what the extension sends, tells it what the learner asks for, and keeps its own place.
import type { LessonHit, LessonPage } from '../model';
import { readOpening, readToPanel, type HomePanelView, type LessonPanelView, type Opening, type QuizPanelView, type ToPanel } from '../protocol/panel';
import { createAskForm } from './ask-form';
import { createFeed } from './card';
import { element, fill } from './element';
import { createHomeCard, type HomeCard } from './home-card';
import { openHost, type Host } from './host';
import { createLessonCard, links, type LessonCard } from './lesson-card';
import { createLineCard, type LineCard } from './line-card';
import { createQuizCard, type QuizCard } from './quiz-card';
import { createTalk } from './talk';

/** The mentor names the section about the learner's own line so. */
const lineSection = 'on-your-line';

const opening = readOpening(JSON.parse(document.getElementById('opening')?.textContent ?? 'null'));
if ('message' in opening) start(openHost(), opening.message);
else throw new Error(`The page begins with what it does not understand: ${opening.problem}`);

function start(host: Host, { strings, asked }: Opening): void {
  const spoken = element('div', { class: 'spoken', role: 'status' });
  const told = element('div', { class: 'told', role: 'status' });
  const skip = element('a', { class: 'skip', href: '#title' });
  const bar = element('header', { class: 'bar' });
  const title = element('h1', { id: 'title', tabindex: -1 });
  const meta = element('div', { class: 'meta' });
  const cards = element('div', { class: 'feed' });
  const feed = createFeed(cards);
  const form = createAskForm(host, strings, ask);
  const talk = createTalk(host, strings, ask);
  const main = element('main', { id: 'main' }, title, meta, cards, talk.root);
  const foot = element('footer', { class: 'foot' }, told, form.root);
  document.body.append(skip, bar, main, foot, spoken);

  let lesson: { readonly page: LessonPage; readonly card: LessonCard } | undefined;
  let home: HomeCard | undefined;
  let line: LineCard | undefined;
  let quiz: { readonly question: string; readonly card: QuizCard } | undefined;
  /** Whoever asked for all lessons finds them unfolded, whatever stands below. */
  let wantsLessons = false;
  let wantedPart: { readonly lesson: string; readonly part: string } | undefined;

  /** A suggestion that was chosen leaves the page with its button, so the focus goes where the next question is written. */
  function ask(text: string): void {
    told.replaceChildren();
    form.write(undefined);
    begin(text);
    host.send({ type: 'ask', text });
  }

  /** A question is seen, and heard of, before the mentor has got it. */
  function begin(text: string): void {
    home?.makeRoom();
    talk.begin(text);
    announce(strings.thinking);
  }

  function showLesson(view: LessonPanelView, takeFocus: boolean): void {
    const resumed = host.kept().view === view.id;
    const own = view.page.sections.find(({ id }) => id === lineSection);
    const sections = view.page.sections.filter((section) => section !== own);
    const card = createLessonCard(view.page, sections, strings, host, (section) => {
      host.send({ type: 'moved', section: section.id });
      announce(fill(strings.opened, view.page.title, section.title));
    });
    lesson = { page: view.page, card };
    home = undefined;
    quiz = undefined;
    frame(view.page.title, strings.skipToLesson, view.canGoBack);
    const before = view.page.prerequisites.filter(({ written }) => written);
    meta.replaceChildren(...(before.length > 0 ? [element('p', {}, `${strings.before} `, ...links(before, strings, host))] : []));
    line = own && createLineCard(own, view.fixes, strings, host);
    feed.replace([...(line ? [line] : []), card]);

    const { section, scroll } = host.kept();
    host.keep({ view: view.id });
    const wanted = resumed && section !== undefined ? section : fitting(view.page);
    card.show((sections.find(({ id }) => id === wanted) ?? sections[0]!).id, false);
    settle(takeFocus && !resumed, resumed ? scroll : 0);
    if (wantedPart?.lesson === view.page.id) card.unfold(wantedPart.part);
    wantedPart = undefined;
  }

  function showHome(view: HomePanelView, takeFocus: boolean): void {
    const resumed = host.kept().view === view.id;
    const { scroll } = host.kept();
    host.keep(resumed ? {} : { view: view.id, query: view.query });
    lesson = undefined;
    line = undefined;
    quiz = undefined;
    home = createHomeCard(view.pillars, wantsLessons || !!talk.root.hidden, view.notices, strings, host, announce, openHit);
    wantsLessons = false;
    frame(strings.mentor, strings.skipToLessons, view.canGoBack);
    meta.replaceChildren();
    feed.replace([home]);
    announce(strings.mentor);
    settle(takeFocus && !resumed, resumed ? scroll : 0);
  }

  function showQuiz(view: QuizPanelView, takeFocus: boolean): void {
    const resumed = host.kept().view === view.id;
    const { scroll } = host.kept();
    host.keep({ view: view.id });
    lesson = undefined;
    line = undefined;
    home = undefined;
    const card = createQuizCard(view, strings, host);
    quiz = { question: view.question.id, card };
    const heading = fill(strings.quizOn, view.title);
    frame(heading, strings.skipToQuestion, view.canGoBack);
    meta.replaceChildren();
    feed.replace([card]);
    announce(fill(strings.opened, heading, view.question.text));
    settle(false, resumed ? scroll : 0);
    if (takeFocus && !resumed) card.focus();
  }

  /** What all pages have around the feed. */
  function frame(heading: string, skipWords: string, canGoBack: boolean): void {
    title.textContent = heading;
    document.title = heading;
    skip.textContent = skipWords;
    told.replaceChildren();
    bar.replaceChildren(
      ...(canGoBack ? [element('button', { type: 'button', class: 'tool', onclick: () => host.send({ type: 'goBack' }) }, `← ${strings.back}`)] : []),
      ...(lesson || quiz ? [element('button', { type: 'button', class: 'tool', onclick: openLessons }, strings.allLessons)] : []));
  }

  /** The question that was found is unfolded as soon as its lesson is there. */
  function openHit({ lesson: id, section, part }: LessonHit): void {
    wantedPart = part && { lesson: id, part: part.id };
    host.send({ type: 'openLesson', lesson: id, section });
  }

  function openLessons(): void {
    wantsLessons = true;
    host.send({ type: 'openHome' });
  }

  function settle(takeFocus: boolean, scroll = 0): void {
    scrollTo({ top: scroll, behavior: 'instant' });
    if (takeFocus) title.focus({ preventScroll: true });
  }

  function announce(text: string): void {
    // Emptied first, because a screen reader does not repeat what has not changed.
    spoken.textContent = '';
    spoken.textContent = text;
  }

  function receive(message: ToPanel): void {
    switch (message.type) {
      case 'show':
        document.documentElement.classList.add('ready');
        host.keep({ restore: message.state });
        if (message.conversation) talk.replace(message.conversation);
        if (message.view.kind === 'lesson') showLesson(message.view, message.takeFocus);
        else if (message.view.kind === 'quiz') showQuiz(message.view, message.takeFocus);
        else showHome(message.view, message.takeFocus);
        break;
      case 'progress':
        if (lesson?.page.id === message.lesson) lesson.card.setRead(message.sections);
        break;
      case 'solved':
        line?.solve(message.text);
        announce(message.text);
        break;
      case 'quiz':
        if (quiz?.question === message.question) announce(quiz.card.answer(message.answer, true));
        break;
      case 'hits':
        home?.setHits(message.query, message.hits);
        break;
      case 'conversation': {
        const hadFocus = talk.root.contains(document.activeElement);
        talk.replace(message.conversation);
        // What had the focus is gone with it, and reading would begin at the top of the page again.
        if (hadFocus && (talk.root.hidden || !talk.root.contains(document.activeElement))) form.write(undefined);
        break;
      }
      case 'older':
        talk.prepend(message.turns, message.older);
        break;
      case 'turn': {
        home?.makeRoom();
        const answer = talk.take(message.turn);
        announce(answer === '' ? strings.thinking : fill(strings.answered, answer));
        break;
      }
      case 'fixes':
        talk.offer(message.turn, message.fixes);
        break;
      case 'write':
        form.write(message.text);
        talk.showLatest();
        break;
      case 'tell':
        told.replaceChildren(element('p', {}, message.text));
        break;
    }
  }

  /** Links in the mentor's HTML carry data instead of addresses; addresses of the web are left to the editor. */
  function follow(event: MouseEvent): void {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    if (!anchor) return;
    const { file, line, column, lesson: target, section } = anchor.dataset;
    const turn = anchor.closest<HTMLElement>('[data-turn]')?.dataset['turn'];
    if (file === undefined && target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (file !== undefined) host.send({ type: 'openPlace', file, line: Number(line), column: Number(column ?? 1), ...(turn === undefined ? {} : { turn: Number(turn) }) });
    else if (turn === undefined && target === lesson?.page.id && section !== undefined) lesson?.card.show(section, true);
    else if (target !== undefined) host.send({ type: 'openLesson', lesson: target, ...(section === undefined ? {} : { section }) });
  }

  addEventListener('message', ({ data }) => {
    const read = readToPanel(data);
    if ('message' in read) receive(read.message);
  });
  main.addEventListener('click', () => told.replaceChildren(), { capture: true });
  main.addEventListener('click', follow);
  skip.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    home?.open();
    (document.getElementById('section-title') ?? document.getElementById('question') ?? document.getElementById('search') ?? title).focus();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) host.send({ type: 'leave' });
  });
  addEventListener('scrollend', () => host.keep({ scroll: Math.round(scrollY) }));
  // A page that comes back has shown what it was opened with.
  if (asked !== undefined && host.kept().view === undefined) {
    title.textContent = strings.mentor;
    begin(asked);
    form.write(undefined);
  }
  host.send({ type: 'ready' });
}

/** The mentor puts the learner's line right above the section that explains it; here the line has a card of its own. */
function fitting({ sections, focus }: LessonPage): string | undefined {
  return focus === lineSection ? sections[sections.findIndex(({ id }) => id === lineSection) + 1]?.id : focus;
}
