package dev.maturity.validation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Accepts records whose components certainly keep their constraints, by a look at the same annotations. Hibernate Validator
 * takes a few hundred milliseconds to start, and most models are valid.
 */
final class CleanRecords {

  private static final ClassValue<CleanRecords> OF_TYPE = new ClassValue<>() {
    @Override
    protected CleanRecords computeValue(Class<?> type) {
      return new CleanRecords(type);
    }
  };

  /** Whether the type is one of ours, with constraints on its components alone. */
  private final boolean isKnown;

  private final List<Component> components = new ArrayList<>();

  private CleanRecords(Class<?> type) {
    // Records of others need not be open to us.
    this.isKnown = type.isRecord()
        && type.getModule().equals(CleanRecords.class.getModule())
        && constraints(type).isEmpty();
    if (isKnown) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          Demand.on(field).ifPresent(demand -> components.add(Component.of(field, demand)));
        }
      }
    }
  }

  /** Whether a thing certainly keeps all constraints; those inside it are not looked at. */
  static boolean includes(Object thing) {
    CleanRecords ofType = OF_TYPE.get(thing.getClass());
    return ofType.isKnown && ofType.includeAllOf(thing);
  }

  private boolean includeAllOf(Object thing) {
    for (Component component : components) {
      if (!component.demand.isMetBy(component.of(thing))) {
        return false;
      }
    }
    return true;
  }

  private static List<Annotation> constraints(AnnotatedElement element) {
    List<Annotation> constraints = new ArrayList<>();
    for (Annotation annotation : element.getAnnotations()) {
      if (SureConstraints.mayConstrain(annotation)) {
        constraints.add(annotation);
      }
    }
    return constraints;
  }

  /** A component of which something is asked. */
  private record Component(Field field, Demand demand) {

    static Component of(Field field, Demand demand) {
      field.setAccessible(true);
      return new Component(field, demand);
    }

    @Nullable
    Object of(Object owner) {
      try {
        return field.get(owner);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("The component (" + field + ") cannot be read.", e);
      }
    }
  }

  /**
   * What is asked of a value, and of what it holds.
   *
   * @param entries of the elements of a list, or of the keys and then the values of a map; empty if nothing is asked of them
   */
  private record Demand(List<Annotation> constraints, List<Demand> entries) {

    /** Empty if nothing is asked. */
    static Optional<Demand> on(Field field) {
      // Looking for annotations on arguments of a type takes longer than seeing that it has none.
      List<Demand> entries = field.getGenericType() instanceof ParameterizedType
          ? onArguments(field.getAnnotatedType())
          : List.of();
      return of(CleanRecords.constraints(field), entries);
    }

    private static Optional<Demand> of(List<Annotation> constraints, List<Demand> entries) {
      return constraints.isEmpty() && entries.isEmpty()
          ? Optional.empty()
          : Optional.of(new Demand(constraints, entries));
    }

    private static List<Demand> onArguments(AnnotatedType type) {
      List<Demand> demands = new ArrayList<>();
      boolean isAny = false;
      if (type instanceof AnnotatedParameterizedType generic) {
        for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
          Demand demand = new Demand(CleanRecords.constraints(argument), onArguments(argument));
          isAny |= !demand.constraints.isEmpty() || !demand.entries.isEmpty();
          demands.add(demand);
        }
      }
      return isAny ? demands : List.of();
    }

    boolean isMetBy(@Nullable Object value) {
      for (Annotation constraint : constraints) {
        if (!SureConstraints.holds(constraint, value)) {
          return false;
        }
      }
      return entries.isEmpty() || value == null || isMetByEntries(value);
    }

    private boolean isMetByEntries(Object value) {
      if (value instanceof Map<?, ?> map) {
        return entries.size() == 2
            && isMetByAll(entries.get(0), map.keySet())
            && isMetByAll(entries.get(1), map.values());
      }
      return value instanceof Collection<?> all
          && entries.size() == 1
          && isMetByAll(entries.get(0), all);
    }

    private static boolean isMetByAll(Demand demand, Collection<?> values) {
      for (Object value : values) {
        if (!demand.isMetBy(value)) {
          return false;
        }
      }
      return true;
    }
  }
}
