package dev.maturity.validation;

import dev.maturity.model.Limits;
import dev.maturity.problem.Pointer;
import dev.maturity.problem.ProblemCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the Jakarta Validation constraints on the components of one record, not of those inside it. */
final class FieldConstraints {

  private FieldConstraints() {}

  static void check(Place<?> place, Findings findings) {
    if (!CleanRecords.includes(place.thing())) {
      checkClosely(place, findings);
    }
  }

  /** Checks by the validator itself. */
  static void checkClosely(Place<?> place, Findings findings) {
    List<ConstraintViolation<Object>> violations =
        new ArrayList<>(Holder.VALIDATOR.validate(place.thing()));
    Set<String> blank = new LinkedHashSet<>();
    for (ConstraintViolation<Object> violation : violations) {
      if (constraint(violation) == NotBlank.class) {
        blank.add(pointer(place.path(), violation.getPropertyPath()));
      }
    }
    for (ConstraintViolation<Object> violation : violations) {
      String path = pointer(place.path(), violation.getPropertyPath());
      // A blank id is not kebab-case either, but that need not be said.
      if (constraint(violation) == NotBlank.class || !blank.contains(path)) {
        report(place, violation, path, findings);
      }
    }
  }

  private static void report(
      Place<?> place, ConstraintViolation<?> violation, String path, Findings findings) {
    Object value = violation.getInvalidValue();
    String owner = place.id().equals(value) ? place.nameless() : place.name();
    String subject = "The %s (%s) of %s".formatted(property(violation), Words.shown(value), owner);
    ProblemCode code = code(violation);
    if (constraint(violation) == Pattern.class && value instanceof String id) {
      if (id.length() > Limits.ID) {
        findings.error(
            code, path, "%s must have at most %s characters.".formatted(subject, Limits.ID));
      }
      if (!KebabCase.isMadeOfIdLetters(id) || id.length() <= Limits.ID) {
        findings.error(
            code, path, "%s %s.".formatted(subject, violation.getMessage()), KebabCase.hint(id));
      }
      return;
    }
    findings.error(
        code, path, "%s %s.".formatted(subject, violation.getMessage()), hint(place, violation));
  }

  private static String hint(Place<?> place, ConstraintViolation<?> violation) {
    boolean negativeWeight = constraint(violation) == Positive.class
        && place.kind().equals("criterion")
        && violation.getInvalidValue() instanceof BigDecimal weight
        && weight.signum() < 0;
    return negativeWeight ? "Maybe it should be reversed: true instead." : "";
  }

  private static ProblemCode code(ConstraintViolation<?> violation) {
    Class<? extends Annotation> constraint = constraint(violation);
    if (constraint == NotNull.class) {
      return ProblemCode.MISSING_PROPERTY;
    }
    boolean text = constraint == NotBlank.class
        || constraint == Pattern.class
        || (constraint == Size.class && violation.getInvalidValue() instanceof String);
    return text ? ProblemCode.BAD_TEXT : ProblemCode.OUT_OF_RANGE;
  }

  private static Class<? extends Annotation> constraint(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType();
  }

  /** The property in words; an element of a list or map is an entry of it. */
  private static String property(ConstraintViolation<?> violation) {
    String property = "";
    String entry = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PROPERTY) {
        property = Words.property(node.getName());
      } else if (node.isInIterable()) {
        entry = "entry in the ";
      }
    }
    return entry + property;
  }

  /** {@code tags[2].<list element>} below {@code /criteria/0} is {@code /criteria/0/tags/2}. */
  private static String pointer(String start, Path path) {
    String pointer = start;
    for (Path.Node node : path) {
      Integer index = node.getIndex();
      Object key = node.getKey();
      if (index != null) {
        pointer = Pointer.to(pointer, index);
      } else if (key != null) {
        pointer = Pointer.to(pointer, key.toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = Pointer.to(pointer, node.getName());
      }
    }
    return pointer;
  }

  /** Made when the first constraint may not hold: it takes a few hundred milliseconds. */
  private static final class Holder {

    /** Held, so that its level is not forgotten: Hibernate Validator would announce its version on first use. */
    private static final Logger ANNOUNCEMENT =
        Logger.getLogger("org.hibernate.validator.internal.util.Version");

    static {
      ANNOUNCEMENT.setLevel(Level.WARNING);
    }

    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
        .configure()
        // What a host configures for its own beans says nothing of ours, and looking for it takes
        // time.
        .ignoreXmlConfiguration()
        // The standard interpolator would ask for an implementation of the expression language.
        .messageInterpolator(new ParameterMessageInterpolator())
        .defaultLocale(Locale.ENGLISH)
        .traversableResolver(new OneRecordAtATime())
        .buildValidatorFactory()
        .getValidator();

    private Holder() {}
  }

  /** The places of a model are visited one by one, so that deep nesting costs no stack. */
  private static final class OneRecordAtATime implements TraversableResolver {

    @Override
    public boolean isReachable(
        Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType type) {
      return true;
    }

    @Override
    public boolean isCascadable(
        Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType type) {
      return false;
    }
  }
}
