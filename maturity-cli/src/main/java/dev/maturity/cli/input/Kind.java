package dev.maturity.cli.input;

import java.util.List;
import java.util.Locale;

/** What a text is about. */
public enum Kind {
  /** A maturity model. */
  MODEL("a model"),
  /** Answers, as an assessment. */
  ASSESSMENT("answers"),
  /** Answers, as a web form sends them. */
  FORM("answers of a form"),
  /** Answers in a table. */
  TABLE("answers in CSV"),
  /** What came of scoring. */
  SCORECARD("a scorecard"),
  /** What a study says of others. */
  BENCHMARK("a benchmark"),
  /** What levels and criteria are in other models. */
  CROSSWALK("a crosswalk"),
  /** Other words for a model. */
  LABEL_SET("a label set");

  /** What only names in a form begin with; any other may be the id of a criterion in one. */
  private static final String OF_A_FORM = "_";

  private static final List<String> OF_A_SCORECARD = List.of("overall", "minimumCoverage");
  private static final List<String> OF_AN_ASSESSMENT =
      List.of("responses", "modelVersion", "raters");
  private static final List<String> OF_A_LABEL_SET = List.of("id", "labels");
  private static final List<String> OF_A_MODEL = List.of(
      "id", "name", "version", "levels", "scales", "criteria", "dimensions", "scoring", "sources");

  /** One of these and an id; each alone may be the id of a criterion in a form. */
  private static final List<String> OF_A_BENCHMARK =
      List.of("shares", "figures", "finding", "study");

  /** As for a benchmark. */
  private static final List<String> OF_A_CROSSWALK =
      List.of("schemes", "levelLinks", "dimensionLinks", "gaps", "criterionLinks");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  static Kind of(Input input) {
    if (input.format() == Format.CSV) {
      return TABLE;
    }
    if (input.keys().stream().anyMatch(key -> key.startsWith(OF_A_FORM))) {
      return FORM;
    }
    if (OF_A_SCORECARD.stream().anyMatch(input.keys()::contains)) {
      return SCORECARD;
    }
    if (OF_AN_ASSESSMENT.stream().anyMatch(input.keys()::contains)) {
      return ASSESSMENT;
    }
    if (input.keys().contains("id") && OF_A_BENCHMARK.stream().anyMatch(input.keys()::contains)) {
      return BENCHMARK;
    }
    if (input.keys().contains("id") && OF_A_CROSSWALK.stream().anyMatch(input.keys()::contains)) {
      return CROSSWALK;
    }
    if (input.keys().containsAll(OF_A_LABEL_SET) && !input.keys().contains("version")) {
      return LABEL_SET;
    }
    boolean model = OF_A_MODEL.stream().filter(input.keys()::contains).count() > 1;
    return model || input.keys().isEmpty() ? MODEL : FORM;
  }

  /**
   * Whether it holds answers.
   *
   * @return true for all forms of answers
   */
  public boolean isAnswers() {
    return this == ASSESSMENT || this == FORM || this == TABLE;
  }

  /**
   * What programs call it.
   *
   * @return one of {@code model}, {@code assessment}, {@code form}, {@code table}, {@code scorecard}, {@code
   *     benchmark}, {@code crosswalk}, {@code label-set}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a person calls it, such as {@code a scorecard}. */
  @Override
  public String toString() {
    return words;
  }
}
