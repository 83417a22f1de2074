package dev.maturity.model;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Model} step by step. Not thread-safe. */
public final class ModelBuilder {

  private final String id;
  private final String version;
  private final String name;
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

  ModelBuilder(String id, String version, String name) {
    this.id = id;
    this.version = version;
    this.name = name;
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
        flags);
  }
}
