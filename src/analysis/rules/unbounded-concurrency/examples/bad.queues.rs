use std::sync::mpsc as std_mpsc;
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};

struct Order {
    id: u64,
}

fn orders() -> (UnboundedSender<Order>, UnboundedReceiver<Order>) {
    mpsc::unbounded_channel() // expect
}

fn mails() -> std_mpsc::Sender<String> {
    let (mails, inbox) = std_mpsc::channel(); // expect
    std::thread::spawn(move || inbox.iter().for_each(|mail: String| send(&mail)));
    mails
}
