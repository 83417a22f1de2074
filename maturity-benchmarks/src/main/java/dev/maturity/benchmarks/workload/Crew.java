package dev.maturity.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that share a range of work among them. One thread works without any other. */
public final class Crew implements AutoCloseable {
  private final int threads;
  private final ExecutorService others;

  /**
   * Calls threads together.
   *
   * @param threads how many, the caller's own included
   */
  public Crew(int threads) {
    this.threads = threads;
    this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
      Thread thread = new Thread(work, "crew");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Does the part of a work that lies between two places. */
  @FunctionalInterface
  public interface Part {

    /**
     * Does a part.
     *
     * @param from the first place
     * @param to the place behind the last
     */
    void run(int from, int to);
  }

  /**
   * Does all of a work and returns when it is done.
   *
   * @param length how many places there are
   * @param part does a part of it
   */
  public void share(int length, Part part) {
    List<Future<?>> running = new ArrayList<>();
    for (int t = 1; t < threads; t++) {
      int from = (int) ((long) length * t / threads);
      int to = (int) ((long) length * (t + 1) / threads);
      running.add(others.submit(() -> part.run(from, to)));
    }
    part.run(0, length / threads);
    for (Future<?> other : running) {
      finish(other);
    }
  }

  private static void finish(Future<?> other) {
    try {
      other.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The crew was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the work failed.", e.getCause());
    }
  }

  @Override
  public void close() {
    others.shutdownNow();
  }
}
