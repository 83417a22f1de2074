package dev.maturity.examples;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Scorecard;

/** Scores a retailer's customer-experience maturity from a file of answers, and prints the scorecard. */
public final class Quickstart {

  private static final String ANSWERS = "retailer-cxm.json";

  private Quickstart() {}

  /**
   * Runs the example.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    MaturityEngine engine = MaturityEngine.standard();
    Model model = engine.model("gartner-cxm");
    Assessment assessment = MaturityJson.standard()
        .readAssessment(ANSWERS, Quickstart.class.getResourceAsStream(ANSWERS), model);
    Scorecard card = engine.score(assessment);
    System.out.print(card.summary());
  }
}
