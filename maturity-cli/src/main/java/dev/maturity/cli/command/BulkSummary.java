package dev.maturity.cli.command;

import dev.maturity.bulk.LevelSummary;
import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.Words;
import dev.maturity.io.BulkReading;
import dev.maturity.io.BulkScoring;
import dev.maturity.model.Model;
import dev.maturity.problem.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How very many assessments spread over the levels, as text. */
final class BulkSummary {

  private static final String NONE = "no level";
  private static final String NO_VALUE = "none";

  private final Model model;
  private final BulkScoring result;
  private final String attribute;

  BulkSummary(Model model, BulkScoring result, String attribute) {
    this.model = model;
    this.result = result;
    this.attribute = attribute;
  }

  String text(Terminal terminal) {
    BulkReading reading = result.reading();
    LevelSummary all = result.summary();
    StringBuilder text = new StringBuilder(PlainText.of(model.name()))
        .append(": ")
        .append(Words.count(reading.assessments(), "assessment", "assessments"))
        .append(" scored, in ")
        .append(Words.count(reading.rows() - reading.refused(), "row", "rows"));
    if (reading.refused() > 0) {
      text.append("; ").append(Words.count(reading.refused(), "row", "rows")).append(" refused");
    }
    text.append(".\n");
    if (all.assessments() == 0) {
      return text.toString();
    }
    if (!all.levels().isEmpty()) {
      text.append('\n').append(levels(all).text("  ", terminal));
    }
    text.append("\nMean score: ").append(mean(all.meanScore())).append('\n');
    if (!attribute.isEmpty()) {
      text.append('\n').append(segments().text("  ", terminal));
    }
    if (result.beyondSegments() > 0) {
      text.append("\n%s more have one of further values.\n"
          .formatted(Words.count(result.beyondSegments(), "assessment", "assessments")));
    }
    return text.toString();
  }

  private static Table levels(LevelSummary all) {
    Table table = new Table("level", "assessments", "share");
    for (LevelCount level : all.levels()) {
      table.row(level.level().name(), level.count(), share(level.count(), all.assessments()));
    }
    return table.row(NONE, all.withoutLevel(), share(all.withoutLevel(), all.assessments()));
  }

  private Table segments() {
    List<String> header = new ArrayList<>(List.of(attribute, "assessments", "mean score"));
    result.summary().levels().forEach(level -> header.add(level.level().name()));
    if (!result.summary().levels().isEmpty()) {
      header.add(NONE);
    }
    Table table = new Table(header.toArray(String[]::new));
    for (Map.Entry<String, LevelSummary> segment : result.segments().entrySet()) {
      LevelSummary summary = segment.getValue();
      List<Object> row = new ArrayList<>();
      row.add(segment.getKey().isEmpty() ? "(" + NO_VALUE + ")" : segment.getKey());
      row.add(summary.assessments());
      row.add(mean(summary.meanScore()));
      for (LevelCount level : summary.levels()) {
        row.add(share(level.count(), summary.assessments()));
      }
      if (!summary.levels().isEmpty()) {
        row.add(share(summary.withoutLevel(), summary.assessments()));
      }
      table.row(row.toArray());
    }
    return table;
  }

  /** With one decimal, half up. */
  private static String share(long part, long whole) {
    BigDecimal percent = BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return percent + " %";
  }

  private static String mean(OptionalDouble mean) {
    return mean.isEmpty()
        ? NO_VALUE
        : BigDecimal.valueOf(mean.getAsDouble())
            .setScale(2, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
