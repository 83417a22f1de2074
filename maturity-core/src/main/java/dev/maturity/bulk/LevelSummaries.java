package dev.maturity.bulk;

import dev.maturity.bulk.LevelSummary.LevelCount;
import dev.maturity.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Counts the levels of a table. */
final class LevelSummaries {

  private final ScoreTable table;
  private final int node;
  private final int[] counts;
  private int assessments;
  private int scored;
  private double sum;

  private LevelSummaries(ScoreTable table, int node) {
    this.table = table;
    this.node = node;
    this.counts = new int[table.answers().model().levels().size() + 1];
  }

  static LevelSummary of(ScoreTable table, int node) {
    LevelSummaries all = new LevelSummaries(table, node);
    for (int i = 0; i < table.size(); i++) {
      all.add(i);
    }
    return all.summary();
  }

  static Map<String, LevelSummary> by(ScoreTable table, int node, String attribute) {
    Map<String, LevelSummaries> segments = new TreeMap<>();
    for (int i = 0; i < table.size(); i++) {
      segments
          .computeIfAbsent(
              table.answers().attribute(i, attribute), id -> new LevelSummaries(table, node))
          .add(i);
    }
    Map<String, LevelSummary> summaries = new LinkedHashMap<>();
    segments.forEach((segment, counted) -> summaries.put(segment, counted.summary()));
    return Collections.unmodifiableMap(summaries);
  }

  private void add(int assessment) {
    assessments++;
    if (table.measures().contains(Measure.LEVEL)) {
      counts[table.rank(assessment, node)]++;
    }
    if (table.measures().contains(Measure.SCORE)) {
      double score = table.score(assessment, node);
      if (!Double.isNaN(score)) {
        scored++;
        sum += score;
      }
    }
  }

  private LevelSummary summary() {
    List<LevelCount> levels = new ArrayList<>();
    List<Level> all = table.answers().model().levels();
    if (table.measures().contains(Measure.LEVEL)) {
      for (int rank = 1; rank <= all.size(); rank++) {
        levels.add(new LevelCount(all.get(rank - 1), counts[rank]));
      }
    }
    return new LevelSummary(
        assessments,
        levels,
        counts[0],
        assessments - scored,
        scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / scored));
  }
}
