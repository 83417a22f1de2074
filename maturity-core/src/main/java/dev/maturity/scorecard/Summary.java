package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.problem.Problem;
import java.util.List;

/** Writes a scorecard as a page for a manager. */
final class Summary {

  private final Scorecard card;
  private final DimensionScore overall;
  private final int width;
  private final int idWidth;
  private final StringBuilder text = new StringBuilder();

  private Summary(Scorecard card, int width) {
    this.card = card;
    this.width = width;
    this.overall = card.overall();
    this.idWidth = Text.widest(overall.allCriteria().stream().map(CriterionScore::id));
  }

  static String of(Scorecard card, int width) {
    Summary summary = new Summary(card, width);
    summary.title();
    summary.result();
    summary.unknown();
    summary.profile();
    summary.levels();
    summary.next();
    summary.text.append(AdviceText.of(card, width));
    summary.faults();
    return summary.text.toString();
  }

  private void title() {
    String day = card.date() == null ? "" : ", " + card.date();
    text.append(Text.plain(card.subject().name())).append(day).append('\n');
    text.append("%s (%s %s), %s\n"
        .formatted(
            Text.plain(card.modelName()),
            card.model(),
            card.modelVersion(),
            Text.count(card.raters(), "rater", "raters")));
  }

  private void result() {
    text.append('\n');
    Placement placement = overall.placement();
    if (placement != null) {
      row(
          "Level",
          "%s of %s, %s"
              .formatted(
                  placement.rank(), card.levels().size(), placement.level().name()));
      row("Position", position(placement));
      if (!placement.ahead().isEmpty()) {
        row("Ahead", "demands already met of " + names(placement.ahead()));
      }
    } else if (!overall.derivation().levelRule().isNone()) {
      row("Level", "none, " + reason());
    }
    Score score = overall.score();
    if (score != null) {
      Range bounds = overall.bounds();
      row(
          "Score",
          "%s on a range from %s to %s"
              .formatted(score, Text.decimal(bounds.low()), Text.decimal(bounds.high())));
    } else if (!overall.derivation().aggregation().isNone()) {
      row("Score", "none, " + reason());
    }
    row("Answered", coverage());
  }

  private String position(Placement placement) {
    if (placement.rank() == card.levels().size()) {
      return placement.shownPosition();
    }
    Fraction way = placement.position().exact().minus(Fraction.of(placement.rank()));
    return "%s, %s of the way to %s"
        .formatted(
            placement.shownPosition(),
            Text.percent(way),
            card.levels().get(placement.rank()).name());
  }

  private String reason() {
    return switch (overall.status()) {
      case INSUFFICIENT ->
        "since less than %s of the weight is answered"
            .formatted(Text.decimal(card.minimumCoverage()));
      case UNANSWERED -> "since nothing is answered";
      case NOT_APPLICABLE -> "since nothing is applicable";
      case FAILED -> "since a rule failed";
      case SCORED, NOT_SCORED -> "since the model asks for none";
    };
  }

  private static String reason(CriterionState state) {
    return switch (state) {
      case UNANSWERED -> "nobody answered";
      case FAILED -> "its ratings could not be combined";
      case DONT_KNOW, RATED, NOT_APPLICABLE -> "nobody knows";
    };
  }

  private String coverage() {
    Coverage coverage = overall.coverage();
    String weight =
        coverage.applicable() == 0 ? "" : ", " + Text.percent(coverage.share()) + " of the weight";
    String notApplicable =
        coverage.notApplicable() == 0 ? "" : ", " + coverage.notApplicable() + " not applicable";
    boolean isSaidOfLevel = !overall.derivation().levelRule().isNone();
    String tooLittle = overall.status() == Status.INSUFFICIENT && !isSaidOfLevel
        ? "; too little, since the model asks for " + Text.percent(card.minimumCoverage())
        : "";
    return "%s of %s applicable criteria%s%s%s"
        .formatted(coverage.answered(), coverage.applicable(), weight, notApplicable, tooLittle);
  }

  private void unknown() {
    List<CriterionScore> unknown = overall.allCriteria().stream()
        .filter(criterion -> criterion.state().isUnknown())
        .toList();
    if (unknown.isEmpty()) {
      return;
    }
    text.append("\nWhat is unknown, and what it could still change\n");
    for (CriterionScore criterion : unknown) {
      text.append(Text.wrap(
          "  " + Text.pad(criterion.id(), idWidth) + "  ",
          criterion.statement() + " (" + reason(criterion.state()) + ")",
          width));
    }
    Range range = overall.range();
    if (range != null) {
      text.append(
          range.isPoint()
              ? "  Whatever the answers are, the score is %s.\n"
                  .formatted(Text.decimal(range.low()))
              : "  Once all is known, the score lies from %s.\n".formatted(range));
    }
    LevelRange levels = overall.levelRange();
    if (levels != null) {
      text.append(
          levels.isPoint()
              ? "  Whatever the answers are, the level is %s.\n"
                  .formatted(Text.plain(levels.toString()))
              : "  The level lies from %s.\n".formatted(Text.plain(levels.toString())));
    }
  }

  private void profile() {
    if (!overall.dimensions().isEmpty()) {
      text.append("\nProfile by dimension\n");
      int names = Text.widest(overall.dimensions().stream().map(DimensionScore::name));
      overall.dimensions().forEach(node -> dimension(node, names));
      card.profile().filter(this::isWorthALine).ifPresent(this::ends);
    }
    List<ThemeScore> themes = card.themes();
    if (!themes.isEmpty()) {
      text.append("\nProfile by theme\n");
      int names = Text.widest(themes.stream().map(ThemeScore::theme));
      themes.forEach(theme -> theme(theme, names));
    }
  }

  /** The kinds of profile say it in their own words. */
  private boolean isWorthALine(Profile profile) {
    return profile.spread().exact().signum() > 0 && card.advice().archetypes().isEmpty();
  }

  private void ends(Profile profile) {
    text.append(Text.wrap(
        "  ",
        "Weakest: %s, %s behind %s."
            .formatted(nodes(profile.weakest()), profile.spread(), nodes(profile.strongest())),
        width));
  }

  private static String nodes(List<DimensionScore> nodes) {
    return String.join(", ", nodes.stream().map(DimensionScore::name).toList());
  }

  private void dimension(DimensionScore node, int names) {
    Score score = node.score();
    Coverage coverage = node.coverage();
    String answered = coverage.unknown() == 0
        ? ""
        : "  %s of %s answered".formatted(coverage.answered(), coverage.applicable());
    String level = node.status() == Status.INSUFFICIENT
        ? "  too little answered"
        : node.findLevel().map(found -> "  " + Text.plain(found.name())).orElse("");
    String bar = score == null
        ? "no score, " + node.status()
        : score + "  " + Text.bar(node.bounds().fraction(score.exact()));
    text.append("  %s  %s%s%s\n".formatted(Text.pad(node.name(), names), bar, answered, level));
  }

  private void theme(ThemeScore theme, int names) {
    String bar =
        theme.score().map(score -> score + "  " + Text.bar(score.exact())).orElse("no score");
    Coverage coverage = theme.coverage();
    text.append("  %s  %s  %s of %s answered\n"
        .formatted(
            Text.pad(theme.theme(), names), bar, coverage.answered(), coverage.applicable()));
  }

  private void levels() {
    List<Comparison> comparisons = overall.derivation().comparisons();
    if (comparisons.isEmpty()) {
      return;
    }
    text.append("\nWhy this level\n");
    int names = Text.widest(comparisons.stream().map(comparison -> name(comparison.level())));
    for (Comparison comparison : comparisons) {
      text.append("  %s  %s%s\n"
          .formatted(
              Text.pad(name(comparison.level()), names),
              comparison.of() == null ? "" : "of " + name(comparison.of()) + " ",
              Verdict.of(
                  comparison, comparison.level().equals(card.levels().get(0).id()))));
    }
  }

  private void next() {
    Placement placement = overall.placement();
    if (placement == null || placement.rank() == card.levels().size()) {
      return;
    }
    String shortfalls = Shortfalls.of(overall, card.levels(), placement.rank() + 1, idWidth, width);
    if (!shortfalls.isEmpty()) {
      text.append("\nWhat blocks %s\n"
          .formatted(Text.plain(card.levels().get(placement.rank()).name())));
      text.append(shortfalls);
    }
  }

  private void faults() {
    problems(
        "What went wrong", card.problems().stream().filter(Problem::isError).toList());
    problems(
        "To bear in mind",
        card.problems().stream().filter(problem -> !problem.isError()).toList());
  }

  private void problems(String title, List<Problem> problems) {
    if (!problems.isEmpty()) {
      text.append("\n%s\n".formatted(title));
      for (Problem problem : problems) {
        problem.toString().lines().forEach(line -> text.append(Text.wrap("  ", line, width)));
      }
    }
  }

  private void row(String label, String content) {
    text.append(Text.pad(label, 10)).append(Text.plain(content)).append('\n');
  }

  private String names(List<String> levelIds) {
    return String.join(", ", levelIds.stream().map(this::name).toList());
  }

  private String name(String levelId) {
    return card.levels().stream()
        .filter(level -> level.id().equals(levelId))
        .map(Level::name)
        .findFirst()
        .map(Text::plain)
        .orElse(levelId);
  }
}
