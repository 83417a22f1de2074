package dev.maturity.io;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A record class, looked through once.
 *
 * @param constructor its canonical constructor
 * @param properties its components by name, in order
 */
record RecordType(Constructor<?> constructor, ImmutableMap<String, Property> properties) {

  static RecordType of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    ImmutableMap.Builder<String, Property> properties = ImmutableMap.builder();
    for (RecordComponent component : components) {
      properties.put(component.getName(), Property.of(component));
    }
    try {
      Class<?>[] parameters = new Class<?>[components.length];
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] = components[i].getType();
      }
      return new RecordType(type.getDeclaredConstructor(parameters), properties.buildOrThrow());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor.", e);
    }
  }

  /**
   * Makes a record.
   *
   * @param values the value of each component, in order
   * @return the record
   * @throws IllegalArgumentException if the record refuses the values, with its reason
   */
  Object make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException reason) {
        throw new IllegalArgumentException(reason.getMessage(), reason);
      }
      throw new IllegalStateException(constructor + " failed.", refused);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " cannot be called.", e);
    }
  }

  /** The record with the same required properties and nothing else: what its constructor fills in is its default. */
  Object bare(Object full) {
    @Nullable Object[] values = new Object[properties.size()];
    int i = 0;
    for (Property property : properties.values()) {
      values[i] = property.required() ? property.of(full) : property.absent();
      i++;
    }
    return make(values);
  }
}
