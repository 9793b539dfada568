using System.Collections.Concurrent;
using System.Threading.Channels;

public class Mails
{
    private readonly Channel<Mail> waiting = Channel.CreateBounded<Mail>(100);
    private readonly BlockingCollection<Mail> failed = new BlockingCollection<Mail>(100);
}
