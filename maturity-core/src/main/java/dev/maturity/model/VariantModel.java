package dev.maturity.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a variant of a model a model of its own. */
final class VariantModel {

  private static final NodeScoring WEAKEST_PART =
      NodeScoring.of(Rule.of("min"), Rule.NONE).withRounding(Rounding.NONE);

  private final Variant variant;

  private VariantModel(Variant variant) {
    this.variant = variant;
  }

  static Model of(Model model, Variant variant) {
    VariantModel made = new VariantModel(variant);
    List<Criterion> criteria = made.withAdditions(model.criteria());
    List<Dimension> dimensions = new ArrayList<>(made.split(criteria));
    model.dimensions().forEach(dimension -> dimensions.add(made.inside(dimension)));
    Model unlabelled = model.toBuilder()
        .setId(model.id() + "-" + variant.id())
        .setName(variant.name().isEmpty() ? model.name() : variant.name())
        .setCriteria(made.whole(criteria))
        .setDimensions(dimensions)
        .setFlags(
            model.flags().stream().map(flag -> made.aboutParts(model, flag)).toList())
        .setVariants(List.of())
        .build();
    Set<String> gone = new LinkedHashSet<>(model.texts().keySet());
    gone.removeAll(unlabelled.texts().keySet());
    gone.addAll(onlyElsewhere(model, unlabelled));
    return unlabelled.toBuilder()
        .setLabelSets(model.labelSets().stream()
            .map(labels -> made.relabelled(model, labels, gone))
            .toList())
        .build();
  }

  /** The ids of criteria that only other variants ask. */
  private static List<String> onlyElsewhere(Model model, Model variant) {
    return model.variants().stream()
        .flatMap(other -> other.adds().stream())
        .flatMap(addition -> addition.criteria().stream())
        .map(Criterion::id)
        .filter(id -> variant.criterion(id).isEmpty()
            && variant.dimension(id).isEmpty()
            && variant.level(id).isEmpty())
        .toList();
  }

  /** The labels of what is split go to what it became; those of texts that are gone go with them. */
  private LabelSet relabelled(Model model, LabelSet labels, Set<String> gone) {
    Map<String, String> all = new LinkedHashMap<>(labels.labels());
    if (!variant.name().isEmpty()) {
      all.remove("name");
      copy(labels, "variants/" + variant.id() + "/name", all, "name");
    }
    for (Criterion criterion : model.allCriteria()) {
      if (isSplit(criterion)) {
        String from = "criteria/" + criterion.id();
        copy(labels, from + "/statement", all, "dimensions/" + criterion.id() + "/name");
        copy(labels, from + "/help", all, "dimensions/" + criterion.id() + "/description");
        for (int i = 1; i <= criterion.parts().size(); i++) {
          copy(labels, from + "/parts/" + i, all, from + "." + i + "/statement");
          copy(labels, from + "/help", all, from + "." + i + "/help");
        }
      }
    }
    all.keySet().removeAll(gone);
    return new LabelSet(labels.id(), labels.name(), labels.language(), all);
  }

  private static void copy(LabelSet from, String path, Map<String, String> into, String newPath) {
    from.of(path).ifPresent(label -> into.put(newPath, label));
  }

  private Dimension inside(Dimension dimension) {
    List<Criterion> criteria = withAdditions(dimension.criteria());
    List<Dimension> dimensions = new ArrayList<>(split(criteria));
    dimension.dimensions().forEach(inner -> dimensions.add(inside(inner)));
    return new Dimension(
        dimension.id(),
        dimension.name(),
        dimension.description(),
        dimension.weight(),
        dimension.scoring(),
        whole(criteria),
        dimensions);
  }

  private List<Criterion> withAdditions(List<Criterion> criteria) {
    List<Criterion> all = new ArrayList<>();
    for (Criterion criterion : criteria) {
      all.add(criterion);
      for (Addition addition : variant.adds()) {
        if (addition.after().equals(criterion.id())) {
          all.addAll(addition.criteria());
        }
      }
    }
    return all;
  }

  private Flag aboutParts(Model model, Flag flag) {
    List<String> about = new ArrayList<>();
    for (String id : flag.about()) {
      Criterion criterion = model.criterion(id).orElse(null);
      if (criterion == null || !isSplit(criterion)) {
        about.add(id);
      } else {
        for (int part = 1; part <= criterion.parts().size(); part++) {
          about.add(id + "." + part);
        }
      }
    }
    return new Flag(
        flag.id(),
        flag.statement(),
        about,
        flag.suspectedBelow(),
        flag.note(),
        flag.provenance(),
        flag.citations());
  }

  private List<Criterion> whole(List<Criterion> criteria) {
    return criteria.stream().filter(criterion -> !isSplit(criterion)).toList();
  }

  private List<Dimension> split(List<Criterion> criteria) {
    return criteria.stream().filter(this::isSplit).map(VariantModel::byParts).toList();
  }

  private boolean isSplit(Criterion criterion) {
    return variant.splitParts() && !criterion.parts().isEmpty();
  }

  private static Dimension byParts(Criterion criterion) {
    List<Criterion> parts = new ArrayList<>();
    for (String part : criterion.parts()) {
      parts.add(part(criterion, parts.size() + 1, part));
    }
    return new Dimension(
        criterion.id(),
        criterion.statement(),
        criterion.help(),
        criterion.weight(),
        WEAKEST_PART,
        parts,
        List.of());
  }

  private static Criterion part(Criterion whole, int number, String statement) {
    return new Criterion(
        whole.id() + "." + number,
        statement,
        whole.help(),
        whole.scale(),
        whole.levels(),
        whole.reversed(),
        BigDecimal.ONE,
        whole.theme(),
        whole.tags(),
        whole.provenance(),
        whole.citations(),
        whole.kind(),
        List.of(),
        whole.target());
  }
}
