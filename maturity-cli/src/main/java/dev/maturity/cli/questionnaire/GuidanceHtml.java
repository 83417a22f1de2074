package dev.maturity.cli.questionnaire;

import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.model.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people are told before they answer, as HTML for a survey. */
final class GuidanceHtml {

  private final StringBuilder html = new StringBuilder();

  private GuidanceHtml() {}

  static String of(Model model, List<Scale> scales) {
    GuidanceHtml guidance = new GuidanceHtml();
    scales.forEach(scale -> guidance.scale(scale, model));
    guidance.beside(model);
    return guidance.html.toString();
  }

  /** Whose ideas a model builds on; empty where it does not say. */
  static String origin(Model model) {
    GuidanceHtml origin = new GuidanceHtml();
    if (!model.attribution().isBlank()) {
      origin.paragraph(model.attribution());
    }
    if (!model.sources().isEmpty()) {
      origin.html.append("<ul>");
      model.sources().forEach(source -> origin.item(source.title(), reference(source)));
      origin.html.append("</ul>");
    }
    return origin.html.toString();
  }

  private static String reference(Source source) {
    return Stream.of(source.publisher(), source.date(), source.url())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private void scale(Scale scale, Model model) {
    html.append("<p><strong>").append(escaped(Guidance.title(scale))).append("</strong></p>");
    Measure.of(scale, model).ifPresent(measure -> paragraph(measure.instruction()));
    List<Option> options = Option.of(scale);
    if (!options.isEmpty()) {
      html.append("<ul>");
      options.forEach(option -> item(option.text(), option.description()));
      html.append("</ul>");
    }
  }

  private void beside(Model model) {
    paragraph(Guidance.BESIDE_THE_SCALE);
    html.append("<ul>");
    item("not applicable", Guidance.notApplicable(model));
    item("don't know", Guidance.dontKnow(model));
    html.append("</ul>");
  }

  private void item(String label, String description) {
    html.append("<li><strong>").append(escaped(label)).append("</strong>");
    if (!description.isBlank()) {
      html.append(": ").append(escaped(description));
    }
    html.append("</li>");
  }

  private void paragraph(String text) {
    html.append("<p>").append(escaped(text)).append("</p>");
  }

  /** Braces too, or SurveyJS would look for the value of a name between them. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;")
        .replace("}", "&#125;");
  }
}
