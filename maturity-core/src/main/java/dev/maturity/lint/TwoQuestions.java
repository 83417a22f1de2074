package dev.maturity.lint;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells English statements that ask two things from those that ask one. It prefers to miss one: two nouns or two adjectives
 * that are joined, as in {@code goods and services}, are one thing.
 */
final class TwoQuestions {

  private static final String BE = "(?:is|are|was|were|be|been|being|gets?)";

  /** A past participle: regular, but for nouns such as {@code need} and {@code speed}, or one of the frequent others. */
  private static final String PARTICIPLE =
      "(?:[a-z-]*[^\\We]ed|agreed|freed|set|put|kept|made|known|taken|given|written|held|met|done|led|built|shown|seen"
          + "|found|run|read|drawn|chosen|sent|brought|understood|paid|sold|bought|taught|heard|spoken|spent)";

  /** The adverbs that may stand before a participle. */
  private static final String ADVERBS =
      "(?:(?:[a-z]+ly|then|also|well|often|always|not|never|being) )*+";

  private static final Pattern ABBREVIATION = Pattern.compile(
      "\\b(?:e\\.\\s?g|i\\.\\s?e|etc|vs|approx|incl|resp|no|nr|dr|mr|mrs|ms|prof|inc|ltd|co|st|fig|[a-z])\\.",
      Pattern.CASE_INSENSITIVE);

  /** What is in parentheses, and character references such as an ampersand written as one. */
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|&#?\\w+;");

  /** In which a second verb belongs to what is asked about, not to what is asked. */
  private static final Pattern SUBORDINATE = Pattern.compile(
      "\\b(?:which|who|whom|whose|that|what|how|where|when|whether|if|why|because|while|until|before|after|once|since|so)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern SECOND_SUBJECT = Pattern.compile(
      "\\b(?:is|are|has|have|was|were)\\b.*,? and (?:the|its|their|our) (?:[\\w-]+ ){1,3}?(?:is|are|has|have|was|were)\\b");

  /** The signs that need no second look, by how a message says them. */
  private static final Map<String, Pattern> SIGNS = ImmutableMap.of(
      "two question marks",
      Pattern.compile("\\?.*\\?", Pattern.DOTALL),
      "two sentences",
      Pattern.compile("[.!?][\"'”’)]*\\s+[\"'“‘(]*\\p{Lu}"),
      "a semicolon",
      Pattern.compile(";(?=.*\\w)", Pattern.DOTALL),
      "and/or",
      Pattern.compile("\\band\\s*/\\s*or\\b", Pattern.CASE_INSENSITIVE),
      "as well as",
      Pattern.compile(
          "(?<!\\b(?:works?|performs?|runs?|does|do|did|done|functions?|fares?|served?|serves|known|understood|just|at least) )"
              + "\\bas well as\\b(?! (?:possible|can|any|ever|before|expected|planned|it|they|we|those|that)\\b)"));

  /** The signs of a second verb. */
  private static final Pattern SECOND_VERB = Pattern.compile(
      "\\b(is|are|does|has|have) and \\1 not\\b|\\band(?: (?:is|are|was|were|has|have|can|must|should|does)"
          + "| (?:it|they|we|he|she) (?!who\\b)[a-z]+| there (?:is|are))\\b");

  private static final Pattern TWO_PARTICIPLES = Pattern.compile("\\b" + BE + " " + ADVERBS
      + PARTICIPLE + "(?:, " + ADVERBS + PARTICIPLE + ")*+,? and " + ADVERBS + PARTICIPLE + "\\b");

  private TwoQuestions() {}

  /** The sign of a second question in words; empty if there is none. */
  static Optional<String> sign(String statement) {
    String text = ABBREVIATION.matcher(ASIDE.matcher(statement).replaceAll(" ")).replaceAll("x");
    text = text.replaceAll("\\s+", " ").replace(" ,", ",").strip();
    for (Map.Entry<String, Pattern> sign : SIGNS.entrySet()) {
      if (sign.getValue().matcher(text).find()) {
        return Optional.of(sign.getKey());
      }
    }
    return secondVerb(text);
  }

  private static Optional<String> secondVerb(String text) {
    Matcher participles = TWO_PARTICIPLES.matcher(text);
    if (participles.find()) {
      return Optional.of("two verbs (" + participles.group() + ")");
    }
    Matcher second = SECOND_VERB.matcher(text);
    while (second.find()) {
      // What is and is not in scope is one thing.
      if (second.group(1) == null) {
        return Optional.of("a second verb (" + second.group() + ")");
      }
    }
    Matcher subject = SECOND_SUBJECT.matcher(text);
    return subject.find() && !SUBORDINATE.matcher(subject.group()).find()
        ? Optional.of("a second subject with a verb of its own")
        : Optional.empty();
  }
}
