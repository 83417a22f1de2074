package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the assessments that most are: valid ones of a single rater who answers each criterion once at most, on a scale of
 * points, and of whom nothing else is said. It need not say what is wrong with any other, so that one look at each response
 * is enough.
 */
final class AnswerReader {

  private static final List<?> NOTHING = List.of();

  private final Model model;

  /** What can be answered, criteria first. */
  private final String[] ids;

  private final ImmutableMap<String, Integer> positions;
  private final PointCodes[] codes;

  AnswerReader(Model model) {
    this.model = model;
    Map<String, Scale> scales = model.answerScales();
    this.ids = scales.keySet().toArray(String[]::new);
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < ids.length; i++) {
      places.put(ids[i], i);
    }
    this.positions = places.buildOrThrow();
    IdentityHashMap<Scale, PointCodes> byScale = new IdentityHashMap<>();
    this.codes = scales.values().stream()
        .map(scale -> byScale.computeIfAbsent(scale, PointCodes::of))
        .toArray(PointCodes[]::new);
  }

  /** The codes of the answers to what stands there. */
  PointCodes codes(int position) {
    return codes[position];
  }

  /** One code for each thing that can be answered, criteria first in model order; null if the assessment is another. */
  byte @Nullable [] read(Assessment assessment) {
    String rater = singleRater(assessment);
    return rater != null && isPlain(assessment) ? codes(assessment.responses(), rater) : null;
  }

  /** The id of the only rater, empty for one who is not named; null if there are more, or more is said of the one. */
  private static @Nullable String singleRater(Assessment assessment) {
    List<Rater> raters = assessment.raters();
    if (raters.isEmpty()) {
      return "";
    }
    Rater rater = raters.get(0);
    boolean isPlain = raters.size() == 1
        && !rater.id().isBlank()
        && rater.id().length() <= Limits.NAME
        && rater.name().length() <= Limits.NAME
        && rater.role().length() <= Limits.NAME
        && rater.group().length() <= Limits.NAME
        && rater.weight().scale() == 0
        && rater.weight().compareTo(BigDecimal.ONE) == 0;
    return isPlain ? rater.id() : null;
  }

  private boolean isPlain(Assessment assessment) {
    Subject subject = assessment.subject();
    return assessment.model().equals(model.id())
        && assessment.modelVersion().equals(model.version())
        && subject.id().length() <= Limits.NAME
        && !subject.name().isBlank()
        && subject.name().length() <= Limits.NAME
        && isShort(subject.attributes())
        && assessment.protocol().isEmpty()
        && assessment.evidence().isEmpty()
        && assessment.stakeholders().isEmpty();
  }

  private static boolean isShort(Map<String, String> attributes) {
    return attributes.isEmpty()
        || attributes.values().stream().allMatch(text -> text.length() <= Limits.TEXT);
  }

  private byte @Nullable [] codes(List<Response> responses, String rater) {
    byte[] read = new byte[ids.length];
    Arrays.fill(read, PointCodes.UNANSWERED);
    int next = 0;
    int size = responses.size();
    for (int i = 0; i < size; i++) {
      Response response = responses.get(i);
      int position = position(response.criterion(), next);
      next = position + 1;
      if (position < 0 || read[position] != PointCodes.UNANSWERED || !isPlain(response, rater)) {
        return null;
      }
      byte code = codes[position].code(response.answer());
      if (code == PointCodes.NONE) {
        return null;
      }
      read[position] = code;
    }
    return read;
  }

  private static boolean isPlain(Response response, String rater) {
    return same(response.rater(), rater)
        && (same(response.note(), "") || response.note().length() <= Limits.TEXT)
        && isEmpty(response.evidence())
        && response.origin() == null;
  }

  /** Most often they are one object. To see that first takes far less time than to ask the text. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(String one, String other) {
    return one == other || one.equals(other);
  }

  /** What is empty is most often one object, too. */
  private static boolean isEmpty(List<?> list) {
    return list == NOTHING || list.isEmpty();
  }

  /** Most often the one that is expected next; −1 for an id that is not the model's. */
  private int position(String id, int next) {
    if (next < ids.length && same(ids[next], id)) {
      return next;
    }
    Integer position = positions.get(id);
    return position == null ? -1 : position;
  }
}
