use std::sync::mpsc as std_mpsc;
use tokio::sync::{mpsc, oneshot};

struct Order {
    id: u64,
}

fn orders() -> (mpsc::Sender<Order>, mpsc::Receiver<Order>) {
    mpsc::channel(100)
}

fn mails() -> std_mpsc::SyncSender<String> {
    let (mails, inbox) = std_mpsc::sync_channel(100);
    std::thread::spawn(move || inbox.iter().for_each(|mail: String| send(&mail)));
    mails
}

fn signals() {
    let (shutdown, asked) = mpsc::unbounded_channel::<Order>();
    let (tx, rx) = std_mpsc::channel::<()>();
    let (answer, answered) = oneshot::channel::<Order>();
}
