package dev.maturity.engine;

import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.compiled.Node;
import dev.maturity.engine.Criteria.Scored;
import dev.maturity.model.Fraction;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Part;
import dev.maturity.scoring.Consensus;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores the criteria of a model. What a single answer comes to is found out once and kept: a scale has only so many points,
 * and most assessments have one rater.
 */
final class CriteriaScorer {

  private final MissingPolicy missing;
  private final Rule consensusRule;
  private final Consensus consensus;
  private final List<Node.Leaf> leaves = new ArrayList<>();

  /** Of each criterion's node. */
  private final List<@Nullable Fraction> wholeMeans = new ArrayList<>();

  private final AnswerReader reader;

  /** By position and code. Filled as answers come, by whichever thread meets one first; they find the same. */
  private final @Nullable Scored[][] kept;

  CriteriaScorer(Model model, RuleCatalog rules, IndexedNode overall) {
    this.missing = model.scoring().missing();
    this.consensusRule = model.scoring().consensus();
    this.consensus = rules.consensus(consensusRule);
    overall.all().forEach(node -> {
      for (Node.Leaf leaf : node.node().leaves()) {
        leaves.add(leaf);
        wholeMeans.add(node.wholeMean());
      }
    });
    this.reader = new AnswerReader(model);
    this.kept = new Scored[leaves.size()][];
    for (int position = 0; position < kept.length; position++) {
      kept[position] = new Scored[reader.codes(position).points() + PointCodes.OTHERS];
    }
  }

  /** The codes of an assessment of which nothing else is said, criteria first; null for any other. */
  byte @Nullable [] codes(Assessment assessment) {
    return reader.read(assessment);
  }

  /** Null if there is anything about the assessment, or what the rules make of it, that {@link #score} must look at. */
  @Nullable
  Criteria scorePlain(Assessment assessment) {
    byte[] codes = reader.read(assessment);
    if (codes == null) {
      return null;
    }
    Scored[] scores = new Scored[kept.length];
    for (int position = 0; position < scores.length; position++) {
      Scored score = kept[position][codes[position] + PointCodes.OTHERS - 1];
      if (score == null) {
        score = keep(position, codes[position]);
      }
      if (score == null) {
        return null;
      }
      scores[position] = score;
    }
    return new Criteria(scores);
  }

  /** Null, and nothing is kept, if the consensus fails. */
  private @Nullable Scored keep(int position, byte code) {
    Node.Leaf leaf = leaves.get(position);
    List<Response> responses = code == PointCodes.UNANSWERED
        ? List.of()
        : List.of(Response.of(leaf.id(), reader.codes(position).answer(code)));
    List<Problem> problems = new ArrayList<>();
    Scored score = score(leaf, responses, List.of(), ImmutableMap.of(), new RuleGuard(problems));
    if (!problems.isEmpty()) {
      return null;
    }
    Fraction whole = wholeMeans.get(position);
    Scored found = whole == null ? score : score.ofWhole(whole);
    kept[position][code + PointCodes.OTHERS - 1] = found;
    return found;
  }

  /** Scores the criteria of any assessment that fits the model. */
  Criteria score(Assessment assessment, RuleGuard guard) {
    Map<String, List<Response>> responses = new LinkedHashMap<>();
    for (Response response : assessment.responses()) {
      responses.computeIfAbsent(response.criterion(), id -> new ArrayList<>()).add(response);
    }
    Map<String, List<Evidence>> exhibits = new LinkedHashMap<>();
    for (Exhibit exhibit : assessment.evidence()) {
      exhibits
          .computeIfAbsent(exhibit.criterion(), id -> new ArrayList<>())
          .add(exhibit.evidence());
    }
    Map<String, Fraction> weights = new LinkedHashMap<>();
    for (Rater rater : assessment.raters()) {
      weights.put(rater.id(), Fraction.of(rater.weight()));
    }
    Scored[] scores = new Scored[leaves.size()];
    for (int position = 0; position < scores.length; position++) {
      Node.Leaf leaf = leaves.get(position);
      scores[position] = score(
          leaf,
          responses.getOrDefault(leaf.id(), List.of()),
          exhibits.getOrDefault(leaf.id(), List.of()),
          weights,
          guard);
    }
    return new Criteria(scores);
  }

  private Scored score(
      Node.Leaf leaf,
      List<Response> responses,
      List<Evidence> exhibits,
      Map<String, Fraction> weights,
      RuleGuard guard) {
    return Scored.of(new CriterionScorer(missing, ratings -> combine(leaf.id(), ratings, guard))
        .score(leaf, responses, exhibits, weights));
  }

  private CriterionScorer.Combined combine(String criterion, List<Part> ratings, RuleGuard guard) {
    return guard
        .run(
            RuleKind.CONSENSUS,
            consensusRule,
            criterion,
            ratings,
            () -> Arithmetic.combine(consensus, ratings))
        .map(CriterionScorer.Combined::to)
        .orElse(CriterionScorer.Combined.FAILED);
  }
}
