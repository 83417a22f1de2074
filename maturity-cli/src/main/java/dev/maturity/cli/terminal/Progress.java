package dev.maturity.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells a waiting person what is going on, on standard error, once it takes longer than a second. */
public final class Progress {

  private static final long PATIENCE_MILLIS = 1_000;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread teller;

  private Progress(Terminal terminal, String what) {
    this.teller = new Thread(() -> tell(terminal, what), "progress");
    teller.setDaemon(true);
  }

  /**
   * Works, and tells what is going on. Where nobody watches, nothing is said.
   *
   * @param <T> what comes of the work
   * @param terminal where to tell
   * @param what what is going on, such as {@code Looking for what blocks performing}
   * @param work the work
   * @return what came of it
   */
  public static <T> T during(Terminal terminal, String what, Supplier<T> work) {
    Progress progress = new Progress(terminal, what);
    if (terminal.screen().interactive()) {
      progress.teller.start();
    }
    try {
      return work.get();
    } finally {
      progress.end();
    }
  }

  private void tell(Terminal terminal, String what) {
    try {
      int seconds = 0;
      while (!done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        seconds++;
        terminal.err().print(ERASE_LINE + what + " … " + seconds + " s");
        terminal.err().flush();
      }
      if (seconds > 0) {
        terminal.err().print(ERASE_LINE);
        terminal.err().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    done.countDown();
    try {
      if (teller.isAlive()) {
        teller.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
