package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scorecard.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Strengths and weaknesses: the dimensions that stand side by side in a node, and the criteria in it however deep, each
 * ranked by how far it has come.
 *
 * <p>A strength stands above the mean of what is ranked beside it, a weakness below. Both are relative to the subject
 * itself: where all is low, the least low is a strength. Numbers are compared exactly, and what is equal keeps the order
 * of the model. What is not known, or too little, is in no ranking: it is listed apart.
 *
 * @param node the id of the node
 * @param name the name of the node
 * @param dimensions the node's dimensions, highest first
 * @param criteria the criteria in the node, highest first
 * @param apart the dimensions, then the criteria, that cannot be ranked, in model order
 */
public record Ranking(
    String node, String name, List<Ranked> dimensions, List<Ranked> criteria, List<Apart> apart) {

  /** Copies the lists. */
  public Ranking {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(name, "name");
    dimensions = List.copyOf(dimensions);
    criteria = List.copyOf(criteria);
    apart = List.copyOf(apart);
  }

  /**
   * The strengths and weaknesses of a whole scorecard.
   *
   * @param card the scorecard
   * @return its ranking
   */
  public static Ranking of(Scorecard card) {
    return of(card.overall());
  }

  /**
   * The strengths and weaknesses inside a node.
   *
   * @param node a dimension, or the whole model
   * @return its ranking
   */
  public static Ranking of(DimensionScore node) {
    List<Ranked> dimensions = new ArrayList<>();
    List<Ranked> criteria = new ArrayList<>();
    List<Apart> apart = new ArrayList<>();
    node.dimensions().forEach(dimension -> add(dimension, dimensions, apart));
    node.allCriteria().forEach(criterion -> add(criterion, criteria, apart));
    Comparator<Ranked> highestFirst = Comparator.comparing(Ranked::share).reversed();
    dimensions.sort(highestFirst);
    criteria.sort(highestFirst);
    return new Ranking(node.id(), node.name(), dimensions, criteria, apart);
  }

  private static void add(DimensionScore node, List<Ranked> ranked, List<Apart> apart) {
    Score score = node.score();
    if (node.status() != Status.SCORED || score == null) {
      apart.add(
          new Apart(node.id(), node.name(), reason(node.status()), node.status().toString()));
    } else if (node.bounds().isPoint()) {
      apart.add(new Apart(node.id(), node.name(), Reason.NOT_RANKED, "always the same score"));
    } else {
      Range range = node.range() == null ? Range.at(score.exact()) : node.range();
      ranked.add(new Ranked(
          node.id(),
          node.name(),
          node.bounds().fraction(score.exact()),
          new Range(node.bounds().fraction(range.low()), node.bounds().fraction(range.high()))));
    }
  }

  private static void add(CriterionScore criterion, List<Ranked> ranked, List<Apart> apart) {
    Score value = criterion.value();
    if (criterion.state() != CriterionState.RATED || value == null) {
      apart.add(new Apart(
          criterion.id(),
          criterion.statement(),
          criterion.state() == CriterionState.NOT_APPLICABLE
              ? Reason.NOT_APPLICABLE
              : Reason.UNKNOWN,
          words(criterion.state())));
    } else {
      Range range = criterion.range() == null ? Range.at(value.exact()) : criterion.range();
      ranked.add(new Ranked(criterion.id(), criterion.statement(), value.exact(), range));
    }
  }

  private static Reason reason(Status status) {
    return switch (status) {
      case INSUFFICIENT, UNANSWERED, FAILED -> Reason.UNKNOWN;
      case NOT_APPLICABLE -> Reason.NOT_APPLICABLE;
      case NOT_SCORED, SCORED -> Reason.NOT_RANKED;
    };
  }

  private static String words(CriterionState state) {
    return switch (state) {
      case UNANSWERED -> "nobody answered";
      case DONT_KNOW, RATED -> "nobody knows";
      case NOT_APPLICABLE -> "not applicable";
      case FAILED -> "its ratings could not be combined";
    };
  }

  /**
   * The dimensions above the mean.
   *
   * @return the strongest first
   */
  public List<Ranked> strongDimensions() {
    return strong(dimensions);
  }

  /**
   * The dimensions below the mean.
   *
   * @return the weakest first
   */
  public List<Ranked> weakDimensions() {
    return weak(dimensions);
  }

  /**
   * The criteria above the mean.
   *
   * @return the strongest first
   */
  public List<Ranked> strongCriteria() {
    return strong(criteria);
  }

  /**
   * The criteria below the mean.
   *
   * @return the weakest first
   */
  public List<Ranked> weakCriteria() {
    return weak(criteria);
  }

  /**
   * What has no place in a ranking because an answer is missing, without what does not concern the subject.
   *
   * @return the dimensions, then the criteria, in model order
   */
  public List<Apart> unknown() {
    return apart.stream().filter(entry -> entry.reason() == Reason.UNKNOWN).toList();
  }

  private static List<Ranked> strong(List<Ranked> all) {
    Fraction mean = mean(all);
    return all.stream().filter(entry -> entry.share().compareTo(mean) > 0).toList();
  }

  /** The sort keeps the order of equals, so that it is again that of the model. */
  private static List<Ranked> weak(List<Ranked> all) {
    Fraction mean = mean(all);
    Predicate<Ranked> isBelow = entry -> entry.share().compareTo(mean) < 0;
    return all.stream()
        .filter(isBelow)
        .sorted(Comparator.comparing(Ranked::share))
        .toList();
  }

  private static Fraction mean(List<Ranked> all) {
    Fraction sum = Fraction.ZERO;
    for (Ranked entry : all) {
      sum = sum.plus(entry.share());
    }
    return all.isEmpty() ? sum : sum.dividedBy(Fraction.of(all.size()));
  }

  /**
   * Strengths and weaknesses as a page that a manager can read.
   *
   * @return lines of text
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The {@link #summary()} on a page of another width than 100 columns.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return RankingText.of(this, width);
  }

  /**
   * A dimension or criterion in its ranking.
   *
   * @param id the id
   * @param name the name of the dimension, or the statement of the criterion
   * @param share how far it has come: from 0, the least that it can be worth, to 1, the most
   * @param possible the shares that answers still unknown could lead to
   */
  public record Ranked(String id, String name, Fraction share, Range possible) {

    /** Refuses null. */
    public Ranked {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(share, "share");
      Objects.requireNonNull(possible, "possible");
    }
  }

  /**
   * A dimension or criterion that cannot be ranked.
   *
   * @param id the id
   * @param name the name of the dimension, or the statement of the criterion
   * @param reason why
   * @param words why, in words
   */
  public record Apart(String id, String name, Reason reason, String words) {

    /** Refuses null. */
    public Apart {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(words, "words");
    }
  }

  /** Why something cannot be ranked. */
  public enum Reason {
    /** Nothing is known of it, or too little, or a rule failed: it may be a strength or a weakness. */
    UNKNOWN,
    /** It does not concern the subject. */
    NOT_APPLICABLE,
    /** The model asks for no score there, or only one score is possible. */
    NOT_RANKED
  }
}
