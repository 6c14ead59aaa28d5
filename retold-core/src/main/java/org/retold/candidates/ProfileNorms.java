package org.retold.candidates;

/** Sums over the terms of one profile that every comparison needs, worked out once. */
final class ProfileNorms {
  /** Length of the vector of all terms but figures. */
  final double all;

  /** Length of the vector of names and places. */
  final double names;

  /** Length of the vector of words that name nothing. */
  final double words;

  /** Length of the vector of what stands in the lead, figures left out. */
  final double lead;

  /** Weights of the names and places in the lead. */
  final double leadNames;

  /** Weight of the heaviest name or place. */
  final double mainName;

  /** Weights of the places. */
  final double places;

  /** Weights of the figures. */
  final double figures;

  /** Length of the meaning. */
  final double meaning;

  ProfileNorms(int[] terms, byte[] meaning) {
    double[] squares = new double[3];
    double leadSquares = 0;
    double leadSum = 0;
    double placeSum = 0;
    double figureSum = 0;
    double heaviest = 0;
    for (int term : terms) {
      double weight = Term.weight(term);
      switch (Term.kind(term)) {
        case Term.FIGURE -> figureSum += weight;
        case Term.WORD -> squares[0] += weight * weight;
        default -> {
          squares[1] += weight * weight;
          heaviest = Math.max(heaviest, weight);
        }
      }
      placeSum += Term.kind(term) == Term.PLACE ? weight : 0;
      if (Term.isLead(term) && Term.kind(term) != Term.FIGURE) {
        leadSquares += weight * weight;
        leadSum += Term.kind(term) == Term.WORD ? 0 : weight;
      }
    }
    all = Math.sqrt(squares[0] + squares[1]);
    words = Math.sqrt(squares[0]);
    names = Math.sqrt(squares[1]);
    lead = Math.sqrt(leadSquares);
    leadNames = leadSum;
    mainName = heaviest;
    places = placeSum;
    figures = figureSum;
    this.meaning = length(meaning);
  }

  private static double length(byte[] vector) {
    long sum = 0;
    for (byte value : vector) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }
}
