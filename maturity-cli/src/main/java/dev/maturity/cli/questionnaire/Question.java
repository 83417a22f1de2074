package dev.maturity.cli.questionnaire;

import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to answer.
 *
 * @param id the id under which it is answered
 * @param statement what is asked
 * @param help what to look at; may be empty
 * @param scale what it is answered on
 * @param measure the number to write; empty for a scale with options
 * @param beside the answers that stand beside the scale
 */
record Question(
    String id,
    String statement,
    String help,
    Scale scale,
    Optional<Measure> measure,
    List<Option> beside) {

  static Question of(Criterion criterion, Model model) {
    Scale scale = model.scale(criterion.scale()).orElseThrow();
    return new Question(
        criterion.id(),
        criterion.statement(),
        criterion.guidance(),
        scale,
        Measure.of(scale, List.of(criterion)),
        Option.BESIDE);
  }

  /** The flags and outcomes of a model: asked by yes or no, and never scored. */
  static List<Question> neverScored(Model model) {
    List<Question> questions = new ArrayList<>();
    model
        .flags()
        .forEach(flag -> questions.add(plain(flag.id(), flag.statement(), flag.note(), model)));
    model
        .outcomes()
        .forEach(
            result -> questions.add(plain(result.id(), result.statement(), result.help(), model)));
    return List.copyOf(questions);
  }

  private static Question plain(String id, String statement, String help, Model model) {
    Scale yesOrNo = Objects.requireNonNull(model.answerScales().get(id), id);
    return new Question(id, statement, help, yesOrNo, Optional.empty(), List.of(Option.DONT_KNOW));
  }
}
