package dev.maturity.scorecard;

import com.google.common.collect.ImmutableSet;
import dev.maturity.model.Fraction;
import dev.maturity.model.PartValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a node on one side of a change: its criteria and dimensions, and what its score made of them. */
final class PartSide {

  private static final PartSide NOWHERE = new PartSide(null);

  private final @Nullable PartValue of;
  private final Map<String, CriterionScore> criteria = new LinkedHashMap<>();
  private final ImmutableSet<String> ids;
  private final Map<String, Contribution> contributions = new LinkedHashMap<>();
  private final Map<String, Absence> absences = new LinkedHashMap<>();

  private PartSide(@Nullable DimensionScore node) {
    this.of = node == null ? null : node.derivation().of();
    ImmutableSet.Builder<String> inside = ImmutableSet.builder();
    if (node != null) {
      node.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
      Derivation derivation = node.derivation();
      derivation.contributions().forEach(made -> contributions.put(made.part().id(), made));
      derivation.absent().forEach(absence -> absences.put(absence.id(), absence));
      node.criteria().forEach(criterion -> inside.add(criterion.id()));
      node.dimensions().forEach(dimension -> inside.add(dimension.id()));
    }
    this.ids = inside.build();
  }

  static PartSide of(@Nullable DimensionScore node) {
    return node == null ? NOWHERE : new PartSide(node);
  }

  /** The criteria and dimensions in model order, whether or not the node has a score. */
  Set<String> ids() {
    return ids;
  }

  boolean has(String id) {
    return ids.contains(id);
  }

  @Nullable
  CriterionScore criterion(String id) {
    return criteria.get(id);
  }

  /** Whether both take the same of their dimensions. */
  boolean takes(PartSide other) {
    return of == other.of;
  }

  @Nullable
  Fraction amount(String id) {
    Contribution contribution = contributions.get(id);
    return contribution == null ? null : contribution.amount();
  }

  @Nullable
  Fraction value(String id) {
    Contribution contribution = contributions.get(id);
    return contribution == null ? null : contribution.part().value();
  }

  /** The weight in the score; null when the node makes no score of the part. */
  @Nullable
  Fraction weight(String id) {
    Contribution contribution = contributions.get(id);
    if (contribution != null) {
      return contribution.part().weight();
    }
    Absence absence = absences.get(id);
    return absence == null ? null : absence.weight();
  }

  Knowledge knowledge(String id) {
    CriterionScore criterion = criteria.get(id);
    if (criterion != null) {
      return switch (criterion.state()) {
        case RATED -> Knowledge.KNOWN;
        case NOT_APPLICABLE -> Knowledge.NOT_APPLICABLE;
        case DONT_KNOW, UNANSWERED, FAILED -> Knowledge.UNKNOWN;
      };
    }
    if (contributions.containsKey(id)) {
      return Knowledge.KNOWN;
    }
    Absence absence = absences.get(id);
    if (absence == null) {
      return Knowledge.UNSAID;
    }
    return absence.reason().isUnknown() ? Knowledge.UNKNOWN : Knowledge.NOT_APPLICABLE;
  }

  /** What is known of a part. */
  enum Knowledge {
    /** It is rated, or has a result. */
    KNOWN,
    /** It concerns the subject, and nothing is known. */
    UNKNOWN,
    /** It does not concern the subject. */
    NOT_APPLICABLE,
    /** The node makes no score of it, so it is not said. */
    UNSAID
  }
}
