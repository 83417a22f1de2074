package dev.maturity.io;

import dev.maturity.bulk.AnswerTable;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Scores as JSON lines: one object an assessment, with its subject, their attributes, and an object for each node. What is not
 * there is left out.
 */
final class JsonScoreText implements ScoreText {

  private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

  private static final byte[] NOTHING = {};

  private final List<byte[]> nodes = new ArrayList<>();
  private final byte[][] levels;
  private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);
  private final NumberText numbers = new NumberText("");
  private boolean isFirst;

  JsonScoreText(Model model, List<String> nodes) {
    nodes.forEach(node -> this.nodes.add(quoted(node)));
    this.levels = new byte[model.levels().size() + 1][];
    for (int rank = 1; rank < levels.length; rank++) {
      Level level = model.levels().get(rank - 1);
      levels[rank] = quoted(level.id());
    }
    for (Status status : Status.values()) {
      statuses.put(status, quoted(CsvScorecardRow.word(status)));
    }
  }

  @Override
  public void begin(ByteText to) {
    // Every line says itself what stands in it.
  }

  @Override
  public void add(ScoreValues scores, int from, int end, ByteText to) {
    AnswerTable answers = scores.answers();
    List<String> attributes = answers.attributes();
    for (int i = from; i < end; i++) {
      to.add("{\"subject\":");
      to.add(quoted(answers.subject(i)));
      attributes(answers, i, attributes, to);
      to.add(",\"nodes\":{");
      for (int node = 0; node < nodes.size(); node++) {
        if (node > 0) {
          to.add(',');
        }
        to.add(nodes.get(node));
        to.add(":{");
        isFirst = true;
        node(scores, i, node, to);
        to.add('}');
      }
      to.add("}}\n");
    }
  }

  private static void attributes(AnswerTable answers, int i, List<String> names, ByteText to) {
    boolean isAny = false;
    for (String name : names) {
      String value = answers.attribute(i, name);
      if (!value.isEmpty()) {
        to.add(isAny ? "," : ",\"attributes\":{");
        to.add(quoted(name));
        to.add(':');
        to.add(quoted(value));
        isAny = true;
      }
    }
    if (isAny) {
      to.add('}');
    }
  }

  private void node(ScoreValues scores, int i, int node, ByteText to) {
    if (scores.hasScores()) {
      number("\"score\":", scores.score(i, node), to);
    }
    if (scores.hasRanks() && scores.rank(i, node) > 0) {
      name("\"level\":", to);
      to.add(levels[scores.rank(i, node)]);
    }
    if (scores.hasPositions()) {
      number("\"position\":", scores.position(i, node), to);
    }
    if (scores.hasCoverages()) {
      number("\"coverage\":", scores.coverage(i, node), to);
    }
    if (scores.hasStatuses()) {
      name("\"status\":", to);
      to.add(statuses.getOrDefault(scores.status(i, node), NOTHING));
    }
  }

  private void number(String name, double number, ByteText to) {
    if (Double.isFinite(number)) {
      name(name, to);
      numbers.add(number, to);
    }
  }

  private void name(String name, ByteText to) {
    if (!isFirst) {
      to.add(',');
    }
    to.add(name);
    isFirst = false;
  }

  private static byte[] quoted(String text) {
    return ('"' + new String(ENCODER.quoteAsCharArray(text)) + '"')
        .getBytes(StandardCharsets.UTF_8);
  }
}
