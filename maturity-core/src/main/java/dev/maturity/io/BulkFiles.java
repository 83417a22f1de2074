package dev.maturity.io;

import com.google.common.collect.ImmutableSet;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.LevelTally;
import dev.maturity.bulk.Measure;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.model.Model;
import dev.maturity.problem.Location;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scorecard.DimensionScore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Reads files that hold many assessments, and scores them into files, in parts of some thousand assessments: the memory that it
 * takes does not grow with the file.
 *
 * <p>A file of answers in <em>CSV</em> has one row a rater under a header. It is the wide form of {@link MaturityCsv}, with the
 * same separators, quotes, encodings, names of criteria and words for answers, and with whose answers they are:
 *
 * <ul>
 *   <li>{@code subject}, which must be there: an id or a name;
 *   <li>{@code rater}, if a subject has several: an id or a name. The rows of a subject must stand together. A rater who is the
 *       only one need not be named. Without this column each row is an assessment;
 *   <li>{@code weight}, if raters count differently: a positive number; 1 where it is blank;
 *   <li>a column for each criterion, named by its id. One that is missing is answered by nobody. Flags and outcomes may be there,
 *       too, and are not scored;
 *   <li>any other column is an attribute of the subject. Where the rows of a subject do not agree on it, it is left empty. A name
 *       that looks like a slip of the keys for a criterion without a column is an error.
 * </ul>
 *
 * <p>A file of answers in <em>JSON lines</em> has an assessment on each line, as {@link MaturityJson} reads it. The subject goes
 * by its id, or by its name where it has none.
 *
 * <p>A header that does not fit is an error at once, with every problem, and so are quotes that never end. A row that cannot be
 * used is refused, with every problem, and so is the whole assessment that it belongs to; all others are scored. A subject may
 * come only once: rows of one that came before are refused. That is noticed among the last 1,500,000 subjects, and among all where
 * there are up to 3,000,000; where there are more, a note says so.
 *
 * <p>Scores in <em>CSV</em> have one row an assessment, in the order of the file, with the columns {@code subject}, the
 * attributes, and for each node (first {@code overall}) and measure one such as {@code overall.score}, {@code overall.level},
 * {@code overall.position}, {@code overall.coverage} and {@code overall.status}. Numbers are the shortest decimals that read as
 * the same {@code double}; a level is its id; a cell is empty where there is nothing, which is never 0. Texts are written as they
 * are: this is data for programs, and not made safe for spreadsheets. Scores in <em>JSON lines</em> have an object a line: {@code
 * {"subject":"acme","attributes":{"region":"EU"},"nodes":{"overall":{"score":0.5,"level":"managed"}}}}; what is not there is left
 * out. What is written is UTF-8 with line feeds, and the same bytes for the same file, whatever the number of threads.
 *
 * <p>Streams are neither buffered nor closed here.
 */
public final class BulkFiles {

  private BulkFiles() {}

  /**
   * Scores a file.
   *
   * @param scorer the scorer of the model that is answered
   * @param in the answers
   * @param out gets the scores; what is there after an exception is of no use
   * @param options how
   * @return what was read, refused and scored
   * @throws MaturityException if the file cannot be used at all, with every problem
   * @throws UncheckedIOException if it cannot be read, or the scores not be written
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public static BulkScoring score(
      BulkScorer scorer, InputStream in, OutputStream out, BulkFileOptions options) {
    Set<Measure> measures = options.scoring().measures();
    List<String> nodes = scorer.nodes();
    AnswerSource source = source(
        scorer.model(), in, options, ImmutableSet.copyOf(CsvScoreText.columns(nodes, measures)));
    requireSegments(source, options);
    LevelTally tally = LevelTally.by(scorer, DimensionScore.OVERALL, options.segments());
    Set<Problem> problems = new LinkedHashSet<>();
    new ScorePipeline(
            source,
            scorer,
            options.scoring(),
            out,
            scores -> {
              tally.add(scores);
              scores.problems().stream()
                  .limit(BulkScorer.MOST_PROBLEMS - problems.size())
                  .forEach(problems::add);
            },
            () -> text(scorer.model(), nodes, measures, source.attributes(), options.output()))
        .run();
    flush(out);
    return new BulkScoring(
        source.reading(),
        List.copyOf(problems),
        tally.summary(),
        tally.segments(),
        tally.beyondSegments());
  }

  /**
   * Reads a file into a table, which must fit in memory.
   *
   * @param in the answers
   * @param options the format, and how many problems are listed
   * @param into gets all assessments that can be used
   * @return what was read and refused
   * @throws MaturityException if the file cannot be used at all, with every problem
   * @throws UncheckedIOException if it cannot be read
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public static BulkReading read(InputStream in, BulkFileOptions options, AnswerTableBuilder into) {
    return read(into.model(), in, options, rows -> rows.addTo(into));
  }

  /**
   * Reads a file into tables of some thousand assessments, one after the other.
   *
   * @param model the model that is answered
   * @param in the answers
   * @param options the format, and how many problems are listed
   * @param parts gets each table, in the order of the file
   * @return what was read and refused
   * @throws MaturityException if the file cannot be used at all, with every problem
   * @throws UncheckedIOException if it cannot be read
   * @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
   */
  public static BulkReading readParts(
      Model model, InputStream in, BulkFileOptions options, Consumer<AnswerTable> parts) {
    AnswerTableBuilder builder = AnswerTable.builder(model);
    return read(model, in, options, rows -> {
      rows.addTo(builder);
      parts.accept(builder.build());
    });
  }

  /**
   * Writes scores that are at hand.
   *
   * @param scores the scores
   * @param out gets them
   * @param format the format
   * @throws UncheckedIOException if they cannot be written
   */
  public static void write(ScoreTable scores, OutputStream out, BulkFormat format) {
    ScoreText text = text(
        scores.answers().model(),
        scores.nodes(),
        scores.measures(),
        scores.answers().attributes(),
        format);
    try {
      ScoreValues values = new ScoreValues(scores);
      ByteText bytes = new ByteText();
      text.begin(bytes);
      for (int from = 0; from < scores.size(); from += AnswerRows.MOST_ROWS) {
        text.add(values, from, Math.min(scores.size(), from + AnswerRows.MOST_ROWS), bytes);
        bytes.writeTo(out);
        bytes.clear();
      }
      bytes.writeTo(out);
    } catch (IOException e) {
      throw unwritten(e);
    }
    flush(out);
  }

  /**
   * Writes why rows were refused, as CSV under the columns {@code line}, {@code column} (the place of the cell in its row),
   * {@code name} (of the column, or the JSON pointer of the property), {@code value}, {@code message} and {@code hint}.
   *
   * @param badRows what was listed
   * @return the text
   */
  public static String badRows(List<BadRow> badRows) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("line", "column", "name", "value", "message", "hint"));
    for (BadRow bad : badRows) {
      Problem problem = bad.problem();
      Location at = problem.location();
      rows.add(List.of(
          at == null ? "" : Integer.toString(at.line()),
          at == null ? "" : Integer.toString(at.column()),
          bad.name(),
          bad.value(),
          problem.message(),
          problem.hint()));
    }
    return CsvText.of(rows);
  }

  private static BulkReading read(
      Model model, InputStream in, BulkFileOptions options, Consumer<AnswerRows> parts) {
    AnswerSource source = source(model, in, options, ImmutableSet.of());
    AnswerRows part = source.newPart();
    boolean isMore = true;
    while (isMore) {
      part.clear();
      isMore = source.read(part);
      if (!part.isEmpty()) {
        parts.accept(part);
      }
    }
    return source.reading();
  }

  private static AnswerSource source(
      Model model, InputStream in, BulkFileOptions options, Set<String> columns) {
    BadRows bad = new BadRows(options.badRows());
    return options.input() == BulkFormat.CSV
        ? CsvAnswerSource.open(model, in, columns, bad)
        : new JsonAnswerSource(model, in, options.output() == BulkFormat.CSV, columns, bad);
  }

  private static ScoreText text(
      Model model,
      List<String> nodes,
      Set<Measure> measures,
      List<String> attributes,
      BulkFormat format) {
    return format == BulkFormat.CSV
        ? new CsvScoreText(model, nodes, measures, attributes)
        : new JsonScoreText(model, nodes);
  }

  /** A table says in its header by what it can be counted apart. */
  private static void requireSegments(AnswerSource source, BulkFileOptions options) {
    String wanted = options.segments();
    if (wanted.isEmpty()
        || options.input() != BulkFormat.CSV
        || source.attributes().contains(wanted)) {
      return;
    }
    List<String> attributes = source.attributes();
    throw new MaturityException(
        "The levels cannot be counted by (%s).".formatted(Quoted.text(wanted)),
        List.of(Problem.error(
                ProblemCode.UNKNOWN_PROPERTY,
                "",
                "The attribute (%s) must be a column.".formatted(Quoted.text(wanted)))
            .withHint(Nearest.to(wanted, attributes)
                .map(near -> "Maybe " + near + ".")
                .orElse(
                    attributes.isEmpty()
                        ? "No column holds an attribute."
                        : "There are: " + String.join(", ", attributes) + "."))
            .at(BadRows.at(1, 0))));
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  static UncheckedIOException unwritten(IOException e) {
    return new UncheckedIOException(
        "The scores cannot be written: %s.".formatted(SourceText.reason(e)), e);
  }
}
