package dev.maturity.engine;

import dev.maturity.model.Model;

/**
 * Offers one model to every program that has it on its path. Found through {@link java.util.ServiceLoader}; needs a
 * public constructor without parameters.
 */
public interface ModelProvider {

  /**
   * The id of the model, known without loading it.
   *
   * @return the same as the model's own id
   */
  String id();

  /**
   * Makes the model. A catalogue asks at most once, when the model is first needed.
   *
   * @return the model
   */
  Model model();
}
