package dev.maturity.benchmarks.poi;

import static java.util.stream.Collectors.joining;

import dev.maturity.benchmarks.workload.Questionnaire;
import dev.maturity.benchmarks.workload.Result;
import dev.maturity.benchmarks.workload.SingleContestant;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as consultants pass it round, evaluated by Apache POI: a row of answers, under it their weights, what each
 * point adds and what each answer adds, then the formulas of the dimensions, of the overall score and of the level.
 */
public final class WorkbookSingle implements SingleContestant {
  private static final Questionnaire QUESTIONNAIRE = Questionnaire.USUAL;
  private static final int DIMENSIONS = QUESTIONNAIRE.dimensions();

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Row answers;
  private final Row scores;
  private final FormulaEvaluator evaluator;

  /** Makes the workbook of the usual questionnaire. */
  public WorkbookSingle() {
    Sheet sheet = workbook.createSheet("Survey");
    answers = sheet.createRow(0);
    Row weights = sheet.createRow(1);
    Row factors = sheet.createRow(2);
    Row summands = sheet.createRow(3);
    Row dimensionWeights = sheet.createRow(4);
    scores = sheet.createRow(5);
    for (int c = 0; c < QUESTIONNAIRE.criteria(); c++) {
      int weight = QUESTIONNAIRE.weight(c);
      boolean reversed = QUESTIONNAIRE.reversed(c);
      answers.createCell(c).setCellValue(0);
      weights.createCell(c).setCellValue(weight);
      factors.createCell(c).setCellValue(reversed ? -weight : weight);
      summands.createCell(c).setCellValue(reversed ? 5 * weight : -weight);
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      dimensionWeights.createCell(d).setCellValue(QUESTIONNAIRE.dimensionWeight(d));
      scores.createCell(d).setCellFormula(dimension(d));
    }
    scores.createCell(DIMENSIONS).setCellFormula(overall());
    scores.createCell(DIMENSIONS + 1).setCellFormula("IF(G6=\"\",0,MIN(5,INT(G6*5)+1))");
    evaluator = workbook.getCreationHelper().createFormulaEvaluator();
  }

  private static String dimension(int d) {
    int first = d * QUESTIONNAIRE.criteriaEach();
    int last = first + QUESTIONNAIRE.criteriaEach() - 1;
    String x = range(0, first, last);
    String weight = "SUMIF(%s,\">0\",%s)".formatted(x, range(1, first, last));
    String points = "(SUMPRODUCT(%1$s,%2$s)+SUMIF(%1$s,\">0\",%3$s))"
        .formatted(x, range(2, first, last), range(3, first, last));
    return "IF(%1$s=0,\"\",%2$s/(4*%1$s))".formatted(weight, points);
  }

  private static String overall() {
    String points = all(d -> "IF(%1$s6=\"\",0,%1$s5*%1$s6)".formatted(column(d)));
    String weights = all(d -> "IF(%1$s6=\"\",0,%1$s5)".formatted(column(d)));
    return "IF(COUNT(A6:F6)=0,\"\",(%s)/(%s))".formatted(points, weights);
  }

  private interface Item {
    String at(int place);
  }

  private static String all(Item item) {
    return IntStream.range(0, DIMENSIONS).mapToObj(item::at).collect(joining("+"));
  }

  private static String range(int row, int first, int last) {
    return column(first) + (row + 1) + ":" + column(last) + (row + 1);
  }

  private static String column(int place) {
    return CellReference.convertNumToColString(place);
  }

  @Override
  public Object prepare(byte[] codes) {
    return codes.clone();
  }

  @Override
  public Object score(Object assessment) {
    byte[] codes = (byte[]) assessment;
    for (int c = 0; c < codes.length; c++) {
      answers.getCell(c).setCellValue(codes[c]);
    }
    evaluator.clearAllCachedResultValues();
    double[] dimensions = new double[DIMENSIONS];
    for (int d = 0; d < DIMENSIONS; d++) {
      dimensions[d] = number(d);
    }
    return new Result(dimensions, number(DIMENSIONS), (int) number(DIMENSIONS + 1));
  }

  private double number(int column) {
    CellValue value = evaluator.evaluate(scores.getCell(column));
    return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : Double.NaN;
  }

  @Override
  public Result read(Object scored) {
    return (Result) scored;
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
