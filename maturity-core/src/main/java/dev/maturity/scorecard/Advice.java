package dev.maturity.scorecard;

import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Due;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a result beside its scores. Nothing here changes a score or a level.
 *
 * @param flags what is known of each anti-pattern, in model order
 * @param outcomes what is known of each result that is asked for, in model order
 * @param archetypes how the profile fits each named kind, in model order
 * @param readiness for each prerequisite of the model, whether it is met
 * @param due when to assess again; null when the model or the date says nothing
 * @param protocol the id of the protocol under which it was carried out; empty for none
 * @param mode whether somebody led through it; null when not known
 */
public record Advice(
    List<FlagFinding> flags,
    List<OutcomeFinding> outcomes,
    List<ArchetypeFit> archetypes,
    List<Readiness> readiness,
    @Nullable Due due,
    String protocol,
    @Nullable AssessmentMode mode)
    implements Serializable {

  /** Nothing to say. */
  public static final Advice NONE =
      new Advice(List.of(), List.of(), List.of(), List.of(), null, "", null);

  /** What is left out is empty. */
  public Advice {
    flags = flags == null ? List.of() : List.copyOf(flags);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    archetypes = archetypes == null ? List.of() : List.copyOf(archetypes);
    readiness = readiness == null ? List.of() : List.copyOf(readiness);
    protocol = protocol == null ? "" : protocol;
  }

  /**
   * The named kind that the profile fits.
   *
   * @return the first archetype that fits, in model order; empty if none does
   */
  public Optional<ArchetypeFit> archetype() {
    return archetypes.stream().filter(ArchetypeFit::fits).findFirst();
  }

  /**
   * The prerequisites of one dimension.
   *
   * @param dimension the id of the dimension to work on
   * @return whether each is met, in model order; empty if it builds on none
   */
  public List<Readiness> readinessOf(String dimension) {
    return readiness.stream().filter(edge -> edge.of().equals(dimension)).toList();
  }
}
