package dev.maturity.cli.questionnaire;

import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.List;

/**
 * The criteria that stand together, in the model itself or in one dimension.
 *
 * @param path the names of the dimensions from the outermost in; empty for the model itself
 * @param description what the dimension covers; may be empty
 * @param criteria the criteria; none where a dimension holds nothing but dimensions
 */
record Section(List<String> path, String description, List<Criterion> criteria) {

  /** The sections in the order in which a model is read. Each criterion stands in one of them. */
  static List<Section> of(Model model) {
    List<Section> sections = new ArrayList<>();
    if (!model.criteria().isEmpty()) {
      sections.add(new Section(List.of(), "", model.criteria()));
    }
    collect(model.dimensions(), List.of(), sections);
    return List.copyOf(sections);
  }

  private static void collect(List<Dimension> from, List<String> above, List<Section> into) {
    for (Dimension dimension : from) {
      List<String> path = new ArrayList<>(above);
      path.add(dimension.name());
      into.add(new Section(List.copyOf(path), dimension.description(), dimension.criteria()));
      collect(dimension.dimensions(), path, into);
    }
  }
}
