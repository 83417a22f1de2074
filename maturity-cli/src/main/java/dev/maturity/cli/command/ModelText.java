package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.Words;
import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Rounding;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.problem.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A model as text for people. */
final class ModelText {

  private static final String INDENT = "  ";

  private final Model model;
  private final Terminal terminal;
  private final StringBuilder text = new StringBuilder();

  ModelText(Model model, Terminal terminal) {
    this.model = model;
    this.terminal = terminal;
  }

  String text() {
    text.append(terminal.style().heading(PlainText.of(model.name()))).append('\n');
    text.append("%s %s, %s, %s, %s\n"
        .formatted(
            model.id(),
            PlainText.of(model.version()),
            Words.count(model.levels().size(), "level", "levels"),
            Words.count(model.allDimensions().size(), "dimension", "dimensions"),
            Words.count(model.allCriteria().size(), "criterion", "criteria")));
    paragraph(model.description());
    paragraph(model.attribution());
    levels();
    scales();
    criteria();
    scoring("How it is scored", model.scoring());
    model.alternatives().forEach(other -> scoring("Another way to score it", other));
    labelSets();
    prerequisites();
    flags();
    sources();
    return text.toString();
  }

  private void heading(String words) {
    text.append('\n').append(terminal.style().heading(words)).append('\n');
  }

  private void paragraph(String words) {
    if (!words.isEmpty()) {
      text.append('\n');
      lines("", words);
    }
  }

  private void lines(String indent, String words) {
    int width = terminal.screen().width() - indent.length();
    Words.wrap(words, width).forEach(line -> text.append(indent).append(line).append('\n'));
  }

  private void table(String heading, Table table) {
    if (!table.isEmpty()) {
      heading(heading);
      text.append(table.text(INDENT, terminal));
    }
  }

  private void levels() {
    Table table = new Table("RANK", "ID", "NAME", "WHAT IT IS");
    for (int i = 0; i < model.levels().size(); i++) {
      Level level = model.levels().get(i);
      table.row(i + 1, level.id(), level.name(), level.description());
    }
    table("Levels", table);
  }

  private void scales() {
    Table table = new Table("ID", "ANSWERS");
    model.scales().forEach(scale -> table.row(scale.id(), answers(scale)));
    table("Scales", table);
  }

  private static String answers(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      StringBuilder points = new StringBuilder();
      for (int i = 0; i < ordinal.points().size(); i++) {
        OrdinalScale.Point point = ordinal.points().get(i);
        points
            .append(i == 0 ? "" : ", ")
            .append(ordinal.first() + i)
            .append(' ')
            .append(point.label());
        BigDecimal value = point.value();
        points.append(value == null ? "" : " (worth " + value.toPlainString() + ")");
      }
      return points.toString();
    }
    return scale.expected();
  }

  private void criteria() {
    if (!model.criteria().isEmpty()) {
      heading("Criteria");
      text.append(table(model.criteria()).text(INDENT, terminal));
    }
    model.dimensions().forEach(dimension -> dimension(dimension, ""));
  }

  private void dimension(Dimension dimension, String path) {
    String name = path + PlainText.of(dimension.name());
    heading("%s [%s]%s".formatted(name, dimension.id(), weight(dimension.weight())));
    if (!dimension.description().isEmpty()) {
      lines(INDENT, dimension.description());
    }
    if (!dimension.scoring().equals(NodeScoring.INHERITED)) {
      lines(INDENT, "Scored in its own way: " + words(dimension.scoring()) + ".");
    }
    if (!dimension.criteria().isEmpty()) {
      text.append(table(dimension.criteria()).text(INDENT, terminal));
    }
    dimension.dimensions().forEach(inner -> dimension(inner, name + " > "));
  }

  private Table table(List<Criterion> criteria) {
    Table table = new Table("ID", "STATEMENT", "COUNTS TOWARD", "SCALE", "FROM");
    for (Criterion criterion : criteria) {
      table.row(
          criterion.id(),
          criterion.statement()
              + (criterion.reversed() ? " (reversed: more of it is less mature)" : "")
              + weight(criterion.weight()),
          criterion.levels().stream().map(ModelText::anchor).collect(Collectors.joining(", ")),
          criterion.scale(),
          provenance(criterion));
    }
    return table;
  }

  private static String anchor(Anchor anchor) {
    return anchor.level() + weight(anchor.weight());
  }

  private static String weight(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0 ? "" : " (weight " + weight.toPlainString() + ")";
  }

  private static String provenance(Criterion criterion) {
    String kind = criterion.provenance().name().toLowerCase(Locale.ROOT);
    String places =
        criterion.citations().stream().map(ModelText::citation).collect(Collectors.joining("; "));
    return places.isEmpty() ? kind : kind + ", " + places;
  }

  private static String citation(Citation citation) {
    return citation.locator().isEmpty()
        ? citation.source()
        : citation.source() + ": " + citation.locator();
  }

  private void scoring(String heading, Scoring scoring) {
    heading("%s [%s]".formatted(heading, scoring.id()));
    if (!scoring.name().isEmpty()) {
      lines(INDENT, scoring.name());
    }
    if (!scoring.description().isEmpty()) {
      lines(INDENT, scoring.description());
    }
    Table table = new Table("WHAT", "HOW");
    if (!model.dimensions().isEmpty()) {
      table.row("each dimension", words(scoring.forDimension(NodeScoring.INHERITED)));
    }
    table.row("the whole", words(scoring.forOverall()));
    table.row("several raters", scoring.consensus());
    table.row("not answered", word(scoring.missing().unanswered()));
    table.row("don't know", word(scoring.missing().dontKnow()));
    table.row("not applicable", word(scoring.missing().notApplicable()));
    table.row("least coverage", scoring.missing().minimumCoverage().toPlainString());
    text.append(table.text(INDENT, terminal));
  }

  private static String words(NodeScoring scoring) {
    List<String> rules = new ArrayList<>();
    if (scoring.aggregation() != null) {
      rules.add(scoring.aggregation().isNone() ? "no score" : "score by " + scoring.aggregation());
    }
    if (scoring.of() != null && scoring.of() != PartValue.SCORE) {
      rules.add("made of the %s of its dimensions".formatted(word(scoring.of())));
    }
    if (scoring.level() != null) {
      rules.add(scoring.level().isNone() ? "no level" : "level by " + scoring.level());
    }
    if (scoring.range() != null) {
      rules.add("range from %s to %s"
          .formatted(
              scoring.range().low().toPlainString(), scoring.range().high().toPlainString()));
    }
    if (scoring.rounding() != null && !scoring.rounding().equals(Rounding.NONE)) {
      rules.add("rounding " + scoring.rounding());
    }
    return String.join(", ", rules);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void labelSets() {
    Table table = new Table("ID", "NAME", "LANGUAGE", "LABELS");
    for (LabelSet set : model.labelSets()) {
      table.row(set.id(), set.name(), set.language(), set.labels().size());
    }
    table("Other names", table);
  }

  private void prerequisites() {
    Table table = new Table("DIMENSION", "NEEDS", "WHY");
    for (Prerequisite edge : model.prerequisites()) {
      table.row(edge.of(), edge.needs(), edge.reason());
    }
    table("What builds on what", table);
  }

  private void flags() {
    Table table = new Table("ID", "WARNING", "ABOUT");
    for (Flag flag : model.flags()) {
      table.row(flag.id(), flag.statement(), String.join(", ", flag.about()));
    }
    table("Warnings of its author", table);
  }

  private void sources() {
    Table table = new Table("ID", "TITLE", "PUBLISHER", "DATE");
    for (Source source : model.sources()) {
      table.row(source.id(), source.title(), source.publisher(), source.date());
    }
    table("Sources", table);
    // An address that is broken into lines leads nowhere.
    for (Source source : model.sources()) {
      if (!source.url().isEmpty()) {
        text.append(INDENT)
            .append(PlainText.of(source.id() + ": " + source.url()))
            .append('\n');
      }
    }
  }
}
