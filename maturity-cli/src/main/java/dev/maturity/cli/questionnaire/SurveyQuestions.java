package dev.maturity.cli.questionnaire;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions of a survey. The name of one is the id under which it is answered, and its comment is the note.
 *
 * <p>A number is asked by two questions that share one value: a field for the number, and below it the two answers that are
 * none. Whichever is used last holds, so the data has one answer, and a number stays a number.
 */
final class SurveyQuestions {

  private final ArrayNode elements;
  private final SurveyText texts;

  SurveyQuestions(ArrayNode elements, SurveyText texts) {
    this.elements = elements;
    this.texts = texts;
  }

  void ask(Question asked) {
    asked.measure().ifPresentOrElse(measure -> askNumber(asked, measure), () -> askOption(asked));
  }

  private void askOption(Question asked) {
    List<Option> options = Option.of(asked.scale());
    boolean folds = options.size() > Option.MOST_IN_A_ROW;
    ObjectNode question = question(elements, folds ? "dropdown" : "radiogroup", asked);
    comment(question, asked);
    ArrayNode choices = choices(question, folds);
    add(choices, options);
    add(choices, asked.beside());
  }

  private void askNumber(Question asked, Measure measure) {
    ObjectNode panel = elements.addObject();
    panel.put("type", "panel");
    panel.put("name", asked.id() + "-Panel");
    ArrayNode parts = panel.putArray("elements");
    ObjectNode number = question(parts, "text", asked);
    number.put("inputType", "number");
    number.put("min", measure.least());
    if (measure.most() != null) {
      number.put("max", measure.most());
    }
    texts.put(number, "placeholder", measure.expected());
    if (measure.whole()) {
      wholeOnly(number, measure);
    }
    ObjectNode beside = parts.addObject();
    beside.put("type", "radiogroup");
    beside.put("name", asked.id() + "-Or");
    beside.put("valueName", asked.id());
    texts.put(beside, "title", asked.statement());
    beside.put("titleLocation", "hidden");
    comment(beside, asked);
    add(choices(beside, false), asked.beside());
  }

  /** The shared value may be a word, which the check of the number has to let pass. */
  private static void wholeOnly(ObjectNode number, Measure measure) {
    ObjectNode validator = number.putArray("validators").addObject();
    validator.put("type", "regex");
    validator.put("regex", "^(\\d+|not-applicable|dont-know)$");
    validator.put("text", "The answer must be " + measure.expected() + ".");
  }

  private ObjectNode question(ArrayNode into, String type, Question asked) {
    ObjectNode question = into.addObject();
    question.put("type", type);
    question.put("name", asked.id());
    texts.put(question, "title", asked.statement());
    texts.put(question, "description", asked.help());
    return question;
  }

  /** A note is a note on an answer; whoever has no answer but something to say has <em>don't know</em>. */
  private static void comment(ObjectNode question, Question asked) {
    question.put("requiredIf", "{%s} notempty".formatted(FormKeys.note(asked.id())));
    question.put("requiredErrorText", "A note needs an answer. Don't know is one, too.");
    question.put("showCommentArea", true);
    question.put("commentText", "Note");
  }

  private static ArrayNode choices(ObjectNode question, boolean folds) {
    if (!folds) {
      // As many in a row as there is room for.
      question.put("colCount", 0);
      question.put("showClearButton", true);
    }
    return question.putArray("choices");
  }

  private void add(ArrayNode choices, List<Option> options) {
    for (Option option : options) {
      ObjectNode choice = choices.addObject();
      choice.putPOJO("value", option.value());
      texts.put(choice, "text", option.text());
    }
  }
}
