package dev.maturity.model;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Model} step by step. Not thread-safe. */
public final class ModelBuilder {

  private String id;
  private final String version;
  private String name;
  private String description = "";
  private String attribution = "";
  private final List<Source> sources = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final List<Scale> scales = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Dimension> dimensions = new ArrayList<>();
  private Scoring scoring = Scoring.STANDARD;
  private final List<Scoring> alternatives = new ArrayList<>();
  private final List<LabelSet> labelSets = new ArrayList<>();
  private final List<Prerequisite> prerequisites = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Transition> transitions = new ArrayList<>();
  private final List<Archetype> archetypes = new ArrayList<>();
  private final List<Variant> variants = new ArrayList<>();
  private Conduct conduct = Conduct.UNSAID;
  private Background background = Background.UNSAID;
  private String language = "";

  ModelBuilder(String id, String version, String name) {
    this.id = id;
    this.version = version;
    this.name = name;
  }

  ModelBuilder(Model model) {
    this(model.id(), model.version(), model.name());
    description = model.description();
    attribution = model.attribution();
    sources.addAll(model.sources());
    levels.addAll(model.levels());
    scales.addAll(model.scales());
    criteria.addAll(model.criteria());
    dimensions.addAll(model.dimensions());
    scoring = model.scoring();
    alternatives.addAll(model.alternatives());
    labelSets.addAll(model.labelSets());
    prerequisites.addAll(model.prerequisites());
    flags.addAll(model.flags());
    outcomes.addAll(model.outcomes());
    transitions.addAll(model.transitions());
    archetypes.addAll(model.archetypes());
    variants.addAll(model.variants());
    conduct = model.conduct();
    background = model.background();
    language = model.language();
  }

  /**
   * Says what the model measures and for whom.
   *
   * @param text the description
   * @return this builder
   */
  public ModelBuilder description(String text) {
    this.description = text;
    return this;
  }

  /**
   * Says whose ideas the model builds on.
   *
   * @param text the attribution
   * @return this builder
   */
  public ModelBuilder attribution(String text) {
    this.attribution = text;
    return this;
  }

  /**
   * Adds publications that the model draws on.
   *
   * @param more the sources
   * @return this builder
   */
  public ModelBuilder sources(Source... more) {
    sources.addAll(List.of(more));
    return this;
  }

  /**
   * Adds levels on top of those so far.
   *
   * @param more the levels, lower ones first
   * @return this builder
   */
  public ModelBuilder levels(Level... more) {
    levels.addAll(List.of(more));
    return this;
  }

  /**
   * Adds scales.
   *
   * @param more the scales
   * @return this builder
   */
  public ModelBuilder scales(Scale... more) {
    scales.addAll(List.of(more));
    return this;
  }

  /**
   * Adds criteria that belong to no dimension.
   *
   * @param more the criteria
   * @return this builder
   */
  public ModelBuilder criteria(Criterion... more) {
    criteria.addAll(List.of(more));
    return this;
  }

  /**
   * Adds dimensions.
   *
   * @param more the dimensions
   * @return this builder
   */
  public ModelBuilder dimensions(Dimension... more) {
    dimensions.addAll(List.of(more));
    return this;
  }

  /**
   * Says how the model is scored.
   *
   * @param standard the scoring
   * @return this builder
   */
  public ModelBuilder scoring(Scoring standard) {
    this.scoring = standard;
    return this;
  }

  /**
   * Adds other ways to score the model.
   *
   * @param more the scorings, each with an id of its own
   * @return this builder
   */
  public ModelBuilder alternatives(Scoring... more) {
    alternatives.addAll(List.of(more));
    return this;
  }

  /**
   * Adds other names for levels, dimensions and criteria.
   *
   * @param more the label sets
   * @return this builder
   */
  public ModelBuilder labelSets(LabelSet... more) {
    labelSets.addAll(List.of(more));
    return this;
  }

  /**
   * Says which dimensions build on which.
   *
   * @param more the prerequisites
   * @return this builder
   */
  public ModelBuilder prerequisites(Prerequisite... more) {
    prerequisites.addAll(List.of(more));
    return this;
  }

  /**
   * Adds anti-patterns to warn of.
   *
   * @param more the flags
   * @return this builder
   */
  public ModelBuilder flags(Flag... more) {
    flags.addAll(List.of(more));
    return this;
  }

  /**
   * Adds results to ask for and not to score.
   *
   * @param more the outcomes
   * @return this builder
   */
  public ModelBuilder outcomes(Outcome... more) {
    outcomes.addAll(List.of(more));
    return this;
  }

  /**
   * Says what is known of the ways from level to level.
   *
   * @param more the transitions
   * @return this builder
   */
  public ModelBuilder transitions(Transition... more) {
    transitions.addAll(List.of(more));
    return this;
  }

  /**
   * Adds named kinds of profiles.
   *
   * @param more the archetypes
   * @return this builder
   */
  public ModelBuilder archetypes(Archetype... more) {
    archetypes.addAll(List.of(more));
    return this;
  }

  /**
   * Adds longer or stricter forms of the model.
   *
   * @param more the variants
   * @return this builder
   */
  public ModelBuilder variants(Variant... more) {
    variants.addAll(List.of(more));
    return this;
  }

  /**
   * Says how assessments are carried out.
   *
   * @param how the conduct
   * @return this builder
   */
  public ModelBuilder conduct(Conduct how) {
    this.conduct = how;
    return this;
  }

  /**
   * Says what a reader should know before choosing or trusting the model.
   *
   * @param facts the background
   * @return this builder
   */
  public ModelBuilder background(Background facts) {
    this.background = facts;
    return this;
  }

  /**
   * Says in which language the model's texts are.
   *
   * @param tag a BCP 47 tag, such as {@code en}
   * @return this builder
   */
  public ModelBuilder language(String tag) {
    this.language = tag;
    return this;
  }

  ModelBuilder setId(String newId) {
    this.id = newId;
    return this;
  }

  ModelBuilder setName(String newName) {
    this.name = newName;
    return this;
  }

  ModelBuilder setCriteria(List<Criterion> all) {
    return replace(criteria, all);
  }

  ModelBuilder setDimensions(List<Dimension> all) {
    return replace(dimensions, all);
  }

  ModelBuilder setAlternatives(List<Scoring> all) {
    return replace(alternatives, all);
  }

  ModelBuilder setLabelSets(List<LabelSet> all) {
    return replace(labelSets, all);
  }

  ModelBuilder setFlags(List<Flag> all) {
    return replace(flags, all);
  }

  ModelBuilder setVariants(List<Variant> all) {
    return replace(variants, all);
  }

  private <T> ModelBuilder replace(List<T> held, List<T> all) {
    held.clear();
    held.addAll(all);
    return this;
  }

  /**
   * Makes the model. It is not checked here; {@code ModelValidator} reports all its problems, and only a valid model
   * can be scored.
   *
   * @return the model
   */
  public Model build() {
    return new Model(
        id,
        version,
        name,
        description,
        attribution,
        sources,
        levels,
        scales,
        criteria,
        dimensions,
        scoring,
        alternatives,
        labelSets,
        prerequisites,
        flags,
        outcomes,
        transitions,
        archetypes,
        variants,
        conduct,
        background,
        language);
  }
}
