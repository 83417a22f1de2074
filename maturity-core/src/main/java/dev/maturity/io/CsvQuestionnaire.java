package dev.maturity.io;

import dev.maturity.assessment.Answer;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.Model;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Outcome;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the questions of a model for people to answer in a spreadsheet. */
final class CsvQuestionnaire {

  /** What stands in the place of a dimension where nothing is scored. */
  private static final String NEVER_SCORED = "never scored";

  private static final String YES_OR_NO = "yes; no; " + Answer.DONT_KNOW;

  /** The answers that are on no scale. */
  private static final String NEITHER = "; " + Answer.DONT_KNOW + "; " + Answer.NOT_APPLICABLE;

  private static final List<String> LONG_HEADER = List.of(
      "dimension",
      CsvLongForm.CRITERION,
      "statement",
      "help",
      "options",
      CsvLongForm.ANSWER,
      CsvLongForm.RATER,
      CsvLongForm.NOTE);

  /** What makes a spreadsheet take a cell for a formula. */
  private static final String FORMULA = "=+-@";

  private final Model model;

  CsvQuestionnaire(Model model) {
    this.model = model;
  }

  String longForm() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(LONG_HEADER);
    model.criteria().forEach(criterion -> rows.add(row("", criterion)));
    for (Dimension dimension : model.allDimensions()) {
      dimension.criteria().forEach(criterion -> rows.add(row(dimension.name(), criterion)));
    }
    for (Flag flag : model.flags()) {
      rows.add(row(NEVER_SCORED, flag.id(), flag.statement(), flag.note(), YES_OR_NO));
    }
    for (Outcome outcome : model.outcomes()) {
      rows.add(row(NEVER_SCORED, outcome.id(), outcome.statement(), outcome.help(), YES_OR_NO));
    }
    return CsvText.of(rows);
  }

  String wideForm() {
    List<String> header = new ArrayList<>();
    header.add(CsvWideForm.RATER);
    for (Criterion criterion : model.allCriteria()) {
      header.add(criterion.id() + " " + criterion.statement().strip());
    }
    model.flags().forEach(flag -> header.add(flag.id() + " " + flag.statement().strip()));
    model
        .outcomes()
        .forEach(outcome -> header.add(outcome.id() + " " + outcome.statement().strip()));
    return CsvText.of(List.of(header));
  }

  private List<String> row(String dimension, Criterion criterion) {
    String options = options(model.scale(criterion.scale()).orElseThrow()) + NEITHER;
    return row(dimension, criterion.id(), criterion.statement(), criterion.guidance(), options);
  }

  private static List<String> row(
      String dimension, String id, String statement, String help, String options) {
    return List.of(
        forPeople(dimension),
        id,
        forPeople(statement),
        forPeople(help),
        forPeople(options),
        "",
        "",
        "");
  }

  /** A text that no spreadsheet computes. Nobody reads it back, so that the apostrophe does no harm. */
  private static String forPeople(String text) {
    String shown = text.strip();
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }

  /** What is on the scale: {@code 0 = never; 1 = at times}, {@code 0 to 24 h}. */
  private static String options(Scale scale) {
    if (scale instanceof OrdinalScale ordinal) {
      List<String> labels = ordinal.options();
      return IntStream.range(0, labels.size())
          .mapToObj(i -> ordinal.first() + i + " = " + labels.get(i))
          .collect(Collectors.joining("; "));
    }
    if (scale instanceof NumberScale number) {
      return "%s to %s %s"
          .formatted(number.min().toPlainString(), number.max().toPlainString(), number.unit())
          .strip();
    }
    if (scale instanceof PercentageScale) {
      return "0 to 100 %";
    }
    return scale instanceof CountScale ? "0 or more" : "yes; no";
  }
}
