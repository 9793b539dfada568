import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

class Mails {
    private final ExecutorService senders = Executors.newCachedThreadPool(); // expect
    private final BlockingQueue<Mail> waiting = new LinkedBlockingQueue<>(); // expect

    void send(Mail mail) {
        senders.submit(() -> deliver(mail));
    }
}
