package dev.maturity.crosswalk;

/**
 * Offers one crosswalk to every program that has it on its path. Found through {@link java.util.ServiceLoader}; needs a
 * public constructor without parameters.
 */
public interface CrosswalkProvider {

  /**
   * The id of the crosswalk, known without loading it.
   *
   * @return the same as the crosswalk's own id
   */
  String id();

  /**
   * Makes the crosswalk. A catalogue asks at most once, when a crosswalk is first needed.
   *
   * @return the crosswalk
   */
  Crosswalk crosswalk();
}
