package dev.maturity.cli.questionnaire;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions that stand together, of the model itself, of one dimension, or those that are never scored.
 *
 * @param path the names of the dimensions from the outermost in; empty for the model itself
 * @param description what the dimension covers; may be empty
 * @param questions the questions; none where a dimension holds nothing but dimensions
 */
record Section(List<String> path, String description, List<Question> questions) {

  static final String NEVER_SCORED = "Also asked, never scored";

  private static final String NO_SCORE =
      "What you answer here changes no score and no level. Say of each whether it is so.";

  /** The sections in the order in which a model is read. Each question stands in one of them. */
  static List<Section> of(Model model) {
    List<Section> sections = new ArrayList<>();
    if (!model.criteria().isEmpty()) {
      sections.add(new Section(List.of(), "", questions(model.criteria(), model)));
    }
    collect(model.dimensions(), List.of(), model, sections);
    List<Question> neverScored = Question.neverScored(model);
    if (!neverScored.isEmpty()) {
      sections.add(new Section(List.of(NEVER_SCORED), NO_SCORE, neverScored));
    }
    return List.copyOf(sections);
  }

  private static List<Question> questions(List<Criterion> criteria, Model model) {
    return criteria.stream().map(criterion -> Question.of(criterion, model)).toList();
  }

  private static void collect(
      List<Dimension> from, List<String> above, Model model, List<Section> into) {
    for (Dimension dimension : from) {
      List<String> path = new ArrayList<>(above);
      path.add(dimension.name());
      into.add(new Section(
          List.copyOf(path), dimension.description(), questions(dimension.criteria(), model)));
      collect(dimension.dimensions(), path, model, into);
    }
  }
}
