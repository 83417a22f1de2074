package dev.maturity.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record as a property of an object in a file.
 *
 * @param name its name, in Java and in the file
 * @param required whether it must be in the file
 * @param shape the form of its value
 * @param accessor reads it from the record
 */
record Property(String name, boolean required, Shape shape, Method accessor) {

  static Property of(RecordComponent component) {
    JsonProperty annotation = field(component).getAnnotation(JsonProperty.class);
    return new Property(
        component.getName(),
        annotation != null && annotation.required(),
        Shapes.of(component.getGenericType()),
        component.getAccessor());
  }

  /** Its annotations are also those of the component, and the ones that the validator reads, so that they are parsed once. */
  private static Field field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("The component (" + component + ") has no field.", e);
    }
  }

  /** The value of this property of a record. */
  @Nullable
  Object of(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The property (" + name + ") cannot be read.", e);
    }
  }

  /** What a constructor is given when the file does not tell what was meant. */
  @Nullable
  Object standIn() {
    Object standIn = shape.standIn();
    return standIn == null ? absent() : standIn;
  }

  /** What a constructor is given when the file leaves the property out. */
  @Nullable
  Object absent() {
    Class<?> type = accessor.getReturnType();
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : null;
  }
}
