package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import dev.maturity.scorecard.Contribution;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a scorecard as a table of fixed columns: one row a node. */
final class CsvScorecard {

  private final ImmutableMap<String, String> head;
  private final List<List<String>> rows = new ArrayList<>();

  private CsvScorecard(Scorecard scorecard) {
    LocalDate date = scorecard.date();
    this.head = ImmutableMap.<String, String>builder()
        .put("subject_id", scorecard.subject().id())
        .put("subject", scorecard.subject().name())
        .put("date", date == null ? "" : date.toString())
        .put("model", scorecard.model())
        .put("model_version", scorecard.modelVersion())
        .put("scoring", scorecard.scoring())
        .put("raters", Integer.toString(scorecard.raters()))
        .buildOrThrow();
  }

  static String of(Scorecard scorecard) {
    CsvScorecard table = new CsvScorecard(scorecard);
    table.rows.add(CsvScorecardRow.COLUMNS);
    table.addNode(scorecard.overall(), null);
    return CsvText.of(table.rows);
  }

  private void addNode(DimensionScore node, @Nullable DimensionScore parent) {
    CsvScorecardRow row = row(parent == null ? "overall" : "dimension", node.id(), node.name());
    row.put("status", CsvScorecardRow.word(node.status()));
    put(row, "score", node.score(), true);
    put(row, "bounds", node.bounds());
    put(row, "range", node.range());
    if (parent != null) {
      row.put("parent", parent.id());
      putPart(row, node.id(), parent);
    }
    putLevel(row, node);
    putCoverage(row, node.coverage());
    rows.add(row.cells());
    node.criteria().forEach(criterion -> addCriterion(criterion, node));
    node.dimensions().forEach(dimension -> addNode(dimension, node));
  }

  private void addCriterion(CriterionScore criterion, DimensionScore parent) {
    CsvScorecardRow row = row("criterion", criterion.id(), criterion.statement());
    row.put("parent", parent.id());
    putPart(row, criterion.id(), parent);
    row.put("theme", criterion.theme());
    row.put("weight", CsvNumber.of(criterion.weight()));
    row.put("reversed", Boolean.toString(criterion.reversed()));
    row.put("status", CsvScorecardRow.word(criterion.state()));
    put(row, "score", criterion.value(), true);
    put(row, "bounds", Range.UNIT);
    put(row, "range", criterion.range());
    Panel panel = criterion.panel();
    row.put("responses", Integer.toString(panel.responses()));
    row.put("ratings", Integer.toString(panel.ratings()));
    put(row, "spread", panel.spread(), false);
    put(row, "agreement", panel.agreement(), false);
    row.put("evidence", Integer.toString(criterion.evidence()));
    rows.add(row.cells());
  }

  private CsvScorecardRow row(String kind, String id, String name) {
    CsvScorecardRow row = new CsvScorecardRow();
    head.forEach(row::put);
    row.put("kind", kind);
    row.put("id", id);
    row.put("name", name);
    return row;
  }

  /** What the parent says of it: its weight there, and its share in the score. */
  private static void putPart(CsvScorecardRow row, String id, DimensionScore parent) {
    for (Contribution contribution : parent.derivation().contributions()) {
      if (contribution.part().id().equals(id)) {
        row.put("weight", CsvNumber.of(contribution.part().weight()));
        row.put("contribution", CsvNumber.of(contribution.amount()));
      }
    }
    parent.derivation().absent().stream()
        .filter(absence -> absence.id().equals(id))
        .forEach(absence -> row.put("weight", CsvNumber.of(absence.weight())));
  }

  private static void putLevel(CsvScorecardRow row, DimensionScore node) {
    var placement = node.placement();
    if (placement != null) {
      row.put("level", placement.level().id());
      row.put("level_name", placement.level().name());
      row.put("rank", Integer.toString(placement.rank()));
      put(row, "position", placement.position(), true);
    }
    var levels = node.levelRange();
    if (levels != null) {
      row.put("level_low", levels.low().id());
      row.put("level_high", levels.high().id());
    }
  }

  private static void putCoverage(CsvScorecardRow row, Coverage coverage) {
    Map<String, Integer> counts = ImmutableMap.of(
        "answered", coverage.answered(),
        "dont_know", coverage.dontKnow(),
        "unanswered", coverage.unanswered(),
        "not_applicable", coverage.notApplicable());
    put(row, "coverage", Score.of(coverage.share()), true);
    counts.forEach((column, count) -> row.put(column, Integer.toString(count)));
  }

  private static void put(
      CsvScorecardRow row, String column, @Nullable Score score, boolean exact) {
    if (score != null) {
      row.put(column, CsvNumber.of(score.value()));
    }
    if (score != null && exact) {
      row.put(column + "_exact", score.exact().toString());
    }
  }

  private static void put(CsvScorecardRow row, String column, @Nullable Range range) {
    if (range != null) {
      row.put(column + "_low", CsvNumber.of(range.low()));
      row.put(column + "_high", CsvNumber.of(range.high()));
    }
  }
}
