package dev.maturity.model;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How assessments of a model are carried out.
 *
 * @param protocols ways of doing it, of which an assessment may name one
 * @param evidenceTypes the types of evidence that are looked for; none if any will do
 * @param stakeholderMap what is made of where stakeholders stand; null for none
 * @param reassess when to assess again; null when nothing is said
 */
public record Conduct(
    List<@Valid Protocol> protocols,
    List<@Valid EvidenceType> evidenceTypes,
    @Valid @Nullable StakeholderMap stakeholderMap,
    @Valid @Nullable Reassessment reassess)
    implements Serializable {

  /** Nothing is said. */
  public static final Conduct UNSAID = new Conduct(List.of(), List.of(), null, null);

  /** A list that is left out is empty. */
  public Conduct {
    protocols = Given.list(protocols);
    evidenceTypes = Given.list(evidenceTypes);
  }

  /**
   * The protocol of that id.
   *
   * @param protocolId an id
   * @return the protocol; empty if there is none of that id
   */
  public Optional<Protocol> protocol(String protocolId) {
    return protocols.stream().filter(found -> found.id().equals(protocolId)).findFirst();
  }
}
