package dev.maturity.cli.questionnaire;

import dev.maturity.model.Criterion;
import dev.maturity.model.Scale;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Criteria as questions. The name of a question is the criterion's id, and its comment is the note.
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

  void ask(Criterion criterion, Scale scale) {
    Measure.of(scale)
        .ifPresentOrElse(
            measure -> askNumber(criterion, measure), () -> askOption(criterion, Option.of(scale)));
  }

  private void askOption(Criterion criterion, List<Option> options) {
    boolean folds = options.size() > Option.MOST_IN_A_ROW;
    ObjectNode question = question(elements, folds ? "dropdown" : "radiogroup", criterion);
    comment(question, criterion);
    ArrayNode choices = choices(question, folds);
    add(choices, options);
    add(choices, Option.BESIDE);
  }

  private void askNumber(Criterion criterion, Measure measure) {
    ObjectNode panel = elements.addObject();
    panel.put("type", "panel");
    panel.put("name", criterion.id() + "-Panel");
    ArrayNode parts = panel.putArray("elements");
    ObjectNode number = question(parts, "text", criterion);
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
    beside.put("name", criterion.id() + "-Or");
    beside.put("valueName", criterion.id());
    texts.put(beside, "title", criterion.statement());
    beside.put("titleLocation", "hidden");
    comment(beside, criterion);
    add(choices(beside, false), Option.BESIDE);
  }

  /** The shared value may be a word, which the check of the number has to let pass. */
  private static void wholeOnly(ObjectNode number, Measure measure) {
    ObjectNode validator = number.putArray("validators").addObject();
    validator.put("type", "regex");
    validator.put("regex", "^(\\d+|not-applicable|dont-know)$");
    validator.put("text", "The answer must be " + measure.expected() + ".");
  }

  private ObjectNode question(ArrayNode into, String type, Criterion criterion) {
    ObjectNode question = into.addObject();
    question.put("type", type);
    question.put("name", criterion.id());
    texts.put(question, "title", criterion.statement());
    texts.put(question, "description", criterion.help());
    return question;
  }

  /** A note is a note on an answer; whoever has no answer but something to say has <em>don't know</em>. */
  private static void comment(ObjectNode question, Criterion criterion) {
    question.put("requiredIf", "{%s} notempty".formatted(FormKeys.note(criterion.id())));
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
