package dev.maturity.engine;

import dev.maturity.assessment.Assessment;
import dev.maturity.model.Model;
import java.util.List;

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

  /**
   * Makes fictitious assessments that show how the model is used, of the model itself or of one of its variants. A
   * catalogue asks at most once, when they are first needed.
   *
   * @return the samples; none by default
   */
  default List<Assessment> samples() {
    return List.of();
  }
}
