package dev.maturity.bulk;

import dev.maturity.compiled.ScoreColumns;
import dev.maturity.compiled.StatusCodes;
import dev.maturity.model.Level;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Status;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Scores, levels, positions, coverages and statuses of many assessments, in columns: one row for each assessment, one column
 * for each node and measure. The numbers are those of the {@link dev.maturity.scorecard.Scorecard} of each assessment, to the
 * last bit. Immutable and thread-safe, until {@linkplain BulkScorer#score(AnswerTable, BulkOptions, ScoreTable) its memory is
 * given} to a later table.
 *
 * <p>Where the criteria of a node are on scales of points, its score usually is kept as the sums that it comes from, and looked up
 * or divided when it is read. {@link #scores} reads a whole column in less time than one by one.
 *
 * <p>The nodes are {@value DimensionScore#OVERALL}, the whole model, and then its dimensions in model order, each before those
 * inside it.
 */
public final class ScoreTable implements Iterable<ScoreRow> {

  private final AnswerTable answers;
  private final List<String> nodes;
  private final Set<Measure> measures;
  private final ScoreColumns columns;
  private final List<Problem> problems;
  private final AtomicBoolean isSpent = new AtomicBoolean();

  ScoreTable(
      AnswerTable answers,
      List<String> nodes,
      Set<Measure> measures,
      ScoreColumns columns,
      List<Problem> problems) {
    this.answers = answers;
    this.nodes = List.copyOf(nodes);
    this.measures = measures;
    this.columns = columns;
    this.problems = List.copyOf(problems);
  }

  /**
   * The answers that were scored.
   *
   * @return the table of answers, with names and attributes of the subjects
   */
  public AnswerTable answers() {
    return answers;
  }

  /**
   * The number of assessments.
   *
   * @return the number of rows
   */
  public int size() {
    return answers.size();
  }

  /**
   * The ids of the nodes.
   *
   * @return {@value DimensionScore#OVERALL}, then the dimensions in model order
   */
  public List<String> nodes() {
    return nodes;
  }

  /**
   * The place of a node.
   *
   * @param id {@value DimensionScore#OVERALL} or the id of a dimension
   * @return its place in {@link #nodes()}
   * @throws IllegalArgumentException if there is none of that id
   */
  public int node(String id) {
    int place = nodes.indexOf(id);
    if (place < 0) {
      throw new IllegalArgumentException("The node (%s) must be one of %s.".formatted(id, nodes));
    }
    return place;
  }

  /**
   * What was computed.
   *
   * @return the measures that were asked for
   */
  public Set<Measure> measures() {
    return measures;
  }

  /**
   * A score.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return the double nearest to the exact score; NaN if there is none, which is never a score of 0
   * @throws IllegalStateException if scores were not asked for
   */
  public double score(int assessment, int node) {
    require(assessment, node, Measure.SCORE);
    return columns.score(node, assessment);
  }

  /**
   * The rank of a level.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return from 1, the lowest level, up; 0 if there is none
   * @throws IllegalStateException if levels were not asked for
   */
  public int rank(int assessment, int node) {
    require(assessment, node, Measure.LEVEL);
    byte[] ranks = columns.ranks(node);
    return ranks.length == 0 ? 0 : ranks[assessment] & 0xFF;
  }

  /**
   * A level.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return the level; empty if there is none
   * @throws IllegalStateException if levels were not asked for
   */
  public Optional<Level> level(int assessment, int node) {
    int rank = rank(assessment, node);
    return rank == 0 ? Optional.empty() : Optional.of(answers.model().levels().get(rank - 1));
  }

  /**
   * A position on the curve.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return the double nearest to the exact position; NaN if there is no level
   * @throws IllegalStateException if positions were not asked for
   */
  public double position(int assessment, int node) {
    require(assessment, node, Measure.POSITION);
    double[] positions = columns.positions(node);
    return positions.length == 0 ? Double.NaN : positions[assessment];
  }

  /**
   * How much of a node rests on answers.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return the double nearest to the exact share, from 0 to 1
   * @throws IllegalStateException if coverages were not asked for
   */
  public double coverage(int assessment, int node) {
    require(assessment, node, Measure.COVERAGE);
    return columns.coverages(node)[assessment];
  }

  /**
   * What could be said of a node.
   *
   * @param assessment the row, from 0
   * @param node the place of the node
   * @return the status
   * @throws IllegalStateException if statuses were not asked for
   */
  public Status status(int assessment, int node) {
    require(assessment, node, Measure.STATUS);
    return StatusCodes.status(columns.statuses(node)[assessment]);
  }

  /**
   * All scores of a node.
   *
   * @param node the place of the node
   * @return a copy, one for each assessment, as {@link #score} gives them
   * @throws IllegalStateException if scores were not asked for
   */
  public double[] scores(int node) {
    require(Measure.SCORE, node);
    return columns.scores(node, size());
  }

  /**
   * The ranks of all levels of a node.
   *
   * @param node the place of the node
   * @return one for each assessment, as {@link #rank} gives them
   * @throws IllegalStateException if levels were not asked for
   */
  public int[] ranks(int node) {
    require(Measure.LEVEL, node);
    byte[] bytes = columns.ranks(node);
    int[] ranks = new int[size()];
    for (int i = 0; i < ranks.length && bytes.length > 0; i++) {
      ranks[i] = bytes[i] & 0xFF;
    }
    return ranks;
  }

  /**
   * All positions of a node.
   *
   * @param node the place of the node
   * @return a copy, one for each assessment, as {@link #position} gives them
   * @throws IllegalStateException if positions were not asked for
   */
  public double[] positions(int node) {
    require(Measure.POSITION, node);
    double[] positions = columns.positions(node);
    double[] copy = Arrays.copyOf(positions, size());
    if (positions.length == 0) {
      Arrays.fill(copy, Double.NaN);
    }
    return copy;
  }

  /**
   * All coverages of a node.
   *
   * @param node the place of the node
   * @return a copy, one for each assessment, as {@link #coverage} gives them
   * @throws IllegalStateException if coverages were not asked for
   */
  public double[] coverages(int node) {
    require(Measure.COVERAGE, node);
    return Arrays.copyOf(columns.coverages(node), size());
  }

  /**
   * What went wrong: a rule that fails spoils the nodes of the assessment in which it failed.
   *
   * @return at most {@value BulkScorer#MOST_PROBLEMS} problems
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * How the assessments spread over the levels of a node.
   *
   * @param node the place of the node
   * @return the counts and the mean of what was computed
   */
  public LevelSummary summary(int node) {
    return LevelTally.of(this, node, "").summary();
  }

  /**
   * How the assessments spread over the levels of a node, apart for each value of an attribute of their subjects.
   *
   * @param node the place of the node
   * @param attribute one of {@link AnswerTable#attributes()}
   * @return the summaries by the value, in alphabetical order; subjects without the attribute stand under the empty text
   * @throws IllegalArgumentException if no subject has such an attribute
   */
  public Map<String, LevelSummary> summaryBy(int node, String attribute) {
    if (!answers.attributes().contains(attribute)) {
      throw new IllegalArgumentException(
          "The attribute (%s) must be one of %s.".formatted(attribute, answers.attributes()));
    }
    return LevelTally.of(this, node, attribute).segments();
  }

  /**
   * A row.
   *
   * @param assessment its place, from 0
   * @return the row, as a view
   */
  public ScoreRow row(int assessment) {
    return new ScoreRow(this, Objects.checkIndex(assessment, size()));
  }

  /** The rows in the order of the assessments. */
  @Override
  public Iterator<ScoreRow> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public ScoreRow next() {
        if (!hasNext()) {
          throw new NoSuchElementException("There are only " + size() + " rows.");
        }
        return row(next++);
      }
    };
  }

  /** How many assessments of which model; not the scores. */
  @Override
  public String toString() {
    return "scores of " + answers;
  }

  private void require(int assessment, int node, Measure measure) {
    require(measure, node);
    Objects.checkIndex(assessment, size());
  }

  /** Gives the memory away. */
  ScoreColumns spend() {
    if (!isSpent.compareAndSet(false, true)) {
      throw spent();
    }
    return columns;
  }

  private static IllegalStateException spent() {
    return new IllegalStateException(
        "The memory of these scores was given to a later table.\nMaybe read them before that.");
  }

  private void require(Measure measure, int node) {
    if (isSpent.get()) {
      throw spent();
    }
    Objects.checkIndex(node, nodes.size());
    if (!measures.contains(measure)) {
      throw new IllegalStateException(
          "The measure (%s) was not computed, only %s.\nMaybe ask for it in the BulkOptions."
              .formatted(measure, measures));
    }
  }
}
