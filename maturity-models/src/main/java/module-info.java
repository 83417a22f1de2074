import dev.maturity.benchmark.BenchmarkProvider;
import dev.maturity.crosswalk.CrosswalkProvider;
import dev.maturity.engine.ModelProvider;
import dev.maturity.models.axes.OperationalStrategic;
import dev.maturity.models.benchmarks.PublishedBenchmarks;
import dev.maturity.models.crosswalk.CxCrosswalk;
import dev.maturity.models.curve.FiveStageCurve;
import dev.maturity.models.gartner.GartnerCxm;
import dev.maturity.models.innovation.FiveStageInnovation;
import dev.maturity.models.pillars.CorePillars;
import dev.maturity.models.seamless.FiveStageSeamless;
import dev.maturity.models.xm.XmInstitute;
import dev.maturity.models.xmevidence.XmInstituteEvidence;

/** The shipped maturity models, benchmarks and crosswalk. */
module dev.maturity.models {
  requires static transitive org.jspecify;
  requires transitive dev.maturity.core;

  exports dev.maturity.models.axes;
  exports dev.maturity.models.benchmarks;
  exports dev.maturity.models.crosswalk;
  exports dev.maturity.models.curve;
  exports dev.maturity.models.gartner;
  exports dev.maturity.models.innovation;
  exports dev.maturity.models.pillars;
  exports dev.maturity.models.seamless;
  exports dev.maturity.models.xm;
  exports dev.maturity.models.xmevidence;

  provides BenchmarkProvider with
      PublishedBenchmarks;
  provides CrosswalkProvider with
      CxCrosswalk;
  provides ModelProvider with
      CorePillars,
      FiveStageCurve,
      FiveStageInnovation,
      FiveStageSeamless,
      GartnerCxm,
      OperationalStrategic,
      XmInstitute,
      XmInstituteEvidence;
}
