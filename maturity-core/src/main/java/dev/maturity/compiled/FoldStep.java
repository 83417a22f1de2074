package dev.maturity.compiled;

import java.math.BigInteger;

/** The mean or the sum of the numbers of dimensions, in whole numbers. */
final class FoldStep extends ScoreStep {

  private final MeanFold fold;
  private final Affine map;
  private final PartMaps maps;

  private FoldStep(MeanFold fold, Affine map, PartMaps maps, BigInteger mostP, BigInteger mostQ) {
    super(mostP, mostQ, map.c());
    this.fold = fold;
    this.map = map;
    this.maps = maps;
  }

  static FoldStep of(MeanFold fold, Affine map, PartMaps maps) {
    return new FoldStep(fold, map, maps, map.largest(fold.mostP(), fold.mostQ()), fold.mostQ());
  }

  /** Whether its parts are the scores of the dimensions as they are. */
  boolean takesScores() {
    return maps.areAllPlain();
  }

  MeanFold fold() {
    return fold;
  }

  Affine map() {
    return map;
  }

  @Override
  void run(AnswerBlock block, Frame frame, Scratch scratch) {
    fold.fold(maps.parts(frame, block.rows()), frame.number, block.rows(), scratch.fold);
    map.apply(frame.number, block.rows());
    divide(frame, block.rows());
  }
}
