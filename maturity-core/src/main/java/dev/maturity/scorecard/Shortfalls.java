package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says which demands of the level above its own a node does not meet, and how far it is from each. */
final class Shortfalls {

  /** A score rests on every criterion; a page has room for the lowest few. */
  private static final int MOST_CRITERIA_OF_A_SCORE = 6;

  private final DimensionScore node;
  private final int idWidth;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private Shortfalls(DimensionScore node, int idWidth, int width) {
    this.node = node;
    this.idWidth = idWidth;
    this.width = width;
  }

  /** The demands up to a rank that are not met, each with the criteria that could meet it, lowest first. */
  static String of(DimensionScore node, List<Level> levels, int rank, int idWidth, int width) {
    Shortfalls shortfalls = new Shortfalls(node, idWidth, width);
    List<String> asked = levels.subList(0, rank).stream().map(Level::id).toList();
    for (Comparison comparison : node.derivation().comparisons()) {
      if (asked.contains(comparison.level()) && !comparison.holds()) {
        shortfalls.demand(comparison);
      }
    }
    return shortfalls.text.toString();
  }

  private void demand(Comparison comparison) {
    List<String> members = members(comparison.set());
    boolean ofScore = members.isEmpty();
    List<CriterionScore> open = node.allCriteria().stream()
        .filter(criterion -> ofScore || members.contains(criterion.id()))
        .filter(criterion -> isInTheWay(criterion, ofScore ? Fraction.ONE : comparison.bound()))
        .sorted(Comparator.comparing(Shortfalls::worth))
        .limit(ofScore ? MOST_CRITERIA_OF_A_SCORE : members.size())
        .toList();
    text.append(Text.wrap("  ", shortfall(comparison, ofScore), width));
    for (CriterionScore criterion : open) {
      Score value = criterion.value();
      String prefix = "  %s  %s  "
          .formatted(Text.pad(criterion.id(), idWidth), value == null ? "?   " : value.toString());
      text.append(Text.wrap(prefix, criterion.statement(), width));
    }
  }

  private static String shortfall(Comparison comparison, boolean ofScore) {
    Fraction value = comparison.value();
    if (value == null) {
      return "Nothing is known of what it asks%s:".formatted(subject(comparison));
    }
    String stands = Text.apart(value, comparison.bound());
    String must = comparison.relation() == Comparison.Relation.ABOVE ? "exceed" : "reach";
    String needed = Text.apart(comparison.bound(), value);
    return ofScore
        ? "The score stands at %s and must %s %s. The lowest criteria:"
            .formatted(stands, must, needed)
        : "What it asks%s stands at %s and must %s %s. Lowest first:"
            .formatted(subject(comparison), stands, must, needed);
  }

  /** A level may ask more of the criteria of a lower one than that did itself. */
  private static String subject(Comparison comparison) {
    return comparison.of() == null ? "" : " of " + comparison.of();
  }

  private List<String> members(String level) {
    List<String> members = new ArrayList<>();
    for (LevelSet set : node.derivation().sets()) {
      if (set.level().equals(level)) {
        set.parts().forEach(part -> members.add(part.id()));
        set.absent().forEach(absence -> members.add(absence.id()));
      }
    }
    return members;
  }

  /** A criterion that is as good as the whole must be holds nothing back. */
  private static boolean isInTheWay(CriterionScore criterion, Fraction enough) {
    Score value = criterion.value();
    return value == null ? criterion.state().isUnknown() : value.exact().compareTo(enough) < 0;
  }

  /** What is unknown stands last. */
  private static Fraction worth(CriterionScore criterion) {
    Score value = criterion.value();
    return value == null ? Fraction.ONE : value.exact();
  }
}
