package dev.maturity.cli.questionnaire;

import dev.maturity.cli.terminal.JsonText;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema, draft 2020-12, of what one rater sends: one flat object, as form libraries build it. Answers that are no
 * numbers are words; there is no {@code null}, since what is not answered is left out.
 */
final class JsonSchemaQuestionnaire {

  private static final String NEVER_SCORED = "Never scored. ";

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final ObjectNode schema = JsonNodeFactory.instance.objectNode();
  private final Model model;

  private JsonSchemaQuestionnaire(Model model) {
    this.model = model;
  }

  static String of(Model model) {
    return JsonText.of(new JsonSchemaQuestionnaire(model).write());
  }

  private ObjectNode write() {
    schema.put("$schema", DRAFT);
    schema.put("title", model.name());
    describe(schema, model.description());
    if (!model.attribution().isBlank()) {
      schema.put("$comment", model.attribution());
    }
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    constant(properties.putObject(FormKeys.MODEL), "Model", model.id());
    constant(properties.putObject(FormKeys.VERSION), "Version of the model", model.version());
    text(properties.putObject(FormKeys.SUBJECT), "What is rated", Limits.NAME);
    text(properties.putObject(FormKeys.DATE), "Date", Limits.NAME).put("format", "date");
    text(properties.putObject(FormKeys.RATER), "Answered by", Limits.NAME);
    List<Question> questions = new ArrayList<>();
    model.allCriteria().forEach(criterion -> questions.add(Question.of(criterion, model)));
    questions.forEach(question -> ask(properties, question, ""));
    List<Question> neverScored = Question.neverScored(model);
    neverScored.forEach(question -> ask(properties, question, NEVER_SCORED));
    questions.addAll(neverScored);
    // Who sent the form may know the rest.
    schema.putArray("required").add(FormKeys.MODEL);
    schema.put("additionalProperties", false);
    ObjectNode needed = schema.putObject("dependentRequired");
    questions.forEach(q -> needed.putArray(FormKeys.note(q.id())).add(q.id()));
    return schema;
  }

  private static void ask(ObjectNode properties, Question question, String remark) {
    ObjectNode property = properties.putObject(question.id());
    property.put("title", question.statement());
    describe(property, (remark + question.help()).strip());
    ArrayNode oneOf = property.putArray("oneOf");
    question.measure().ifPresent(measure -> number(oneOf.addObject(), measure));
    options(oneOf, Option.of(question.scale()));
    options(oneOf, question.beside());
    String note = FormKeys.note(question.id());
    text(properties.putObject(note), "Note to " + question.id(), Limits.TEXT);
  }

  private static void number(ObjectNode number, Measure measure) {
    number.put("title", measure.expected());
    describe(number, measure.meaning());
    number.put("type", measure.whole() ? "integer" : "number");
    number.put("minimum", measure.least());
    if (measure.most() != null) {
      number.put("maximum", measure.most());
    }
  }

  private static void options(ArrayNode oneOf, List<Option> options) {
    for (Option option : options) {
      ObjectNode choice = oneOf.addObject();
      choice.putPOJO("const", option.value());
      choice.put("title", option.label());
      describe(choice, option.description());
    }
  }

  private static ObjectNode text(ObjectNode property, String title, int longest) {
    return property.put("title", title).put("type", "string").put("maxLength", longest);
  }

  private static void constant(ObjectNode property, String title, String value) {
    property.put("title", title).put("const", value).put("default", value);
  }

  private static void describe(ObjectNode node, String description) {
    if (!description.isBlank()) {
      node.put("description", description);
    }
  }
}
