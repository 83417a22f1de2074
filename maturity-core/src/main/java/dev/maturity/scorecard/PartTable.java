package dev.maturity.scorecard;

import dev.maturity.model.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a node's difference, one line each. */
final class PartTable {

  private final DimensionChange node;
  private final List<List<String>> rows = new ArrayList<>();

  PartTable(DimensionChange node) {
    this.node = node;
  }

  void add(PartChange part) {
    Fraction difference = part.delta();
    Optional<CriterionChange> criterion = node.criteria().stream()
        .filter(changed -> changed.id().equals(part.id()))
        .findFirst();
    rows.add(List.of(
        name(part.id()),
        difference == null ? "" : StepText.signed(difference),
        criterion
            .map(changed -> StepText.values(changed, false))
            .orElseGet(() -> StepText.of(value(part, node.earlier()), value(part, node.later()))),
        StepText.causes(part, node)
            + level(part.id())
            + criterion.map(changed -> ": " + changed.statement()).orElse("")));
  }

  /** A row for something that is no part. */
  void add(String name, Fraction difference) {
    rows.add(List.of(name, StepText.signed(difference), "", ""));
  }

  /** Every column as wide as its widest entry, on a page of some width. */
  String text(int width) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      String line = "  %s  %s  %s  "
          .formatted(
              Text.pad(row.get(0), width(0)),
              Text.pad(row.get(1), width(1)),
              Text.pad(row.get(2), width(2)));
      text.append(
          row.get(3).isEmpty() ? line.stripTrailing() + "\n" : Text.wrap(line, row.get(3), width));
    }
    return text.toString();
  }

  private int width(int column) {
    return Text.widest(rows.stream().map(row -> row.get(column)));
  }

  private String name(String id) {
    return node.dimensions().stream()
        .filter(dimension -> dimension.id().equals(id))
        .map(DimensionChange::name)
        .findFirst()
        .orElse(id);
  }

  /** A dimension's level, where it is another one. */
  private String level(String id) {
    return node.dimensions().stream()
        .filter(dimension -> dimension.id().equals(id))
        .map(dimension -> StepText.of(level(dimension.earlier()), level(dimension.later())))
        .filter(step -> step.contains(" -> "))
        .map(step -> ", level " + step)
        .findFirst()
        .orElse("");
  }

  private static String level(DimensionChange.@Nullable Standing side) {
    Placement placement = side == null ? null : side.placement();
    return placement == null ? "none" : placement.level().name();
  }

  private @Nullable Fraction value(PartChange part, DimensionChange.@Nullable Standing side) {
    return side == null
        ? null
        : side.derivation().contributions().stream()
            .map(Contribution::part)
            .filter(found -> found.id().equals(part.id()))
            .map(Part::value)
            .findFirst()
            .orElse(null);
  }
}
