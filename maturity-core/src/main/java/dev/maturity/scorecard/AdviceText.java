package dev.maturity.scorecard;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what a model says beside the scores, for the page of a scorecard. */
final class AdviceText {

  private final Scorecard card;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private AdviceText(Scorecard card, int width) {
    this.card = card;
    this.width = width;
  }

  /** The empty text when there is nothing to say. */
  static String of(Scorecard card, int width) {
    AdviceText advice = new AdviceText(card, width);
    advice.archetypes();
    advice.readiness();
    advice.flags();
    advice.outcomes();
    advice.due();
    return advice.text.toString();
  }

  private void archetypes() {
    List<ArchetypeFit> all = card.advice().archetypes();
    if (all.isEmpty()) {
      return;
    }
    title("Kind of profile");
    List<ArchetypeFit> fitting = all.stream().filter(ArchetypeFit::fits).toList();
    for (ArchetypeFit fit : fitting) {
      line(fit.description().isEmpty() ? fit.name() : fit.name() + ": " + fit.description());
    }
    if (fitting.isEmpty()) {
      line("None that the model names.");
    }
    String others = all.stream()
        .filter(fit -> fit.possible() && !fit.fits())
        .map(ArchetypeFit::name)
        .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      line("Depending on what is unknown, it could also be: " + others + ".");
    }
    card.profile()
        .ifPresent(profile -> line("Imbalance: %s between %s and %s."
            .formatted(profile.spread(), names(profile.strongest()), names(profile.weakest()))));
  }

  private static String names(List<DimensionScore> nodes) {
    return nodes.stream().map(DimensionScore::name).collect(Collectors.joining(", "));
  }

  private void readiness() {
    List<Readiness> blocked = card.advice().readiness().stream()
        .filter(edge -> edge.state() == Readiness.State.BLOCKED)
        .toList();
    if (blocked.isEmpty()) {
      return;
    }
    title("What should come first (advice, not part of the score)");
    for (Readiness edge : blocked) {
      String level = edge.required() == null ? "" : " at " + edge.required().name();
      String reason = edge.reason().isEmpty() ? "" : ": " + edge.reason();
      line("Before %s, %s%s%s".formatted(name(edge.of()), name(edge.needs()), level, reason));
    }
  }

  private String name(String dimension) {
    return card.dimension(dimension).map(DimensionScore::name).orElse(dimension);
  }

  private void flags() {
    List<FlagFinding> raised = card.advice().flags().stream()
        .filter(flag -> flag.state() == FlagFinding.State.OBSERVED
            || flag.state() == FlagFinding.State.SUSPECTED)
        .toList();
    if (raised.isEmpty()) {
      return;
    }
    title("Warnings (not part of the score)");
    for (FlagFinding flag : raised) {
      line("%s (%s)".formatted(flag.statement(), reason(flag)));
    }
  }

  private static String reason(FlagFinding flag) {
    if (flag.state() == FlagFinding.State.SUSPECTED) {
      String denied =
          flag.no() == 0 ? "" : "; " + Text.count(flag.no(), "rater", "raters") + " said no";
      return "suspected from the answers" + denied;
    }
    return "seen by %s of %s"
        .formatted(flag.yes(), Text.count(flag.yes() + flag.no(), "rater", "raters"));
  }

  private void outcomes() {
    List<OutcomeFinding> answered = card.advice().outcomes().stream()
        .filter(outcome -> outcome.yes() + outcome.no() > 0)
        .toList();
    if (answered.isEmpty()) {
      return;
    }
    title("Results (not part of the score)");
    for (OutcomeFinding outcome : answered) {
      line("%s (seen by %s of %s)"
          .formatted(
              outcome.statement(),
              outcome.yes(),
              Text.count(outcome.yes() + outcome.no(), "rater", "raters")));
    }
  }

  private void due() {
    if (card.advice().due() != null) {
      title("Next assessment");
      line("Due from %s to %s."
          .formatted(card.advice().due().opens(), card.advice().due().closes()));
    }
  }

  private void title(String title) {
    text.append('\n').append(title).append('\n');
  }

  private void line(String sentence) {
    text.append(Text.wrap("  ", sentence, width));
  }
}
