package dev.maturity.cli.questionnaire;

import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A questionnaire to read or to print, which also reads well as plain text. */
final class MarkdownQuestionnaire {

  private static final int DEEPEST_HEADING = 6;
  private static final String LINE = "________________";
  private static final String LONG_LINE = LINE.repeat(3);

  private final StringBuilder text = new StringBuilder();
  private final Model model;

  private MarkdownQuestionnaire(Model model) {
    this.model = model;
  }

  static String of(Model model) {
    return new MarkdownQuestionnaire(model).write();
  }

  private String write() {
    heading(1, model.name());
    paragraph(MarkdownText.of(model.description()));
    paragraph("Statements: %d. Model: %s %s."
        .formatted(model.allCriteria().size(), model.id(), inner(model.version())));
    item("What is rated: " + LONG_LINE);
    item("Date: " + LINE);
    item("Answered by: " + LONG_LINE);
    text.append('\n');
    guidance();
    Section.of(model).forEach(this::section);
    origin();
    return text.toString();
  }

  private void guidance() {
    heading(2, "How to answer");
    for (Scale scale : Guidance.scales(model)) {
      heading(3, Guidance.title(scale));
      Measure.of(scale, model)
          .ifPresent(measure -> paragraph(MarkdownText.of(measure.instruction())));
      List<Option> options = Option.of(scale);
      if (!options.isEmpty()) {
        options.forEach(option -> meaning(option.text(), option.description()));
        text.append('\n');
      }
    }
    heading(3, "Not applicable, don't know");
    paragraph(Guidance.BESIDE_THE_SCALE);
    meaning("not applicable", Guidance.notApplicable(model));
    meaning("don't know", Guidance.dontKnow(model));
    text.append('\n');
  }

  private void section(Section section) {
    int depth = section.path().size();
    if (depth == 0) {
      heading(2, "Statements");
    } else {
      heading(depth + 1, section.path().get(depth - 1));
      paragraph(MarkdownText.of(section.description()));
    }
    section.questions().forEach(this::question);
  }

  private void question(Question question) {
    paragraph("**%s** %s".formatted(question.id(), inner(question.statement())));
    if (!question.help().isBlank()) {
      paragraph("Help: " + inner(question.help()));
    }
    paragraph(answer(question));
    paragraph("Note: " + LONG_LINE);
  }

  private static String answer(Question question) {
    String boxes = boxes(question.beside());
    List<Option> options = Option.of(question.scale());
    if (!options.isEmpty() && options.size() <= Option.MOST_IN_A_ROW) {
      return boxes(options) + " · " + boxes;
    }
    String expected = question
        .measure()
        .map(Measure::expected)
        .orElseGet(() -> "a whole number from %s to %s"
            .formatted(options.get(0).value(), options.get(options.size() - 1).value()));
    return "Answer: %s (%s) · %s".formatted(LINE, inner(expected), boxes);
  }

  private static String boxes(List<Option> options) {
    return options.stream()
        .map(option -> "☐ " + inner(option.text()))
        .collect(Collectors.joining(" · "));
  }

  private void origin() {
    if (model.sources().isEmpty() && model.attribution().isBlank()) {
      return;
    }
    heading(2, "Sources");
    paragraph(MarkdownText.of(model.attribution()));
    model.sources().forEach(source -> item(reference(source)));
  }

  private static String reference(Source source) {
    String published = Stream.of(source.publisher(), source.date())
        .filter(part -> !part.isBlank())
        .map(MarkdownQuestionnaire::inner)
        .collect(Collectors.joining(", "));
    return Stream.of(
            inner(source.title()), published, MarkdownText.link(source.url()), inner(source.note()))
        .filter(part -> !part.isBlank())
        .map(part -> part.matches(".*[.!?>]") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private void meaning(String label, String description) {
    item(
        description.isBlank()
            ? "**%s**".formatted(inner(label))
            : "**%s**: %s".formatted(inner(label), inner(description)));
  }

  /** A text that does not stand at the start of its line. */
  private static String inner(String part) {
    return MarkdownText.within(part);
  }

  private void heading(int depth, String title) {
    paragraph("%s %s".formatted("#".repeat(Math.min(depth, DEEPEST_HEADING)), inner(title)));
  }

  private void item(String line) {
    text.append("* ").append(line).append('\n');
  }

  private void paragraph(String line) {
    if (!line.isBlank()) {
      text.append(line).append("\n\n");
    }
  }
}
