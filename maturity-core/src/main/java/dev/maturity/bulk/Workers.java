package dev.maturity.bulk;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shares rows among threads, in pieces of whole blocks. What a piece gives does not depend on who takes it. */
final class Workers {

  /** How many blocks a thread takes at once: enough to hide the taking, few enough to end together. */
  private static final int BLOCKS_AT_ONCE = 8;

  private final BulkOptions options;
  private final int rows;
  private final int piece;
  private final AtomicInteger taken = new AtomicInteger();
  private long done;

  /** Whether a helper failed, so that all the others may stop. */
  private volatile boolean isStopped;

  private Workers(BulkOptions options, int rows, int piece) {
    this.options = options;
    this.rows = rows;
    this.piece = piece;
  }

  /** Works on the rows from one to before another. */
  interface Worker {
    void work(int from, int to);
  }

  /**
   * Runs.
   *
   * @param worker makes a worker for a thread
   * @throws CancellationException if the calling thread is interrupted
   */
  static void run(BulkOptions options, int rows, int block, Supplier<Worker> worker) {
    // Small pieces for few rows, so that all threads have something to do.
    int pieces = Math.max(1, Math.min(BLOCKS_AT_ONCE, rows / block / options.threads()));
    new Workers(options, rows, pieces * block).run(worker);
  }

  private void run(Supplier<Worker> worker) {
    int pieces = (int) (((long) rows + piece - 1) / piece);
    int helpers = Math.min(options.threads(), pieces) - 1;
    if (helpers < 1) {
      work(worker.get());
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(helpers, Workers::daemon);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < helpers; i++) {
        results.add(pool.submit(() -> help(worker)));
      }
      work(worker.get());
      for (Future<?> result : results) {
        await(result);
      }
    } finally {
      // Nobody writes or tells anything any more once this is over, however it ends.
      pool.shutdownNow();
      Uninterruptibles.awaitTerminationUninterruptibly(pool);
    }
  }

  private void help(Supplier<Worker> worker) {
    boolean isDone = false;
    try {
      work(worker.get());
      isDone = true;
    } finally {
      if (!isDone) {
        isStopped = true;
      }
    }
  }

  private void work(Worker worker) {
    int number = taken.getAndIncrement();
    while (!isStopped && (long) number * piece < rows) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("The scoring was interrupted.");
      }
      int from = number * piece;
      int to = (int) Math.min(rows, (long) from + piece);
      worker.work(from, to);
      tell(to - from);
      number = taken.getAndIncrement();
    }
  }

  private synchronized void tell(int more) {
    done += more;
    options.progress().accept(done);
  }

  private static void await(Future<?> result) {
    try {
      result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The scoring was interrupted.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "maturity-bulk");
    thread.setDaemon(true);
    return thread;
  }
}
