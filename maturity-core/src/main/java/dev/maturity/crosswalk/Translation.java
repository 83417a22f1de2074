package dev.maturity.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a level of one scheme is in another: a range of levels with a confidence, never a number.
 *
 * @param from the id of the scheme that the level is of
 * @param fromName its name
 * @param level the level
 * @param to the id of the scheme that was asked for
 * @param toName its name
 * @param toLevels how many levels that has
 * @param range the levels that the level is there; null where no way leads there
 * @param relation the loosest of the links used; null where no way leads there
 * @param confidence the lowest of the links used; null where no way leads there
 * @param ways the ways that were taken, in the order of the crosswalk; empty where none leads there, and where the two
 *     schemes are one
 */
public record Translation(
    @JsonProperty(required = true) String from,
    @JsonProperty(required = true) String fromName,
    @JsonProperty(required = true) Rung level,
    @JsonProperty(required = true) String to,
    @JsonProperty(required = true) String toName,
    @JsonProperty(required = true) int toLevels,
    @Nullable RungRange range,
    @Nullable Relation relation,
    @Nullable Confidence confidence,
    List<Way> ways) {

  /** Refuses null where a value must be, and a range without relation and confidence. */
  public Translation {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(fromName, "fromName");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(toName, "toName");
    ways = Given.list(ways);
    if ((range == null) != (relation == null) || (range == null) != (confidence == null)) {
      throw new IllegalArgumentException(
          "A translation must have a range, a relation and a confidence, or none of them.");
    }
  }

  /**
   * Whether a way leads there.
   *
   * @return true if there is a range
   */
  public boolean isKnown() {
    return range != null;
  }

  /**
   * The translation for a person, in lines of up to 100 columns.
   *
   * @return a page, its last line ended
   */
  public String summary() {
    return summary(Page.WIDTH);
  }

  /**
   * The translation for a person.
   *
   * @param width the most columns of a line, where words allow; at least 1
   * @return a page, its last line ended
   */
  public String summary(int width) {
    return TranslationPage.of(this, width);
  }
}
