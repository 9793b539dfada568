// What holds a thread in .NET, or lets time pass: `Task.Delay` gives its thread back meanwhile, `Thread.Sleep` keeps it.
import type { Library } from '../../../concepts';

const documented = { language: 'csharp', protocol: 'tcp', version: '.NET 9' } as const;

export const taskDelay: Library = {
  ...documented,
  id: 'task-delay',
  title: 'Task.Delay',
  modules: ['System.Threading.Tasks'],
  source: 'https://learn.microsoft.com/dotnet/api/system.threading.tasks.task.delay',
  operations: [{ at: ['Task.Delay'], does: 'pause', lasts: { place: '0', unit: 'duration' } }],
};

export const threadSleep: Library = {
  ...documented,
  id: 'thread-sleep',
  title: 'Thread.Sleep',
  modules: ['System.Threading'],
  source: 'https://learn.microsoft.com/dotnet/api/system.threading.thread.sleep',
  operations: [{
    at: ['Thread.Sleep'], does: 'pause', blocks: true, lasts: { place: '0', unit: 'duration' },
    aside: [{ title: 'Pause without holding the thread (Task.Delay)', imports: [['System.Threading.Tasks', null]], replace: 'await Task.Delay($args)' }],
  }],
};

const readAndWritten = ['ReadAllText', 'ReadAllBytes', 'ReadAllLines', 'WriteAllText', 'WriteAllBytes', 'WriteAllLines', 'AppendAllText', 'AppendAllLines'];

export const files: Library = {
  ...documented,
  id: 'files',
  title: 'File',
  modules: ['System.IO'],
  source: 'https://learn.microsoft.com/dotnet/api/system.io.file.readalltextasync',
  operations: readAndWritten.map((name) => ({
    at: [`File.${name}`], does: 'block', blocksFor: 'a file', aside: [{ title: `Do it without holding the thread (${name}Async)`, replace: `await $receiver$.${name}Async($args)` }],
  })),
};

// `task.Result` and its kin, as the lowering writes them down.
export const taskWait: Library = {
  ...documented,
  id: 'task-wait',
  title: 'Task',
  modules: ['System.Threading.Tasks'],
  source: 'https://learn.microsoft.com/aspnet/core/fundamentals/best-practices#avoid-blocking-calls',
  operations: [
    { at: ['global:Result', 'global:Wait', 'global:GetResult'], does: 'block', blocksFor: 'a task' },
    { at: ['Task.WaitAll', 'Task.WaitAny'], does: 'block', blocksFor: 'a task' },
  ],
};
