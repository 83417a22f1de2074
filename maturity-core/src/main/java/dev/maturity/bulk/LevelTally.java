package dev.maturity.bulk;

import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Counts the levels of a node over as many tables as come, such as the parts of a long file, as if they were one. Not
 * thread-safe.
 */
public final class LevelTally {

  /** How many values of an attribute are told apart; what comes with further ones is only counted in the whole. */
  public static final int MOST_SEGMENTS = 10_000;

  private final List<Level> levels;
  private final String node;
  private final String attribute;
  private final Counts all;
  private final Map<String, Counts> segments = new LinkedHashMap<>();
  private final int most;
  private boolean hasLevels;
  private boolean hasScores;
  private long beyond;

  private LevelTally(List<Level> levels, String node, String attribute, int most) {
    this.levels = levels;
    this.node = node;
    this.attribute = attribute;
    this.most = most;
    this.all = new Counts(levels.size());
  }

  /**
   * A tally without tables.
   *
   * @param scorer the scorer of the tables that will come
   * @param node {@value dev.maturity.scorecard.DimensionScore#OVERALL} or the id of a dimension
   * @return the tally
   * @throws IllegalArgumentException if the model has no such node
   */
  public static LevelTally of(BulkScorer scorer, String node) {
    return by(scorer, node, "");
  }

  /**
   * A tally without tables that also counts apart for each value of an attribute of the subjects.
   *
   * @param scorer the scorer of the tables that will come
   * @param node {@value dev.maturity.scorecard.DimensionScore#OVERALL} or the id of a dimension
   * @param attribute the name of the attribute; empty for none
   * @return the tally
   * @throws IllegalArgumentException if the model has no such node
   */
  public static LevelTally by(BulkScorer scorer, String node, String attribute) {
    if (!scorer.nodes().contains(node)) {
      throw new IllegalArgumentException(
          "The node (%s) must be one of %s.".formatted(node, scorer.nodes()));
    }
    return new LevelTally(
        scorer.model().levels(),
        node,
        Objects.requireNonNull(attribute, "attribute"),
        MOST_SEGMENTS);
  }

  /** Of one table, with all the segments that it has. */
  static LevelTally of(ScoreTable table, int node, String attribute) {
    LevelTally tally = new LevelTally(
        table.answers().model().levels(), table.nodes().get(node), attribute, Integer.MAX_VALUE);
    tally.add(table);
    return tally;
  }

  /**
   * Counts a table.
   *
   * @param table the next of the tables
   */
  public void add(ScoreTable table) {
    int place = table.node(node);
    AnswerTable answers = table.answers();
    hasLevels = table.measures().contains(Measure.LEVEL);
    hasScores = table.measures().contains(Measure.SCORE);
    boolean isKnown = answers.attributes().contains(attribute);
    for (int i = 0; i < table.size(); i++) {
      all.add(table, place, i);
      if (!attribute.isEmpty()) {
        segment(isKnown ? answers.attribute(i, attribute) : "").add(table, place, i);
      }
    }
  }

  /**
   * What was counted so far.
   *
   * @return the counts and the mean of what was computed
   */
  public LevelSummary summary() {
    return summary(all);
  }

  /**
   * What was counted so far for each value of the attribute.
   *
   * @return the summaries by the value, in alphabetical order; subjects without the attribute stand under the empty text.
   *     Empty if the tally is by no attribute
   */
  public Map<String, LevelSummary> segments() {
    Map<String, LevelSummary> summaries = new LinkedHashMap<>();
    new TreeMap<>(segments).forEach((value, counts) -> summaries.put(value, summary(counts)));
    return Collections.unmodifiableMap(summaries);
  }

  /**
   * How many assessments are in no segment, because there are more than {@value #MOST_SEGMENTS}.
   *
   * @return the number of assessments
   */
  public long beyondSegments() {
    return beyond;
  }

  private LevelSummary summary(Counts counts) {
    List<LevelCount> counted = new ArrayList<>();
    if (hasLevels) {
      for (int rank = 1; rank <= levels.size(); rank++) {
        counted.add(new LevelCount(levels.get(rank - 1), counts.ranks[rank]));
      }
    }
    return new LevelSummary(
        counts.assessments,
        counted,
        counts.ranks[0],
        hasScores ? counts.assessments - counts.scored : 0,
        counts.scored == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(counts.sum / counts.scored));
  }

  private Counts segment(String value) {
    Counts known = segments.get(value);
    if (known == null) {
      known = new Counts(levels.size());
      if (segments.size() < most) {
        segments.put(value, known);
      } else {
        beyond++;
      }
    }
    return known;
  }

  /** What is counted of all assessments, or of those of one segment. */
  private static final class Counts {

    private final long[] ranks;
    private long assessments;
    private long scored;
    private double sum;

    Counts(int levels) {
      this.ranks = new long[levels + 1];
    }

    void add(ScoreTable table, int node, int assessment) {
      // Nothing is counted of a table that cannot be read.
      boolean hasLevel = table.measures().contains(Measure.LEVEL);
      boolean hasScore = table.measures().contains(Measure.SCORE);
      int rank = hasLevel ? table.rank(assessment, node) : 0;
      double score = hasScore ? table.score(assessment, node) : Double.NaN;
      assessments++;
      if (hasLevel) {
        ranks[rank]++;
      }
      if (!Double.isNaN(score)) {
        scored++;
        sum += score;
      }
    }
  }
}
