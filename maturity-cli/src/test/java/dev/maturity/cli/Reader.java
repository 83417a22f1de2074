package dev.maturity.cli;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Response;
import dev.maturity.cli.terminal.JsonText;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who reads a survey and answers it: knows the statements and the labels, and nothing of ids and numbers. */
final class Reader {

  private final Model model;

  Reader(Model model) {
    this.model = model;
  }

  /** What a rater of an assessment says, with the number of each point; a survey does not ask for evidence. */
  static List<Response> withoutEvidence(Assessment assessment, String rater, Model model) {
    return assessment.responses().stream()
        .filter(response -> response.rater().equals(rater))
        .map(response -> new Response(
            response.criterion(), rater, numbered(response, model), response.note(), List.of()))
        .toList();
  }

  /** What is to be done in the browser, for {@code fill-in.mjs}. */
  String does(String subject, String date, String rater, List<Response> responses) {
    ObjectNode person = JsonNodeFactory.instance.objectNode();
    person
        .putObject("fields")
        .put("What is rated", subject)
        .put("Date", date)
        .put("Answered by", rater);
    ArrayNode statements = person.putArray("statements");
    for (Criterion criterion : model.allCriteria()) {
      ObjectNode item = statements.addObject().put("statement", criterion.statement());
      item.putNull("answer");
      responses.stream()
          .filter(response -> response.criterion().equals(criterion.id()))
          .forEach(response -> answer(item, response));
    }
    return JsonText.of(person);
  }

  private void answer(ObjectNode item, Response response) {
    item.put("note", response.note());
    Answer answer = response.answer();
    Scale scale = scale(response, model);
    if (answer instanceof Answer.NotApplicable) {
      item.put("answer", "not applicable");
    } else if (answer instanceof Answer.DontKnow) {
      item.put("answer", "don't know");
    } else if (answer instanceof Answer.Rated rated && scale instanceof OrdinalScale) {
      item.put("answer", rated.value() + " " + scale.optionOf(rated.value()).orElseThrow());
    } else if (answer instanceof Answer.Rated rated) {
      item.put("answer", rated.value());
    } else {
      item.put("answer", answer.toString());
    }
  }

  private static Answer numbered(Response response, Model model) {
    return response.answer() instanceof Answer.Chosen chosen
            && scale(response, model) instanceof OrdinalScale scale
        ? new Answer.Rated(
            BigDecimal.valueOf(scale.first() + scale.options().indexOf(chosen.option())))
        : response.answer();
  }

  private static Scale scale(Response response, Model model) {
    return model
        .criterion(response.criterion())
        .flatMap(criterion -> model.scale(criterion.scale()))
        .orElseThrow();
  }
}
