package dev.maturity.scorecard;

import dev.maturity.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of a page about a change: from where to where, which way the differences go, and what to keep in mind. */
final class ChangeTitle {

  private ChangeTitle() {}

  static String of(Change change, int width) {
    Change.Occasion from = change.earlier();
    Change.Occasion to = change.later();
    StringBuilder text = new StringBuilder();
    String whom = Text.plain(to.subject().name());
    text.append(
        to.isAbout(from.subject())
            ? "%s, from %s to %s\n".formatted(whom, day(from.date()), day(to.date()))
            : "From %s, %s, to %s, %s\n"
                .formatted(
                    Text.plain(from.subject().name()), day(from.date()), whom, day(to.date())));
    text.append("%s (%s %s)\n"
        .formatted(
            Text.plain(change.modelName()),
            Text.plain(change.model()),
            Text.plain(
                from.modelVersion().equals(to.modelVersion())
                    ? to.modelVersion()
                    : from.modelVersion() + " -> " + to.modelVersion())));
    text.append("Later minus earlier: + means that the later one is higher.\n");
    if (!change.warnings().isEmpty()) {
      text.append("\nTake care\n");
    }
    for (Problem warning : change.warnings()) {
      text.append(Text.wrap("  ", warning.message(), width));
      if (!warning.hint().isEmpty()) {
        text.append(Text.wrap("    ", warning.hint(), width));
      }
    }
    if (change.isUnchanged()) {
      text.append("\nNothing changed.\n");
    }
    return text.toString();
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "an unknown day" : date.toString();
  }
}
