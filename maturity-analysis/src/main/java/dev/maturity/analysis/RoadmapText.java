package dev.maturity.analysis;

import dev.maturity.analysis.Metric.Indicator;
import dev.maturity.analysis.Roadmap.Step;
import dev.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a roadmap as a page for a manager. */
final class RoadmapText {

  private final Page page;

  private RoadmapText(int width) {
    this.page = new Page(width);
  }

  static String of(Roadmap roadmap, int width) {
    RoadmapText text = new RoadmapText(width);
    text.page.line("Roadmap by %s (%s)".formatted(roadmap.modelName(), roadmap.model()));
    text.page.line("Priority = impact x gap / effort; what others build on comes first.");
    if (!roadmap.focus().isEmpty()) {
      text.page.line("Focus: " + String.join(", ", roadmap.focus()));
    }
    for (Step step : roadmap.steps()) {
      text.step(step);
    }
    return text.page.toString();
  }

  private void step(Step step) {
    Initiative initiative = step.initiative();
    page.heading("%s. %s (%s)%s"
        .formatted(
            step.place(),
            initiative.name(),
            initiative.id(),
            initiative.isQuickWin() ? ", a quick win" : ""));
    page.line("   ", priority(step));
    List<String> why = new ArrayList<>();
    if (step.focused()) {
      why.add("brought forward by the focus");
    }
    if (!step.after().isEmpty()) {
      why.add("builds on " + String.join(", ", step.after()));
    }
    page.line(
        "   ",
        "Works on %s%s"
            .formatted(
                String.join(", ", initiative.dimensions()),
                why.isEmpty() ? "" : "; " + String.join("; ", why)));
    for (Milestone milestone : initiative.milestones()) {
      page.line("   %s  ".formatted(milestone.due()), milestone(milestone));
    }
    for (Indicator indicator : Indicator.values()) {
      page.line(
          "   %-8s ".formatted(indicator.name().toLowerCase(Locale.ROOT)),
          String.join(
              ", ",
              initiative.metrics().stream()
                  .filter(metric -> metric.indicator() == indicator)
                  .map(Metric::name)
                  .toList()));
    }
  }

  private static String priority(Step step) {
    Initiative initiative = step.initiative();
    Fraction gap = initiative.gap();
    Fraction priority = step.priority();
    String given = "impact %s, effort %s".formatted(initiative.impact(), initiative.effort());
    return gap == null || priority == null
        ? "Priority not known: the gap is not known; " + given
        : "Priority %s: %s, gap %s".formatted(Page.number(priority), given, Page.number(gap));
  }

  private static String milestone(Milestone milestone) {
    return milestone.bufferDays() == 0
        ? milestone.name()
        : "%s, at the latest %s (%s buffer)"
            .formatted(
                milestone.name(),
                milestone.latest(),
                Page.count(milestone.bufferDays(), "day", "days"));
  }
}
