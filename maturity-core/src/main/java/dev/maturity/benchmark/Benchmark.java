package dev.maturity.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.maturity.model.Citation;
import dev.maturity.model.Limits;
import dev.maturity.model.Source;
import dev.maturity.problem.MaturityException;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Scorecard;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a study says of how mature others are. It never changes a score. Deeply immutable.
 *
 * <p>It holds one of three things: {@code shares} of organisations on {@code steps}, {@code figures} about a {@code
 * statement}, or a {@code finding} in words. Shares may be of several steps together, and steps may have none: what the
 * study does not say stays unknown.
 *
 * @param id the id
 * @param name the name a person reads
 * @param description what it is about, in a sentence or two; may be empty
 * @param models the ids of the models whose levels it is about; empty where its scale is its own
 * @param dimension the dimension of those models that it is about; {@value DimensionScore#OVERALL}, or left out, for the
 *     whole
 * @param steps the scale from the lowest step up; the levels of the models, where it is about models
 * @param shares the share of organisations on each step or on neighbouring ones together, from the lowest up
 * @param statement what is true of a share of organisations
 * @param figures what sources say of the statement
 * @param finding what the study found, in words
 * @param study how the figures came about
 * @param sources the publications it is taken from
 * @param citations where it stands in them
 * @param note a remark; may be empty
 */
public record Benchmark(
    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Pattern(
        regexp = Limits.ID_PATTERN,
        message = "must be kebab-case or dot-case, such as customer-voice or g2.1")
    String id,

    @JsonProperty(required = true)
    @NotBlank(message = "must not be blank")
    @Size(max = Limits.NAME, message = "must have at most " + Limits.NAME + " characters")
    String name,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String description,

    List<@NotBlank(message = "must not be blank") String> models,

    @NotBlank(message = "must not be blank") String dimension,

    List<Step> steps,

    List<Share> shares,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String statement,

    List<Figure> figures,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String finding,

    Study study,

    @JsonProperty(required = true)
    @Size(
        min = 1,
        message = "must have at least one entry: a figure without a source is worth nothing")
    List<Source> sources,

    List<Citation> citations,

    @Size(max = Limits.TEXT, message = "must have at most " + Limits.TEXT + " characters")
    String note) {

  /** How many years old a study may be before a comparison warns, where nobody says otherwise. */
  public static final int OLD_AFTER = 3;

  /** Requires id, name and sources; what is left out is empty or not known. */
  public Benchmark {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    description = Given.text(description);
    models = Given.list(models);
    dimension = dimension == null ? DimensionScore.OVERALL : dimension;
    steps = Given.list(steps);
    shares = Given.list(shares);
    statement = Given.text(statement);
    figures = Given.list(figures);
    finding = Given.text(finding);
    study = study == null ? Study.UNKNOWN : study;
    Objects.requireNonNull(sources, "sources");
    sources = List.copyOf(sources);
    citations = Given.list(citations);
    note = Given.text(note);
  }

  /**
   * What it says.
   *
   * @return the kind of a valid benchmark; of another one what is there
   */
  public BenchmarkKind kind() {
    if (!shares.isEmpty()) {
      return BenchmarkKind.DISTRIBUTION;
    }
    return figures.isEmpty() && statement.isEmpty()
        ? BenchmarkKind.FINDING
        : BenchmarkKind.STATEMENT;
  }

  /**
   * Whether it is about the levels of a model.
   *
   * @param model the id of the model
   * @return true if it names the model
   */
  public boolean isAbout(String model) {
    return models.contains(model);
  }

  /**
   * The share of organisations on a step or below it, as an interval that holds every distribution over the steps that
   * agrees with the shares, and no wider.
   *
   * @param step the id of a step
   * @return the interval; a single number where the shares tell it
   * @throws MaturityException if this benchmark is not valid, or is no distribution
   * @throws IllegalArgumentException if it has no step of that id
   */
  public Range atOrBelow(String step) {
    Refusals.requireDistribution(this);
    int rank = rank(step);
    if (rank == 0) {
      throw new IllegalArgumentException("The benchmark (%s) has no step (%s). It has: %s."
          .formatted(id, step, String.join(", ", stepIds())));
    }
    return Distribution.of(this).atOrBelow(rank);
  }

  /**
   * Compares the level of a scorecard with this benchmark as of the day of the assessment.
   *
   * @param card the scorecard
   * @return the comparison
   * @throws MaturityException as {@link #compare(Scorecard, LocalDate, int)}
   */
  public BenchmarkComparison compare(Scorecard card) {
    return compare(card, card.date());
  }

  /**
   * Compares the level of a scorecard with this benchmark.
   *
   * @param card the scorecard
   * @param asOf the day by which the age of the study is judged; null when not known
   * @return the comparison
   * @throws MaturityException as {@link #compare(Scorecard, LocalDate, int)}
   */
  public BenchmarkComparison compare(Scorecard card, @Nullable LocalDate asOf) {
    return compare(card, asOf, OLD_AFTER);
  }

  /**
   * Compares the level of a scorecard with this benchmark. The scorecard stays as it is.
   *
   * @param card the scorecard
   * @param asOf the day by which the age of the study is judged; null when not known
   * @param oldAfter how many years old a study may be without a warning
   * @return what share of organisations stands at that level or below it, and what to keep in mind
   * @throws MaturityException if there is nothing to compare: this benchmark is not valid, is no distribution, is on
   *     another scale or about another model, or the node has no level; it says why, and the way out
   * @throws IllegalArgumentException if {@code oldAfter} is negative
   */
  public BenchmarkComparison compare(Scorecard card, @Nullable LocalDate asOf, int oldAfter) {
    return Comparing.of(this, card, asOf, oldAfter);
  }

  /**
   * The benchmark as a page that a person can read.
   *
   * @param width the most columns of a line, where its words allow
   * @return lines of text
   * @throws IllegalArgumentException if the width is below 1
   */
  public String summary(int width) {
    return BenchmarkPage.of(this, width);
  }

  /** The rank of a step, counted from 1; 0 if there is none of that id. */
  int rank(String step) {
    return stepIds().indexOf(step) + 1;
  }

  List<String> stepIds() {
    return steps.stream().map(Step::id).toList();
  }
}
