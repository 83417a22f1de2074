package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.problem.MaturityException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A maturity model: what is measured, how it is answered, and how answers become scores and levels. Deeply immutable.
 *
 * <p>A model need not have levels (then it gives a profile of scores), nor dimensions (then it is itself the one
 * implicit dimension, and its criteria stand in {@link #criteria()}).
 *
 * @param id the id by which assessments name the model
 * @param version the version; an assessment answers one version
 * @param name the name a person reads
 * @param description what it measures and for whom; may be empty
 * @param attribution whose ideas it builds on, and what is its author's own; may be empty
 * @param sources the publications it draws on
 * @param levels the levels from the floor up; none, or at least two
 * @param scales the scales its criteria are answered on
 * @param criteria the criteria that belong to no dimension
 * @param dimensions the dimensions
 * @param scoring how it is scored
 * @param alternatives other ways to score it, each under an id of its own
 * @param labelSets other names for its levels, dimensions and criteria
 * @param prerequisites which dimensions build on which
 * @param flags anti-patterns that its author warns of
 * @param outcomes results that it asks for and does not score
 * @param transitions what is known of the ways from level to level
 * @param archetypes named kinds of profiles
 * @param variants longer or stricter forms of it
 * @param conduct how assessments are carried out
 * @param background what a reader should know before choosing or trusting it
 * @param language the language of its texts as a BCP 47 tag, such as {@code en}; may be empty
 */
public record Model(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.ID, message = Limits.ID_SIZE_MESSAGE)
    String version,

    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String description,

    @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE)
    String attribution,

    List<@Valid Source> sources,
    List<@Valid Level> levels,
    List<@Valid Scale> scales,
    List<@Valid Criterion> criteria,
    List<@Valid Dimension> dimensions,
    @Valid Scoring scoring,
    List<@Valid Scoring> alternatives,
    List<@Valid LabelSet> labelSets,
    List<@Valid Prerequisite> prerequisites,
    List<@Valid Flag> flags,
    List<@Valid Outcome> outcomes,
    List<@Valid Transition> transitions,
    List<@Valid Archetype> archetypes,
    List<@Valid Variant> variants,
    @Valid Conduct conduct,
    @Valid Background background,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String language)
    implements Serializable {

  /** Requires id, version and name; takes the defaults for what is left out. */
  public Model {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    attribution = Given.text(attribution);
    sources = Given.list(sources);
    levels = Given.list(levels);
    scales = Given.list(scales);
    criteria = Given.list(criteria);
    dimensions = Given.list(dimensions);
    scoring = Given.or(scoring, Scoring.STANDARD);
    alternatives = Given.list(alternatives);
    labelSets = Given.list(labelSets);
    prerequisites = Given.list(prerequisites);
    flags = Given.list(flags);
    outcomes = Given.list(outcomes);
    transitions = Given.list(transitions);
    archetypes = Given.list(archetypes);
    variants = Given.list(variants);
    conduct = Given.or(conduct, Conduct.UNSAID);
    background = Given.or(background, Background.UNSAID);
    language = Given.text(language);
  }

  /**
   * Starts a model.
   *
   * @param id the id
   * @param version the version
   * @param name the name a person reads
   * @return a builder, everything else at its default
   */
  public static ModelBuilder builder(String id, String version, String name) {
    return new ModelBuilder(id, version, name);
  }

  /**
   * The level of that id.
   *
   * @param levelId an id
   * @return the level; empty if the model has none of that id
   */
  public Optional<Level> level(String levelId) {
    return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
  }

  /**
   * The scale of that id.
   *
   * @param scaleId an id
   * @return the scale; empty if the model has none of that id
   */
  public Optional<Scale> scale(String scaleId) {
    return scales.stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
  }

  /**
   * The criterion of that id, however deep.
   *
   * @param criterionId an id
   * @return the criterion; empty if the model has none of that id
   */
  public Optional<Criterion> criterion(String criterionId) {
    return allCriteria().stream()
        .filter(found -> found.id().equals(criterionId))
        .findFirst();
  }

  /**
   * The scale on which each thing is answered: every criterion on its own, every flag and outcome by yes or no.
   *
   * @return the scales by the ids of what they answer, in model order; without a criterion whose scale is not there
   */
  public Map<String, Scale> answerScales() {
    Map<String, Scale> byId = new LinkedHashMap<>();
    for (Scale scale : scales) {
      byId.putIfAbsent(scale.id(), scale);
    }
    Map<String, Scale> answers = new LinkedHashMap<>();
    for (Criterion criterion : allCriteria()) {
      Scale scale = byId.get(criterion.scale());
      if (scale != null) {
        answers.putIfAbsent(criterion.id(), scale);
      }
    }
    for (Flag flag : flags) {
      answers.putIfAbsent(flag.id(), YesNoScale.PLAIN);
    }
    for (Outcome outcome : outcomes) {
      answers.putIfAbsent(outcome.id(), YesNoScale.PLAIN);
    }
    return Collections.unmodifiableMap(answers);
  }

  /**
   * The dimension of that id, however deep.
   *
   * @param dimensionId an id
   * @return the dimension; empty if the model has none of that id
   */
  public Optional<Dimension> dimension(String dimensionId) {
    return allDimensions().stream()
        .filter(found -> found.id().equals(dimensionId))
        .findFirst();
  }

  /**
   * Every criterion, those of the model itself first, then those of each dimension as one reads the file.
   *
   * @return the criteria in model order
   */
  public List<Criterion> allCriteria() {
    List<Criterion> all = new ArrayList<>(criteria);
    for (Dimension dimension : allDimensions()) {
      all.addAll(dimension.criteria());
    }
    return List.copyOf(all);
  }

  /**
   * Every dimension, each before those inside it.
   *
   * @return the dimensions in model order
   */
  public List<Dimension> allDimensions() {
    List<Dimension> all = new ArrayList<>();
    collect(dimensions, all);
    return List.copyOf(all);
  }

  /**
   * This model, scored in one of its other ways.
   *
   * @param scoringId the id of one of {@link #alternatives()}, or of {@link #scoring()}
   * @return the model with the two scorings in each other's place; empty if it has none of that id
   */
  public Optional<Model> scoredBy(String scoringId) {
    if (scoring.id().equals(scoringId)) {
      return Optional.of(this);
    }
    return alternatives.stream()
        .filter(alternative -> alternative.id().equals(scoringId))
        .findFirst()
        .map(chosen -> toBuilder()
            .scoring(chosen)
            .setAlternatives(alternativesWithout(chosen))
            .build());
  }

  /**
   * This model with another scoring, everything else the same.
   *
   * @param newScoring the scoring
   * @return the model
   */
  public Model withScoring(Scoring newScoring) {
    return toBuilder().scoring(newScoring).build();
  }

  /**
   * The flag of that id.
   *
   * @param flagId an id
   * @return the flag; empty if the model has none of that id
   */
  public Optional<Flag> flag(String flagId) {
    return flags.stream().filter(flag -> flag.id().equals(flagId)).findFirst();
  }

  /**
   * A longer or stricter form of this model, as a model of its own. Its id is this one's, a hyphen and the variant's, it
   * has this one's version, and no variants.
   *
   * @param variantId the id of one of {@link #variants()}
   * @return the variant; empty if the model has none of that id
   */
  public Optional<Model> variant(String variantId) {
    return variants.stream()
        .filter(variant -> variant.id().equals(variantId))
        .findFirst()
        .map(variant -> VariantModel.of(this, variant));
  }

  /**
   * This model in other words: every text for which a label set has a label is that label, and ids stay as they are. A
   * scorecard of it is in those words too. Answers may still use the labels that its scales had.
   *
   * @param labelSetId the id of one of {@link #labelSets()}
   * @return the model in those words; empty if it has no label set of that id
   */
  public Optional<Model> labelled(String labelSetId) {
    return labelSets.stream()
        .filter(labels -> labels.id().equals(labelSetId))
        .findFirst()
        .map(labels -> ModelTexts.labelled(this, labels));
  }

  /**
   * This model with one more label set.
   *
   * @param labels the label set; another of the same id gives way to it
   * @return the model
   */
  public Model withLabelSet(LabelSet labels) {
    List<LabelSet> others =
        labelSets.stream().filter(other -> !other.id().equals(labels.id())).toList();
    return toBuilder().setLabelSets(others).labelSets(labels).build();
  }

  /**
   * Every text of this model that a label set can replace, by the path that a label set gives for it.
   *
   * @return the texts in the order of the file; an empty text is none
   */
  public Map<String, String> texts() {
    return ModelTexts.of(this);
  }

  /**
   * What changed from an earlier version of this model to this one, which of its answers carry over, and whether scores
   * stay comparable.
   *
   * @param earlier an earlier version of the same model
   * @return the change
   * @throws MaturityException if the earlier one is another model, by its id, since criteria of the same ids would then
   *     ask different things; or if an id, or a label of a scale, stands twice, or a criterion names a scale that is not
   *     there, which a valid model rules out
   */
  public ModelChange minus(Model earlier) {
    return ModelSubtraction.of(this, earlier);
  }

  /** A builder that holds all of this. */
  ModelBuilder toBuilder() {
    return new ModelBuilder(this);
  }

  private List<Scoring> alternativesWithout(Scoring chosen) {
    return alternatives.stream()
        .map(alternative -> alternative.equals(chosen) ? scoring : alternative)
        .toList();
  }

  /** The id with the version, as a person would name it: {@code gartner-cxm 1.0.0}. */
  @Override
  public String toString() {
    return id + " " + version;
  }

  private static void collect(List<Dimension> from, List<Dimension> into) {
    for (Dimension dimension : from) {
      into.add(dimension);
      collect(dimension.dimensions(), into);
    }
  }
}
