package dev.maturity.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.scorecard.DimensionScore;
import java.util.List;
import java.util.Optional;

/** What nodes and levels are called, by their places. */
final class NodeNames {

  private final ImmutableList<String> ids;
  private final ImmutableMap<String, Integer> places;
  private final ImmutableList<Optional<Level>> levels;

  NodeNames(Model model) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    all.add(DimensionScore.OVERALL);
    model.allDimensions().stream().map(Dimension::id).forEach(all::add);
    this.ids = all.build();
    ImmutableMap.Builder<String, Integer> byId = ImmutableMap.builder();
    for (int i = 0; i < ids.size(); i++) {
      byId.put(ids.get(i), i);
    }
    this.places = byId.buildOrThrow();
    ImmutableList.Builder<Optional<Level>> byRank = ImmutableList.builder();
    byRank.add(Optional.empty());
    model.levels().stream().map(Optional::of).forEach(byRank::add);
    this.levels = byRank.build();
  }

  List<String> ids() {
    return ids;
  }

  int place(String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("The node (%s) must be one of %s.".formatted(id, ids));
    }
    return place;
  }

  Optional<Level> level(int rank) {
    return levels.get(rank);
  }
}
