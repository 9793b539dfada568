using System.Collections.Concurrent;
using System.Threading.Channels;

public class Mails
{
    private readonly Channel<Mail> waiting = Channel.CreateUnbounded<Mail>(); // expect
    private readonly BlockingCollection<Mail> failed = new BlockingCollection<Mail>(); // expect
}
