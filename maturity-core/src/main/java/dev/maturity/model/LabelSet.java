package dev.maturity.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Other words for the same things: another publisher's names, or another language.
 *
 * <p>A label stands under the id of a level, a dimension or a criterion, whose name or statement it replaces, or under the
 * path of any text of the model, such as {@code criteria/g2.1/help}, {@code levels/ad-hoc/description}, {@code
 * scales/adoption-5/points/1/label} or {@code themes/strategy}: {@link Model#texts()} lists them all. The path wins over the
 * id.
 *
 * @param id the id
 * @param name the name a person reads; may be empty
 * @param language the language as a BCP 47 tag, such as {@code en}; may be empty
 * @param labels the labels by id or path
 */
public record LabelSet(
    @JsonProperty(required = true)
    @NotBlank(message = Limits.BLANK_MESSAGE)
    @Pattern(regexp = Limits.ID_PATTERN, message = Limits.ID_MESSAGE)
    String id,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String name,

    @Size(max = Limits.NAME, message = Limits.NAME_SIZE_MESSAGE)
    String language,

    @JsonProperty(required = true)
    Map<
            String,
            @NotBlank(message = Limits.BLANK_MESSAGE)
            @Size(max = Limits.TEXT, message = Limits.TEXT_SIZE_MESSAGE) String>
        labels)
    implements Serializable {

  /** The paths of what a label under an id replaces. */
  private static final java.util.regex.Pattern NAMES = java.util.regex.Pattern.compile(
      "(?:levels|dimensions)/([^/]+)/name|criteria/([^/]+)/statement");

  /** Requires id and labels; a text that is left out is empty. */
  public LabelSet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(labels, "labels");
    name = Given.text(name);
    language = Given.text(language);
    labels = Given.map(labels);
  }

  /**
   * The label for a text of a model.
   *
   * @param path the path of the text, as in {@link Model#texts()}
   * @return the label; empty if the set has none for it
   */
  public Optional<String> of(String path) {
    String label = labels.get(path);
    return Optional.ofNullable(label == null ? byId(path) : label);
  }

  /**
   * The texts of a model for which this set has no label, which therefore stay in the model's own words.
   *
   * @param model the model
   * @return the texts by their paths, in the order of the model's file; empty if nothing is missing
   */
  public Map<String, String> missing(Model model) {
    Map<String, String> missing = new LinkedHashMap<>(model.texts());
    missing.keySet().removeIf(path -> of(path).isPresent());
    return Collections.unmodifiableMap(missing);
  }

  private @Nullable String byId(String path) {
    Matcher matcher = NAMES.matcher(path);
    return matcher.matches()
        ? labels.get(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : null;
  }
}
