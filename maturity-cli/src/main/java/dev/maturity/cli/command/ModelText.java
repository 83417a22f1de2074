package dev.maturity.cli.command;

import dev.maturity.cli.terminal.Table;
import dev.maturity.cli.terminal.Terminal;
import dev.maturity.cli.terminal.Words;
import dev.maturity.model.Anchor;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rounding;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.problem.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A model as text for people. */
final class ModelText {

  private final Model model;
  private final Model original;
  private final ModelPage page;

  /**
   * A text.
   *
   * @param model the model in the words that are wanted
   * @param original the model in its own words
   */
  ModelText(Model model, Model original, Terminal terminal) {
    this.model = model;
    this.original = original;
    this.page = new ModelPage(terminal);
  }

  String text() {
    page.title(model.name());
    page.words("%s %s, %s, %s, %s%s"
        .formatted(
            model.id(),
            model.version(),
            Words.count(model.levels().size(), "level", "levels"),
            Words.count(model.allDimensions().size(), "dimension", "dimensions"),
            Words.count(model.allCriteria().size(), "criterion", "criteria"),
            model.language().isEmpty() ? "" : ", in " + model.language()));
    page.paragraph(model.description());
    page.paragraph(model.attribution());
    levels();
    scales();
    criteria();
    scoring("How it is scored", model.scoring());
    model.alternatives().forEach(other -> scoring("Another way to score it", other));
    new ContextText(model, original, page).write();
    sources();
    return page.text();
  }

  private void levels() {
    Table table = new Table("RANK", "ID", "NAME", "WHAT IT IS");
    for (int i = 0; i < model.levels().size(); i++) {
      Level level = model.levels().get(i);
      table.row(i + 1, level.id(), level.name() + also(level.aliases()), level.description());
    }
    page.table("Levels", table);
  }

  private void scales() {
    Table table = new Table("ID", "ANSWERS");
    model.scales().forEach(scale -> table.row(scale.id(), answers(scale)));
    page.table("Scales", table);
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
        points.append(also(point.aliases()));
      }
      return points.toString();
    }
    return scale.expected();
  }

  private static String also(List<String> aliases) {
    return aliases.isEmpty() ? "" : " (also: " + String.join(", ", aliases) + ")";
  }

  private void criteria() {
    page.table("Criteria", table(model.criteria()));
    model.dimensions().forEach(dimension -> dimension(dimension, ""));
  }

  private void dimension(Dimension dimension, String path) {
    String name = path + PlainText.of(dimension.name());
    page.heading("%s [%s]%s".formatted(name, dimension.id(), weight(dimension.weight())));
    page.indented(dimension.description());
    if (!dimension.scoring().equals(NodeScoring.INHERITED)) {
      page.indented("Scored in its own way: " + words(dimension.scoring()) + ".");
    }
    page.table(table(dimension.criteria()));
    dimension.dimensions().forEach(inner -> dimension(inner, name + " > "));
  }

  private Table table(List<Criterion> criteria) {
    Table table = new Table("ID", "STATEMENT", "COUNTS TOWARD", "SCALE", "FROM");
    for (Criterion criterion : criteria) {
      table.row(
          criterion.id(),
          criterion.statement()
              + (criterion.reversed() ? " (reversed: more of it is less mature)" : "")
              + weight(criterion.weight())
              + parts(criterion),
          criterion.levels().stream().map(ModelText::anchor).collect(Collectors.joining(", ")),
          criterion.scale(),
          ContextText.provenance(criterion.provenance(), criterion.citations()));
    }
    return table;
  }

  /** The parts of a compound criterion, such as {@code (1) It is planned. (2) It is done.} */
  private static String parts(Criterion criterion) {
    List<String> parts = new ArrayList<>();
    for (String part : criterion.parts()) {
      parts.add("(%s) %s".formatted(parts.size() + 1, part));
    }
    return parts.isEmpty() ? "" : " Rated as a whole: " + String.join(" ", parts);
  }

  private static String anchor(Anchor anchor) {
    return anchor.level() + weight(anchor.weight());
  }

  private static String weight(BigDecimal weight) {
    return weight.compareTo(BigDecimal.ONE) == 0 ? "" : " (weight " + weight.toPlainString() + ")";
  }

  private void scoring(String heading, Scoring scoring) {
    page.heading("%s [%s]".formatted(heading, scoring.id()));
    page.indented(scoring.name());
    page.indented(scoring.description());
    Table table = new Table("WHAT", "HOW");
    if (!model.dimensions().isEmpty()) {
      table.row("each dimension", words(scoring.forDimension(NodeScoring.INHERITED)));
    }
    table.row("the whole", words(scoring.forOverall()));
    table.row("several raters", scoring.consensus());
    table.row("not answered", ContextText.word(scoring.missing().unanswered()));
    table.row("don't know", ContextText.word(scoring.missing().dontKnow()));
    table.row("not applicable", ContextText.word(scoring.missing().notApplicable()));
    table.row("least coverage", scoring.missing().minimumCoverage().toPlainString());
    page.table(table);
  }

  private static String words(NodeScoring scoring) {
    List<String> rules = new ArrayList<>();
    if (scoring.aggregation() != null) {
      rules.add(scoring.aggregation().isNone() ? "no score" : "score by " + scoring.aggregation());
    }
    if (scoring.of() != null && scoring.of() != PartValue.SCORE) {
      rules.add("made of the %s of its dimensions".formatted(ContextText.word(scoring.of())));
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

  private void sources() {
    Table table = new Table("ID", "TITLE", "PUBLISHER", "DATE");
    for (Source source : model.sources()) {
      table.row(source.id(), source.title(), source.publisher(), source.date());
    }
    page.table("Sources", table);
    // An address that is broken into lines leads nowhere.
    for (Source source : model.sources()) {
      if (!source.url().isEmpty()) {
        page.line(ModelPage.INDENT + PlainText.of(source.id() + ": " + source.url()));
      }
    }
  }
}
