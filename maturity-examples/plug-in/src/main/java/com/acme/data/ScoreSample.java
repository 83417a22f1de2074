package com.acme.data;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.MaturityEngine;

/** Scores the first sample and prints what came of it. */
public final class ScoreSample {

  private ScoreSample() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    MaturityEngine engine = MaturityEngine.standard();
    Assessment sample = engine.models().samples("acme-data").get(0);
    System.out.print(engine.score(sample).summary());
  }
}
