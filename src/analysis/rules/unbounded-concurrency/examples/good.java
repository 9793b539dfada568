import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Mails {
    private final ExecutorService senders = new ThreadPoolExecutor(4, 16, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
    private final BlockingQueue<Mail> waiting = new LinkedBlockingQueue<>(500);

    void send(Mail mail) {
        senders.submit(() -> deliver(mail));
    }
}
