package dev.maturity.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Says of the constraints that our records use whether they certainly hold. Never certain about any other, it leaves those to
 * Hibernate Validator, and the words about what does not hold as well.
 */
final class SureConstraints {

  private static final ConcurrentMap<String, java.util.regex.Pattern> PATTERNS =
      new ConcurrentHashMap<>();

  private SureConstraints() {}

  /** Whether an annotation is, or may be, a constraint. */
  static boolean mayConstrain(Annotation annotation) {
    String home = annotation.annotationType().getPackageName();
    boolean isOther = annotation instanceof Valid
        || home.startsWith("com.fasterxml.jackson.annotation")
        || home.startsWith("org.jspecify.annotations");
    return !isOther;
  }

  static boolean holds(Annotation constraint, @Nullable Object value) {
    if (constraint instanceof NotNull) {
      return value != null;
    }
    if (constraint instanceof NotBlank) {
      return value instanceof String text && !text.isBlank();
    }
    if (value == null) {
      return isKeptByNull(constraint);
    }
    if (value instanceof String text) {
      return ofText(constraint, text);
    }
    if (value instanceof BigDecimal number) {
      return ofNumber(constraint, number);
    }
    if (value instanceof Integer whole) {
      return ofNumber(constraint, BigDecimal.valueOf(whole));
    }
    if (value instanceof Collection<?> all) {
      return constraint instanceof Size size && isWithin(size, all.size());
    }
    return value instanceof Map<?, ?> map
        && constraint instanceof Size size
        && isWithin(size, map.size());
  }

  private static boolean isKeptByNull(Annotation constraint) {
    return constraint instanceof Size
        || constraint instanceof Pattern
        || constraint instanceof Digits
        || constraint instanceof Positive
        || constraint instanceof Min
        || constraint instanceof Max
        || constraint instanceof DecimalMin
        || constraint instanceof DecimalMax;
  }

  private static boolean ofText(Annotation constraint, String text) {
    if (constraint instanceof Size size) {
      return isWithin(size, text.length());
    }
    return constraint instanceof Pattern pattern
        && pattern.flags().length == 0
        && PATTERNS
            .computeIfAbsent(pattern.regexp(), java.util.regex.Pattern::compile)
            .matcher(text)
            .matches();
  }

  private static boolean ofNumber(Annotation constraint, BigDecimal number) {
    if (constraint instanceof Digits digits) {
      return number.scale() <= digits.fraction()
          && (long) number.precision() - number.scale() <= digits.integer();
    }
    if (constraint instanceof Positive) {
      return number.signum() > 0;
    }
    if (constraint instanceof Min min) {
      return number.compareTo(BigDecimal.valueOf(min.value())) >= 0;
    }
    if (constraint instanceof Max max) {
      return number.compareTo(BigDecimal.valueOf(max.value())) <= 0;
    }
    if (constraint instanceof DecimalMin min) {
      int order = number.compareTo(new BigDecimal(min.value()));
      return min.inclusive() ? order >= 0 : order > 0;
    }
    if (constraint instanceof DecimalMax max) {
      int order = number.compareTo(new BigDecimal(max.value()));
      return max.inclusive() ? order <= 0 : order < 0;
    }
    return false;
  }

  private static boolean isWithin(Size size, int count) {
    return count >= size.min() && count <= size.max();
  }
}
