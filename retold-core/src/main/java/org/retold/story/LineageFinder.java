package org.retold.story;

import java.util.List;
import org.retold.report.ReportHead;

/**
 * Finds who descends from whom within a story, and its independent origins.
 *
 * <p>Textual critics draw the stemma of a work from what its witnesses share (Lachmann; Roos and
 * Heikkilä, 2009). Here each pair has been judged already, so that what is left is to make one
 * picture of judgements that may contradict each other: {@link Witnesses} takes the versions of one
 * address as one text, {@link Families} fills in what follows from texts that are word for word
 * one, {@link Kinship} turns a link into chances, {@link Descent} chooses the likeliest parent of
 * each text, and {@link Sources} says what those come from that come from nothing in the pile.
 * {@code docs/design/lineage.md} gives the reasons.
 *
 * <p>A pure function of the set of its arguments, safe for use by many threads.
 */
public final class LineageFinder {
  private final NamedSources named;

  /** A finder that knows whom reports credit by their heads alone. */
  public LineageFinder() {
    this(NamedSources.NONE);
  }

  /**
   * A finder that also looks in the text of a report that credits nobody for the name of whom it
   * comes from.
   */
  public LineageFinder(NamedSources named) {
    this.named = named;
  }

  /**
   * The lineage and the origins of one story; the order of heads and links does not matter.
   *
   * @param heads the reports of the story
   * @param links pairs of them that were compared; others are passed over
   */
  public Ancestry find(List<ReportHead> heads, List<Link> links) {
    Witnesses texts = new Witnesses(heads, links);
    Kinships kinships = new Kinships(texts, links);
    Descent descent = new Descent(texts.size(), kinships);
    Sources sources = new Sources(texts, kinships, descent);
    Lineage lineage = new LineageDrawing(texts, kinships, descent, sources, named).draw();
    return new Ancestry(lineage, new OriginFinder(texts, descent, sources).find());
  }
}
