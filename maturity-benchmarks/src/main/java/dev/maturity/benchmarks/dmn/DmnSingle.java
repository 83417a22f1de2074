package dev.maturity.benchmarks.dmn;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decision engine of KIE, with all decisions of the model. */
public final class DmnSingle implements SingleContestant {
  private final DMNRuntime runtime;
  private final DMNModel model;

  /** Compiles the decision model of the usual questionnaire. */
  public DmnSingle() {
    String xml = new DecisionModel(Questionnaire.USUAL).xml();
    Resource resource =
        ResourceFactory.newReaderResource(new StringReader(xml)).setSourcePath("survey.dmn");
    runtime = DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(resource))
        .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException("The decision model is wrong: " + model.getMessages());
    }
  }

  @Override
  public Object prepare(byte[] codes) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (int c = 0; c < codes.length; c++) {
      answers.put("q" + c, (int) codes[c]);
    }
    return answers;
  }

  @Override
  public Object score(Object assessment) {
    DMNContext context = runtime.newContext();
    ((Map<?, ?>) assessment).forEach((id, answer) -> context.set((String) id, answer));
    return runtime.evaluateAll(model, context);
  }

  @Override
  public Result read(Object scored) {
    DMNResult result = (DMNResult) scored;
    double[] scores = new double[Questionnaire.USUAL.dimensions()];
    for (int d = 0; d < scores.length; d++) {
      scores[d] = number(result, "d" + d);
    }
    double level = number(result, "level");
    return new Result(scores, number(result, "overall"), Double.isNaN(level) ? 0 : (int) level);
  }

  private static double number(DMNResult result, String decision) {
    @Nullable Object value = result.getDecisionResultByName(decision).getResult();
    return value == null ? Double.NaN : ((BigDecimal) value).doubleValue();
  }
}
