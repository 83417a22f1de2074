package dev.maturity.io;

import com.google.common.collect.ImmutableSet;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.Measure;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Scores as CSV: one row an assessment; its subject, their attributes, and a column for each node and measure. */
final class CsvScoreText implements ScoreText {

  static final String SUBJECT = "subject";

  private static final byte[] EMPTY = cell("");
  private static final int MOST_MEMORIES = 16;

  private final List<String> nodes;
  private final Set<Measure> measures;
  private final List<String> attributes;
  private final byte[][] levels;

  /** The same for those that are short. */
  private final long[] packedLevels;

  private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);

  /** One for each node, as long as there are few: what is usual differs between them. */
  private final NumberText[] numbers;

  CsvScoreText(Model model, List<String> nodes, Set<Measure> measures, List<String> attributes) {
    this.nodes = nodes;
    this.measures = measures;
    this.attributes = attributes;
    this.numbers = new NumberText[nodes.size()];
    Arrays.setAll(
        numbers, i -> i < MOST_MEMORIES ? new NumberText(",") : numbers[i % MOST_MEMORIES]);
    this.levels = new byte[model.levels().size() + 1][];
    levels[0] = EMPTY;
    for (int rank = 1; rank < levels.length; rank++) {
      levels[rank] = cell(model.levels().get(rank - 1).id());
    }
    this.packedLevels = Arrays.stream(levels).mapToLong(ByteText::packed).toArray();
    for (Status status : Status.values()) {
      statuses.put(status, cell(CsvScorecardRow.word(status)));
    }
  }

  /** The names of all columns but those of attributes. */
  static List<String> columns(List<String> nodes, Set<Measure> measures) {
    List<String> columns = new ArrayList<>();
    columns.add(SUBJECT);
    for (String node : nodes) {
      // In the order of the enum, whatever that of the set.
      for (Measure measure : Measure.values()) {
        if (measures.contains(measure)) {
          columns.add(node + "." + measure.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }

  @Override
  public void begin(ByteText to) {
    List<String> columns = columns(nodes, measures);
    to.add(columns.get(0));
    for (String attribute : attributes) {
      to.add(',');
      text(attribute, to);
    }
    for (String column : columns.subList(1, columns.size())) {
      to.add(',');
      text(column, to);
    }
    to.add('\n');
  }

  @Override
  public void add(ScoreValues scores, int from, int end, ByteText to) {
    AnswerTable answers = scores.answers();
    Set<String> known = ImmutableSet.copyOf(answers.attributes());
    for (int i = from; i < end; i++) {
      text(answers.subject(i), to);
      for (String attribute : attributes) {
        to.add(',');
        if (known.contains(attribute)) {
          text(answers.attribute(i, attribute), to);
        }
      }
      for (int node = 0; node < nodes.size(); node++) {
        node(scores, i, node, to);
      }
      to.add('\n');
    }
  }

  private void node(ScoreValues scores, int i, int node, ByteText to) {
    NumberText number = numbers[node];
    if (scores.hasScores()) {
      number.add(scores.score(i, node), to);
    }
    if (scores.hasRanks()) {
      level(scores.rank(i, node), to);
    }
    if (scores.hasPositions()) {
      number.add(scores.position(i, node), to);
    }
    if (scores.hasCoverages()) {
      number.add(scores.coverage(i, node), to);
    }
    if (scores.hasStatuses()) {
      to.add(statuses.getOrDefault(scores.status(i, node), EMPTY));
    }
  }

  private void level(int rank, ByteText to) {
    if (packedLevels[rank] == 0) {
      to.add(levels[rank]);
    } else {
      to.addPacked(packedLevels[rank]);
    }
  }

  /** A cell that is not the first of its row. */
  private static byte[] cell(String text) {
    return ("," + text).getBytes(StandardCharsets.UTF_8);
  }

  /** A text as a cell, in quotes only where it must be. */
  private static void text(String cell, ByteText to) {
    if (!needsQuotes(cell)) {
      to.add(cell);
      return;
    }
    to.add('"');
    to.add(cell.replace("\"", "\"\""));
    to.add('"');
  }

  private static boolean needsQuotes(String cell) {
    int length = cell.length();
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    // Without quotes, blanks around a cell mean nothing.
    return length > 0
        && (Character.isWhitespace(cell.charAt(0))
            || Character.isWhitespace(cell.charAt(length - 1)));
  }
}
