package dev.maturity.scorecard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the ratings are supported: evidence of several types about the same criterion sees what one type alone would
 * miss.
 *
 * @param rated the number of criteria with a rating
 * @param supported the number of those with evidence
 * @param triangulated the number of those with evidence of two types or more
 * @param singleType the ids of rated criteria whose evidence is of one type only, in model order
 * @param types the types of evidence that were given, each once, in the order of the criteria
 */
public record Triangulation(
    int rated, int supported, int triangulated, List<String> singleType, List<String> types)
    implements Serializable {

  /** Copies the lists. */
  public Triangulation {
    singleType = List.copyOf(singleType);
    types = List.copyOf(types);
  }

  static Triangulation of(List<CriterionScore> criteria) {
    int rated = 0;
    int supported = 0;
    int triangulated = 0;
    List<String> singleType = new ArrayList<>();
    Set<String> types = new LinkedHashSet<>();
    for (CriterionScore criterion : criteria) {
      types.addAll(criterion.evidenceTypes());
      if (criterion.state() == CriterionState.RATED) {
        int kinds = criterion.evidenceTypes().size();
        rated++;
        supported += kinds > 0 ? 1 : 0;
        triangulated += kinds > 1 ? 1 : 0;
        if (kinds == 1) {
          singleType.add(criterion.id());
        }
      }
    }
    return new Triangulation(rated, supported, triangulated, singleType, List.copyOf(types));
  }
}
