package org.retold.candidates;

/** Sums over the terms of one profile that every comparison needs, worked out once. */
final class ProfileNorms {
  /** Length of the vector of all terms but figures. */
  final double all;

  /** Length of the vector of names and places. */
  final double names;

  /** Length of the vector of what stands in the lead, figures left out. */
  final double lead;

  /** Weights of the names and places in the lead. */
  final double leadNames;

  /** Weights of what stands in the lead, figures left out. */
  final double leadSum;

  /** Weight of the heaviest term of the lead. */
  final double mainLead;

  /** Weights of the places. */
  final double places;

  /** Weights of the figures. */
  final double figures;

  /** Length of the meaning. */
  final double meaning;

  ProfileNorms(int[] terms, byte[] meaning) {
    double allSquares = 0;
    double nameSquares = 0;
    double leadSquares = 0;
    double leadSum = 0;
    double leadNames = 0;
    double mainLead = 0;
    double places = 0;
    double figures = 0;
    for (int term : terms) {
      double weight = Term.weight(term);
      if (Term.kind(term) == Term.FIGURE) {
        figures += weight;
        continue;
      }
      boolean name = Term.kind(term) != Term.WORD;
      allSquares += weight * weight;
      nameSquares += name ? weight * weight : 0;
      places += Term.kind(term) == Term.PLACE ? weight : 0;
      if (Term.isLead(term)) {
        leadSquares += weight * weight;
        leadSum += weight;
        leadNames += name ? weight : 0;
        mainLead = Math.max(mainLead, weight);
      }
    }
    all = Math.sqrt(allSquares);
    names = Math.sqrt(nameSquares);
    lead = Math.sqrt(leadSquares);
    this.leadSum = leadSum;
    this.leadNames = leadNames;
    this.mainLead = mainLead;
    this.places = places;
    this.figures = figures;
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
