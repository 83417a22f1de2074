package dev.maturity.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells a waiting person what is going on, on standard error, once it takes longer than a second. */
public final class Progress {

  private static final long PATIENCE_MILLIS = 1_000;
  private static final int BAR = 20;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread teller;

  private Progress(Terminal terminal, String what, Supplier<String> state) {
    this.teller = new Thread(() -> tell(terminal, what, state), "progress");
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
    return during(terminal, what, () -> "", work);
  }

  /**
   * Works, and tells what is going on and how far it is. Where nobody watches, nothing is said.
   *
   * @param <T> what comes of the work
   * @param terminal where to tell
   * @param what what is going on, such as {@code Scoring answers.csv}
   * @param state how far it is, asked each second by another thread: a {@link #bar}, or empty where that is not known
   * @param work the work
   * @return what came of it
   */
  public static <T> T during(
      Terminal terminal, String what, Supplier<String> state, Supplier<T> work) {
    Progress progress = new Progress(terminal, what, state);
    if (terminal.screen().interactive()) {
      progress.teller.start();
    }
    try {
      return work.get();
    } finally {
      progress.end();
    }
  }

  /**
   * A bar that fills up.
   *
   * @param done how much is done
   * @param all how much there is; 0 where that is not known
   * @return such as {@code [#####---------------] 27 %, }; empty where it is not known how much there is
   */
  public static String bar(long done, long all) {
    if (all <= 0) {
      return "";
    }
    double share = Math.min(1, done / (double) all);
    int filled = (int) (share * BAR);
    return "[%s%s] %s %%, "
        .formatted("#".repeat(filled), "-".repeat(BAR - filled), (int) (share * 100));
  }

  private void tell(Terminal terminal, String what, Supplier<String> state) {
    try {
      int seconds = 0;
      while (!done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        seconds++;
        terminal.err().print(ERASE_LINE + what + " … " + state.get() + seconds + " s");
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
