package dev.maturity.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Bounds;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scoring.RuleCatalog;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A block that is scored leaves nothing behind but scores, whatever stands in it. */
class BlockKernelAllocationTest {

  /** The last block is not full. */
  private static final int BLOCKS = 6;

  private static final int LAST = 1_003;
  private static final int WARM_UPS = 3;
  private static final int CALLS = 5;

  /** What the calling thread has allocated so far. Found by name: the module of the engine does not read that of the JDK. */
  private static final MethodHandle ALLOCATED = allocated();

  private static final OrdinalScale FIVE =
      OrdinalScale.of("five", 1, "never", "seldom", "half", "often", "always");

  private static final OrdinalScale THREE = OrdinalScale.of("three", 1, "no", "partly", "fully");
  private static final OrdinalScale HUNDRED = OrdinalScale.of(
      "hundred", 1, IntStream.rangeClosed(1, 100).mapToObj(i -> "p" + i).toArray(String[]::new));

  private static final YesNoScale YES_NO = new YesNoScale("yes-no", "");
  private static final Rule MEAN = Rule.of("mean");
  private static final Rule BANDS = Rule.of("bands");

  /** Half of the whole weight is answered in some rows, which is just enough. */
  private static final MissingPolicy EXCLUDED = MissingPolicy.STANDARD;

  private static final MissingPolicy WORST = new MissingPolicy(
      MissingAnswer.WORST, MissingAnswer.NEUTRAL, MissingAnswer.EXCLUDE, new BigDecimal("0.5"));

  static Stream<Arguments> models() {
    Scoring usual = scoring(MEAN, BANDS);
    return Stream.of(
        usual("lanes of eight bits", usual, 6, 8, "1", "2", "3"),
        usual("lanes of sixteen bits", usual, 6, 8, "20", "9"),
        usual("lanes too narrow for one weight", usual, 6, 8, "1", "64"),
        usual("sums beyond sixteen bits", usual, 4, 8, "1", "7001"),
        usual("sums beyond 31 bits", usual, 1, 8, "1", "600000001"),
        usual("decimal weights", usual, 4, 8, "0.35", "1.05", "0.8"),
        usual("many criteria", usual, 2, 100, "1", "2"),
        usual("criteria alone", usual, 0, 24, "1", "2", "3"),
        usual("what is missing counts", usual.withMissing(WORST), 6, 8, "1", "2", "3"),
        usual("a range of its own", ranged(), 6, 8, "1", "2", "3"),
        usual("cuts of many digits", scoring(MEAN, cuts()), 6, 8, "1", "2", "3"),
        usual("gate", scoring(MEAN, Rule.of("gate")), 6, 8, "1", "2", "3"),
        usual("gate of wide sums", scoring(MEAN, Rule.of("gate")), 6, 8, "1", "300"),
        usual("gate without a score", scoring(Rule.NONE, Rule.of("gate")), 6, 8, "1", "2"),
        usual("least", scoring(Rule.of("min"), BANDS), 6, 8, "1"),
        usual("least of means", leastOfMeans(), 6, 8, "1", "2", "3"),
        usual("greatest", scoring(Rule.of("max"), BANDS), 6, 8, "1"),
        usual("sum", scoring(Rule.of("sum"), Rule.NONE), 6, 8, "1", "2"),
        usual("score as level", scoring(MEAN, Rule.of("direct")), 6, 8, "1", "2"),
        Arguments.of("hundred points", model(List.of(HUNDRED.id()), usual, 2, 8, "1", "2")),
        Arguments.of("yes and no", model(List.of(YES_NO.id()), usual, 6, 8, "1", "2")),
        usual("many dimensions", usual, 30, 6, "1", "2", "3"),
        usual("many, score as level", scoring(MEAN, Rule.of("direct")), 30, 6, "1", "2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void nothingIsAllocatedForAnAssessment(String name, Model model) throws Throwable {
    for (boolean hasUnknown : new boolean[] {false, true}) {
      Filled filled = Filled.of(model, hasUnknown);
      for (int i = 0; i < WARM_UPS; i++) {
        filled.score();
      }
      long least = Long.MAX_VALUE;
      for (int i = 0; i < CALLS; i++) {
        long before = (long) ALLOCATED.invokeExact();
        filled.score();
        least = Math.min(least, (long) ALLOCATED.invokeExact() - before);
      }

      assertThat(least).as("bytes, with unknown answers: %s", hasUnknown).isZero();
    }
  }

  /** Blocks of answers, and room for their scores. */
  private record Filled(BlockKernel kernel, List<AnswerBlock> blocks, ScoreColumns columns) {

    static Filled of(Model model, boolean hasUnknown) {
      List<AnswerCodes> codes = model.allCriteria().stream()
          .map(criterion ->
              AnswerCodes.of(criterion, model.scale(criterion.scale()).orElseThrow()))
          .toList();
      AnswerLayout layout = new AnswerLayout(codes);
      RuleCatalog rules = RuleCatalog.standard();
      List<List<Fraction>> values = codes.stream().map(AnswerCodes::values).toList();
      Plan plan = new Planner(model, rules, layout, values, Integer.MAX_VALUE)
          .plan(new NodeCompiler(model, rules).overall())
          .orElseThrow();
      Random random = new Random(5);
      List<AnswerBlock> blocks = new ArrayList<>();
      for (int i = 1; i <= BLOCKS; i++) {
        blocks.add(block(layout, i < BLOCKS ? AnswerLayout.ROWS : LAST, hasUnknown, random));
      }
      List<Boolean> hasLevel = Collections.nCopies(model.allDimensions().size() + 1, true);
      return new Filled(
          new BlockKernel(plan),
          blocks,
          new ScoreColumns.Form(hasLevel, true, true, true, true, true)
              .columns(plan, (BLOCKS - 1) * AnswerLayout.ROWS + LAST));
    }

    void score() {
      for (int i = 0; i < BLOCKS; i++) {
        kernel.score(blocks.get(i), columns, i * AnswerLayout.ROWS);
      }
    }
  }

  /** Every fourth row lies in the middle of all scales, where cuts and thresholds are. */
  private static AnswerBlock block(
      AnswerLayout layout, int rows, boolean hasUnknown, Random random) {
    AnswerBlock block = new AnswerBlock(layout);
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < layout.criteria(); c++) {
        int points = layout.codes(c).points();
        int middle = hasUnknown && c % 2 == 1 ? AnswerCodes.UNANSWERED : (points + 1) / 2;
        int any = hasUnknown && random.nextInt(5) == 0
            ? -1 - random.nextInt(2)
            : random.nextInt(points + 1);
        block.set(row, c, row % 4 == 0 ? middle : any);
      }
      block.endRow();
    }
    return block;
  }

  private static Arguments usual(
      String name, Scoring scoring, int dimensions, int criteria, String... weights) {
    return Arguments.of(name, model(scales(), scoring, dimensions, criteria, weights));
  }

  private static List<String> scales() {
    return List.of(FIVE.id(), FIVE.id(), THREE.id(), FIVE.id(), YES_NO.id());
  }

  private static Scoring scoring(Rule aggregation, Rule level) {
    NodeScoring node = NodeScoring.of(aggregation, level);
    return Scoring.STANDARD.withDimension(node).withOverall(node).withMissing(EXCLUDED);
  }

  private static Scoring ranged() {
    NodeScoring node = NodeScoring.of(MEAN, BANDS).withRange(Bounds.of("1", "5"));
    return Scoring.STANDARD.withDimension(node).withOverall(node);
  }

  private static Scoring leastOfMeans() {
    return Scoring.STANDARD
        .withDimension(NodeScoring.of(MEAN, BANDS))
        .withOverall(new NodeScoring(Rule.of("min"), PartValue.SCORE, BANDS));
  }

  /** So near to a half and to other scores that doubles do not tell. */
  private static Rule cuts() {
    return BANDS.with(
        "cuts",
        Stream.of("0.2", "0.500000000000001", "0.6", "0.8").map(BigDecimal::new).toList());
  }

  private static Model model(
      List<String> scales, Scoring scoring, int dimensions, int criteria, String... weights) {
    var model = Model.builder("test", "1", "Test")
        .levels(IntStream.rangeClosed(1, 5)
            .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
            .toArray(Level[]::new))
        .scales(FIVE, THREE, HUNDRED, YES_NO)
        .scoring(scoring);
    return dimensions == 0
        ? model.criteria(criteria(scales, "c", criteria, weights)).build()
        : model
            .dimensions(IntStream.range(0, dimensions)
                .mapToObj(d -> Dimension.builder("d" + d, "D" + d)
                    .weight(String.valueOf(d % 3 + 1))
                    .criteria(criteria(scales, "d" + d, criteria, weights))
                    .build())
                .toArray(Dimension[]::new))
            .build();
  }

  private static Criterion[] criteria(
      List<String> scales, String prefix, int count, String... weights) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          Criterion.Builder next = Criterion.builder(
                  prefix + "q" + i, "It is done.", scales.get(i % scales.size()))
              .weight(weights[i / 2 % weights.length])
              .levels("l" + (i % 4 + 2));
          return i % 5 == 4 ? next.reversed().build() : next.build();
        })
        .toArray(Criterion[]::new);
  }

  private static MethodHandle allocated() {
    try {
      Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
      Class<?> bean = Class.forName("com.sun.management.ThreadMXBean");
      Object threads = factory.getMethod("getThreadMXBean").invoke(null);
      return MethodHandles.publicLookup()
          .findVirtual(bean, "getCurrentThreadAllocatedBytes", MethodType.methodType(long.class))
          .bindTo(threads);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("The JDK must tell what a thread allocates.", missing);
    }
  }
}
