package dev.maturity.io;

import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.ScoreTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a long file, scores them and writes their scores in the order of the file. The calling thread reads; others
 * score, turn scores into text and write when it is their turn. While all parts are under way, the calling thread scores, too.
 */
final class ScorePipeline {

  /** A part with its place in the file; without rows it is the sign that nothing follows. */
  private record Job(long number, @Nullable AnswerRows rows) {}

  private final AnswerSource source;
  private final BulkScorer scorer;
  private final BulkOptions options;
  private final OutputStream out;
  private final Consumer<ScoreTable> counter;
  private final Supplier<ScoreText> texts;
  private final BlockingQueue<AnswerRows> free = new LinkedBlockingQueue<>();
  private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private final List<Thread> helpers = new ArrayList<>();
  private long handed;
  private long written;
  private long scored;
  private @Nullable Throwable failure;

  /**
   * A pipeline.
   *
   * @param counter is told of each table, in the order of the file, by one thread at a time
   * @param texts makes the text of tables, for each thread its own
   */
  ScorePipeline(
      AnswerSource source,
      BulkScorer scorer,
      BulkOptions options,
      OutputStream out,
      Consumer<ScoreTable> counter,
      Supplier<ScoreText> texts) {
    this.source = source;
    this.scorer = scorer;
    this.options = options;
    this.out = out;
    this.counter = counter;
    this.texts = texts;
  }

  /** Runs to the end of the file. */
  void run() {
    // What is known of subjects is known after the first part.
    AnswerRows first = source.newPart();
    first.clear();
    boolean isMore = source.read(first);
    Worker own = new Worker();
    own.begin();
    for (int i = 1; i < options.threads(); i++) {
      Thread helper = new Thread(new Worker()::help, "maturity-bulk");
      helper.setDaemon(true);
      helpers.add(helper);
      free.add(source.newPart());
    }
    if (!helpers.isEmpty()) {
      // One is filled and one waits, so that nobody does.
      free.add(source.newPart());
    }
    helpers.forEach(Thread::start);
    try {
      hand(first, own);
      while (isMore) {
        AnswerRows part = freePart(own);
        part.clear();
        isMore = source.read(part);
        hand(part, own);
      }
      end(own);
    } catch (RuntimeException | Error e) {
      fail(e);
    } finally {
      stop();
    }
    rethrow();
  }

  private void hand(AnswerRows part, Worker own) {
    if (part.isEmpty()) {
      free.add(part);
    } else if (helpers.isEmpty()) {
      own.work(new Job(handed++, part));
    } else {
      jobs.add(new Job(handed++, part));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
  }

  /** A part to fill; while there is none, the calling thread helps. */
  private AnswerRows freePart(Worker own) {
    AnswerRows part = free.poll();
    while (part == null) {
      rethrow();
      Job job = jobs.poll();
      if (job == null) {
        part = take(free);
      } else {
        own.work(job);
        part = free.poll();
      }
    }
    rethrow();
    return part;
  }

  /** Works off what is left. */
  private void end(Worker own) {
    for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
      own.work(job);
    }
    for (int i = 0; i < helpers.size(); i++) {
      jobs.add(new Job(-1, null));
    }
    for (Thread helper : helpers) {
      try {
        helper.join();
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  /** Ends all helpers, whatever they do, and waits for them: nobody writes after this. */
  private void stop() {
    boolean isInterrupted = Thread.interrupted();
    for (Thread helper : helpers) {
      helper.interrupt();
    }
    for (Thread helper : helpers) {
      while (helper.isAlive()) {
        try {
          helper.join();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void fail(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
    notifyAll();
  }

  private synchronized void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private static <T> T take(BlockingQueue<T> queue) {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("The scoring was interrupted.");
  }

  /** Waits for the turn of a part, and writes it. */
  private synchronized void write(long number, ScoreTable scores, ByteText text) {
    while (written != number) {
      rethrow();
      try {
        wait();
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
    rethrow();
    writeNow(text);
    counter.accept(scores);
    scored += scores.size();
    options.progress().accept(scored);
    written++;
    notifyAll();
  }

  private void writeNow(ByteText text) {
    try {
      text.writeTo(out);
    } catch (IOException e) {
      throw BulkFiles.unwritten(e);
    }
  }

  /** What one thread needs for its work. */
  private final class Worker {

    private final AnswerTableBuilder builder = AnswerTable.builder(scorer.model());
    private final BulkOptions alone = options.withThreads(1).withProgress(done -> {});
    private final ScoreText text = texts.get();
    private final ByteText bytes = new ByteText();

    /** Writes what stands before all parts. */
    void begin() {
      text.begin(bytes);
      writeNow(bytes);
    }

    void work(Job job) {
      AnswerRows rows = job.rows();
      if (rows == null) {
        return;
      }
      try {
        rows.addTo(builder);
      } finally {
        free.add(rows);
      }
      ScoreTable scores = scorer.score(builder.build(), alone);
      bytes.clear();
      text.add(new ScoreValues(scores), 0, scores.size(), bytes);
      write(job.number(), scores, bytes);
    }

    void help() {
      try {
        for (Job job = take(jobs); job.rows() != null; job = take(jobs)) {
          work(job);
        }
      } catch (RuntimeException | Error e) {
        fail(e);
        // Whoever waits for a free part must not wait for ever.
        free.add(source.newPart());
      }
    }
  }
}
