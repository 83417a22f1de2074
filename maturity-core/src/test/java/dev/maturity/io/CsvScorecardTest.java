package dev.maturity.io;

import static dev.maturity.io.CsvExample.lines;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.engine.MaturityEngine;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.YesNoScale;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvScorecardTest {

  private static final String HEADER =
      "subject_id,subject,date,model,model_version,scoring,raters,kind,id,parent,name,theme,weight,"
          + "reversed,status,score,score_exact,bounds_low,bounds_high,range_low,range_high,contribution,"
          + "level,level_name,rank,position,position_exact,level_low,level_high,coverage,coverage_exact,"
          + "answered,dont_know,unanswered,not_applicable,responses,ratings,spread,agreement,evidence";

  private static final Model MODEL = MaturityJson.standard().readModel("""
      {"id": "m", "version": "1.0.0", "name": "M",
       "levels": [{"id": "low", "name": "Low"}, {"id": "high", "name": "High, at last"}],
       "scales": [{"type": "ordinal", "id": "four", "first": 0,
                   "points": [{"label": "a"}, {"label": "b"}, {"label": "c"}, {"label": "d"}]}],
       "dimensions": [
         {"id": "one", "name": "One", "weight": 2, "criteria": [
            {"id": "q1", "statement": "It is \\"done\\".", "scale": "four", "theme": "t"},
            {"id": "q2", "statement": "It is late.", "scale": "four", "reversed": true, "weight": 0.5}]},
         {"id": "two", "name": "Two", "criteria": [
            {"id": "q3", "statement": "It is so.", "scale": "four"}]}],
       "scoring": {"overall": {"level": {"rule": "bands", "cuts": [0.5]}}}}
      """);

  private static final Scorecard CARD = score(Assessment.of(MODEL)
      .subject(new Subject("s-1", "Linden & Rowe, Ltd", Map.of()))
      .date(LocalDate.of(2026, 10, 15))
      .answer("q1", 1)
      .answer("q2", 3)
      .dontKnow("q3")
      .build());

  @Test
  void everyNodeIsARow() {
    // One: 2/3 of the weight at 1/3, 1/3 at 0, so 2/9. Two is not known, so overall has that of
    // one.
    String head = "s-1,\"Linden & Rowe, Ltd\",2026-10-15,m,1.0.0,standard,1,";
    assertThat(MaturityCsv.write(CARD))
        .isEqualTo(lines(
            HEADER,
            head
                + "overall,overall,,M,,,,scored,0.2222222222222222,2/9,0,1,0.14814814814814814,0.48148148148148145,,"
                + "low,Low,1,1.4444444444444444,13/9,low,low,0.6666666666666666,2/3,2,1,0,0,,,,,",
            head
                + "dimension,one,overall,One,,2,,scored,0.2222222222222222,2/9,0,1,0.2222222222222222,0.2222222222222222,0.2222222222222222,"
                + ",,,,,,,1,1,2,0,0,0,,,,,",
            head
                + "criterion,q1,one,\"It is \"\"done\"\".\",t,1,false,rated,0.3333333333333333,1/3,0,1,0.3333333333333333,0.3333333333333333,0.2222222222222222,"
                + ",,,,,,,,,,,,,1,1,0,1,0",
            head
                + "criterion,q2,one,It is late.,,0.5,true,rated,0,0,0,1,0,0,0,,,,,,,,,,,,,,1,1,0,1,0",
            head + "dimension,two,overall,Two,,1,,unanswered,,,0,1,0,1,,,,,,,,,0,0,0,1,0,0,,,,,",
            head
                + "criterion,q3,two,It is so.,,1,false,dont-know,,,0,1,0,1,,,,,,,,,,,,,,,1,0,,,0"));
  }

  @Test
  void numbersReadBackToTheSameBits() {
    assertReadsBack(CARD);
  }

  @Test
  void scorecardOfManyWeightsReadsBackToTheSameBits() {
    Model model = Model.builder("m", "1", "M")
        .scales(
            OrdinalScale.of("seven", 1, "a", "b", "c", "d", "e", "f", "g"),
            new YesNoScale("yn", ""))
        .dimensions(
            Dimension.builder("a", "A")
                .weight("0.7")
                .criteria(
                    Criterion.builder("a1", "Is it?", "seven").weight("0.3").build(),
                    Criterion.builder("a2", "Is it?", "seven")
                        .weight("123456789.000000001")
                        .build(),
                    Criterion.builder("a3", "Is it?", "seven")
                        .weight("0.000000000000001")
                        .build())
                .build(),
            Dimension.builder("b", "B")
                .criteria(Criterion.builder("b1", "?", "yn").build())
                .build())
        .build();
    assertReadsBack(MaturityEngine.standard()
        .scorer(model)
        .score(Assessment.of(model)
            .subject("S")
            .rater("anna")
            .answer("a1", 2)
            .answer("a2", 6)
            .answer("a3", 4)
            .rater("ben")
            .answer("a1", 7)
            .notApplicable("b1", "")
            .build()));
  }

  @Test
  void numbersArePlainDecimals() {
    assertThat(List.of(
            CsvNumber.of(0.1),
            CsvNumber.of(1e-7),
            CsvNumber.of(1e22),
            CsvNumber.of(2e23),
            CsvNumber.of(-0.5),
            CsvNumber.of(100),
            CsvNumber.of(-0.0),
            CsvNumber.of(Double.POSITIVE_INFINITY)))
        .containsExactly(
            "0.1",
            "0.0000001",
            "10000000000000000000000",
            "200000000000000000000000",
            "-0.5",
            "100",
            "0",
            "");
  }

  private static void assertReadsBack(Scorecard card) {
    for (DimensionScore node : card.overall().allNodes()) {
      NamedCsvRecord row = row(card, node == card.overall() ? "overall" : "dimension", node.id());
      assertScore(row, "score", node.score());
      assertScore(row, "position", node.findLevel().isPresent() ? position(node) : null);
      assertScore(row, "coverage", Score.of(node.coverage().share()));
      assertRange(row, "bounds", node.bounds());
      assertRange(row, "range", node.range());
      assertThat(row.getField("answered")).isEqualTo("" + node.coverage().answered());
      assertThat(row.getField("not_applicable")).isEqualTo("" + node.coverage().notApplicable());
    }
    for (CriterionScore criterion : card.overall().allCriteria()) {
      NamedCsvRecord row = row(card, "criterion", criterion.id());
      assertScore(row, "score", criterion.value());
      assertRange(row, "range", criterion.range());
      assertNumber(row.getField("weight"), criterion.weight().doubleValue());
      assertNumber(row.getField("spread"), value(criterion.panel().spread()));
      assertNumber(row.getField("agreement"), value(criterion.panel().agreement()));
    }
  }

  private static Score position(DimensionScore node) {
    return Stream.ofNullable(node.placement())
        .map(Placement::position)
        .findFirst()
        .orElseThrow();
  }

  private static void assertScore(NamedCsvRecord row, String column, @Nullable Score score) {
    assertNumber(row.getField(column), value(score));
    String exact = row.getField(column + "_exact");
    assertThat(exact.isEmpty() ? null : Fraction.parse(exact))
        .isEqualTo(score == null ? null : score.exact());
  }

  private static void assertRange(NamedCsvRecord row, String column, @Nullable Range range) {
    assertNumber(
        row.getField(column + "_low"), range == null ? null : range.low().doubleValue());
    assertNumber(
        row.getField(column + "_high"), range == null ? null : range.high().doubleValue());
  }

  private static void assertNumber(String cell, @Nullable Double number) {
    assertThat(cell).doesNotContain("E");
    assertThat(cell.isEmpty() ? null : Double.doubleToRawLongBits(Double.parseDouble(cell)))
        .isEqualTo(number == null ? null : Double.doubleToRawLongBits(number));
  }

  private static @Nullable Double value(@Nullable Score score) {
    return score == null ? null : (Double) score.value();
  }

  private static NamedCsvRecord row(Scorecard card, String kind, String id) {
    return CsvReader.builder().ofNamedCsvRecord(MaturityCsv.write(card)).stream()
        .filter(row -> row.getField("kind").equals(kind) && row.getField("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Scorecard score(Assessment assessment) {
    return MaturityEngine.standard().scorer(MODEL).score(assessment);
  }
}
