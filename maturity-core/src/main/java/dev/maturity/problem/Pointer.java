package dev.maturity.problem;

/** Writes JSON pointers (RFC 6901), the form in which a {@link Problem} says where it is. */
public final class Pointer {

  private Pointer() {}

  /**
   * The pointer of an object's property.
   *
   * @param object the pointer of the object; empty for the whole document
   * @param property the property's name, whatever its letters
   * @return the pointer one step down
   */
  public static String to(String object, String property) {
    return object + "/" + property.replace("~", "~0").replace("/", "~1");
  }

  /**
   * The pointer of a list's element.
   *
   * @param list the pointer of the list
   * @param index the place in the list, counted from 0
   * @return the pointer one step down
   */
  public static String to(String list, int index) {
    return list + "/" + index;
  }
}
