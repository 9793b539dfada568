using System.Net;
using System.Threading.Tasks;

var listener = new HttpListener();
listener.Prefixes.Add("http://+:8088/");
listener.Start(); // expect

while (true)
{
    var context = await listener.GetContextAsync();
    _ = Task.Run(() => Answer(context));
}

static void Answer(HttpListenerContext context) => context.Response.Close();
