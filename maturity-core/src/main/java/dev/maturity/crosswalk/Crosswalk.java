package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.assessment.Assessment;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What levels, dimensions and criteria of some schemes are in others, as links that people judged. Deeply immutable.
 *
 * <p>Whoever translates a level gets a range of levels with a confidence, and never a number. Whoever carries answers
 * over gets those whose criteria correspond, marked as carried over, and the list of what remains to ask.
 *
 * @param id the id
 * @param name the name a person reads
 * @param description what it links and what for; may be empty
 * @param attribution whose judgements the links are; may be empty
 * @param schemes the levels and dimensions that links lead from and to
 * @param levelLinks what levels are in other schemes
 * @param dimensionLinks which dimensions are about the same
 * @param gaps which dimensions or criteria have nothing like them in another scheme
 * @param criterionLinks which criteria ask the same, or overlap
 */
public record Crosswalk(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Pattern(regexp = Limits.ID_PATTERN, message = "must be kebab-case or dot-case")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most 200 characters")
    String name,

    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String description,

    @Size(max = Limits.TEXT, message = "must have at most 4000 characters")
    String attribution,

    @JsonProperty(required = true) List<@Valid Scheme> schemes,
    List<@Valid LevelLink> levelLinks,
    List<@Valid DimensionLink> dimensionLinks,
    List<@Valid Gap> gaps,
    List<@Valid CriterionLink> criterionLinks) {

  /** Requires id, name and schemes; a text or list that is left out is empty. */
  public Crosswalk {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    attribution = Given.text(attribution);
    schemes = List.copyOf(schemes);
    levelLinks = Given.list(levelLinks);
    dimensionLinks = Given.list(dimensionLinks);
    gaps = Given.list(gaps);
    criterionLinks = Given.list(criterionLinks);
  }

  /**
   * A crosswalk without schemes and links.
   *
   * @return a crosswalk that adds nothing to any other
   */
  public static Crosswalk empty() {
    return new Crosswalk(
        "empty", "No crosswalk", "", "", List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The scheme that a scheme's or model's id stands for.
   *
   * @param schemeOrModel an id
   * @return the scheme; empty if there is none
   */
  public Optional<Scheme> scheme(String schemeOrModel) {
    return schemes.stream()
        .filter(scheme -> scheme.id().equals(schemeOrModel))
        .findFirst()
        .or(() ->
            schemes.stream().filter(scheme -> scheme.answersTo(schemeOrModel)).findFirst());
  }

  /**
   * What a level is in another scheme: a range of levels with a confidence.
   *
   * <p>Links that lead there directly decide. Where there is none, the ways over the fewest links do, of at most three; a
   * way goes on from every level that its last link allows, and never over a rank-only link. Where several lead there, the
   * range holds what all of them say, and the confidence is the lowest of all links used.
   *
   * @param from the id of a scheme or model
   * @param level the id or the rank of its level
   * @param to the id of another scheme or model
   * @return the translation, which says so where no way leads there
   * @throws MaturityException if a scheme or the level is not known
   */
  public Translation translate(String from, String level, String to) {
    return new Translator(this).translate(from, level, to);
  }

  /**
   * How much of a model another one speaks of.
   *
   * @param from the model whose answers are at hand
   * @param to the model that is asked about
   * @return the coverage of each of its dimensions
   */
  public CrosswalkCoverage coverage(Model from, Model to) {
    return new CoverageFinder(this, from, to).find();
  }

  /**
   * Answers once given, taken over to another model, as far as criteria correspond closely.
   *
   * @param assessment answers to the one model
   * @param from that model, which is valid
   * @param to another model, which is valid
   * @return the answers carried over, those that were not with the reason, and what remains to ask
   * @throws MaturityException if the assessment does not fit its model, with every error
   */
  public CarriedAnswers carry(Assessment assessment, Model from, Model to) {
    return carry(assessment, from, to, Closeness.DEFAULT);
  }

  /**
   * Answers once given, taken over to another model, as far as criteria correspond closely enough.
   *
   * @param assessment answers to the one model
   * @param from that model, which is valid
   * @param to another model, which is valid
   * @param enough how closely criteria must correspond
   * @return the answers carried over, those that were not with the reason, and what remains to ask
   * @throws MaturityException if the assessment does not fit its model, with every error
   */
  public CarriedAnswers carry(Assessment assessment, Model from, Model to, Closeness enough) {
    return new Carrier(this, from, to, enough).carry(assessment);
  }

  /**
   * This crosswalk together with another. Schemes of the same id are one; links that stand in both are kept once.
   *
   * @param other the other one
   * @return both, under the id and name of this one
   * @throws MaturityException if both have a scheme of the same id with other levels, or put a model into different schemes
   */
  public Crosswalk with(Crosswalk other) {
    return Merging.of(this, other);
  }
}
