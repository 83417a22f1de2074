package dev.maturity.cli.questionnaire;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A survey for SurveyJS 2. Its {@code survey.data} is one rater's answers, in the form that the library reads. */
final class SurveyJsQuestionnaire {

  /** More statements than this are spread over several pages, for a person wants to get somewhere. */
  private static final int MOST_ON_A_PAGE = 12;

  private final ObjectNode survey = JsonNodeFactory.instance.objectNode();
  private final Model model;
  private final SurveyText texts = new SurveyText();
  private int panels;

  private SurveyJsQuestionnaire(Model model) {
    this.model = model;
  }

  static String of(Model model) {
    return JsonText.of(new SurveyJsQuestionnaire(model).write());
  }

  private ObjectNode write() {
    texts.put(survey, "title", model.name());
    texts.put(survey, "description", model.description());
    survey.put("showProgressBar", true);
    survey.put("autoGrowComment", true);
    survey.put("commentAreaRows", 1);
    survey.put("maxCommentLength", Limits.TEXT);
    ArrayNode pages = survey.putArray("pages");
    start(page(pages, "About your answers").putArray("elements"));
    for (Section section : Section.of(model)) {
      spread(pages, section);
    }
    texts.declare(survey);
    return survey;
  }

  private void start(ArrayNode elements) {
    text(elements, FormKeys.SUBJECT, "What is rated")
        .put(
            "description",
            "The organisation, unit or team. May stay empty if whoever asks you knows it.");
    text(elements, FormKeys.DATE, "Date")
        .put("inputType", "date")
        .put("description", "May stay empty if whoever asks you knows it.");
    text(elements, FormKeys.RATER, "Answered by")
        .put("description", "A name, a role or a code, different for each person who answers.");
    hidden(elements, FormKeys.MODEL, model.id());
    hidden(elements, FormKeys.VERSION, model.version());
    guidance(elements, Guidance.scales(model), false);
    String origin = GuidanceHtml.origin(model);
    if (!origin.isEmpty()) {
      panel(elements, "Where this comes from", true, origin);
    }
  }

  private void spread(ArrayNode pages, Section section) {
    List<Question> questions = section.questions();
    int count = (questions.size() + MOST_ON_A_PAGE - 1) / MOST_ON_A_PAGE;
    String title = section.path().isEmpty() ? "Statements" : String.join(" / ", section.path());
    for (int i = 0; i < count; i++) {
      String part = count == 1 ? title : "%s (%d of %d)".formatted(title, i + 1, count);
      ObjectNode page = page(pages, part);
      texts.put(page, "description", section.description());
      ask(
          page.putArray("elements"),
          questions.subList(i * questions.size() / count, (i + 1) * questions.size() / count));
    }
  }

  /** Yes and no explain themselves, where no scale of the model stands behind them. */
  private void ask(ArrayNode elements, List<Question> questions) {
    List<Scale> scales = Guidance.scales(model).stream()
        .filter(
            scale -> questions.stream().anyMatch(question -> question.scale().equals(scale)))
        .toList();
    if (!scales.isEmpty()) {
      guidance(elements, scales, true);
    }
    SurveyQuestions asked = new SurveyQuestions(elements, texts);
    questions.forEach(asked::ask);
  }

  private void guidance(ArrayNode elements, List<Scale> scales, boolean folded) {
    panel(elements, "How to answer", folded, GuidanceHtml.of(model, scales));
  }

  private void panel(ArrayNode elements, String title, boolean folded, String html) {
    int number = ++panels;
    ObjectNode panel = elements.addObject();
    panel.put("type", "panel");
    panel.put("name", "Panel_" + number);
    panel.put("title", title);
    panel.put("state", folded ? "collapsed" : "expanded");
    ObjectNode shown = panel.putArray("elements").addObject();
    shown.put("type", "html").put("name", "Text_" + number).put("html", html);
  }

  private ObjectNode page(ArrayNode pages, String title) {
    ObjectNode page = pages.addObject();
    page.put("name", "Page_" + pages.size());
    texts.put(page, "title", title);
    return page;
  }

  private static ObjectNode text(ArrayNode elements, String name, String title) {
    return elements
        .addObject()
        .put("type", "text")
        .put("name", name)
        .put("title", title)
        .put("maxLength", Limits.NAME);
  }

  /**
   * What is sent along unseen. A hidden question and not a calculated value: the expression of one has no way to write a text
   * with both kinds of quotes.
   */
  private static void hidden(ArrayNode elements, String name, String value) {
    elements
        .addObject()
        .put("type", "text")
        .put("name", name)
        .put("visible", false)
        .put("clearIfInvisible", "none")
        .put("defaultValue", value);
  }
}
