using System.Net;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

var listener = new HttpListener();
listener.Prefixes.Add("http://+:8088/");
listener.Start();

using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    listener.Stop();
});

while (listener.IsListening)
{
    var context = await listener.GetContextAsync();
    _ = Task.Run(() => Answer(context));
}

static void Answer(HttpListenerContext context) => context.Response.Close();
