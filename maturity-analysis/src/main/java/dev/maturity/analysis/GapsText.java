package dev.maturity.analysis;

import dev.maturity.model.Fraction;
import dev.maturity.problem.PlainText;
import dev.maturity.scorecard.Comparison;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes gaps as a page for a manager, the largest first. */
final class GapsText {

  private final Gaps gaps;
  private final int names;
  private final Page page;

  private GapsText(Gaps gaps, int width) {
    this.gaps = gaps;
    this.names = Page.widest(gaps.gaps().stream().map(Gap::name).toList());
    this.page = new Page(width);
  }

  static String of(Gaps gaps, int width) {
    GapsText text = new GapsText(gaps, width);
    text.page.line("%s%s".formatted(gaps.subject().name(), day(gaps)));
    text.page.line("%s (%s)".formatted(gaps.modelName(), gaps.model()));
    text.list("Short of the target, the largest gap first", gaps.open());
    text.list("Not known", gaps.unknown());
    text.list("At the target or beyond", gaps.met());
    text.list("Of no concern to the subject", gaps.notApplicable());
    return text.page.toString();
  }

  private static String day(Gaps gaps) {
    return gaps.date() == null ? "" : ", " + gaps.date();
  }

  private void list(String heading, List<Gap> some) {
    if (!some.isEmpty()) {
      page.heading(heading);
      some.forEach(this::gap);
    }
  }

  private void gap(Gap gap) {
    String doubt = gap.certain() || gap.outcome() == Gap.Outcome.UNKNOWN
        ? ""
        : "; unknown answers could still change that";
    page.line(
        "  %s  ".formatted(PlainText.pad(gap.name(), names)),
        "%s%s%s".formatted(standing(gap), missing(gap.distance()), doubt));
    for (Comparison comparison : gap.unmet()) {
      page.line("    ", demand(comparison));
    }
  }

  private String standing(Gap gap) {
    if (gap.goal() instanceof Goal.OfLevel goal) {
      return "needs the level %s, %s".formatted(goal.level(), level(gap.placement()));
    }
    Fraction needed = ((Goal.OfScore) gap.goal()).score();
    Score now = gap.score();
    return now == null
        ? "needs %s, has no score yet".formatted(Page.decimal(needed))
        : "needs %s, has %s"
            .formatted(Page.apart(needed, now.exact()), Page.apart(now.exact(), needed));
  }

  private String level(@Nullable Placement now) {
    return now == null
        ? "has none yet"
        : "has %s of %s, %s".formatted(now.rank(), gaps.levels(), now.level().name());
  }

  private static String missing(@Nullable Fraction distance) {
    return distance == null || distance.signum() == 0
        ? ""
        : ": %s to go".formatted(Page.number(distance));
  }

  private static String demand(Comparison comparison) {
    Fraction value = comparison.value();
    String asked = comparison.of() == null
        ? comparison.level()
        : "%s of %s".formatted(comparison.level(), comparison.of());
    String relation = comparison.relation() == Comparison.Relation.ABOVE ? "exceed" : "reach";
    return value == null
        ? "%s: nothing is known of what it asks".formatted(asked)
        : "%s: stands at %s and must %s %s"
            .formatted(
                asked,
                Page.apart(value, comparison.bound()),
                relation,
                Page.apart(comparison.bound(), value));
  }
}
